import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

const item = (front: string, body = ''): string => `---\n${front}---\n${body === '' ? '' : `\n${body}`}`;
const dutiesText = '## อำนาจหน้าที่\n\nเขตมีหน้าที่ดูแลทะเบียน ความสะอาด และถนนในพื้นที่\n';
const duties = item('unit: admin\npublished: 2567-01-15\nevidence:\n  duties: { section: อำนาจหน้าที่ }\n', dutiesText);
const o03 = '2567/o03/index.md';
const o24 = '2567/o24/index.md';
const statistics = item('unit: admin\npublished: 2567-04-05\nevidence:\n  statistics: { data: complaints.csv }\n');
const header = 'เดือน,จำนวนเรื่องร้องเรียนทั้งหมด,จำนวนเรื่องที่ดำเนินการแล้วเสร็จ,จำนวนเรื่องที่อยู่ระหว่างดำเนินการ';
const months = (...names: string[]): string => `${[header, ...names.map((name) => `${name},0,0,0`)].join('\n')}\n`;
const half = ['2566-10', '2566-11', '2566-12', '2567-01', '2567-02', '2567-03'];

/** What the criteria ask of items and elements. */
export const itemGuides = {
  'item-missing': {
    meaning: both('ข้อนี้ยังไม่มีอะไรเผยแพร่เลย', 'Nothing is published for this item yet.'),
    why: both(
      'ข้อที่ไม่มีข้อมูลได้ 0 คะแนน และฉุดคะแนนเฉลี่ยของตัวชี้วัดย่อยทั้งกลุ่ม',
      'An item without data scores 0 and pulls down its whole sub-indicator.',
    ),
    steps: [
      both(
        'สร้างโฟลเดอร์ของข้อ เช่น 2567/o03 แล้วสร้างไฟล์ index.md ในนั้น',
        'Make the folder of the item, such as 2567/o03, with a file index.md.',
      ),
      both(
        'ดูองค์ประกอบที่ต้องมีจากหน้าของข้อในเว็บไซต์ แล้วระบุใน evidence ทีละองค์ประกอบ',
        'See on the page of the item what is required, and name each element in evidence.',
      ),
      both(
        'ถ้าหน่วยงานไม่มีภารกิจนี้จริง ๆ ให้ระบุ notApplicable พร้อมเหตุผล',
        'If the agency really has no such task, say notApplicable with the reason.',
      ),
    ],
    before: {},
    after: { [o03]: duties },
  },
  'item-overdue': {
    meaning: both('พ้นวันปิดรับคำตอบแล้ว แต่ข้อนี้ยังไม่ครบ', 'The last day is over and the item is still not complete.'),
    why: both(
      'ผู้ตรวจอาจเปิดดูได้ทุกเมื่อ ทุกวันที่ผ่านไปเสี่ยงได้ 0 คะแนน',
      'Assessors may look at any time; every day risks the points.',
    ),
    steps: [
      both('เติมส่วนที่ขาดทันที แล้วสั่ง oit publish', 'Add what is missing at once, then run oit publish.'),
      both(
        'แจ้งผู้ดูแลการประเมินว่าระบบ ITAP หรือ ITAS ยังแก้ URL ได้หรือไม่',
        'Ask whoever runs the assessment whether ITAP or ITAS still takes a changed URL.',
      ),
    ],
    before: { [o03]: item('unit: admin\npublished: 2567-01-15\n', dutiesText) },
    after: { [o03]: duties },
    beside: {
      'agency.yaml': `name: { th: สำนักงานเขตตัวอย่าง, en: Sample District Office }
kind: district
site: https://www.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@example.go.th }
units:
  - { id: admin, name: { th: ฝ่ายปกครอง, en: Administrative Section } }
assessments:
  - { year: 2567, framework: ita-2567-local, state: open, window: { opens: 2567-01-01, closes: 2567-03-31 } }
`,
    },
  },
  'item-not-applicable': {
    meaning: both('ข้อนี้ประกาศไว้ว่าไม่เข้าข่ายของหน่วยงาน', 'The item is declared not to apply to the agency.'),
    why: both(
      'ข้อที่ไม่เข้าข่ายไม่นับในคะแนนที่คาดการณ์ แต่ผู้ตรวจเป็นผู้ตัดสินว่ายอมรับเหตุผลหรือไม่',
      'It does not count in the forecast, but assessors decide whether they accept the reason.',
    ),
    steps: [
      both('ตรวจว่าเหตุผลอ้างภารกิจหรือกฎหมายได้ชัดเจน', 'See that the reason names the task or the law.'),
      both(
        'ถ้าที่จริงมีข้อมูล ให้ลบ notApplicable แล้วระบุ evidence',
        'If there is data after all, delete notApplicable and name the evidence.',
      ),
    ],
    before: { [o03]: item('unit: admin\nnotApplicable: { reason: หน่วยงานไม่มีภารกิจนี้ }\n') },
    after: { [o03]: duties },
  },
  'unit-unassigned': {
    meaning: both('ข้อนี้ยังไม่มีหน่วยงานรับผิดชอบ', 'No unit is responsible for the item.'),
    why: both(
      'รายงานแจ้งใครไม่ได้ ข้อแบบนี้มักตกค้างจนวันสุดท้าย',
      'The report can remind nobody; such items are forgotten until the last day.',
    ),
    steps: [
      both('ตกลงในที่ประชุมว่าฝ่ายใดรับผิดชอบ', 'Agree in the meeting which unit it is.'),
      both(
        'เพิ่ม unit ใน index.md ของข้อ หรือระบุหลายข้อพร้อมกันที่ responsible ใน agency.yaml',
        'Add unit to index.md of the item, or name several items at once under responsible in agency.yaml.',
      ),
    ],
    before: { [o03]: item('published: 2567-01-15\nevidence:\n  duties: { section: อำนาจหน้าที่ }\n', dutiesText) },
    after: { [o03]: duties },
  },
  'published-missing': {
    meaning: both('ข้อนี้ยังไม่ระบุวันที่เผยแพร่', 'The item does not say when it was published.'),
    why: both(
      'ผู้ตรวจใช้วันที่ดูว่าข้อมูลเป็นของปีที่ประเมิน',
      'Assessors look for the day to see that the data is of the assessed year.',
    ),
    steps: [both('เพิ่ม published เป็นวันที่เผยแพร่จริง', 'Add published with the real day.')],
    before: { [o03]: item('unit: admin\nevidence:\n  duties: { section: อำนาจหน้าที่ }\n', dutiesText) },
    after: { [o03]: duties },
  },
  'element-missing': {
    meaning: both('องค์ประกอบที่เกณฑ์กำหนดยังไม่มีหลักฐาน', 'An element that the criteria require has no evidence.'),
    why: both('ขาดเพียงองค์ประกอบเดียว ทั้งข้อได้ 0 คะแนน', 'One missing element costs the whole item.'),
    steps: [
      both(
        'อ่านคำอธิบายขององค์ประกอบในข้อความแจ้งเตือน แล้วจัดทำส่วนที่ขาด',
        'Read in the message what the element asks for, and make it.',
      ),
      both(
        'ระบุใน evidence ว่าอยู่ที่หัวข้อ เอกสาร ไฟล์ ตาราง หรือลิงก์ใด',
        'Say in evidence in which section, document, file, table or link it is.',
      ),
    ],
    before: {
      '2567/o13/index.md': item(
        'unit: admin\npublished: 2567-01-15\nevidence:\n  e-service: { link: https://www.example.go.th/e-service, label: ระบบบริการออนไลน์ }\n',
        'ใช้บริการออนไลน์ได้ทุกวัน\n',
      ),
    },
    after: {
      '2567/o13/index.md': item(
        'unit: admin\npublished: 2567-01-15\nevidence:\n  e-service: { link: https://www.example.go.th/e-service, label: ระบบบริการออนไลน์ }\n  guide: { section: วิธีใช้ }\n',
        '## วิธีใช้\n\nเลือกบริการ กรอกข้อมูล แล้วกดส่ง\n',
      ),
    },
  },
  'element-stale': {
    meaning: both(
      'มีหลักฐานแล้ว แต่เป็นของช่วงเวลาอื่น หรือยังไม่ครบทุกเดือน',
      'There is evidence, but of another time, or some months are missing.',
    ),
    why: both(
      'เกณฑ์กำหนดช่วงเวลาของข้อมูล หลักฐานของปีก่อนไม่นับ',
      'The criteria ask for a certain time; evidence of another year does not count.',
    ),
    steps: [
      both('เพิ่มข้อมูลของเดือนหรือช่วงเวลาที่ข้อความบอก', 'Add the months or the time that the message names.'),
      both(
        'ถ้าข้อมูลถูกต้องอยู่แล้ว ให้แก้ period หรือเดือนในตารางให้ตรง',
        'If the data is right, correct period, or the months in the table.',
      ),
    ],
    before: { '2567/o24/complaints.csv': months(...half.slice(0, 3)) },
    after: { '2567/o24/complaints.csv': months(...half) },
    beside: { [o24]: statistics },
  },
  'element-invalid': {
    meaning: both(
      'มีหลักฐานแล้ว แต่ยังไม่เป็นไปตามที่เกณฑ์กำหนด',
      'There is evidence, but not of the kind or amount that the criteria ask for.',
    ),
    why: both('ผู้ตรวจจะไม่นับหลักฐานแบบนี้ และทั้งข้อได้ 0 คะแนน', 'Assessors do not count it, which costs the whole item.'),
    steps: [
      both(
        'ดูในข้อความว่าต้องเป็นหลักฐานชนิดใด หรือต้องมีกี่รายการ แล้วแก้ให้ตรง',
        'See in the message which kind, or how many, are needed, and change the evidence.',
      ),
    ],
    before: {
      [o03]: item(
        'unit: admin\npublished: 2567-01-15\nevidence:\n  duties: { link: https://law.example.go.th/ }\n',
        dutiesText,
      ),
    },
    after: { [o03]: duties },
  },
  'element-not-data': {
    meaning: both(
      'องค์ประกอบนี้เป็นข้อมูลตาราง แต่มีเฉพาะไฟล์ PDF หรือรูปภาพ',
      'The element is a table, but only a PDF or a picture shows it.',
    ),
    why: both(
      'ข้ออาจครบแล้ว แต่ประชาชนนำตัวเลขไปใช้ต่อไม่ได้ และเว็บไซต์แสดงตารางกับกราฟไม่ได้',
      'The item may be complete, but nobody can use the figures, and the site can show neither table nor chart.',
    ),
    steps: [
      both(
        'บันทึกตารางต้นฉบับจาก Excel เป็น CSV UTF-8 วางไว้ข้าง index.md',
        'Save the table from Excel as CSV UTF-8, beside index.md.',
      ),
      both(
        'เพิ่ม { data: ชื่อไฟล์.csv } ใน evidence จะเก็บ PDF ไว้คู่กันก็ได้',
        'Add { data: name.csv } to evidence; the PDF may stay beside it.',
      ),
    ],
    before: { [o24]: item('unit: admin\npublished: 2567-04-05\nevidence:\n  statistics: { file: complaints.pdf }\n') },
    after: {
      [o24]: item(
        'unit: admin\npublished: 2567-04-05\nevidence:\n  statistics: [{ data: complaints.csv }, { file: complaints.pdf }]\n',
      ),
    },
    beside: {
      '2567/o24/complaints.csv': months(...half),
      '2567/o24/files/complaints.pdf': both('ไฟล์ PDF', 'a PDF file'),
    },
  },
  'element-recommended': {
    meaning: both(
      'สิ่งนี้ควรมี แต่ไม่มีหลักฐานว่าเกณฑ์ของปีนี้บังคับ',
      'This should be there, but nothing shows that the criteria of this year require it.',
    ),
    why: both(
      'ไม่มีผลต่อคะแนนที่คาดการณ์ แต่ปีอื่นหรือหน่วยงานอื่นเคยถูกขอ',
      'It does not change the forecast, but other years or agencies were asked for it.',
    ),
    steps: [
      both('ถ้ามีข้อมูลอยู่แล้ว ให้เผยแพร่', 'If you have it, publish it.'),
      both('ถ้าไม่มี ทำข้อที่บังคับให้ครบก่อน', 'If not, complete what is required first.'),
    ],
    before: {
      '2567/o16/index.md': item(
        'unit: admin\npublished: 2567-01-15\nevidence:\n  progress: { section: ความก้าวหน้า }\n',
        '## ความก้าวหน้า\n\nดำเนินการตามแผน\n',
      ),
    },
    after: {
      '2567/o16/index.md': item(
        'unit: admin\npublished: 2567-01-15\nevidence:\n  progress: { section: ความก้าวหน้า }\n  monthly-summary: { file: summary-2567.pdf }\n',
        '## ความก้าวหน้า\n\nดำเนินการตามแผน\n',
      ),
    },
    beside: { '2567/o16/files/summary-2567.pdf': both('สรุปผลรายเดือน (ไฟล์ PDF)', 'the monthly summary (a PDF file)') },
  },
  'element-not-run': {
    meaning: both(
      'โปรแกรมตัดสินองค์ประกอบนี้แทนคนไม่ได้ ต้องมีผู้อ่าน',
      'The program cannot judge this element; somebody must read it.',
    ),
    why: both(
      'โปรแกรมไม่นับว่าผ่านหรือไม่ผ่าน หากไม่มีใครอ่าน ข้อที่ดูครบอาจยังขาด',
      'It counts neither for nor against: an item that looks complete may still lack it.',
    ),
    steps: [
      both(
        'เปิดหน้าของข้อ อ่านว่ามีสิ่งที่องค์ประกอบขอจริง',
        'Open the page of the item and see that it really shows what the element asks for.',
      ),
      both(
        'เมื่อพบแล้ว ให้ระบุหัวข้อขององค์ประกอบนั้นใน evidence ผู้ตรวจจะถูกพาไปตรงจุด',
        'When you have found it, name its section in evidence: assessors are then led to the place.',
      ),
    ],
    before: { [o03]: duties },
    after: {
      [o03]: item(
        'unit: admin\npublished: 2567-01-15\nevidence:\n  duties: { section: อำนาจหน้าที่ }\n  own-summary: { section: สรุปสำหรับประชาชน }\n',
        `${dutiesText}\n## สรุปสำหรับประชาชน\n\nติดต่อเขตได้เรื่องทะเบียนราษฎร ความสะอาด และถนน\n`,
      ),
    },
  },
  'carried-over': {
    meaning: both(
      'เนื้อหายกมาจากปีก่อนด้วย oit new และยังไม่มีผู้ตรวจทาน',
      'The content was carried over from the year before by oit new, and nobody has reviewed it.',
    ),
    why: both(
      'ข้อมูลของปีก่อนอาจไม่ตรงกับปัจจุบัน เช่น ผู้บริหารเปลี่ยน ผู้ประเมินจะถือว่าข้อมูลไม่เป็นปัจจุบัน',
      'What held last year may not hold now, such as who the executives are; an assessor would call it out of date.',
    ),
    steps: [
      both('อ่านทวนทุกส่วน แล้วแก้ให้เป็นปัจจุบัน', 'Read all of it, and bring it up to date.'),
      both('ลบบรรทัด carriedFrom เมื่อตรวจทานแล้ว', 'Delete the line carriedFrom once that is done.'),
    ],
    before: {
      '2567/o03/index.md':
        '---\nunit: admin\npublished: 2567-01-15\ncarriedFrom: 2566/o03\nevidence:\n  duties: { section: อำนาจหน้าที่ }\n---\n\n## อำนาจหน้าที่\n\nดูแลพื้นที่เขต\n',
    },
    after: {
      '2567/o03/index.md':
        '---\nunit: admin\npublished: 2567-01-15\nevidence:\n  duties: { section: อำนาจหน้าที่ }\n---\n\n## อำนาจหน้าที่\n\nดูแลพื้นที่เขต\n',
    },
  },
  'publish-later': {
    meaning: both(
      'รายการหรือเอกสารนี้ยังไม่เผยแพร่ เพราะกำหนดเวลาไว้ใน publishAt',
      'This item or document is not published yet: publishAt names the time.',
    ),
    why: both(
      'เว็บไซต์ไม่เปลี่ยนเองเมื่อถึงเวลา ต้องสร้างใหม่ และสิ่งที่เผยแพร่หลังปิดรับคำตอบไม่นับเป็นหลักฐาน',
      'The site does not change by itself at that time: it must be built again. What is published after the last day for answers is no evidence.',
    ),
    steps: [
      both('สร้างเว็บไซต์อีกครั้งเมื่อถึงเวลา หรือตั้งให้สร้างทุกวัน', 'Build the site again when the time has come, or every day.'),
      both('ถ้าต้องการเผยแพร่ทันที ให้ลบบรรทัด publishAt', 'To publish it now, delete the line publishAt.'),
    ],
    before: {
      '2567/o15/winner-january.md':
        '---\ntitle: ประกาศผู้ชนะการเสนอราคา\npublished: 2567-01-15\npublishAt: 2599-01-01\n---\n\nเขตประกาศผู้ชนะการเสนอราคา\n',
    },
    after: {
      '2567/o15/winner-january.md':
        '---\ntitle: ประกาศผู้ชนะการเสนอราคา\npublished: 2567-01-15\n---\n\nเขตประกาศผู้ชนะการเสนอราคา\n',
    },
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
