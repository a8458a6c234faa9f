import type { Bilingual } from '../model/bilingual.ts';
import type { CellPlace } from './grid.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** What is wrong, and what to do. */
export interface ProblemText {
  message: Bilingual;
  fix: Bilingual;
}

type Values = (name: string) => string;
type Text = (of: Values, list: (name: string) => readonly string[]) => ProblemText;

const say = (th: string, en: string, fixTh: string, fixEn: string): ProblemText => ({
  message: { th, en },
  fix: { th: fixTh, en: fixEn },
});

const kinds: Readonly<Record<string, Bilingual>> = {
  '': { th: 'ไฟล์ที่ไม่รู้จัก', en: 'an unknown kind of file' },
  pdf: { th: 'ไฟล์ PDF', en: 'a PDF file' },
  html: { th: 'หน้าเว็บ (HTML)', en: 'a web page (HTML)' },
  doc: { th: 'ไฟล์ Word รุ่นเก่า (.doc)', en: 'a Word file of the old kind (.doc)' },
  ods: { th: 'ไฟล์ LibreOffice Calc (.ods)', en: 'a LibreOffice Calc file (.ods)' },
  odt: { th: 'ไฟล์ LibreOffice Writer (.odt)', en: 'a LibreOffice Writer file (.odt)' },
  xlsb: { th: 'ไฟล์ Excel แบบไบนารี (.xlsb)', en: 'a binary Excel file (.xlsb)' },
  xlsm: { th: 'ไฟล์ Excel ที่มีแมโคร (.xlsm)', en: 'an Excel file with macros (.xlsm)' },
  docm: { th: 'ไฟล์ Word ที่มีแมโคร (.docm)', en: 'a Word file with macros (.docm)' },
};

/** How a file is saved in a form that can be read, by what it is. */
function saveAs(is: string): Bilingual {
  const word = ['doc', 'odt', 'docm'].includes(is);
  const [ending, name] = word ? ['docx', 'Word (.docx)'] : ['xlsx', 'Excel (.xlsx)'];
  if (is === 'pdf')
    return {
      th: 'ใช้ไฟล์ Excel หรือ Word ต้นฉบับที่นำมาทำ PDF แทน',
      en: 'Use the Excel or Word file from which the PDF was made',
    };
  return {
    th: `เปิดไฟล์ใน Excel, Word หรือ LibreOffice เลือก ไฟล์ > บันทึกเป็น (Save As) เลือกชนิด ${name} แล้วนำเข้าไฟล์ .${ending} ที่ได้`,
    en: `Open it in Excel, Word or LibreOffice, choose File > Save As, the type ${name}, and import the .${ending} file`,
  };
}

