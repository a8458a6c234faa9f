import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { both, choices, count, list, param, type Say, elementTitle as title } from './findings-text.ts';

/** What a file has too much of, in words. */
const limits: Record<string, (limit: number) => Bilingual> = {
  bytes: (limit) => both(`ไฟล์ใหญ่เกิน ${megabytes(limit)}`, `it is larger than ${megabytes(limit)}`),
  pages: (limit) => both(`มีเกิน ${limit} หน้า`, `it has more than ${limit} pages`),
  seconds: (limit) => both(`ใช้เวลาอ่านเกิน ${limit} วินาที`, `reading it takes longer than ${limit} seconds`),
  memory: (limit) => both(`ใช้หน่วยความจำเกิน ${limit} MB`, `reading it takes more than ${limit} MB of memory`),
  entries: (limit) => both(`มีไฟล์ย่อยข้างในเกิน ${limit} ไฟล์`, `it has more than ${limit} files inside`),
  unpacked: (limit) => both(`คลายการบีบอัดแล้วใหญ่เกิน ${megabytes(limit)}`, `it unpacks to more than ${megabytes(limit)}`),
  ratio: (limit) =>
    both(`บีบอัดไว้เกิน ${limit} เท่า ซึ่งผิดปกติ`, `it is packed more than ${limit} times, which no document is`),
  cells: (limit) => both(`มีเกิน ${limit} เซลล์`, `it has more than ${limit} cells`),
};
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const kindOf = (ending: string): string => ending.toUpperCase();

/** Cells or sheets by name, and how many more there are. */
function named(finding: Finding, names: string): Bilingual {
  const [text, more] = [choices(list(finding, names)), count(finding, 'rest')];
  return more === 0 ? both(text, text) : both(`${text} และอีก ${more} แห่ง`, `${text} and ${more} more`);
}

/** A file of a format that is not read: archives, and what older Office writes. */
function notLookedInto(found: string, kind: string) {
  const archive = /^(?:ZIP|RAR|7Z|GZ|TAR)$/.test(kind);
  return {
    message: both(
      `ไม่ได้ตรวจเนื้อหาใน “${found}” เพราะโปรแกรมอ่านไฟล์ ${kind} ไม่ได้`,
      `Nobody has looked into “${found}”: this program does not read ${kind} files`,
    ),
    fix: archive
      ? both(
          'ตรวจข้อมูลส่วนบุคคลในไฟล์นี้ด้วยตนเองก่อนเผยแพร่ หรือวางไฟล์ที่อยู่ข้างในแยกเป็นรายไฟล์',
          'Look for personal data in it yourself before it is published, or publish the files inside one by one',
        )
      : both(
          'ตรวจข้อมูลส่วนบุคคลในไฟล์นี้ด้วยตนเองก่อนเผยแพร่ หรือบันทึกเป็นรูปแบบใหม่ (.docx .xlsx .pptx)',
          'Look for personal data in it yourself before it is published, or save it in the newer format (.docx, .xlsx, .pptx)',
        ),
  };
}

