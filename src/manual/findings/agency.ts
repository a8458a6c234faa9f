import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

/** `agency.yaml` with one line that differs, at the place of `…`. */
const agency = (
  changed: { kind?: string; assessment?: string; contact?: string } = {},
): string => `name: { th: สำนักงานเขตตัวอย่าง, en: Sample District Office }
kind: ${changed.kind ?? 'district'}
site: https://www.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: ${changed.contact ?? 'info@example.go.th'} }
units:
  - { id: admin, name: { th: ฝ่ายปกครอง, en: Administrative Section } }
assessments:
  - ${changed.assessment ?? '{ year: 2567, framework: ita-2567-local, state: open }'}
`;

const duties = `---
unit: admin
published: 2567-01-15
evidence:
  duties: { section: อำนาจหน้าที่ }
---

## อำนาจหน้าที่

เขตมีหน้าที่ดูแลทะเบียน ความสะอาด และถนนในพื้นที่
`;

/** `agency.yaml`, and how its years and criteria belong together. */
export const agencyGuides = {
  'agency-missing': {
    meaning: both(
      'โฟลเดอร์ข้อมูลไม่มีไฟล์ agency.yaml ไฟล์มีชื่ออื่น หรือไฟล์ว่างเปล่า',
      'The content folder has no agency.yaml, or the file has another name or is empty.',
    ),
    why: both(
      'ไฟล์นี้บอกชื่อหน่วยงาน ที่อยู่เว็บ และปีที่ประเมิน หากไม่มี โปรแกรมไม่รู้ว่าต้องใช้เกณฑ์ใด จึงไม่สร้างเว็บไซต์',
      'It names the agency, its web address and the assessed years. Without it the program does not know which criteria apply, and builds nothing.',
    ),
    steps: [
      both(
        'ตรวจชื่อไฟล์ให้เป็น agency.yaml ตัวพิมพ์เล็กทั้งหมด และอยู่ชั้นบนสุดของโฟลเดอร์ข้อมูล',
        'See that the file is named agency.yaml, in lower case, at the top of the content folder.',
      ),
      both(
        'ถ้ายังไม่มีไฟล์ ให้คัดลอกตัวอย่างด้านล่าง แล้วแก้เป็นข้อมูลของหน่วยงาน',
        'If there is none, copy the example below and put in the data of the agency.',
      ),
    ],
    before: { 'Agency.yml': agency() },
    after: { 'agency.yaml': agency() },
  },
  'framework-unknown': {
    meaning: both(
      'ชื่อกรอบการประเมินใน framework ไม่ตรงกับกรอบที่โปรแกรมมี',
      'The name in framework is none of the frameworks that the program has.',
    ),
    why: both(
      'ไม่มีเกณฑ์ให้ตรวจ ปีนั้นจึงไม่มีหน้าเว็บ ไม่มีผลตรวจ และเผยแพร่ไม่ได้',
      'There are no criteria to check by: the year has no pages and no result, and nothing is published.',
    ),
    steps: [
      both(
        'คัดลอกชื่อกรอบจากข้อความแจ้งเตือนหรือจากหน้า “วิธีคำนวณและที่มาของเกณฑ์” ของเว็บไซต์ อย่าพิมพ์เอง',
        'Copy the name from the message, or from the page “Methodology and sources of the criteria” of the site, instead of typing it.',
      ),
      both(
        'เลือกกรอบของปีและประเภทหน่วยงานของท่าน สำนักงานเขตของกรุงเทพมหานครใช้ชื่อที่ขึ้นต้นด้วย bma-district',
        'Choose the one for your year and kind of agency; districts of Bangkok use names that begin with bma-district.',
      ),
    ],
    before: { 'agency.yaml': agency({ assessment: '{ year: 2567, framework: ita-2567-locals, state: open }' }) },
    after: { 'agency.yaml': agency() },
  },
  'framework-mismatch': {
    meaning: both(
      'กรอบการประเมินที่ระบุเป็นของปีอื่น หรือของหน่วยงานประเภทอื่น',
      'The framework that is named is of another year, or for another kind of agency.',
    ),
    why: both(
      'รหัสข้อเดียวกันมีความหมายต่างกันในแต่ละปี หากใช้ผิดกรอบ ผลตรวจและคะแนนที่คาดการณ์จะผิดทั้งหมด',
      'The same code means different things in different years. With the wrong framework, every result and the forecast are wrong.',
    ),
    steps: [
      both('เทียบ year และ kind กับชื่อกรอบใน framework', 'Compare year and kind with the name of the framework.'),
      both(
        'แก้ให้ตรงกัน หากปีนั้นยังไม่มีกรอบจริง ๆ ใช้กรอบของปีใกล้เคียงชั่วคราวได้ แต่ต้องบอกผู้บริหารว่าคะแนนเป็นเพียงแนวทาง',
        'Correct it. If there is no framework of that year yet, one of a neighbouring year may stand in, but tell the director that the score is only a guide.',
      ),
    ],
    before: { 'agency.yaml': agency({ assessment: '{ year: 2567, framework: ita-2568-national, state: open }' }) },
    after: { 'agency.yaml': agency() },
  },
  'window-order': {
    meaning: both(
      'วันปิดรับคำตอบ (closes) มาก่อนวันเปิด (opens)',
      'The day on which answers close (closes) is before the day on which they open (opens).',
    ),
    why: both('จำนวนวันที่เหลือและปฏิทินกำหนดส่งจะผิด', 'The days that are left and the calendar would be wrong.'),
    steps: [
      both(
        'ดูวันจากหนังสือแจ้งกำหนดการประเมิน แล้วแก้ opens และ closes ให้ตรง',
        'Take both days from the letter with the schedule, and correct opens and closes.',
      ),
    ],
    before: {
      'agency.yaml': agency({
        assessment:
          '{ year: 2567, framework: ita-2567-local, state: open, window: { opens: 2567-04-30, closes: 2567-04-01 } }',
      }),
    },
    after: {
      'agency.yaml': agency({
        assessment:
          '{ year: 2567, framework: ita-2567-local, state: open, window: { opens: 2567-04-01, closes: 2567-04-30 } }',
      }),
    },
  },
  'year-invalid': {
    meaning: both(
      'ปีที่เขียนไว้ไม่ใช่ปีงบประมาณ พ.ศ. สี่หลัก',
      'The year is not a fiscal year of the Buddhist Era with four digits.',
    ),
    why: both(
      'ปีใช้เป็นชื่อโฟลเดอร์ ที่อยู่เว็บ และตัวเลือกเกณฑ์ จึงต้องเขียนแบบเดียวทุกแห่ง',
      'The year names the folder and the address and chooses the criteria, so it is written in one way everywhere.',
    ),
    steps: [
      both(
        'เขียนเป็น พ.ศ. สี่หลัก เช่น 2567 ไม่ใช่ 67 หรือ 2024',
        'Write four digits of the Buddhist Era, such as 2567; not 67 or 2024.',
      ),
    ],
    before: { 'agency.yaml': agency({ assessment: '{ year: 2024, framework: ita-2567-local, state: open }' }) },
    after: { 'agency.yaml': agency() },
  },
  'year-undeclared': {
    meaning: both(
      'มีโฟลเดอร์ของปีหนึ่ง แต่ปีนั้นไม่อยู่ใน assessments ของ agency.yaml',
      'There is a folder of a year that is not among the assessments of agency.yaml.',
    ),
    why: both(
      'โปรแกรมไม่รู้ว่าปีนั้นใช้เกณฑ์ใด เอกสารในโฟลเดอร์จึงไม่ได้รับการตรวจและไม่เผยแพร่',
      'The program does not know the criteria of that year, so its documents are neither checked nor published.',
    ),
    steps: [
      both(
        'ถ้าตั้งชื่อโฟลเดอร์เป็น ค.ศ. ให้เปลี่ยนเป็น พ.ศ.',
        'If the folder is named after a year of the Common Era, rename it to the Buddhist Era.',
      ),
      both('ถ้าเป็นปีใหม่ ให้เพิ่มหนึ่งบรรทัดใน assessments', 'If it is a new year, add a line to assessments.'),
    ],
    before: { '2024/o03/index.md': duties },
    after: { '2567/o03/index.md': duties },
  },
  'criteria-unknown': {
    meaning: both(
      'ข้อนี้มีอยู่จริงในปีนั้น แต่ยังไม่มีใครพบเกณฑ์ของข้อ',
      'The item exists in that year, but nobody has found its criteria.',
    ),
    why: both(
      'โปรแกรมไม่แสดงข้อนี้บนเว็บไซต์และไม่นับคะแนน เพราะไม่ต้องการเดาเกณฑ์',
      'The program does not show or score the item, because it will not guess criteria.',
    ),
    steps: [
      both(
        'เก็บโฟลเดอร์ไว้ได้ เมื่อเพิ่มเกณฑ์แล้วจะแสดงเอง หรือย้ายออกไปก่อนหากไม่ต้องการข้อความเตือนนี้',
        'The folder may stay, and appears once the criteria are known; or move it away to be rid of the message.',
      ),
      both(
        'ถ้ามีคู่มือการประเมินของปีนั้น โปรดส่งให้ผู้ดูแลโปรแกรม',
        'If you have the manual of that year, send it to the maintainers of the program.',
      ),
    ],
    before: { '2566/o12/index.md': '---\nunit: admin\npublished: 2566-01-15\n---\n\nรายงานของเขต\n' },
    after: {},
    beside: { 'agency.yaml': agency({ assessment: '{ year: 2566, framework: bma-district-2566, state: open }' }) },
  },
  'open-data-undecided': {
    meaning: both(
      'มีตารางข้อมูล แต่ agency.yaml ยังไม่ได้บอกเงื่อนไขการใช้ข้อมูล (openData)',
      'There are tables, but agency.yaml does not say under which terms the data may be used (openData).',
    ),
    why: both(
      'ข้อมูลยังเผยแพร่ได้ แต่ไม่มีสัญญาอนุญาต ผู้อื่นจึงไม่กล้านำไปใช้ และยังไม่มีระเบียนสำหรับบัญชีข้อมูลภาครัฐ',
      'The data is published without a licence, so others cannot safely use it, and there are no records for the Government Data Catalog.',
    ),
    steps: [
      both('ขอให้ผู้มีอำนาจของหน่วยงานเลือกสัญญาอนุญาต', 'Ask whoever decides in the agency to choose a licence.'),
      both(
        'เพิ่ม openData ใน agency.yaml ตามตัวอย่าง ค่าที่รับจะแสดงในข้อความเมื่อเขียนผิด',
        'Add openData to agency.yaml after the example; a wrong value is answered with the list of choices.',
      ),
    ],
    before: { 'agency.yaml': agency() },
    after: {
      'agency.yaml': `${agency()}openData:
  licence: Creative Commons Attributions
  category: ข้อมูลสาธารณะ
  objective: [เพื่อการให้บริการประชาชน]
  updateFrequency: เดือน
  geoCoverage: อำเภอ
  source: สำนักงานเขตตัวอย่าง
`,
    },
    beside: {
      '2567/o24/index.md':
        '---\nunit: admin\npublished: 2567-04-05\nevidence:\n  statistics: { data: complaints.csv }\n---\n',
      '2567/o24/complaints.csv':
        'เดือน,จำนวนเรื่องร้องเรียนทั้งหมด,จำนวนเรื่องที่ดำเนินการแล้วเสร็จ,จำนวนเรื่องที่อยู่ระหว่างดำเนินการ\n2566-10,0,0,0\n',
    },
  },
  'email-invalid': {
    meaning: both('ข้อความที่เขียนไว้ไม่ใช่อีเมลที่ใช้ได้', 'What is written is not an e-mail address.'),
    why: both(
      'ข้อมูลการติดต่อเป็นสิ่งที่เกณฑ์กำหนด และประชาชนส่งถึงอีเมลที่ผิดไม่ได้',
      'Contact details are asked for by the criteria, and nobody can write to a wrong address.',
    ),
    steps: [
      both(
        'เขียนอีเมลให้ครบ ชื่อ@โดเมน ไม่มีช่องว่างและไม่มีอักษรไทย',
        'Write the whole address, name@domain, without spaces or Thai letters.',
      ),
      both('ใช้อีเมลของหน่วยงาน ไม่ใช้อีเมลส่วนตัว', 'Use an address of the agency, not a private one.'),
    ],
    before: { 'agency.yaml': agency({ contact: 'info(at)example.go.th' }) },
    after: { 'agency.yaml': agency() },
  },
  'logo-invalid': {
    meaning: both(
      'ไฟล์ตราของหน่วยงานไม่มี ไม่ใช่ภาพ หรือใหญ่เกินไป',
      'The logo of the agency is not there, is no picture, or is too large.',
    ),
    why: both('ตราอยู่บนทุกหน้า หากเปิดไม่ได้จะเห็นเป็นช่องว่าง', 'It stands on every page; a broken one leaves a hole.'),
    steps: [
      both(
        'วางภาพ SVG, PNG หรือ WebP ขนาดไม่เกิน 100 KB ไว้ข้าง agency.yaml',
        'Put an SVG, PNG or WebP picture of at most 100 KB beside agency.yaml.',
      ),
      both('เขียนชื่อไฟล์ให้ตรงใน identity', 'Write its name in identity, letter by letter.'),
    ],
    before: { 'agency.yaml': `${agency()}identity: { logo: logo.svg }\n` },
    after: { 'agency.yaml': agency() },
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
