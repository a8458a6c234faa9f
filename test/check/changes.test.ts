import { describe, expect, it } from 'vitest';
import { assess } from '../../src/check/assess.ts';
import { frameworks, placed, read } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';

const folder = (front: string) =>
  temporaryFolder({
    'agency.yaml': agencyYaml,
    '2567/o15/index.md': `---\nunit: admin\npublished: 2567-01-15\n${front}---\n`,
    '2567/o15/a.md': `---\ntitle: ประกาศ\npublished: 2567-01-15\n${front}---\n`,
  });

const said = (front: string) =>
  assess(read(folder(front)), { frameworks, today: '2024-04-23', label: 'content' })
    .findings.filter(({ code }) => code === 'change-date')
    .map((one) => `${placed(one)} ${one.params['reason']} ${one.params['found']}`);

describe('declared changes', () => {
  it('are read newest first in any spelling of a day, and are an update', () => {
    const [item] = read(
      folder('changes:\n  - { date: 1 กุมภาพันธ์ 2567, text: แก้ราคากลาง }\n  - { date: ๑๐/๓/๒๕๖๗, text: เพิ่มผู้ชนะ }\n'),
    ).items;
    for (const one of [item?.index, item?.documents[0]]) {
      expect(one?.changes.map(({ date, text }) => `${date} ${text}`)).toEqual([
        '2024-03-10 เพิ่มผู้ชนะ',
        '2024-02-01 แก้ราคากลาง',
      ]);
      expect(one?.updated).toBe('2024-03-10');
    }
  });

  it('do not take back a later update', () => {
    const [item] = read(folder('updated: 2567-04-01\nchanges: [{ date: 2567-02-01, text: แก้ราคากลาง }]\n')).items;
    expect(item?.index?.updated).toBe('2024-04-01');
    const [other] = read(folder('updated: 2567-01-20\nchanges: [{ date: 2567-02-01, text: แก้ราคากลาง }]\n')).items;
    expect(other?.index?.updated).toBe('2024-02-01');
  });

  it('are refused without a day or a text', () => {
    const { findings } = read(folder('changes: [{ date: 2567-02-30, text: ก }, { date: 2567-02-01 }]\n'));
    expect(findings.map(placed)).toEqual([
      'date-invalid content/2567/o15/a.md:4:19',
      'key-missing content/2567/o15/a.md:4:42',
      'date-invalid content/2567/o15/index.md:4:19',
      'key-missing content/2567/o15/index.md:4:42',
    ]);
  });

  it('after today or before the publication are warned of', () => {
    const front =
      'changes:\n  - { date: 2567-04-24, text: ก }\n  - { date: 2567-04-23, text: ข }\n  - { date: 2567-01-14, text: ค }\n';
    expect(said(front)).toEqual([
      'change-date content/2567/o15/index.md:5:5 future 2024-04-24',
      'change-date content/2567/o15/index.md:7:5 before 2024-01-14',
      'change-date content/2567/o15/a.md:5:5 future 2024-04-24',
      'change-date content/2567/o15/a.md:7:5 before 2024-01-14',
    ]);
    expect(said('changes: [{ date: 2567-01-15, text: ก }]\n')).toEqual([]);
  });
});
