import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { documentFrontMatter, itemFrontMatter } from '../../src/model/front-matter.ts';
import { temporaryFolder, windows874 } from './temporary.ts';

const read = (text: string | Uint8Array) =>
  readFrontMatter(readFileSync(join(temporaryFolder({ 'a.md': text }), 'a.md')), 'content/a.md', itemFrontMatter);

describe('a file in its two halves', () => {
  test.each([
    ['plain', '---\nunit: admin\n---\nข้อความ\n', 'ข้อความ\n'],
    ['with Windows line ends', '---\r\nunit: admin\r\n---\r\nข้อความ\r\n', 'ข้อความ\r\n'],
    ['with a byte order mark', '\ufeff---\nunit: admin\n---\nข้อความ\n', 'ข้อความ\n'],
    ['with spaces behind the lines', '---  \nunit: admin\n--- \nข้อความ\n', 'ข้อความ\n'],
    ['with a rule in the text', '---\nunit: admin\n---\nก\n\n---\n\nข\n', 'ก\n\n---\n\nข\n'],
    ['without text', '---\nunit: admin\n---', ''],
  ])('%s', (_, text, body) => {
    const file = read(text);
    expect(file.findings).toEqual([]);
    expect(file.data?.unit).toBe('admin');
    expect(file.body.trimStart()).toBe(body);
    const lines = text.split('\n');
    const first = file.body.split('\n').findIndex((line) => line.trim() !== '');
    if (body !== '') expect(lines[file.bodyOffset + first]?.trimEnd()).toBe(body.split('\n')[0]?.trimEnd());
  });

  test('empty front matter is front matter', () => {
    for (const text of ['---\n---\nก\n', '---\n# หมายเหตุ\n---\nก\n'])
      expect(read(text)).toMatchObject({ findings: [], data: { evidence: {} } });
  });

  test('the body knows its line in the file', () => {
    const { body, bodyOffset } = read('---\nunit: admin\n---\n\n\nบรรทัดที่หก\n');
    const line = body.split('\n').findIndex((one) => one !== '') + 1;
    expect(bodyOffset + line).toBe(6);
  });
});

describe('what is refused', () => {
  test.each([
    ['---js', 'front-matter-language'],
    ['---javascript', 'front-matter-language'],
    ['--- js', 'front-matter-language'],
    ['---coffee', 'front-matter-language'],
    ['---json', 'front-matter-language'],
    ['---yaml', 'front-matter-language'],
    ['---toml', 'front-matter-language'],
  ])('%s', (opening, code) => {
    const trace = join(temporaryFolder({ x: '' }), 'ran');
    const file = read(
      `${opening}\nmodule.exports = require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')\n---\n`,
    );
    expect(file.data).toBeNull();
    expect(file.findings.map((one) => [one.code, one.line])).toEqual([[code, 1]]);
    expect(existsSync(trace)).toBe(false);
  });

  test.each([
    ['\n---\nunit: admin\n---\n', 1, 'blank'],
    ['----\nunit: admin\n----\n', 1, 'open'],
    ['—\nunit: admin\n—\n', 1, 'open'],
    [' ---\nunit: admin\n---\n', 1, 'open'],
    ['–––\nunit: admin\n–––\n', 1, 'open'],
    ['—-\nunit: admin\n—-\n', 1, 'open'],
    ['--\nunit: admin\n--\n', 1, 'open'],
    ['___\nunit: admin\n___\n', 1, 'open'],
    ['+++\nunit = "admin"\n+++\n', 1, 'open'],
    ['\n\n——\nunit: admin\n', 3, 'open'],
    ['unit: admin\n---\nข้อความ\n', 1, 'absent'],
    ['\nevidence:\n  plan: { file: a.pdf }\n', 2, 'absent'],
    ['---\r\nunit: admin\r\n----\r\nข้อความ\r\n', 3, 'close'],
    ['---\nunit: admin\n----\nข้อความ\n\n---\n', 3, 'close'],
    ['---\nunit: admin\n—\nข้อความ\n', 3, 'close'],
    ['---\nunit: admin\n ---\nข้อความ\n', 3, 'close'],
  ])('%j would be published as text', (text, line, part) => {
    const { data, body, findings } = read(text);
    expect([data, body]).toEqual([null, '']);
    expect(findings).toMatchObject([{ code: 'front-matter-fence', line, params: { part, corrected: '---' } }]);
  });

  test.each(['ข้อความ\n\n---\n', 'หมายเหตุ: ไม่มี\n', 'Note: none\n', '- - -\n', '* * *\n', ''])('%j is text', (text) =>
    expect(read(text)).toMatchObject({ findings: [], data: {}, body: text }),
  );

  test.each([
    ['little-endian', (bytes: Buffer) => bytes],
    ['big-endian', (bytes: Buffer) => bytes.swap16()],
  ])('a file in UTF-16, %s, and it is named', (_, order) => {
    for (const mark of ['\ufeff', ''])
      expect(read(order(Buffer.from(`${mark}---\nunit: admin\n---\n`, 'utf16le'))).findings).toMatchObject([
        { code: 'file-not-utf8', params: { encoding: 'UTF-16' } },
      ]);
  });

  test('a file in another encoding', () =>
    expect(read(windows874('---\nsummary: สรุป\n---\n')).findings).toMatchObject([{ code: 'file-not-utf8', line: 1 }]));
  test('front matter without an end', () =>
    expect(read('---\nunit: admin\n').findings).toMatchObject([{ code: 'front-matter-unclosed' }]));
  test('a list, or text, where keys are expected', () => {
    for (const text of ['---\n- a\n---\n', '---\nข้อความ\n---\n'])
      expect(read(text).findings).toMatchObject([{ code: 'value-type', line: 2 }]);
  });

  test('a broken file is as broken the second time', () => {
    const path = join(temporaryFolder({ 'a.md': '---\ntitle: a: b\n---\n' }), 'a.md');
    const [one, other] = [0, 1].map(() => readFrontMatter(readFileSync(path), 'a.md', documentFrontMatter));
    expect(one?.data).toBeNull();
    expect(other?.findings).toEqual(one?.findings);
    expect(one?.findings).toHaveLength(1);
  });
});
