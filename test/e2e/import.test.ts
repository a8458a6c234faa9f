import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../content/temporary.ts';
import { book, purchase, skr1 } from '../import/make.ts';
import { heading, p, run, word } from '../import/make-word.ts';
import { oit, root, today } from './oit.ts';

const form = await book({ 'เม.ย.67': { rows: [skr1, purchase()] } });
const announcements = await book({
  ประกาศ: { rows: [['ประกาศจัดซื้อจัดจ้าง'], ['ที่', 'เรื่อง'], [1, 'ประกาศเชิญชวน'], [2, 'ประกาศผู้ชนะ']] },
});

function office(files: Record<string, Uint8Array>) {
  const folder = temporaryFolder(files);
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const content = join(folder, 'content');
  return {
    content,
    take: (name: string, ...args: string[]) =>
      oit('import', join(folder, name), '--content', content, '--today', today, ...args),
    statusOf(code: string): string {
      const { stdout } = oit('check', '--content', content, '--format', 'json', '--today', today);
      const [year] = JSON.parse(stdout).assessments;
      return year.items.find((item: { code: string }) => item.code === code).status;
    },
  };
}

describe('oit import', () => {
  it.each([
    ['a Word file', 'ประกาศ.docx', word(heading(1, 'ประกาศผู้ชนะการเสนอราคา'), p(run('ข้อความ'))), 'o15-1.md'],
    ['a spreadsheet', 'announcements.xlsx', announcements, 'announcements.md'],
  ])(
    'takes the missing O15 of the sample to complete: %s',
    (_, name, bytes, document) => {
      const { content, take, statusOf } = office({ [name]: bytes });
      expect(statusOf('O15')).toBe('missing');
      const { status, stdout, stderr } = take(name, '--to', 'O15', '--yes');
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toContain('announcements: { documents: all }');
      // A draft is not published until somebody has read it.
      expect(statusOf('O15')).toBe('incomplete');
      const file = join(content, '2567/o15', document);
      writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true\n', ''));
      expect(statusOf('O15')).toBe('complete');
    },
    60_000,
  );

  it('adds the form of a month to the sample, and the item stays complete', () => {
    const { content, take, statusOf } = office({ 'สขร1.xlsx': form });
    expect(take('สขร1.xlsx', '--to', 'โอ16', '--yes').status).toBe(0);
    expect(readFileSync(join(content, '2567/o16/index.md'), 'utf8')).toContain('    - { data: skr1-2567-04.csv }\n');
    expect(readdirSync(join(content, '2567/o16/files'))).toEqual(['skr1-2567-04.xlsx']);
    expect(statusOf('O16')).toBe('complete');
  }, 60_000);

  it('shows how columns were understood, and writes nothing, without a terminal and --yes, or with --dry-run', () => {
    const { content, take } = office({ 'form.xlsx': form });
    for (const [args, ends] of [
      [[], 64],
      [['--dry-run'], 0],
    ] as const) {
      const { status, stdout } = take('form.xlsx', '--to', 'O16', ...args);
      expect(stdout).toMatch(/C1 +วงเงินที่จะซื้อหรือจ้าง +→ วงเงินที่จะซื้อหรือจ้าง \(budget\) +=/);
      expect(status).toBe(ends);
      expect(readdirSync(join(content, '2567/o16'))).toEqual(readdirSync(join(root, 'content/2567/o16')));
    }
  }, 60_000);

  it('names sheet and cell of what it cannot read, in Thai and in English, and ends with 2', async () => {
    const { content, take } = office({
      'form.xlsx': await book({ 'ม.ค.67': { rows: [skr1, purchase({ 2: 'ตามสัญญา' })] } }),
    });
    const { status, stderr } = take('form.xlsx', '--to', 'O16', '--yes');
    expect(status).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('✗ แผ่นงาน "ม.ค.67" เซลล์ C2: "ตามสัญญา" อ่านไม่ได้');
    expect(stderr.replace(/\s+/g, ' ')).toContain('sheet "ม.ค.67" cell C2: "ตามสัญญา" cannot be read');
    expect(readdirSync(join(content, '2567/o16'))).not.toContain('files');
  }, 60_000);

  it.each<[string[], RegExp]>([
    [['no-such-file.xlsx', '--to', 'O16'], /no-such-file\.xlsx/],
    [['README.md'], /--to/],
    [['README.md', '--to', 'O99'], /--to O14/],
    [['README.md', '--to', 'O16', '--year', '2569'], /2567/],
    [['README.md', '--to', 'O16', '--month', 'เมื่อวาน'], /--month 2567-01/],
    [['README.md', '--to', 'O16', '--map', 'F'], /--map "F=winner"/],
    [['README.md', '--to', 'O16', '--table', 'people'], /procurement-monthly/],
    [['README.md', '--to', 'O16', '--slug', 'มกราคม'], /procurement-2567-01/],
  ])(
    '%j is wrong usage, and says what to write',
    (args, message) => {
      const { status, stderr } = oit('import', ...args);
      expect(stderr).toMatch(message);
      expect(status).toBe(64);
    },
    30_000,
  );
});
