import type { FindingCode } from '../model/finding.ts';
import { exampleLine } from './findings-examples.ts';
import { allOf, both, choices, correctedOr, type Description, list, param, type Say } from './findings-text.ts';

/** Why a line is not YAML, by the code of the YAML reader: what an author can see and change. */
const yamlProblems: Record<string, Description> = {
  TAB_AS_INDENT: {
    message: both('เยื้องบรรทัดด้วยแป้น Tab', 'the line is indented with a tab'),
    fix: both('ลบ Tab ออกแล้วเยื้องด้วยการเว้นวรรคสองครั้ง', 'Replace the tab by two spaces'),
  },
  BAD_INDENT: {
    message: both('เยื้องบรรทัดไม่ตรงกับบรรทัดอื่นในส่วนเดียวกัน', 'the indentation does not match its neighbours'),
    fix: both(
      'เยื้องให้ตรงกับบรรทัดอื่นในส่วนเดียวกัน โดยใช้การเว้นวรรค',
      'Indent it with spaces, as far as the other lines of the same group',
    ),
  },
  MISSING_CHAR: {
    message: both(
      'ขาดเครื่องหมายบางตัว เช่น เครื่องหมายคำพูดหรือวงเล็บปิด หรือ : หลังชื่อ',
      'a character is missing, such as a closing quote or bracket, or the colon after a name',
    ),
    fix: both(
      'เขียนเป็น ชื่อ: ค่า และปิดเครื่องหมายคำพูดกับวงเล็บให้ครบ',
      'Write it as name: value, and close every quote and bracket',
    ),
  },
  ALIAS: {
    message: both(
      'เครื่องหมาย & หรือ * หน้าข้อความหมายถึงการอ้างข้อความซ้ำ ซึ่งระบบไม่รับ',
      '& or * before a text stands for a repetition, which is not accepted',
    ),
    fix: both(
      'เขียนข้อความเต็มทุกแห่ง ถ้า & หรือ * เป็นส่วนหนึ่งของข้อความ ให้ใส่เครื่องหมายคำพูดคร่อม เช่น title: "*ด่วน*"',
      'Write the text out each time; put a text that begins with & or * in quotes, such as title: "*ด่วน*"',
    ),
  },
  COLLECTION_KEY: {
    message: both('ใช้วงเล็บปีกกาหรือวงเล็บเหลี่ยมแทนชื่อ', 'braces or brackets stand where a name is expected'),
    fix: both(
      'เขียนเป็น ชื่อ: ค่า ถ้าวงเล็บเป็นส่วนหนึ่งของข้อความ ให้ใส่เครื่องหมายคำพูดคร่อม เช่น title: "{{ชื่อ}}"',
      'Write it as name: value; put a text that begins with a brace in quotes, such as title: "{{name}}"',
    ),
  },
  BAD_SCALAR_START: {
    message: both('ค่าขึ้นต้นด้วยเครื่องหมายพิเศษ', 'the value begins with a special character'),
    fix: both('ใส่เครื่องหมายคำพูดคร่อมค่า เช่น title: "@ประกาศ"', 'Put the value in quotes, such as title: "@ประกาศ"'),
  },
};

const yamlOther: Description = {
  message: both('เขียนไม่ตรงรูปแบบ ชื่อ: ค่า', 'it is not of the form name: value'),
  fix: both(
    'เขียนเป็น ชื่อ: ค่า โดยเว้นวรรคหลังเครื่องหมาย : และถ้าค่ามีเครื่องหมาย : หรือ # ให้ใส่เครื่องหมายคำพูดคร่อม เช่น title: "ประกาศ: ผลการสอบราคา"',
    'Write it as name: value with a space after the colon; put a value that holds : or # in quotes, such as title: "ประกาศ: ผลการสอบราคา"',
  ),
};

/** What to do about a line that should be a bare `---`, by which of them it is. */
const fences: Record<string, (found: string) => Description> = {
  blank: () => ({
    message: both(
      'มีบรรทัดว่างอยู่เหนือ --- ส่วนหัวของไฟล์ต้องเริ่มที่บรรทัดแรก',
      'An empty line stands above ---: front matter begins in the first line',
    ),
    fix: both('ลบบรรทัดว่างที่อยู่เหนือ ---', 'Delete the empty lines above ---'),
  }),
  absent: (found) => ({
    message: both(
      `ไฟล์ขึ้นต้นด้วย “${found}” โดยไม่มี --- คร่อมส่วนหัวของไฟล์`,
      `The file begins with “${found}”, and front matter stands between two lines of ---`,
    ),
    fix: both(
      'เพิ่มบรรทัดที่มีเพียง --- ไว้บนสุดของไฟล์ และอีกบรรทัดต่อจากบรรทัดสุดท้ายของส่วนหัว',
      'Add a line with nothing but --- at the very top, and another after the last line of the front matter',
    ),
  }),
  open: (found) => ({
    message: both(
      `ไฟล์ขึ้นต้นด้วย “${found}” แต่ส่วนหัวของไฟล์ต้องเปิดด้วย --- ในบรรทัดแรก`,
      `The file begins with “${found}”, but front matter begins with --- in the first line`,
    ),
    fix: both(
      'แก้เป็นขีดกลางสามขีดติดกัน ไม่มีช่องว่างหรือบรรทัดว่างข้างหน้า: ---',
      'Change it to three hyphens, with no space or empty line before them: ---',
    ),
  }),
  close: (found) => ({
    message: both(
      `ส่วนหัวของไฟล์ปิดด้วย “${found}” แต่ต้องปิดด้วย --- เท่านั้น`,
      `The front matter is closed with “${found}”, but it ends with a bare ---`,
    ),
    fix: both('แก้บรรทัดนี้เป็นขีดกลางสามขีดติดกัน: ---', 'Change the line to three hyphens: ---'),
  }),
};

