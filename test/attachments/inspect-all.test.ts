import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/site/run.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { docx, pdf, xlsx } from './make.ts';

const frameworks = join(import.meta.dirname, '../../src/frameworks');
const line = 'A line of text on this page';

/** What a run says of an item with these attachments. */
async function runOf(files: Record<string, string | Uint8Array>, index = '', item = 'o09') {
  const content = temporaryFolder({
    'agency.yaml': agencyYaml,
    [`2567/${item}/index.md`]: `---\nunit: admin\npublished: 2567-01-15\n${index}---\nข้อความ\n`,
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`2567/${item}/files/${name}`, file])),
  });
  const { disclosure, assessment } = await run({ content, frameworks, today: '2024-04-23' });
  const code = `O${Number(item.slice(1))}`;
  const judged = assessment.years[0]?.items.find((one) => one.code === code);
  const said = disclosure.findings.map(({ code: what, severity, file, item: of, year }) => ({
    what: `${severity} ${what} ${file?.slice(content.length + 1)}`,
    of: `${year} ${of}`,
  }));
  return { disclosure, judged, said, findings: said.map(({ what }) => what) };
}

describe('a run', () => {
  it('keeps what is known of every attachment, and not its texts', async () => {
    const { disclosure, findings } = await runOf({ 'plan.pdf': pdf([line]) });
    expect(findings).toEqual([]);
    expect(disclosure.items[0]?.files[0]?.facts).toMatchObject({ detected: 'pdf', readability: 'text', pages: 1 });
    expect(JSON.stringify(disclosure)).not.toContain(line);
  });

  it('says what is wrong with which file, and lets the rest be published', async () => {
    const { findings, said } = await runOf({
      'a.pdf': '',
      'b.pdf': docx('แผน'),
      'c.pdf': 'x',
      'd.pdf': pdf([line], { encrypted: true }),
      'e.pdf': pdf([null]),
      'f.xlsx': xlsx([
        { name: 'ก', rows: '<row r="1"><c r="A1"><f>1+1</f></c></row>', merged: ['A1:B1'] },
        { name: 'ข', rows: '', state: 'hidden' },
      ]),
      'แผน 1.pdf': pdf([line]),
    });
    expect(findings).toEqual([
      'warning file-empty 2567/o09/files/a.pdf',
      'warning file-mismatch 2567/o09/files/b.pdf',
      'warning file-damaged 2567/o09/files/c.pdf',
      'warning file-encrypted 2567/o09/files/d.pdf',
      'warning file-scanned 2567/o09/files/e.pdf',
      'warning sheet-formulas 2567/o09/files/f.xlsx',
      'warning sheet-merged 2567/o09/files/f.xlsx',
      'warning sheet-hidden 2567/o09/files/f.xlsx',
      'warning name-unsafe 2567/o09/files/แผน 1.pdf',
    ]);
    expect(new Set(said.map(({ of }) => of))).toEqual(new Set(['2567 O9']));
  });

  it.each([
    ['letters', 'Plan.pdf', 'plan.pdf'],
    ['forms of Unicode', 'é.pdf'.normalize('NFC'), 'é.pdf'.normalize('NFD')],
  ])('refuses two names that differ only in %s', async (_, one, other) => {
    const { findings } = await runOf({ [one]: pdf([line]), [other]: pdf([line]) });
    expect(findings.filter((text) => text.startsWith('error name-conflict'))).toHaveLength(1);
  });

  const evidence = 'evidence:\n  report: { file: report.pdf }\n';

  it.each([
    ['met by a file that opens', pdf([line]), 'met'],
    ['not met by an empty one', '', 'invalid'],
    ['not met by a damaged one', 'x', 'invalid'],
    ['not met by one behind a password', pdf([line], { encrypted: true }), 'invalid'],
  ])('finds an element %s', async (_, file, status) => {
    const { judged } = await runOf({ 'report.pdf': file }, evidence);
    const element = judged?.elements.find(({ evidence: shown }) => shown.length > 0);
    expect(element?.status).toBe(status);
    expect(judged?.findings.some(({ params }) => params['reason'] === 'file-useless')).toBe(status === 'invalid');
  });

  const table = 'evidence:\n  procurement: FILE\n';

  it.each([
    ['a PDF', '{ file: list.pdf }', true],
    ['a PDF beside a workbook', '[{ file: list.pdf }, { file: list.xlsx }]', false],
  ])('flags data that is shown by %s: %s', async (_, shown, flagged) => {
    const files = { 'list.pdf': pdf([line]), 'list.xlsx': xlsx([{ name: 'ก', rows: '' }]) };
    const { judged } = await runOf(files, table.replace('FILE', shown), 'o14');
    const said = judged?.findings.filter(({ code }) => code === 'element-not-data') ?? [];
    expect(said.map(({ severity, params }) => [severity, params['files']])).toEqual(
      flagged ? [['warning', ['list.pdf']]] : [],
    );
  });
});
