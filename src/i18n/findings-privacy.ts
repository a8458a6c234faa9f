import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { type PersonalDataKind, personalDataKinds } from '../model/personal-data.ts';
import { allOf, both, capital, glue, joinedWords, list, param, type Say } from './findings-text.ts';

const kinds: Record<PersonalDataKind, Bilingual> = {
  'citizen-id': both('เลขประจำตัวประชาชน', 'a citizen identification number'),
  passport: both('เลขหนังสือเดินทาง', 'a passport number'),
  'laser-code': both('รหัสหลังบัตรประชาชน', 'the code on the back of a citizen card'),
  'bank-account': both('เลขที่บัญชีธนาคาร', 'a bank account number'),
  'mobile-phone': both('หมายเลขโทรศัพท์มือถือของประชาชน', 'a citizen’s mobile number'),
  'personal-email': both('อีเมลส่วนตัวของประชาชน', 'a citizen’s personal e-mail address'),
};

/** A kind of personal data in words. */
const kindName = (name: string): Bilingual =>
  kinds[personalDataKinds.find((kind) => kind === name) ?? 'citizen-id'] ?? both(name, name);

const fields: Record<string, Bilingual> = {
  author: both('ผู้จัดทำ', 'author'),
  title: both('ชื่อเรื่อง', 'title'),
  subject: both('เรื่อง', 'subject'),
  keywords: both('คำสำคัญ', 'keywords'),
  description: both('ข้อคิดเห็น', 'comments'),
  manager: both('ผู้จัดการ', 'manager'),
  company: both('หน่วยงาน', 'company'),
  category: both('ประเภท', 'category'),
  status: both('สถานะ', 'status'),
  custom: both('คุณสมบัติกำหนดเอง', 'custom properties'),
  'last modified by': both('ผู้แก้ไขล่าสุด', 'last modified by'),
};

/** What a file holds and does not show on its pages: where it is, and how to be rid of it. */
const unseen: Record<string, { where: Bilingual; fix: Bilingual }> = {
  hidden: {
    where: both(
      'ในข้อความที่ลบแล้วแต่ยังติดตามการเปลี่ยนแปลงไว้ หรือในรหัสเขตข้อมูล',
      'in text that was deleted with tracked changes, or in a field code',
    ),
    fix: both(
      'เปิดไฟล์ต้นฉบับ ยอมรับการเปลี่ยนแปลงทั้งหมด (รีวิว › ยอมรับ › ยอมรับการเปลี่ยนแปลงทั้งหมด) แล้วบันทึกใหม่',
      'Open the original, accept all changes (Review › Accept › Accept All Changes), and save it again',
    ),
  },
  header: {
    where: both('ในหัวกระดาษหรือท้ายกระดาษ', 'in a page header or footer'),
    fix: both(
      'เปิดไฟล์ต้นฉบับ ลบข้อมูลนี้ออกจากหัวกระดาษหรือท้ายกระดาษ แล้วบันทึกใหม่',
      'Open the original, delete it from the header or footer of the page, and save it again',
    ),
  },
  legacy: {
    where: both('ในเนื้อหาของไฟล์', 'in the content of the file'),
    fix: both(
      'ลบข้อมูลนี้ในไฟล์ต้นฉบับ แล้วบันทึกเป็นรูปแบบใหม่ (.docx .xlsx .pptx)',
      'Delete it from the original, and save it in the newer format (.docx, .xlsx, .pptx)',
    ),
  },
  pivot: {
    where: both('ในข้อมูลต้นทางที่ PivotTable เก็บไว้ในไฟล์', 'in the source data that a PivotTable keeps in the file'),
    fix: both(
      'ลบ PivotTable หรือคัดลอกแล้ววางเป็นค่าในไฟล์ใหม่ แล้วเผยแพร่ไฟล์ใหม่',
      'Delete the PivotTable, or copy it into a new file as values and publish that one',
    ),
  },
};

/** The part of a file that `at` names as `metadata: …`. */
const partOf = (at: string): string => at.replace(/^metadata: */, '');

/** Where in its file something was seen, as far as line and column do not say it. */
function whereIn(finding: Finding): Bilingual {
  const [at, area, header] = [param(finding, 'at'), param(finding, 'area'), param(finding, 'header')];
  const column = header === '' ? both('', '') : both(`คอลัมน์ “${header}”`, `in the column “${header}”`);
  const page = /^page (\d+)$/.exec(at)?.[1];
  if (area === 'file-name') return both('ในชื่อไฟล์', 'in the name of the file');
  if (area === 'metadata') {
    const field = partOf(at);
    const hidden = unseen[field]?.where;
    if (hidden) return hidden;
    const { th, en } = fields[field] ?? both(field, field);
    return both(`ในคุณสมบัติของไฟล์ (${th})`, `in the properties of the file (${en})`);
  }
  if (page !== undefined) return both(`หน้า ${page}`, `on page ${page}`);
  const [, table, cell = ''] = /^table (\d+)!(\w+)$/.exec(at) ?? [];
  if (table !== undefined)
    return both(glue(`ตารางที่ ${table} ช่อง ${cell}`, column.th), `in table ${table}, cell ${cell} ${column.en}`.trim());
  if (at === 'comments') return both('ในข้อคิดเห็นของเซลล์', 'in a comment on a cell');
  if (at === 'drawings') return both('ในกล่องข้อความ', 'in a text box');
  if (at !== '' && at !== 'text') return both(glue(`ช่อง ${at}`, column.th), `in cell ${at} ${column.en}`.trim());
  return column;
}