/** Attached files: names, what is in them, and how well programs can read them. */
export const attachmentTexts = {
  'name-unsafe': (finding) => {
    const [found, published] = [param(finding, 'found'), param(finding, 'published')];
    const [better = published] = list(finding, 'suggestions');
    return {
      message: both(
        `ชื่อไฟล์ “${found}” มีอักษรไทย ช่องว่าง ตัวพิมพ์ใหญ่ หรือเครื่องหมาย จึงเผยแพร่ในชื่อ ${published}`,
        `The file name “${found}” has Thai letters, spaces, capitals or signs, so it is published as ${published}`,
      ),
      fix: both(
        `ใช้ชื่อนี้ต่อได้ ผู้อ่านจะได้ไฟล์ชื่อเดิมเมื่อดาวน์โหลด หากยังไม่เคยเผยแพร่ แนะนำให้เปลี่ยนชื่อไฟล์เป็น ${better} และแก้ชื่อในที่ที่อ้างถึง`,
        `It may stay: who downloads the file gets it under its own name. If it was never published, rename it to ${better}, also where it is named`,
      ),
    };
  },
  'file-empty': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(`ไฟล์ “${found}” ว่างเปล่า มีขนาด 0 ไบต์`, `The file “${found}” is empty: 0 bytes`),
      fix: both(
        `คัดลอกจากต้นฉบับมาวางแทนอีกครั้ง หรือลบ ${found} หากไม่ใช้`,
        `Copy it again from the original, or delete ${found} if nobody needs it`,
      ),
    };
  },
  'file-damaged': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `ไฟล์ “${found}” เสียหายหรือไม่ครบ เปิดไม่ได้`,
        `The file “${found}” is damaged or cut short: it cannot be opened`,
      ),
      fix: both(
        'บันทึกจากโปรแกรมต้นทางหรือดาวน์โหลดอีกครั้ง ลองเปิดดูให้แน่ใจ แล้ววางแทนไฟล์เดิม',
        'Save it again from the program that made it, or download it again; open it to be sure, then put it in place of this one',
      ),
    };
  },
  'file-encrypted': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `ไฟล์ “${found}” ใส่รหัสผ่านไว้ ผู้ตรวจและประชาชนเปิดไม่ได้`,
        `The file “${found}” asks for a password: neither assessors nor the public can open it`,
      ),
      fix: both(
        'เปิดไฟล์ด้วยโปรแกรมต้นทาง ยกเลิกรหัสผ่าน บันทึกใหม่ แล้ววางแทนไฟล์เดิม',
        'Open it in the program that made it, remove the password, save it, and put it in place of this one',
      ),
    };
  },
  'file-mismatch': (finding) => {
    const found = param(finding, 'found');
    const kind = kindOf(param(finding, 'kind'));
    const [name = found] = list(finding, 'suggestions');
    return {
      message: both(
        `ชื่อไฟล์ “${found}” ไม่ตรงกับเนื้อหา ซึ่งเป็นไฟล์ ${kind}`,
        `The name “${found}” does not fit the file, whose content is ${kind}`,
      ),
      fix: both(
        `เปลี่ยนชื่อไฟล์เป็น ${name} และแก้ชื่อในที่ที่อ้างถึง หรือบันทึกจากโปรแกรมต้นทางให้เป็นชนิดตามชื่อ`,
        `Rename it to ${name}, also where it is named, or save it again as the kind that its name says`,
      ),
    };
  },
  'file-not-read': (finding) => {
    const found = param(finding, 'found');
    if (param(finding, 'of') === 'format') return notLookedInto(found, kindOf(param(finding, 'kind')));
    const say = limits[param(finding, 'of')] ?? (() => both('มีขนาดเกินกำหนด', 'it is too large'));
    const why = say(count(finding, 'limit'));
    return {
      message: both(`อ่านไฟล์ “${found}” ไม่ครบ เพราะ${why.th}`, `The file “${found}” was not read to the end: ${why.en}`),
      fix: both(
        'แบ่งเป็นไฟล์ที่เล็กลงหรือบันทึกใหม่ และตรวจข้อมูลส่วนบุคคลในไฟล์นี้ด้วยตนเองก่อนเผยแพร่',
        'Split it into smaller files or save it again, and look for personal data in it yourself before it is published',
      ),
    };
  },
  'file-scanned': (finding) => {
    const [found, of] = [param(finding, 'found'), count(finding, 'of')];
    const pages = choices(list(finding, 'pages'));
    const all = count(finding, 'count') === of;
    return {
      message: all
        ? both(
            `ไฟล์ “${found}” เป็นภาพสแกนทุกหน้า ค้นหาและคัดลอกข้อความไม่ได้`,
            `All pages of “${found}” are scanned pictures: nobody can search or copy their text`,
          )
        : both(
            `ไฟล์ “${found}” ไม่มีข้อความที่โปรแกรมอ่านได้ในหน้า ${pages} (จากทั้งหมด ${of} หน้า) ซึ่งอาจเป็นภาพสแกน`,
            `“${found}” has no text that programs can read on page ${pages} (of ${of}), which may be scanned`,
          ),
      fix: both(
        'ใช้ไฟล์ที่บันทึกเป็น PDF จากโปรแกรมต้นทางแทนการสแกน หรือแปลงด้วยโปรแกรมรู้จำอักษร (OCR) ภาษาไทย หากมีเฉพาะหน้าลงนามที่สแกน ให้แนบเพิ่มเป็นอีกไฟล์',
        'Use the PDF that was saved from the original document instead of a scan, or recognise its text (OCR, Thai); a scanned page with signatures may be attached beside it',
      ),
    };
  },
  'sheet-formulas': (finding) => {
    const [found, cells] = [param(finding, 'found'), named(finding, 'cells')];
    return {
      message: both(
        `ไฟล์ “${found}” มีสูตรที่ยังไม่มีค่าคำนวณเก็บไว้ ที่ ${cells.th} โปรแกรมอื่นจะเห็นเป็นช่องว่าง`,
        `“${found}” has formulas without a stored value at ${cells.en}: other programs see empty cells`,
      ),
      fix: both(
        'เปิดใน Excel กด F9 ให้คำนวณแล้วบันทึก หรือคัดลอกแล้ววางเป็นค่า',
        'Open it in Excel, press F9 to calculate and save it, or copy the cells and paste them as values',
      ),
    };
  },
  'sheet-merged': (finding) => {
    const [found, cells] = [param(finding, 'found'), named(finding, 'cells')];
    return {
      message: both(
        `ไฟล์ “${found}” ผสานเซลล์ในหัวตาราง ที่ ${cells.th} โปรแกรมจึงจับคู่คอลัมน์กับหัวคอลัมน์ไม่ได้`,
        `“${found}” has merged cells in the header at ${cells.en}: programs cannot tell which column is which`,
      ),
      fix: both(
        'ยกเลิกการผสานเซลล์ ให้หัวตารางมีแถวเดียวและทุกคอลัมน์มีชื่อของตน ย้ายชื่อตารางไปไว้ในชื่อแผ่นงาน',
        'Unmerge them: one header row, a name for every column; the title of the table goes into the name of the sheet',
      ),
    };
  },
  'sheet-hidden': (finding) => {
    const [found, sheets] = [param(finding, 'found'), named(finding, 'sheets')];
    return {
      message: both(
        `ไฟล์ “${found}” มีแผ่นงานที่ซ่อนไว้ คือ ${sheets.th} ผู้ที่ดาวน์โหลดเปิดดูได้`,
        `“${found}” has hidden sheets, ${sheets.en}, which everybody who downloads it can open`,
      ),
      fix: both(
        'ลบแผ่นงานที่ไม่ต้องการเผยแพร่ หรือยกเลิกการซ่อน แล้วบันทึก',
        'Delete the sheets that are not to be published, or unhide them, and save the file',
      ),
    };
  },
  'element-not-data': (finding) => {
    const { th, en } = title(finding);
    const files = choices(list(finding, 'files'));
    return {
      message: both(
        `“${th}” ควรเป็นข้อมูลที่โปรแกรมอ่านได้ แต่แสดงด้วย PDF หรือภาพเท่านั้น คือ ${files}`,
        `“${en}” asks for data that programs can read, but is shown only as PDF or picture: ${files}`,
      ),
      fix: both(
        `เพิ่มตารางเดียวกันเป็นไฟล์ CSV ในโฟลเดอร์ของข้อ และเขียนใต้ evidence: ${param(finding, 'example')} โดยแนบ PDF ไว้ด้วยได้`,
        `Add the same table as a CSV file to the folder of the item, and under evidence: ${param(finding, 'example')}; the PDF may stay beside it`,
      ),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
