import { expect, test } from 'vitest';
import { describeFinding } from '../../src/i18n/findings.ts';
import { read } from './read-fixture.ts';
import { agencyYaml, temporaryFolder } from './temporary.ts';

const readWith = (admin: string) => read(temporaryFolder({ 'agency.yaml': `${agencyYaml}admin: ${admin}\n` }));

test('settings of the web form are taken as they are written', () => {
  const { agency, findings } = readWith(
    '{ backend: forgejo, repo: a/b, server: https://git.a.go.th, appId: x, review: true }',
  );
  expect(findings).toEqual([]);
  expect(agency?.admin).toMatchObject({
    backend: 'forgejo',
    branch: 'main',
    folder: 'content',
    review: true,
    locale: 'th',
  });
});

test.each([
  ['{ backend: forgejo, repo: a/b }', ['ยังไม่ได้ระบุ “server” ใน admin', 'ยังไม่ได้ระบุ “appId” ใน admin']],
  ['{ backend: github, repo: a/b }', ['ยังไม่ได้ระบุ “relay” ใน admin']],
  [
    '{ backend: proxy, server: http://a.go.th }',
    ['“server” ใน admin ต้องเป็นที่อยู่เว็บที่ขึ้นต้นด้วย https:// แต่พบ “http://a.go.th”'],
  ],
  ['{ backend: gitlab, repo: b, appId: x }', ['“repo” ใน admin ต้องเป็นที่เก็บข้อมูล Git เขียนแบบ เจ้าของ/ชื่อ แต่พบ “b”']],
  [
    '{ backend: test, folder: ../x }',
    ['“folder” ใน admin ต้องเป็นที่อยู่ของโฟลเดอร์ภายในที่เก็บข้อมูล ใช้อักษรอังกฤษ ตัวเลข และ / คั่น แต่พบ “../x”'],
  ],
  ['{ backend: gitea, repo: a/b, server: https://a.go.th, appId: x, review: true }', ['“review” ใน admin']],
])('a mistake in %s is said where it stands', (written, wanted) => {
  const { findings } = readWith(written);
  const said = findings.map((one) => describeFinding(one).message.th);
  expect(said).toHaveLength(wanted.length);
  for (const [index, part] of wanted.entries()) expect(said[index]).toContain(part);
  for (const { file, line } of findings) expect([file, line]).toEqual(['content/agency.yaml', 9]);
});