/** What to do about it where it stands. */
function removal(finding: Finding): Bilingual {
  const [at, area, header] = [param(finding, 'at'), param(finding, 'area'), param(finding, 'header')];
  if (area === 'file-name') return both('เปลี่ยนชื่อไฟล์ไม่ให้มีข้อมูลนี้', 'Rename the file without it');
  const hidden = unseen[partOf(at)]?.fix;
  if (area === 'metadata' && hidden) return hidden;
  if (area === 'metadata')
    return both(
      'เปิดไฟล์ต้นฉบับ ลบข้อมูลนี้ออกจากคุณสมบัติของเอกสาร (ไฟล์ › ข้อมูล › ตรวจสอบเอกสาร) แล้วบันทึกหรือส่งออกใหม่',
      'Open the original, remove it from the properties of the document (File › Info › Inspect Document), and save or export it again',
    );
  if (area === 'table')
    return header === ''
      ? both('ลบข้อมูลนี้ออกจากช่อง แล้วบันทึกใหม่', 'Delete it from the cell and save the file again')
      : both(
          `เผยแพร่ตารางโดยไม่มีคอลัมน์ “${header}” หรือลบข้อมูลนี้ออกจากช่อง`,
          `Publish the table without the column “${header}”, or delete it from the cell`,
        );
  if (at === '') return both('ลบข้อมูลนี้ออกจากข้อความ', 'Delete it from the text');
  return both(
    'ลบหรือปิดทับข้อมูลนี้ในไฟล์ต้นฉบับ แล้วส่งออกใหม่ (กรอบสีดำที่วางทับใน PDF ไม่ได้ลบข้อความที่อยู่ข้างใต้)',
    'Delete or black it out in the original and export it again (a black box drawn over a PDF does not remove the text below it)',
  );
}

/** How to publish it all the same. A name can always be changed, and `agency.yaml` needs none of it. */
function approval(finding: Finding): Bilingual {
  const file = finding.file?.split('/').at(-1) ?? '';
  if (file === '' || file === 'agency.yaml' || param(finding, 'area') === 'file-name') return both('', '');
  const name = /^[\w.-]+$/.test(file) ? file : `"${file.replaceAll('"', '\\"')}"`;
  return both(
    `\nหากจำเป็นต้องเผยแพร่และมีผู้อนุมัติแล้ว เขียนไว้ในส่วนหัวของ index.md หรือของเอกสารที่แนบไฟล์นี้\npersonalData: [{ file: ${name}, reason: เหตุผล, approvedBy: ชื่อและตำแหน่งผู้อนุมัติ }]`,
    `\nWhere it has to be published and somebody has approved it, write into the front matter of index.md or of the document it belongs to\npersonalData: [{ file: ${name}, reason: why, approvedBy: name and position }]`,
  );
}

/** Personal data in the content, and decisions to publish it. */
export const privacyTexts = {
  'personal-data': (finding) => {
    const { th, en } = kindName(param(finding, 'kind'));
    const masked = param(finding, 'masked');
    const where = whereIn(finding);
    const draft = param(finding, 'draft') === '' ? both('', '') : both('(ยังไม่เผยแพร่)', '(not published yet)');
    const line = (...parts: string[]) => parts.filter(Boolean).join(' ');
    const maybe = finding.severity === 'error' || draft.th !== '';
    return {
      message: both(
        line(`${maybe ? 'พบ' : 'อาจมี'}${th}`, masked, where.th, draft.th),
        line(maybe ? capital(en) : `Possibly ${en}:`, masked, where.en, draft.en),
      ),
      fix: both(removal(finding).th + approval(finding).th, removal(finding).en + approval(finding).en),
    };
  },
  'personal-data-allowed': (finding) => {
    const found = param(finding, 'found');
    const counts = list(finding, 'counts');
    const said = list(finding, 'kinds').map((kind, index) => {
      const name = kindName(kind);
      return both(`${name.th} ${counts[index] ?? ''} แห่ง`, `${name.en} (${counts[index] ?? ''})`);
    });
    const what = joinedWords(said, allOf);
    const [reason, approver] = [param(finding, 'reason'), param(finding, 'approver')];
    return {
      message: both(
        `อนุญาตให้เผยแพร่ข้อมูลส่วนบุคคลใน “${found}”: ${what.th} เหตุผล: ${reason} ผู้อนุมัติ: ${approver}`,
        `Personal data in “${found}” is published on purpose: ${what.en}. Reason: ${reason}. Approved by: ${approver}`,
      ),
      fix: both(
        'ตรวจว่าเหตุผลและการอนุมัติยังใช้ได้ หากไม่ใช้แล้วให้ลบรายการนี้ออกจาก personalData',
        'See that reason and approval still hold; otherwise delete the entry from personalData',
      ),
    };
  },
  'personal-data-unused': (finding) => {
    const found = param(finding, 'found');
    if (param(finding, 'reason') === 'file') {
      const known = list(finding, 'known').join(', ');
      return {
        message: both(
          `personalData ระบุไฟล์ “${found}” ซึ่งไม่มี หรือไม่ใช่ของเนื้อหานี้`,
          `An entry of personalData names “${found}”, which is not there or does not belong to this text`,
        ),
        fix: both(
          `แก้ชื่อไฟล์ให้ตรงกับไฟล์ที่มี${known === '' ? '' : ` คือ ${known}`} หรือลบรายการนี้`,
          `Correct the file name${known === '' ? '' : ` to one of ${known}`}, or delete the entry`,
        ),
      };
    }
    return {
      message: both(
        `personalData อนุญาตไฟล์ “${found}” แต่ไม่พบข้อมูลส่วนบุคคลที่อนุญาตในไฟล์นี้`,
        `An entry of personalData allows “${found}”, but none of the allowed personal data was found in it`,
      ),
      fix: both('ลบรายการนี้ออกจาก personalData', 'Delete the entry from personalData'),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
