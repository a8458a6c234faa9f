import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

const item = (
  evidence: string,
  body = '## อำนาจหน้าที่\n\nเขตมีหน้าที่ดูแลทะเบียน ความสะอาด และถนนในพื้นที่\n',
  unit = 'admin',
): string => `---
unit: ${unit}
published: 2567-01-15
evidence:
  ${evidence}
---

${body}`;
const duties = 'duties: { section: อำนาจหน้าที่ }';
const report = 'เขตรายงานผลการดำเนินงานของปี 2566\n';
const reportFile = both('รายงานผลการดำเนินงาน (ไฟล์ PDF)', 'the annual report (a PDF file)');
const document = (title: string, more = ''): string =>
  `---\ntitle: ${title}\npublished: 2567-01-15\n${more}---\n\nข้อความของประกาศ\n`;

/** Names that lead to something else: elements, units, headings, documents, attachments, tables, folders. */
export const referenceGuides = {
  'element-unknown': {
    meaning: both(
      'ชื่อองค์ประกอบใน evidence ไม่ตรงกับองค์ประกอบที่เกณฑ์ของข้อนี้มี',
      'The name in evidence is none of the elements that the criteria of this item have.',
    ),
    why: both(
      'หลักฐานจะไม่ถูกนับให้องค์ประกอบใด และข้อจะยังไม่ครบ',
      'The evidence counts for no element, and the item stays incomplete.',
    ),
    steps: [
      both(
        'แก้ตัวสะกดตามข้อความแจ้งเตือน หรือสั่ง oit check --fix',
        'Correct the spelling as the message says, or run oit check --fix.',
      ),
      both('ดูชื่อองค์ประกอบทั้งหมดของข้อได้ที่หน้าของข้อนั้นในเว็บไซต์', 'The page of the item lists all its elements.'),
    ],
    before: { '2567/o03/index.md': item('dutis: { section: อำนาจหน้าที่ }') },
    after: { '2567/o03/index.md': item(duties) },
  },
  'unit-unknown': {
    meaning: both(
      'รหัสหน่วยงานใน unit ไม่มีใน units ของ agency.yaml',
      'The id in unit is not among the units of agency.yaml.',
    ),
    why: both(
      'รายงานไม่รู้ว่าใครรับผิดชอบข้อนี้ และจะไม่มีใครได้รับการแจ้งเตือน',
      'The report does not know who owes the item, so nobody is reminded.',
    ),
    steps: [
      both('ใช้รหัสที่มีใน agency.yaml', 'Use an id that agency.yaml has.'),
      both(
        'ถ้าเป็นหน่วยงานใหม่ ให้เพิ่มใน units พร้อมชื่อไทยและอังกฤษ',
        'For a new unit, add it to units with its name in Thai and English.',
      ),
    ],
    before: { '2567/o03/index.md': item(duties, undefined, 'adminn') },
    after: { '2567/o03/index.md': item(duties) },
  },
  'item-unknown': {
    meaning: both(
      'โฟลเดอร์หรือรหัสที่เขียนไว้ไม่ใช่ข้อในกรอบการประเมินของปีนั้น',
      'The folder or the code is no item of the framework of that year.',
    ),
    why: both(
      'จำนวนข้อต่างกันในแต่ละปี เอกสารในโฟลเดอร์นี้จะไม่เผยแพร่',
      'The number of items differs from year to year. The documents of the folder are not published.',
    ),
    steps: [
      both(
        'หาว่าเรื่องนี้เป็นข้อใดในปีนี้ หน้าของข้อในเว็บไซต์บอกว่ารหัสเดิมย้ายไปที่ใด',
        'Find out which item the subject is in this year: the pages of items say where former codes went.',
      ),
      both('เปลี่ยนชื่อโฟลเดอร์ หรือย้ายเอกสารไปไว้ในข้อที่ถูกต้อง', 'Rename the folder, or move the documents to the right item.'),
    ],
    before: { '2567/o43/index.md': item(duties) },
    after: { '2567/o03/index.md': item(duties) },
  },
  'section-not-found': {
    meaning: both(
      'evidence อ้างถึงหัวข้อที่ไม่มีในเนื้อหาของไฟล์นี้',
      'The evidence names a heading that the text of this file does not have.',
    ),
    why: both('หน้าเว็บจึงชี้ให้ผู้ตรวจเห็นหลักฐานไม่ได้', 'The page cannot point an assessor to it.'),
    steps: [
      both(
        'คัดลอกชื่อหัวข้อจากเนื้อหาไปวางหลัง section: ให้ตรงทุกตัวอักษร',
        'Copy the heading from the text, letter by letter, to section:.',
      ),
      both('ถ้ายังไม่มีหัวข้อ ให้พิมพ์ ## นำหน้าชื่อหัวข้อในเนื้อหา', 'If there is none, write it into the text with ## in front.'),
    ],
    before: { '2567/o03/index.md': item('duties: { section: อำนาจและหน้าที่ }') },
    after: { '2567/o03/index.md': item(duties) },
  },
  'document-not-found': {
    meaning: both(
      'evidence อ้างถึงเอกสารที่ไม่มีในโฟลเดอร์ของข้อ',
      'The evidence names a document that the folder of the item does not have.',
    ),
    why: both('องค์ประกอบนั้นจะไม่มีหลักฐาน และข้อจะยังไม่ครบ', 'The element has no evidence, and the item stays incomplete.'),
    steps: [
      both(
        'ตรวจชื่อไฟล์ .md ในโฟลเดอร์ของข้อ เขียนชื่อโดยไม่ต้องมี .md ก็ได้',
        'Look at the names of the .md files in the folder; the ending may be left out.',
      ),
      both('ถ้ายังไม่ได้สร้างเอกสาร ให้สร้างก่อน', 'If the document is not there yet, make it first.'),
    ],
    before: { '2567/o09/index.md': item('report: { document: annual-raport-of-the-year }', report) },
    after: { '2567/o09/index.md': item('report: { document: annual-report }', report) },
    beside: { '2567/o09/annual-report.md': document('รายงานประจำปี 2566', 'period: 2566\n') },
  },
  'file-not-found': {
    meaning: both(
      'อ้างถึงไฟล์แนบที่ไม่มีในโฟลเดอร์ files ของข้อ',
      'An attachment is named that the folder files of the item does not have.',
    ),
    why: both(
      'ลิงก์บนหน้าเว็บจะเปิดไม่ได้ และผู้ตรวจให้ 0 คะแนนทั้งข้อได้',
      'The link on the page would not open, which can cost the whole item.',
    ),
    steps: [
      both(
        'เทียบตัวสะกดกับชื่อไฟล์จริง ตัวพิมพ์เล็กกับตัวพิมพ์ใหญ่ถือว่าต่างกัน',
        'Compare the spelling with the file: small and capital letters differ.',
      ),
      both(
        'ถ้ายังไม่มีไฟล์ ให้วางไว้ในโฟลเดอร์ files ของข้อนั้น',
        'If the file is missing, put it into the folder files of that item.',
      ),
    ],
    before: { '2567/o09/index.md': item('report: { file: raport-2566.pdf }', report) },
    after: { '2567/o09/index.md': item('report: { file: report-2566.pdf }', report) },
    beside: { '2567/o09/files/report-2566.pdf': reportFile },
  },
  'data-not-found': {
    meaning: both(
      'อ้างถึงตาราง CSV ที่ไม่มีในโฟลเดอร์ของข้อ',
      'A CSV table is named that the folder of the item does not have.',
    ),
    why: both('หน้าเว็บจะไม่มีตาราง และไม่มีข้อมูลให้ดาวน์โหลด', 'The page has no table, and there is no data to download.'),
    steps: [
      both(
        'วางไฟล์ .csv ไว้ข้าง index.md ไม่ใช่ในโฟลเดอร์ files',
        'Put the .csv file beside index.md, not into the folder files.',
      ),
      both('เขียนชื่อไฟล์หลัง data: ให้ตรง', 'Write its exact name after data:.'),
    ],
    before: { '2567/o24/index.md': item('statistics: { data: complaint.csv }', 'สถิติรายเดือน\n') },
    after: { '2567/o24/index.md': item('statistics: { data: complaints-2567.csv }', 'สถิติรายเดือน\n') },
    beside: {
      '2567/o24/complaints-2567.csv':
        'เดือน,จำนวนเรื่องร้องเรียนทั้งหมด,จำนวนเรื่องที่ดำเนินการแล้วเสร็จ,จำนวนเรื่องที่อยู่ระหว่างดำเนินการ\n2566-10,0,0,0\n',
    },
  },
  'path-outside': {
    meaning: both(
      'อ้างถึงไฟล์ที่อยู่นอกโฟลเดอร์ของข้อ หรือผ่านลิงก์ที่ชี้ออกไปข้างนอก',
      'A file outside the folder of the item is named, or a link leads out of it.',
    ),
    why: both(
      'ป้องกันไม่ให้เผยแพร่ไฟล์ในเครื่องหรือในเครือข่ายโดยไม่ตั้งใจ',
      'So that no file of your computer or network is published by mistake.',
    ),
    steps: [
      both(
        'คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์ files ของข้อ แล้วเขียนเฉพาะชื่อไฟล์',
        'Copy the file itself into the folder files of the item and write its name only.',
      ),
    ],
    before: { '2567/o09/index.md': item('report: { file: ../../../share/report-2566.pdf }', report) },
    after: { '2567/o09/index.md': item('report: { file: report-2566.pdf }', report) },
    beside: { '2567/o09/files/report-2566.pdf': reportFile },
  },
  'name-conflict': {
    meaning: both(
      'สองสิ่งจะได้ที่อยู่เว็บเดียวกัน หรือชื่อเดียวกันอยู่ในรายการสองครั้ง',
      'Two things would have the same web address, or one name stands twice in a list.',
    ),
    why: both(
      'ผู้อ่านจะเห็นเพียงอย่างเดียว และไม่รู้ว่าจะเป็นอันใด',
      'Readers would see only one of them, and nobody could say which.',
    ),
    steps: [both('ลบไฟล์ที่ไม่ใช้ หรือเปลี่ยนชื่อให้ต่างกัน', 'Delete the one that is not used, or give it another name.')],
    before: { '2567/o15/plan.md': document('แผนจัดซื้อ'), '2567/o15/plan.mdx': document('แผนจัดซื้อ (เดิม)') },
    after: { '2567/o15/plan.md': document('แผนจัดซื้อ') },
  },
  'name-invalid': {
    meaning: both(
      'ชื่อไฟล์ข้อความหรือตารางมีอักษรไทย ช่องว่าง หรือตัวพิมพ์ใหญ่',
      'The name of a text or table has Thai letters, spaces or capitals.',
    ),
    why: both(
      'ชื่อไฟล์เป็นส่วนหนึ่งของที่อยู่เว็บ ที่อยู่แบบนั้นยาวและเสียง่ายเมื่อคัดลอกลงระบบ ITAP หรือ ITAS',
      'The name is a part of the address, and such an address breaks easily when it is copied into ITAP or ITAS.',
    ),
    steps: [
      both(
        'เปลี่ยนชื่อเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น winner-january.md',
        'Rename it to lower-case English letters, digits and hyphens, such as winner-january.md.',
      ),
      both(
        'ชื่อเรื่องภาษาไทยเขียนไว้ที่ title คำสั่ง oit check --fix เปลี่ยนชื่อและแก้ที่อ้างถึงให้',
        'The Thai name goes into title. oit check --fix renames the file and corrects whatever names it.',
      ),
    ],
    before: { '2567/o15/Winner January.md': document('ประกาศผู้ชนะการเสนอราคา') },
    after: { '2567/o15/winner-january.md': document('ประกาศผู้ชนะการเสนอราคา') },
  },
  'folder-unknown': {
    meaning: both(
      'ชื่อโฟลเดอร์ไม่ใช่ปีหรือรหัสข้อในรูปแบบที่กำหนด',
      'The folder is not named after a year or an item in the fixed form.',
    ),
    why: both('ทุกอย่างในโฟลเดอร์นี้จะไม่เผยแพร่', 'Nothing in this folder is published.'),
    steps: [
      both(
        'โฟลเดอร์ของข้อใช้ตัวพิมพ์เล็กและเลขสองหลัก เช่น o03 หรือ o15',
        'Folders of items are in lower case with two digits, such as o03 or o15.',
      ),
      both(
        'ถ้าสะกดต่างไปเพียงรูปแบบ คำสั่ง oit check --fix เปลี่ยนชื่อให้',
        'Where only the form differs, oit check --fix renames it.',
      ),
    ],
    before: { '2567/O3/index.md': item(duties) },
    after: { '2567/o03/index.md': item(duties) },
  },
  'file-unknown': {
    meaning: both('ไฟล์วางไว้ในที่ที่โปรแกรมไม่นำไปเผยแพร่', 'The file stands where the program does not publish it.'),
    why: both(
      'ท่านอาจเข้าใจว่าเผยแพร่แล้ว แต่ประชาชนและผู้ตรวจมองไม่เห็น',
      'You may think that it is published, but nobody can see it.',
    ),
    steps: [
      both(
        'ไฟล์แนบ (PDF, Word, Excel, รูป) ให้ย้ายไปไว้ในโฟลเดอร์ files ของข้อ',
        'Move attachments (PDF, Word, Excel, pictures) into the folder files of the item.',
      ),
      both(
        'ถ้าเป็นตารางใน Excel ให้บันทึกเป็น CSV UTF-8 วางไว้ข้าง index.md ด้วย',
        'Save a table in Excel as CSV UTF-8 as well, beside index.md.',
      ),
    ],
    before: { '2567/o09/report-2566.pdf': reportFile },
    after: { '2567/o09/files/report-2566.pdf': reportFile },
    beside: { '2567/o09/annual-report.md': document('รายงานประจำปี 2566', 'period: 2566\n') },
  },
  'link-broken': {
    meaning: both(
      'ลิงก์ในเนื้อหาชี้ไปยังหน้า ไฟล์ หรือหัวข้อที่ไม่มีในเว็บไซต์นี้',
      'A link in a text leads to a page, file or heading that this site does not have.',
    ),
    why: both(
      'ผู้อ่านและผู้ตรวจจะพบหน้า “ไม่พบหน้านี้” โปรแกรมจึงไม่เผยแพร่จนกว่าจะแก้',
      'Readers and assessors would find “page not found”, so nothing is published until it is corrected.',
    ),
    steps: [
      both('ตรวจว่าไฟล์ที่อ้างถึงยังอยู่ และสะกดตรงกัน', 'See that the file is there and the spelling is the same.'),
      both(
        'ลิงก์ไปยังเอกสารเขียนชื่อไฟล์ .md ไฟล์แนบเขียน files/ นำหน้า',
        'Link to a document by its .md file, and to an attachment with files/ in front.',
      ),
      both('ถ้าลบปลายทางไปแล้วจริง ๆ ให้ลบลิงก์ออก', 'If the target is gone for good, delete the link.'),
    ],
    before: { '2567/o03/index.md': item(duties, '## อำนาจหน้าที่\n\nดู [แผนผังการแบ่งงาน](files/chart-2566.pdf)\n') },
    after: { '2567/o03/index.md': item(duties, '## อำนาจหน้าที่\n\nดู [แผนผังการแบ่งงาน](files/chart.pdf)\n') },
    beside: { '2567/o03/files/chart.pdf': both('แผนผัง (ไฟล์ PDF)', 'a chart (a PDF file)') },
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
