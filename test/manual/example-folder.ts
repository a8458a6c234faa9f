import { Buffer } from 'node:buffer';
import type { ExampleFile, ExampleFiles, FindingGuide } from '../../src/manual/guide.ts';
import type { FindingCode } from '../../src/model/finding.ts';
import { docx, pdf, xlsx } from '../attachments/make.ts';
import { agencyYaml, temporaryFolder, windows874 } from '../content/temporary.ts';

type Bytes = string | Uint8Array;

const cell = (ref: string, inner: string, type = '') => `<c r="${ref}"${type}>${inner}</c>`;
const text = (ref: string, value: string) => cell(ref, `<is><t>${value}</t></is>`, ' t="inlineStr"');
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const head = row(1, text('A1', 'โครงการ'), text('B1', 'งบประมาณ'));
const sheet = (rows: string, more: { merged?: string[] } = {}) => ({ name: 'แผน', rows, ...more });
const plain = () => xlsx([sheet(head + row(2, text('A2', 'ถนน'), cell('B2', '<v>1</v>')))]);

/** What the words of an example stand for, where a file is no text. */
const made: Partial<Record<FindingCode, { before: () => Bytes; after?: () => Bytes }>> = {
  'limit-exceeded': { before: () => `---\ntitle: รายงาน\n---\n\n${'ก'.repeat(800_000)}` },
  'file-empty': { before: () => '' },
  'file-damaged': { before: () => pdf(['รายงาน']).subarray(0, 60) },
  'file-encrypted': { before: () => pdf(['รายงาน'], { encrypted: true }) },
  'file-mismatch': { before: () => docx('รายงาน') },
  'file-not-read': { before: () => docx(' '.repeat(3_000_000)), after: () => docx('รายงาน') },
  'file-scanned': { before: () => pdf([null, null]) },
  'sheet-formulas': {
    before: () => xlsx([sheet(head + row(2, text('A2', 'รวม'), cell('B2', '<f>SUM(B3:B4)</f>')))]),
    after: () => xlsx([sheet(head + row(2, text('A2', 'รวม'), cell('B2', '<f>SUM(B3:B4)</f><v>3</v>')))]),
  },
  'sheet-merged': {
    before: () => xlsx([sheet(head + row(2, text('A2', 'ถนน'), cell('B2', '<v>1</v>')), { merged: ['A1:B1'] })]),
    after: plain,
  },
  'sheet-hidden': {
    before: () => xlsx([sheet(head), { name: 'ข้อมูลดิบ', rows: '', state: 'hidden' }]),
    after: plain,
  },
};

/** The number that an example hides. */
const citizen = '1-2345-67890-12-1';

function bytes(code: FindingCode, side: 'before' | 'after' | 'beside', file: ExampleFile): Bytes {
  if (typeof file === 'string') return file.replaceAll('1-xxxx-xxxxx-xx-1', citizen);
  if ('encoding' in file)
    return file.encoding === 'Windows-874'
      ? windows874(file.text)
      : Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file.text, 'utf16le')]);
  const make = side === 'beside' ? undefined : made[code]?.[side];
  return make ? make() : pdf(['รายงานผลการดำเนินงาน']);
}

/** One side of an example as a content folder, with an `agency.yaml` where it has none of its own. */
export function exampleFolder(code: FindingCode, guide: FindingGuide, side: 'before' | 'after'): string {
  const made = (files: ExampleFiles, of: 'before' | 'after' | 'beside') =>
    Object.entries(files).flatMap(([name, file]): [string, Bytes][] => {
      if (name.startsWith('.git/')) return [];
      return [[name.endsWith('/') ? `${name}note.txt` : name, bytes(code, of, file)]];
    });
  const own = code === 'agency-missing' ? {} : { 'agency.yaml': agencyYaml };
  return temporaryFolder({
    ...own,
    ...Object.fromEntries([...made(guide.beside ?? {}, 'beside'), ...made(guide[side], side)]),
  });
}
