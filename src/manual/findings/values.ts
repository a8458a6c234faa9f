import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

const place = '2567/o15/winner-january.md';
const notice = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nเขตประกาศผู้ชนะการเสนอราคา\n`;
const title = 'title: ประกาศผู้ชนะการเสนอราคา';

const agencyWith = (
  reviewers: string,
  colour = "'#0b4a6f'",
): string => `name: { th: สำนักงานเขตตัวอย่าง, en: Sample District Office }
kind: district
site: https://www.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@example.go.th }
identity: { colour: ${colour} }
units:
  - { id: finance, name: { th: ฝ่ายการคลัง, en: Finance Section }, reviewers: ${reviewers} }
assessments:
  - { year: 2567, framework: ita-2567-local, state: open }
`;

const eService = (evidence: string): string => `---
unit: admin
published: 2567-01-15
evidence:
  ${evidence}
  guide: { section: วิธีใช้ }
---

## วิธีใช้

เลือกบริการ กรอกข้อมูล แล้วกดส่ง
`;

/** Names and values in front matter and in `agency.yaml`. */
export const valueGuides = {
  'key-unknown': {
    meaning: both(
      'ส่วนหัวมีชื่อที่โปรแกรมไม่รู้จัก ส่วนใหญ่เกิดจากสะกดผิด',
      'The front matter has a name that the program does not know; mostly it is misspelt.',
    ),
    why: both(
      'ถ้าข้ามไป ข้อมูลในบรรทัดนั้นจะหายจากหน้าเว็บโดยไม่มีใครสังเกต',
      'If it were skipped, what the line says would be missing on the page and nobody would notice.',
    ),
    steps: [
      both(
        'แก้ตัวสะกดตามข้อความแจ้งเตือน หรือสั่ง oit check --fix',
        'Correct the spelling as the message says, or run oit check --fix.',
      ),
      both(
        'ถ้าเป็นชื่อที่คิดขึ้นเอง ให้ย้ายข้อมูลลงในเนื้อหาแล้วลบบรรทัดนี้',
        'If you made the name up, move what it says into the text and delete the line.',
      ),
    ],
    before: { [place]: notice(title, 'publised: 2567-01-15') },
    after: { [place]: notice(title, 'published: 2567-01-15') },
  },
  'key-missing': {
    meaning: both('ขาดข้อมูลที่ต้องมี', 'Something that is required is missing.'),
    why: both(
      'หน้าเว็บต้องใช้ข้อมูลนี้ เช่น เอกสารที่ไม่มีชื่อเรื่องจะไม่มีอะไรให้แสดงในรายการ',
      'The page needs it: a document without a title has nothing to show in a list.',
    ),
    steps: [
      both('เพิ่มบรรทัดตามตัวอย่างในข้อความแจ้งเตือน แล้วใส่ค่าจริง', 'Add the line of the message and fill in the real value.'),
    ],
    before: { [place]: notice('published: 2567-01-15') },
    after: { [place]: notice(title, 'published: 2567-01-15') },
  },
  'value-type': {
    meaning: both(
      'ค่าเป็นคนละชนิดกับที่ต้องใช้ เช่น ต้องเป็นรายการแต่เขียนเป็นข้อความ',
      'The value is of another kind than is needed, such as a text where a list is wanted.',
    ),
    why: both(
      'โปรแกรมไม่เดาว่าหมายถึงอะไร เพราะอาจเผยแพร่ผิดไฟล์หรือผิดตัวเลข',
      'The program does not guess what is meant: it might publish the wrong file or number.',
    ),
    steps: [
      both(
        'เขียนตามตัวอย่างในข้อความแจ้งเตือน รายการใช้วงเล็บเหลี่ยม [ ] ข้อมูลย่อยใช้วงเล็บปีกกา { }',
        'Write it like the example of the message: lists in [ ], groups of entries in { }.',
      ),
    ],
    before: { [place]: notice('title: [ประกาศผู้ชนะ, การเสนอราคา]', 'published: 2567-01-15') },
    after: { [place]: notice(title, 'published: 2567-01-15') },
  },
  'value-empty': {
    meaning: both('มีชื่ออยู่ แต่ยังไม่ได้ใส่ค่า', 'The name is there, but has no value.'),
    why: both(
      'ค่าว่างอาจแปลว่า “ยังไม่ทำ” หรือ “ไม่มี” ซึ่งต่างกันสำหรับผู้ตรวจ',
      'Empty may mean “not done yet” or “there is none”, which is not the same to an assessor.',
    ),
    steps: [
      both('ใส่ค่าให้ครบ', 'Fill in the value.'),
      both(
        'ถ้าไม่มีข้อมูลและไม่ใช่ข้อมูลบังคับ ให้ลบบรรทัดนี้',
        'If there is nothing to say and it is not required, delete the line.',
      ),
    ],
    before: { [place]: notice('title:', 'published: 2567-01-15') },
    after: { [place]: notice(title, 'published: 2567-01-15') },
  },
  'value-choice': {
    meaning: both('ค่านี้ต้องเลือกจากรายการที่กำหนด แต่เขียนเป็นคำอื่น', 'The value must be one of a list, and is another word.'),
    why: both(
      'คำเหล่านี้ตัดสินว่าจะเผยแพร่หรือไม่และอย่างไร จึงต้องตรงตัว',
      'These words decide whether and how something is published, so they must be exact.',
    ),
    steps: [both('คัดลอกคำที่ต้องการจากรายการในข้อความแจ้งเตือน', 'Copy the word you want from the list in the message.')],
    before: { [place]: notice(title, 'published: 2567-01-15', 'lang: thai') },
    after: { [place]: notice(title, 'published: 2567-01-15', 'lang: th') },
  },
  'date-invalid': {
    meaning: both(
      'วันที่ไม่มีอยู่จริง เขียนปีไม่ครบสี่หลัก หรืออ่านไม่ออก',
      'The day does not exist, its year has not four digits, or it cannot be read.',
    ),
    why: both(
      'วันที่ตัดสินว่าข้อมูลอยู่ในปีที่ประเมินหรือไม่ วันที่ผิดทำให้ทั้งข้อได้ 0 คะแนนได้',
      'The day decides whether something belongs to the assessed year: a wrong one can cost the whole item.',
    ),
    steps: [
      both(
        'เปิดเอกสารต้นฉบับ ดูวันที่ที่ลงนามหรือประกาศจริง',
        'Open the original and take the day on which it was signed or announced.',
      ),
      both(
        'เขียนแบบใดก็ได้ เช่น 2567-01-15, 15 มกราคม 2567 หรือ ๑๕ ม.ค. ๒๕๖๗ โดยปีต้องมีสี่หลัก',
        'Write it in any usual way, such as 2567-01-15, 15 มกราคม 2567 or ๑๕ ม.ค. ๒๕๖๗, with four digits of the year.',
      ),
      both(
        'ถ้าอ่านได้ทางเดียว เช่น มีเวลาต่อท้ายหรือสะกดเดือนผิด คำสั่ง oit check --fix แก้ให้ได้',
        'Where it can be read in one way only, such as with a time at its end or a misspelt month, oit check --fix corrects it.',
      ),
    ],
    before: { [place]: notice(title, 'published: 29 ก.พ. 2568') },
    after: { [place]: notice(title, 'published: 28 ก.พ. 2568') },
  },
  'period-invalid': {
    meaning: both(
      'ช่วงเวลาที่เอกสารกล่าวถึง (period) เขียนในรูปแบบที่อ่านไม่ได้',
      'The time that the document is about (period) is not written in a form that can be read.',
    ),
    why: both(
      'เกณฑ์หลายข้อขอข้อมูลของเดือน ไตรมาส หรือปีที่กำหนด หากอ่านไม่ได้ก็นับให้ไม่ได้',
      'Many criteria ask for a certain month, quarter or year, and what cannot be read cannot count.',
    ),
    steps: [
      both('ปีงบประมาณเขียน 2567 เดือนมกราคม 2567 เขียน 2567-01', 'A fiscal year is 2567; January 2567 is 2567-01.'),
      both(
        'ไตรมาสที่ 1 (ต.ค.–ธ.ค. 2566) เขียน 2567-Q1 ครึ่งปีแรกเขียน 2567-H1',
        'Quarter 1 (Oct–Dec 2566) is 2567-Q1; the first half is 2567-H1.',
      ),
    ],
    before: { [place]: notice(title, 'published: 2567-01-15', 'period: 1/2567') },
    after: { [place]: notice(title, 'published: 2567-01-15', 'period: 2567-01') },
  },
  'url-invalid': {
    meaning: both(
      'ที่อยู่เว็บไม่ขึ้นต้นด้วย https:// หรือ http:// หรือมีช่องว่าง',
      'The web address does not begin with https:// or http://, or has a space.',
    ),
    why: both(
      'ผู้ตรวจกดลิงก์แล้วเปิดไม่ได้ ถือว่าไม่ได้เผยแพร่',
      'An assessor who cannot open the link takes it for not published.',
    ),
    steps: [
      both('เปิดหน้านั้นในเบราว์เซอร์โดยไม่เข้าสู่ระบบ', 'Open the page in a browser where you are not signed in.'),
      both('คัดลอกที่อยู่ทั้งหมดจากแถบที่อยู่มาวาง', 'Copy the whole address from the address bar.'),
    ],
    before: {
      '2567/o13/index.md': eService('e-service: { link: www.example.go.th/e-service, label: ระบบบริการออนไลน์ }'),
    },
    after: {
      '2567/o13/index.md': eService('e-service: { link: https://www.example.go.th/e-service, label: ระบบบริการออนไลน์ }'),
    },
  },
  'id-invalid': {
    meaning: both('รหัสหรือที่อยู่เดิมมีอักษรที่ใช้ไม่ได้', 'An id or a former address has letters that cannot be used.'),
    why: both(
      'รหัสเหล่านี้อยู่ในที่อยู่เว็บและไฟล์ข้อมูล จึงใช้ได้เฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง',
      'They stand in addresses and data files, so only lower-case English letters, digits and hyphens will do.',
    ),
    steps: [
      both(
        'เขียนเป็นอักษรอังกฤษตัวเล็ก เช่น finance ชื่อภาษาไทยใส่ไว้ใน name หรือ title',
        'Write lower-case English such as finance; the Thai name goes into name or title.',
      ),
    ],
    before: { [place]: notice(title, 'published: 2567-01-15', 'aliases: [ประกาศเดิม]') },
    after: { [place]: notice(title, 'published: 2567-01-15', 'aliases: [old-notice]') },
  },
  'evidence-kind': {
    meaning: both(
      'หลักฐานหนึ่งชิ้นระบุที่อยู่หลายทางพร้อมกัน หรือไม่ระบุเลย',
      'One piece of evidence names several places at once, or none.',
    ),
    why: both(
      'หน้าเว็บต้องพาผู้ตรวจไปยังจุดเดียวที่ชัดเจนสำหรับหลักฐานแต่ละชิ้น',
      'The page must lead an assessor to one place for each piece.',
    ),
    steps: [
      both(
        'ถ้ามีหลายชิ้น ให้เขียนเป็นรายการในวงเล็บเหลี่ยม ชิ้นละหนึ่งวงเล็บปีกกา',
        'Write several pieces as a list in [ ], each in its own { }.',
      ),
      both(
        'ถ้าเป็นชิ้นเดียวกัน ให้เลือกทางที่เปิดอ่านง่ายที่สุด',
        'If they are one and the same, keep the one that is easiest to open.',
      ),
    ],
    before: {
      '2567/o13/index.md': eService('e-service: { link: https://www.example.go.th/e-service, section: วิธีใช้ }'),
    },
    after: {
      '2567/o13/index.md': eService('e-service: { link: https://www.example.go.th/e-service, label: ระบบบริการออนไลน์ }'),
    },
  },
  'reviewer-invalid': {
    meaning: both(
      'ผู้ตรวจทาน (reviewers) ของหน่วยงานย่อยไม่ใช่ชื่อบัญชี ทีม หรืออีเมล',
      'A reviewer of a unit is no account, team or e-mail address.',
    ),
    why: both(
      'ไฟล์ CODEOWNERS ที่สร้างจากรายชื่อนี้จะไม่แจ้งใครให้ตรวจทาน',
      'The file CODEOWNERS that is made from it would ask nobody for a review.',
    ),
    steps: [
      both(
        'เขียนเป็น @ชื่อบัญชี หรือ @องค์กร/ทีม ตามที่ใช้ในระบบ Git ในเครื่องหมายคำพูด',
        'Write @account or @organisation/team as the Git host knows it, in quotes.',
      ),
    ],
    before: { 'agency.yaml': agencyWith('[ฝ่ายการคลัง]') },
    after: { 'agency.yaml': agencyWith('["@agency/finance"]') },
  },
  'colour-contrast': {
    meaning: both(
      'สีของหน่วยงานจางเกินไป ตัวอักษรสีนี้บนพื้นขาวอ่านยาก',
      'The colour of the agency is too light: letters of it on white are hard to read.',
    ),
    why: both(
      'ลิงก์และปุ่มใช้สีนี้ ผู้สูงอายุและผู้มีสายตาเลือนรางจะอ่านไม่ออก มาตรฐาน WCAG กำหนดความเปรียบต่างอย่างน้อย 4.5:1',
      'Links and buttons have it, and people with weak sight could not read them. WCAG asks for a contrast of at least 4.5:1.',
    ),
    steps: [both('ใช้สีที่เข้มขึ้นตามที่ข้อความแจ้งเตือนเสนอ', 'Take the darker colour that the message offers.')],
    before: { 'agency.yaml': agencyWith('[]', "'#4da6d9'") },
    after: { 'agency.yaml': agencyWith('[]', "'#0b4a6f'") },
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