const texts: Record<ProblemCode, Text> = {
  'file-empty': (of) =>
    say(
      `ไฟล์ "${of('found')}" ว่างเปล่า (0 ไบต์)`,
      `The file "${of('found')}" is empty (0 bytes)`,
      'คัดลอกไฟล์จากต้นฉบับใหม่อีกครั้ง',
      'Copy it from the original once more',
    ),
  'file-too-large': (of) =>
    say(
      `ไฟล์ "${of('found')}" ใหญ่เกินกว่าที่โปรแกรมอ่าน (${of('limit')} เกิน ${of('most')})`,
      `The file "${of('found')}" is larger than what is read (${of('limit')} over ${of('most')})`,
      'ลบแผ่นงานและรูปภาพที่ไม่ใช้ แล้วบันทึกใหม่ หรือแบ่งเป็นหลายไฟล์',
      'Delete sheets and pictures that are not needed and save it again, or split it',
    ),
  'file-locked': (of) =>
    say(
      `ไฟล์ "${of('found')}" ตั้งรหัสผ่านไว้ จึงอ่านไม่ได้`,
      `The file "${of('found')}" is protected by a password and cannot be read`,
      'เปิดไฟล์ใน Excel หรือ Word เลือก ไฟล์ > ข้อมูล > ป้องกัน > เข้ารหัสด้วยรหัสผ่าน ลบรหัสผ่านออก แล้วบันทึก',
      'Open it in Excel or Word, choose File > Info > Protect > Encrypt with Password, clear the password and save',
    ),
  'file-xls': (of) =>
    say(
      `ไฟล์ "${of('found')}" เป็น Excel รุ่นเก่า (.xls, 97–2003)`,
      `The file "${of('found')}" is of the old Excel (.xls, 97–2003)`,
      'เปิดใน Excel เลือก ไฟล์ > บันทึกเป็น > เวิร์กบุ๊ก Excel (.xlsx) หรือใน LibreOffice เลือก แฟ้ม > บันทึกเป็น > Excel 2007–365 (.xlsx) แล้วนำเข้าไฟล์ .xlsx ที่ได้',
      'Open it in Excel, File > Save As > Excel Workbook (.xlsx), or in LibreOffice, File > Save As > Excel 2007–365 (.xlsx), and import the .xlsx file',
    ),
  'file-kind': (of) => {
    const is = of('is');
    const kind = kinds[is] ?? { th: `ไฟล์ชนิด .${is}`, en: `a .${is} file` };
    const fix = saveAs(is);
    return say(
      `ไฟล์ "${of('found')}" เป็น${kind.th} ซึ่งนำเข้าไม่ได้ นำเข้าได้เฉพาะ .xlsx, .csv และ .docx`,
      `The file "${of('found')}" is ${kind.en}. Only .xlsx, .csv and .docx can be imported`,
      fix.th,
      fix.en,
    );
  },
  'file-misnamed': (of) =>
    say(
      `ไฟล์ชื่อ "${of('found')}" แต่เนื้อหาเป็น .${of('is')}`,
      `The file is called "${of('found')}", but its content is .${of('is')}`,
      `เปลี่ยนชื่อไฟล์เป็น "${of('better')}" แล้วนำเข้าอีกครั้ง`,
      `Rename it to "${of('better')}" and import it again`,
    ),
  'file-damaged': (of) =>
    say(
      `ไฟล์ "${of('found')}" เสียหาย หรือไม่ใช่ไฟล์ตามนามสกุล จึงเปิดไม่ได้`,
      `The file "${of('found')}" is damaged, or not what its ending says, and cannot be opened`,
      'ลองเปิดใน Excel หรือ Word หากเปิดได้ให้บันทึกเป็นไฟล์ใหม่ หากเปิดไม่ได้ให้ขอไฟล์ต้นฉบับอีกครั้ง',
      'Try to open it in Excel or Word: if it opens, save it as a new file; if not, ask for the original again',
    ),
  'file-garbled': (of) =>
    say(
      `ไฟล์ "${of('found')}" ไม่มีตารางที่อ่านได้ ตัวอักษรไทยเสียหาย (เช่น เธเธฃเธฐ) หรือไม่มีตัวคั่นคอลัมน์`,
      `The file "${of('found')}" has no table that can be read: its Thai letters are garbled (as in เธเธฃเธฐ), or nothing parts its columns`,
      'เปิดต้นฉบับใน Excel แล้วบันทึกเป็น CSV UTF-8 (.csv) หรือนำเข้าไฟล์ .xlsx แทน',
      'Open the original in Excel and save it as CSV UTF-8 (.csv), or import the .xlsx file',
    ),
  'sheet-unknown': (of, list) =>
    say(
      `ไม่มีแผ่นงานชื่อ "${of('found')}" มีเพียง ${quoted(list('known'))}`,
      `There is no sheet "${of('found')}". There are ${quoted(list('known'))}`,
      `ระบุ --sheet "${list('suggestions')[0] ?? list('known')[0] ?? ''}" หรือไม่ระบุ เพื่ออ่านทุกแผ่นงาน`,
      `Write --sheet "${list('suggestions')[0] ?? list('known')[0] ?? ''}", or nothing to read all sheets`,
    ),
  'header-not-found': (_, list) =>
    say(
      `ไม่พบแถวหัวตาราง ต้องมีคอลัมน์ ${list('known').join(', ')}`,
      `No header row was found. It needs the columns ${list('known').join(', ')}`,
      'ตั้งชื่อหัวคอลัมน์ตามแบบ แล้วนำเข้าอีกครั้ง หรือตรวจว่าเลือกข้อ (--to) ถูกต้อง',
      'Name the columns as the form does and import again, or see whether the item (--to) is the right one',
    ),
  'column-missing': (of, list) =>
    say(
      `ไม่พบคอลัมน์ "${of('needed')}"${list('unused').length > 0 ? ` คอลัมน์ที่ยังไม่ได้ใช้ ${list('unused').join(', ')}` : ''}`,
      `There is no column "${of('needed')}" (${of('needed_en')})${list('unused').length > 0 ? `. Not used: ${list('unused').join(', ')}` : ''}`,
      `เพิ่มคอลัมน์นี้ในไฟล์ หรือหากมีอยู่ในชื่ออื่น ให้ระบุ --map "${of('letter')}=${of('name')}"`,
      `Add it to the file or, if it is there under another name, write --map "${of('letter')}=${of('name')}"`,
    ),
  'map-unknown': (of, list) =>
    say(
      `--map: ไม่รู้จักคอลัมน์ "${of('found')}" ใช้ได้ ${list('known').join(', ')}`,
      `--map: there is no column "${of('found')}". There are ${list('known').join(', ')}`,
      `เขียนเช่น --map "F=${list('suggestions')[0] ?? list('known')[0] ?? 'name'}"`,
      `Write for example --map "F=${list('suggestions')[0] ?? list('known')[0] ?? 'name'}"`,
    ),
  'month-unknown': (of) =>
    say(
      'ไม่พบว่าตารางเป็นของเดือนใด ทั้งในคอลัมน์ ในชื่อตาราง และในชื่อแผ่นงาน',
      'Nothing says of which month the table is: no column, no title, no name of the sheet',
      `ระบุ --month ${of('example')} (ปี-เดือน พ.ศ.) หรือเขียนเดือนไว้เหนือตาราง เช่น ประจำเดือน มกราคม 2567`,
      `Write --month ${of('example')} (Buddhist year and month), or the month above the table`,
    ),
  'month-outside': (of) =>
    say(
      `เดือน ${of('found')} ไม่อยู่ในปีงบประมาณ ${of('year')}`,
      `The month ${of('found')} is not in fiscal year ${of('year')}`,
      'แก้เดือนในไฟล์ หรือนำเข้าในปีงบประมาณที่ถูกต้องด้วย --year',
      'Correct it in the file, or import into the right fiscal year with --year',
    ),
  'rows-none': () =>
    say(
      'พบหัวตารางแต่ไม่มีแถวข้อมูล',
      'There is a header, but no rows',
      'กรอกข้อมูลใต้หัวตาราง เดือนที่ไม่มีการจัดซื้อจัดจ้างให้เขียนหนึ่งแถวว่า ไม่มีการจัดซื้อจัดจ้าง',
      'Fill in rows under the header; a month without purchases has one row that says ไม่มีการจัดซื้อจัดจ้าง',
    ),
  'cell-broken': (of) =>
    of('broken') === 'formula'
      ? say(
          `คอลัมน์ "${of('header')}" เป็นสูตร ${of('found')} ที่ยังไม่ได้คำนวณ`,
          `The column "${of('header_en')}" has the formula ${of('found')}, which was never calculated`,
          'เปิดไฟล์ใน Excel แล้วบันทึกอีกครั้ง',
          'Open the file in Excel and save it again',
        )
      : say(
          `คอลัมน์ "${of('header')}" เป็นค่าผิดพลาด ${of('found')}`,
          `The column "${of('header_en')}" has the error ${of('found')}`,
          'แก้สูตรในเซลล์นี้ หรือพิมพ์ค่าที่ถูกต้อง',
          'Correct the formula of this cell, or type the value',
        ),
  'cell-empty': (of) =>
    say(
      `คอลัมน์ "${of('header')}" ว่าง แต่ต้องมีค่าทุกแถว`,
      `The column "${of('header_en')}" is empty, and every row needs it`,
      'กรอกค่าในเซลล์นี้ หรือลบแถวนี้หากไม่ใช่ข้อมูล',
      'Fill it in, or delete the row if it is none',
    ),
  'cell-invalid': (of, list) => {
    const { th, en } = needed[of('type')] ?? { th: 'ค่าที่ถูกต้อง', en: 'a valid value' };
    const meant = list('suggestions').slice(0, 6);
    const [orTh, orEn] =
      meant.length === 0 ? ['', ''] : [` เช่น ${meant.join(' หรือ ')}`, `, such as ${meant.join(' or ')}`];
    return say(
      `"${of('found')}" อ่านไม่ได้ คอลัมน์ "${of('header')}" ต้องเป็น${th}`,
      `"${of('found')}" cannot be read. The column "${of('header_en')}" needs ${en}`,
      `แก้เซลล์นี้ในไฟล์${orTh}`,
      `Correct this cell in the file${orEn}`,
    );
  },
  'cell-stray': (of) =>
    say(
      `"${of('found')}" อยู่นอกหัวตาราง จึงไม่รู้ว่าเป็นข้อมูลใด`,
      `"${of('found')}" stands under no header, so nobody knows what it is`,
      'ใส่หัวคอลัมน์ให้คอลัมน์นี้ ย้ายค่าไปคอลัมน์ที่ถูกต้อง หรือลบค่านี้',
      'Give the column a header, move the value, or delete it',
    ),
  'row-repeated': (of, list) =>
    say(
      `แถวนี้ซ้ำกับ ${of('first')} (${list('found').join(', ')})`,
      `This row repeats ${of('first')} (${list('found').join(', ')})`,
      'ลบแถวหนึ่ง หรือแก้ค่าให้ต่างกัน',
      'Delete one of them, or tell them apart',
    ),
  'table-taken': (of) =>
    say(
      `ตาราง ${of('file')} มีข้อมูลของช่วงเดียวกันอยู่แล้วและไม่เหมือนกัน จึงไม่เขียนทับ`,
      `The table ${of('file')} has other data of the same time already, which is not overwritten`,
      'หากต้องการแทนที่แถวเดิม ให้เพิ่ม --replace หรือเขียนเป็นตารางใหม่ด้วย --table ชนิด/ชื่อใหม่',
      'To replace those rows, add --replace; or write another table with --table KIND/new-name',
    ),
  'table-broken': (of) =>
    say(
      `ตาราง ${of('file')} ที่มีอยู่อ่านไม่ได้ทั้งหมด จึงเพิ่มแถวไม่ได้`,
      `The table ${of('file')} that is there cannot be read as a whole, so no rows can be added`,
      'รัน oit check แล้วแก้ตารางนั้นก่อน',
      'Run oit check and correct that table first',
    ),
  'document-taken': (of) =>
    say(
      `มีเอกสาร ${of('file')} อยู่แล้ว จึงไม่เขียนทับ`,
      `The document ${of('file')} is there already and is not overwritten`,
      `ระบุชื่ออื่น เช่น --slug ${of('better')}`,
      `Name another one, such as --slug ${of('better')}`,
    ),
  'text-empty': (of) =>
    say(
      `ไฟล์ "${of('found')}" ไม่มีข้อความ มีแต่รูปภาพหรือว่างเปล่า`,
      `The file "${of('found')}" has no text, only pictures or nothing`,
      'ใช้ไฟล์ต้นฉบับที่พิมพ์ข้อความ ไม่ใช่ภาพสแกน',
      'Use the original with typed text, not a scan',
    ),
};

