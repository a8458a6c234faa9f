import type { Bilingual } from '../model/bilingual.ts';
import type { FindingCode } from '../model/finding.ts';
import { both, count, param, type Say } from './findings-text.ts';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
const grouped = (number: number): string => number.toLocaleString('en');

const divide = both(
  'แบ่งเป็นหลายไฟล์ หรือแนบเป็นไฟล์ไว้ในโฟลเดอร์ files แล้วอ้างถึง',
  'Divide it into several files, or attach it in the folder files and refer to it',
);
const flatten = both(
  'เขียนให้มีชั้นน้อยลง ถ้าเป็นเครื่องหมายที่ติดมาโดยไม่ตั้งใจ ให้ลบออก',
  'Write it with fewer levels; delete signs that came in by mistake',
);

interface Limited {
  what: Bilingual;
  fix: Bilingual;
  /** The number as people read it; without it a plain one. */
  unit?: { of: (number: number) => string; name: Bilingual };
}

const megabyte = { of: megabytes, name: both('เมกะไบต์', 'MB') };
const number = (th: string, en: string) => ({ of: grouped, name: both(th, en) });

const kinds: Record<string, Limited> = {
  text: { what: both('ข้อความในไฟล์นี้ยาว', 'The text of this file has'), fix: divide, unit: megabyte },
  yaml: { what: both('ไฟล์นี้ใหญ่', 'This file has'), fix: divide, unit: megabyte },
  csv: { what: both('ตารางนี้ใหญ่', 'This table has'), fix: divide, unit: megabyte },
  frontMatter: {
    what: both('ส่วนหัวของไฟล์ยาว', 'The front matter has'),
    fix: both(
      'ย้ายเนื้อหาลงใต้เส้น --- หรือเก็บรายการยาวไว้ในตาราง .csv',
      'Move text below the line ---, and long lists into a .csv table',
    ),
    unit: number('ตัวอักษร', 'characters'),
  },
  names: {
    what: both('ส่วนหัวของไฟล์มี', 'The front matter has'),
    fix: both('เก็บรายการยาวไว้ในตาราง .csv', 'Keep long lists in a .csv table'),
    unit: number('ชื่อ', 'names'),
  },
  yamlDepth: { what: both('ตรงนี้ซ้อนกัน', 'This is nested'), fix: flatten, unit: number('ชั้น', 'levels deep') },
  textDepth: { what: both('ตรงนี้ซ้อนกัน', 'This is nested'), fix: flatten, unit: number('ชั้น', 'levels deep') },
  textMarks: {
    what: both(
      'ย่อหน้าหรือข้อความนี้มีเครื่องหมาย * _ ~ ที่ไม่ปิด หรือเชิงอรรถ',
      'This paragraph or text has unclosed * _ ~ signs or footnotes:',
    ),
    fix: both(
      'พิมพ์ \\ หน้าเครื่องหมายที่ไม่ใช่ตัวเน้น หรือแบ่งเป็นหลายไฟล์',
      'Write \\ before a sign that is no emphasis, or divide the text into several files',
    ),
    unit: number('แห่ง', 'of them'),
  },
  textCells: {
    what: both('ตารางในข้อความมี', 'The table in the text has'),
    fix: both('เก็บตารางเป็นไฟล์ .csv ไว้ข้างข้อความ', 'Keep the table as a .csv file beside the text'),
    unit: number('ช่อง', 'cells'),
  },
  cells: { what: both('ตารางนี้มี', 'This table has'), fix: divide, unit: number('ช่อง', 'cells') },
  columns: {
    what: both('แถวนี้มี', 'This row has'),
    fix: both('ลบช่องว่างที่ติดมาทางขวาของตาราง', 'Delete the empty columns at the right of the table'),
    unit: number('คอลัมน์', 'columns'),
  },
};

/** What is more than the reader takes. */
export const limitTexts = {
  'limit-exceeded': (finding) => {
    const kind = kinds[param(finding, 'limit')] ?? { what: both('ไฟล์นี้มี', 'This file has'), fix: divide };
    const { of, name } = kind.unit ?? number('', '');
    const [found, most] = [of(count(finding, 'found')), of(count(finding, 'most'))];
    return {
      message: both(
        `${kind.what.th} ${found} ${name.th} เกินที่รับได้ คือ ${most} ${name.th}`,
        `${kind.what.en} ${found} ${name.en}; at most ${most} are accepted`,
      ),
      fix: kind.fix,
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
