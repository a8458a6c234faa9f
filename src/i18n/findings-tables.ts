import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { anyOf, both, choices, list, param, type Say } from './findings-text.ts';

/** What a cell of each type holds, and examples of it. */
const cellForms: Record<string, { form: Bilingual; examples: readonly string[] }> = {
  integer: { form: both('จำนวนเต็ม', 'a whole number'), examples: ['12'] },
  number: { form: both('ตัวเลข', 'a number'), examples: ['12.5'] },
  money: {
    form: both('จำนวนเงินเป็นบาท ทศนิยมไม่เกินสองตำแหน่ง', 'an amount in baht with at most two decimals'),
    examples: ['1250000.50'],
  },
  date: { form: both('วันที่', 'a date'), examples: ['2567-01-15', '15 ม.ค. 2567'] },
  month: { form: both('เดือน', 'a month'), examples: ['2567-01', 'ม.ค. 2567'] },
  period: { form: both('ช่วงเวลา', 'a period'), examples: ['2567', '2567-01', '2567-Q1', '2567-H1'] },
  choice: { form: both('คำที่กำหนดไว้', 'one of a list of words'), examples: [] },
  egp: { form: both('เลขที่โครงการ e-GP 11 หลัก', 'an e-GP project number of 11 digits'), examples: ['67019123456'] },
  email: { form: both('อีเมล', 'an e-mail address'), examples: ['info@example.go.th'] },
  phone: { form: both('หมายเลขโทรศัพท์', 'a telephone number'), examples: ['02-123-4567'] },
  url: { form: both('ที่อยู่เว็บ', 'a web address'), examples: ['https://www.example.go.th'] },
};

const anyCell = { form: both('ค่าในรูปแบบที่กำหนด', 'a value of another form'), examples: [] };

const cellForm = (finding: Finding) => cellForms[param(finding, 'type')] ?? anyCell;

const title = (finding: Finding): Bilingual =>
  both(param(finding, 'header'), param(finding, 'header_en') || param(finding, 'header'));

function cellFix(finding: Finding): Bilingual {
  const [type, found] = [param(finding, 'type'), param(finding, 'found')];
  if (type === 'egp' && /^[\d.]+e\+?\d+$/i.test(found)) {
    return both(
      'Excel ย่อเลขนี้แล้วจนเลขท้ายหาย ให้ตั้งรูปแบบเซลล์เป็นข้อความ (Text) แล้วคัดลอกเลขจากระบบ e-GP มาใส่ใหม่',
      'Excel has shortened the number and its last digits are lost: format the cell as Text and copy the number from e-GP again',
    );
  }
  // For a number that is out of bounds the same number would come back as a suggestion.
  const suggestions = list(finding, 'suggestions').filter((text) => text !== found && /[\p{L}\d]/u.test(text));
  if (suggestions.length > 0) {
    const { th, en } = anyOf(suggestions);
    return both(`แก้เป็น: ${th}`, `Change it to: ${en}`);
  }
  const { form, examples } = cellForm(finding);
  const { th, en } = anyOf(examples);
  return examples.length === 0
    ? both(`แก้เป็น${form.th}`, `Write ${form.en}`)
    : both(`เขียนในรูปแบบนี้: ${th}`, `Write it like this: ${en}`);
}

/** CSV tables: the file, its header, its cells. */
export const tableTexts = {
  'csv-syntax': () => ({
    message: both(
      'เครื่องหมายอัญประกาศ (") ในตารางไม่ครบคู่ แถวหลังจากนี้จึงอาจอ่านผิด',
      'A quotation mark (") in the table has no partner, so the rows after it may be misread',
    ),
    fix: both(
      'เปิดใน Excel แล้วบันทึกใหม่เป็น CSV UTF-8 หรือพิมพ์ " ให้ครบคู่ โดย " ที่เป็นส่วนหนึ่งของข้อความให้พิมพ์สองครั้ง เช่น "ขนาด 24"""',
      'Open it in Excel and save it again as CSV UTF-8; or complete the pair, and double a " that is part of a text, such as "size 24"""',
    ),
  }),
  'csv-encoding': () => ({
    message: both(
      'ตารางนี้บันทึกด้วยรหัสภาษาไทยแบบเดิม (Windows-874) อ่านได้แล้ว แต่โปรแกรมอื่นอาจอ่านภาษาไทยผิด',
      'This table is saved in the older Thai encoding (Windows-874); it was read, but other programs may misread the Thai',
    ),
    fix: both(
      'ใน Excel เลือก ไฟล์ > บันทึกเป็น > CSV UTF-8 (Comma delimited) (*.csv)',
      'In Excel choose File > Save as > CSV UTF-8 (Comma delimited) (*.csv)',
    ),
  }),
  'column-unknown': (finding) => {
    const found = param(finding, 'found');
    const [suggestion] = list(finding, 'suggestions');
    const known = choices(list(finding, 'known'));
    return {
      message: both(
        `ตาราง “${param(finding, 'table')}” ไม่มีคอลัมน์ “${found}”`,
        `The table “${param(finding, 'table_en')}” has no column “${found}”`,
      ),
      fix:
        suggestion === undefined
          ? both(
              `ลบคอลัมน์นี้ หรือแก้หัวคอลัมน์เป็นชื่อใดชื่อหนึ่ง: ${known}`,
              `Delete the column, or change its header to one of: ${known}`,
            )
          : both(`แก้หัวคอลัมน์เป็น: ${suggestion}`, `Change the header to: ${suggestion}`),
    };
  },
  'column-missing': (finding) => {
    const [needed, name] = [param(finding, 'needed'), param(finding, 'name')];
    return {
      message: both(
        `ตาราง “${param(finding, 'table')}” ยังไม่มีคอลัมน์ “${needed}”`,
        `The table “${param(finding, 'table_en')}” lacks the column “${needed}” (${name})`,
      ),
      fix: both(
        `เพิ่มคอลัมน์ แล้วพิมพ์หัวคอลัมน์ในแถวแรกว่า: ${needed}`,
        `Add the column, with this header in the first row: ${needed}`,
      ),
    };
  },
  'column-duplicate': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `หัวคอลัมน์ “${found}” ซ้ำกับคอลัมน์ที่มีอยู่แล้ว`,
        `The header “${found}” means a column that is there already`,
      ),
      fix: both('รวมข้อมูลไว้ในคอลัมน์เดียว แล้วลบอีกคอลัมน์', 'Put the data into one column and delete the other'),
    };
  },
  'cell-empty': (finding) => {
    const { th, en } = title(finding);
    return {
      message: both(`ช่อง “${th}” ว่างอยู่ แต่ต้องมีข้อมูลทุกแถว`, `“${en}” is empty, but every row needs it`),
      fix: both(`กรอก “${th}” ในแถวนี้ หรือลบแถวหากไม่ใช่ข้อมูล`, `Fill in “${en}”, or delete the row if it holds no data`),
    };
  },
  'cell-invalid': (finding) => {
    const { th, en } = title(finding);
    const found = param(finding, 'found');
    const { form } = cellForm(finding);
    return {
      message: both(
        `“${found}” ใช้ในช่อง “${th}” ไม่ได้ ต้องเป็น${form.th}`,
        `“${found}” cannot stand in “${en}”, which takes ${form.en}`,
      ),
      fix: cellFix(finding),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
