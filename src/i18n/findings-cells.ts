import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { allOf, anyOf, both, count, list, param, type Say } from './findings-text.ts';

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

/** CSV tables: cells and rows. */
export const cellTexts = {
  'cell-empty': (finding) => {
    const { th, en } = title(finding);
    return {
      message: both(`ช่อง “${th}” ว่างอยู่ แต่ต้องมีข้อมูลทุกแถว`, `“${en}” is empty, but every row needs it`),
      fix: both(`กรอก “${th}” ในแถวนี้ หรือลบแถวหากไม่ใช่ข้อมูล`, `Fill in “${en}”, or delete the row if it holds no data`),
    };
  },
  'cell-extra': (finding) => {
    const [found, columns] = [param(finding, 'found'), count(finding, 'columns')];
    return {
      message: both(
        `“${found}” อยู่ในช่องที่ไม่มีหัวคอลัมน์ ตารางนี้มีหัวคอลัมน์เพียง ${columns} ช่อง`,
        `“${found}” stands in a cell without a header: the header has ${columns} ${columns === 1 ? 'cell' : 'cells'}`,
      ),
      fix: both(
        'หากตัวเลขหรือข้อความในแถวนี้มีเครื่องหมายจุลภาค (,) ให้ใส่เครื่องหมายอัญประกาศคร่อม เช่น "1,500.00" มิฉะนั้นให้เพิ่มหัวคอลัมน์ หรือลบข้อมูลช่องนี้',
        'If a number or text of this row has a comma in it, put it in quotes, such as "1,500.00"; otherwise add a header, or delete the cell',
      ),
    };
  },
  'row-total': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `แถว “${found}” เป็นผลรวม ไม่ใช่รายการของตาราง`,
        `The row “${found}” is a total, not an entry of the table`,
      ),
      fix: both('ลบแถวนี้ ตารางต้องมีเฉพาะรายการ', 'Delete the row: a table holds entries only'),
    };
  },
  'row-duplicate': (finding) => {
    const [values, first] = [list(finding, 'found'), count(finding, 'first')];
    const quoted = (texts: readonly string[]) => allOf(texts.map((text) => `“${text}”`));
    const [headers, headersEn] = [quoted(list(finding, 'headers')).th, quoted(list(finding, 'headers_en')).en];
    return {
      message: both(
        `แถวนี้มี ${headers} ตรงกับบรรทัดที่ ${first} คือ ${quoted(values).th}`,
        `This row has the same ${headersEn} as line ${first}: ${quoted(values).en}`,
      ),
      fix: both(
        'หากเป็นรายการเดียวกัน ให้รวมเป็นแถวเดียว หากเป็นคนละรายการ ให้แก้ข้อมูลให้ต่างกัน',
        'If both are one entry, make them one row; if they are not, correct what is the same',
      ),
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