/** Texts that cannot be read: encoding, front matter, YAML, MDX. */
export const syntaxTexts = {
  'file-not-utf8': (finding) => ({
    message:
      param(finding, 'encoding') === 'UTF-16'
        ? both(
            'ไฟล์นี้บันทึกเป็น UTF-16 จึงอ่านไม่ได้ ต้องเป็น UTF-8',
            'This file is saved as UTF-16, which cannot be read: it must be UTF-8',
          )
        : both(
            'ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 จึงอ่านภาษาไทยไม่ได้',
            'This file is not saved as UTF-8, so its Thai text cannot be read',
          ),
    fix: both(
      'เปิดใน Notepad เลือก ไฟล์ > บันทึกเป็น แล้วเลือกการเข้ารหัส (Encoding) เป็น UTF-8',
      'Open it in Notepad, choose File > Save as, and set Encoding to UTF-8',
    ),
  }),
  'front-matter-missing': (finding) => {
    const missing = list(finding, 'missing');
    const keys = missing.length === 0 ? ['title'] : missing;
    const block = ['---', ...keys.map((key) => exampleLine(key)), '---'].join('\n');
    return {
      message: both(
        `ไฟล์นี้ไม่มีส่วนหัว ซึ่งต้องระบุ ${choices(keys)}`,
        `This file has no front matter, which must give: ${choices(keys)}`,
      ),
      fix: both(`เพิ่มไว้บนสุดของไฟล์:\n${block}`, `Put at the very top of the file:\n${block}`),
    };
  },
  'front-matter-fence': (finding) => {
    const say = fences[param(finding, 'part')] ?? fences['open'];
    return say?.(param(finding, 'found')) ?? { message: both('', ''), fix: both('', '') };
  },
  'front-matter-language': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `บรรทัดแรกเป็น “${found}” แต่ส่วนหัวของไฟล์ต้องเปิดด้วย --- เท่านั้น`,
        `The first line is “${found}”, but front matter begins with a bare ---`,
      ),
      fix: both('แก้บรรทัดแรกเป็น: ---', 'Change the first line to: ---'),
    };
  },
  'front-matter-unclosed': () => ({
    message: both(
      'ส่วนหัวของไฟล์เปิดด้วย --- แต่ยังไม่มีบรรทัด --- ปิดท้าย',
      'The front matter is opened with --- and never closed',
    ),
    fix: both(
      'เพิ่มบรรทัดที่มีเพียง --- ต่อจากบรรทัดสุดท้ายของส่วนหัว ก่อนเริ่มเนื้อหา',
      'Add a line with nothing but --- after the last line of the front matter, before the text',
    ),
  }),
  'yaml-syntax': (finding) => {
    const found = param(finding, 'found');
    // A bracket that never closes is told by its first line, whatever the YAML reader stumbles over after it.
    const open = /[[{][^\]}]*$/.test(found);
    const { message, fix } = yamlProblems[open ? 'MISSING_CHAR' : param(finding, 'problem')] ?? yamlOther;
    const [th, en] = found === '' ? ['บรรทัดนี้', 'This line'] : [`บรรทัด “${found}” `, `The line “${found}”`];
    return {
      message: both(`อ่าน${th}ไม่ได้ เพราะ${message.th}`, `${en} cannot be read: ${message.en}`),
      fix: correctedOr(finding, fix),
    };
  },
  'yaml-duplicate-key': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(`บรรทัด “${found}” ใช้ชื่อที่มีอยู่แล้วในส่วนเดียวกัน`, `The line “${found}” repeats a name of the same group`),
      fix: both('รวมไว้ในบรรทัดเดียว แล้วลบบรรทัดที่ซ้ำ', 'Keep one line and delete the other'),
    };
  },
  'mdx-syntax': () => ({
    message: both(
      'ข้อความตรงนี้ไม่ครบรูปแบบ .mdx เช่น เปิดแท็ก < แล้วไม่ได้ปิด',
      'The text is not valid .mdx here: a tag, for example, is opened with < and not closed',
    ),
    fix: both(
      'ปิดแท็กให้ครบ เช่น <Callout>…</Callout> ถ้าต้องการพิมพ์เครื่องหมาย < หรือ { ให้เขียน \\< หรือ \\{',
      'Close the tag, such as <Callout>…</Callout>; to print < or { itself, write \\< or \\{',
    ),
  }),
  'mdx-code': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `“${found}” เป็นคำสั่งโปรแกรม ซึ่งใช้ในเนื้อหาไม่ได้`,
        `“${found}” is program code, which a text may not hold`,
      ),
      fix: both(
        'ลบ import, export และส่วนที่อยู่ใน { } ออก ถ้าต้องการพิมพ์วงเล็บปีกกา ให้เขียน \\{',
        'Delete import, export and what stands in { }; to print a brace itself, write \\{',
      ),
    };
  },
  'mdx-attribute': (finding) => {
    const [found, missing] = [param(finding, 'found'), allOf(list(finding, 'missing'))];
    const corrected = param(finding, 'corrected');
    return {
      message: both(`${found} ขาด ${missing.th}`, `${found} lacks ${missing.en}`),
      fix: both(`เขียนเป็น: ${corrected}`, `Write: ${corrected}`),
    };
  },
  'mdx-component': (finding) => {
    const [found, known] = [param(finding, 'found'), choices(list(finding, 'known').map((name) => `<${name}>`))];
    return {
      message: both(`ใช้ ${found} ในเนื้อหาไม่ได้`, `${found} may not be used in a text`),
      fix: both(`ลบออก หรือใช้ส่วนประกอบที่มี คือ ${known}`, `Delete it, or use one of: ${known}`),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