const needed: Readonly<Record<string, Bilingual>> = {
  integer: { th: 'จำนวนเต็ม', en: 'a whole number' },
  number: { th: 'ตัวเลข', en: 'a number' },
  money: { th: 'จำนวนเงินบาท ทศนิยมไม่เกิน 2 ตำแหน่ง', en: 'an amount of baht with at most two decimals' },
  date: { th: 'วันที่ที่มีจริง', en: 'a day that exists' },
  month: { th: 'เดือนและปี', en: 'a month' },
  period: { th: 'ช่วงเวลา', en: 'a period' },
  choice: { th: 'คำตามแบบ', en: 'one of the words of the form' },
  egp: { th: 'เลขที่โครงการ e-GP 11 หลัก', en: 'an e-GP number of eleven digits' },
  email: { th: 'อีเมล', en: 'an e-mail address' },
  phone: { th: 'หมายเลขโทรศัพท์', en: 'a telephone number' },
  url: { th: 'ที่อยู่เว็บที่ขึ้นต้นด้วย https://', en: 'an address that begins with https://' },
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Where something stands, for people: `แผ่นงาน "ม.ค." เซลล์ F12`. */
export const placeText = ({ sheet, cell }: CellPlace): Bilingual =>
  sheet === null
    ? {
        th: `บรรทัด ${cell.replace(/\D/g, '')} คอลัมน์ ${cell.replace(/\d/g, '')}`,
        en: `line ${cell.replace(/\D/g, '')} column ${cell.replace(/\d/g, '')}`,
      }
    : { th: `แผ่นงาน "${sheet}" เซลล์ ${cell}`, en: `sheet "${sheet}" cell ${cell}` };

/** A problem in words, with its place in front. */
export function problemText({ code, place, params }: Problem): ProblemText {
  const of = (name: string) => String(params[name] ?? '').replace(/\s+/g, ' ');
  const list = (name: string) => [params[name] ?? []].flat().map(String);
  const { message, fix } = texts[code](of, list);
  if (!place) return { message, fix };
  const at = placeText(place);
  return { message: { th: `${at.th}: ${message.th}`, en: `${at.en}: ${message.en}` }, fix };
}
