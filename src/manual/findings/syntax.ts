import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

const notice = (head: string, body = 'เขตประกาศผู้ชนะการเสนอราคา'): string => `${head}\n${body}\n`;
const good = notice('---\ntitle: ประกาศผู้ชนะการเสนอราคา\npublished: 2567-01-15\n---\n');
const place = '2567/o15/winner-january.md';

const page = (text: string): string => `---
unit: admin
published: 2567-01-15
evidence:
  duties: { section: อำนาจหน้าที่ }
---

## อำนาจหน้าที่

${text}
`;

/** The front matter of a text, and what may stand in `.mdx`. */
export const syntaxGuides = {
  'front-matter-missing': {
    meaning: both(
      'ไฟล์นี้มีแต่เนื้อหา ไม่มีส่วนหัวที่บอกชื่อเรื่องและวันที่',
      'The file has a text, but no front matter with its title and day.',
    ),
    why: both(
      'หน้าเว็บ การค้นหา และฟีดไม่รู้ว่าเอกสารชื่ออะไร เอกสารจึงยังเผยแพร่ไม่ได้',
      'Pages, search and feeds do not know what the document is called, so it cannot be published.',
    ),
    steps: [
      both(
        'เพิ่มบรรทัด --- ไว้บนสุด ตามด้วย title และ published แล้วปิดด้วย --- อีกบรรทัด',
        'Put a line --- at the top, then title and published, then another line ---.',
      ),
    ],
    before: { [place]: 'เขตประกาศผู้ชนะการเสนอราคา\n' },
    after: { [place]: good },
  },
  'front-matter-fence': {
    meaning: both(
      'เส้นที่คั่นส่วนหัวไม่ใช่ขีดกลางสามขีด (---) ล้วน ๆ หรือมีบรรทัดว่างอยู่ข้างหน้า',
      'The line around the front matter is not a bare ---, or an empty line stands above it.',
    ),
    why: both(
      'ถ้าปล่อยไว้ ส่วนหัวจะถูกอ่านเป็นเนื้อหาและปรากฏบนหน้าเว็บ',
      'The front matter would be taken for text, and shown on the page.',
    ),
    steps: [
      both('แก้เส้นเป็นขีดกลางสามขีดติดกัน ไม่มีช่องว่างหรืออักษรอื่น', 'Change the line to three hyphens and nothing else.'),
      both(
        'ระวังโปรแกรมประมวลคำ ซึ่งมักเปลี่ยน --- เป็นขีดยาว (—) ให้แก้ด้วยโปรแกรมแก้ไขข้อความ',
        'Mind word processors, which turn --- into a dash (—): use a text editor.',
      ),
    ],
    before: { [place]: notice('—\ntitle: ประกาศผู้ชนะการเสนอราคา\npublished: 2567-01-15\n—\n') },
    after: { [place]: good },
  },
  'front-matter-language': {
    meaning: both(
      'บรรทัดแรกมีตัวอักษรต่อท้าย --- ซึ่งบอกว่าส่วนหัวเป็นภาษาอื่น เช่น โปรแกรม',
      'Letters follow the first ---, which say that the front matter is in another language, such as a program.',
    ),
    why: both(
      'โปรแกรมไม่รันคำสั่งที่อยู่ในไฟล์เนื้อหา เพื่อความปลอดภัย ส่วนหัวต้องเป็นแบบ ชื่อ: ค่า เท่านั้น',
      'For safety nothing in a content file is ever run: front matter is name: value only.',
    ),
    steps: [
      both('ลบตัวอักษรที่ต่อท้าย --- ในบรรทัดแรก', 'Delete the letters after the first ---.'),
      both('เขียนส่วนหัวเป็น ชื่อ: ค่า ทีละบรรทัด', 'Write the front matter as name: value, line by line.'),
    ],
    before: { [place]: notice('---js\n{ title: "ประกาศผู้ชนะการเสนอราคา" }\n---\n') },
    after: { [place]: good },
  },
  'front-matter-unclosed': {
    meaning: both('ส่วนหัวเปิดด้วย --- แต่ไม่มีบรรทัด --- ปิด', 'The front matter is opened with --- and never closed.'),
    why: both('โปรแกรมไม่รู้ว่าเนื้อหาเริ่มที่ใด', 'The program does not know where the text begins.'),
    steps: [both('เพิ่มบรรทัด --- ต่อจากบรรทัดสุดท้ายของส่วนหัว', 'Add a line --- after the last line of the front matter.')],
    before: { [place]: notice('---\ntitle: ประกาศผู้ชนะการเสนอราคา\npublished: 2567-01-15\n') },
    after: { [place]: good },
  },
  'yaml-syntax': {
    meaning: both('มีบรรทัดที่ไม่ได้เขียนเป็น ชื่อ: ค่า ตามรูปแบบ', 'A line is not of the form name: value.'),
    why: both(
      'อ่านส่วนหัวทั้งไฟล์ไม่ได้ เพราะไม่รู้ว่าค่าจบที่ใด',
      'The whole front matter cannot be read, as nobody knows where the value ends.',
    ),
    steps: [
      both(
        'ถ้าค่ามีเครื่องหมาย : หรือ # หรือขึ้นต้นด้วยเครื่องหมายพิเศษ ให้ใส่เครื่องหมายคำพูดคร่อมค่า',
        'Put a value that holds : or #, or begins with a sign, in quotes.',
      ),
      both('เยื้องบรรทัดด้วยการเว้นวรรคสองครั้ง ไม่ใช้แป้น Tab', 'Indent with two spaces, never with a tab.'),
      both('ตรวจว่าวงเล็บและเครื่องหมายคำพูดปิดครบ', 'See that every bracket and quote is closed.'),
    ],
    before: { [place]: notice('---\ntitle: ประกาศ: ผู้ชนะการเสนอราคา\npublished: 2567-01-15\n---\n') },
    after: { [place]: notice('---\ntitle: "ประกาศ: ผู้ชนะการเสนอราคา"\npublished: 2567-01-15\n---\n') },
  },
  'yaml-duplicate-key': {
    meaning: both('ชื่อเดียวกันเขียนไว้สองครั้งในส่วนเดียวกัน', 'The same name stands twice in one group.'),
    why: both('ไม่รู้ว่าค่าใดถูก โปรแกรมจึงไม่เลือกแทน', 'Nobody knows which value is right, and the program does not choose.'),
    steps: [
      both('ตรวจกับเอกสารต้นฉบับว่าค่าใดถูกต้อง', 'Look into the original for the right value.'),
      both('เก็บบรรทัดนั้นไว้ แล้วลบอีกบรรทัด', 'Keep that line and delete the other.'),
    ],
    before: {
      [place]: notice('---\ntitle: ประกาศผู้ชนะการเสนอราคา\npublished: 2567-01-15\npublished: 2567-02-15\n---\n'),
    },
    after: { [place]: good },
  },
  'mdx-syntax': {
    meaning: both('ไฟล์ .mdx มีเครื่องหมาย < หรือ { ที่ไม่ครบคู่', 'The .mdx file has a < or { without its partner.'),
    why: both(
      'ในไฟล์ .mdx เครื่องหมายสองตัวนี้มีความหมายพิเศษ หน้านี้จึงแสดงไม่ได้',
      'In .mdx these two signs have a meaning, so the page cannot be shown.',
    ),
    steps: [
      both('ปิดส่วนประกอบให้ครบ เช่น <Callout> … </Callout>', 'Close every component, such as <Callout> … </Callout>.'),
      both('ถ้าไม่ได้ใช้ส่วนประกอบ ให้เปลี่ยนนามสกุลไฟล์เป็น .md', 'If you use no components, rename the file to .md.'),
    ],
    before: { '2567/o03/index.mdx': page('<Callout type="note">ติดต่อได้ในวันทำการ') },
    after: { '2567/o03/index.mdx': page('<Callout type="note">ติดต่อได้ในวันทำการ</Callout>') },
  },
  'mdx-code': {
    meaning: both(
      'เนื้อหาในไฟล์ .mdx มีคำสั่งโปรแกรม เช่น import หรือข้อความในวงเล็บปีกกา { }',
      'The text of the .mdx file holds program code, such as import or an expression in { }.',
    ),
    why: both(
      'คำสั่งเหล่านี้จะทำงานด้วยสิทธิ์ของผู้สร้างเว็บไซต์ จึงไม่อนุญาตในเนื้อหา',
      'It would run with the rights of whoever builds the site, so it is not allowed in a text.',
    ),
    steps: [
      both('ลบบรรทัด import และวงเล็บปีกกา แล้วพิมพ์ข้อความตรง ๆ', 'Delete imports and braces, and write the text itself.'),
      both('ส่วนประกอบ Callout, Figure และ Steps ใช้ได้โดยไม่ต้อง import', 'Callout, Figure and Steps need no import.'),
    ],
    before: { '2567/o03/index.mdx': page('ปีนี้คือ พ.ศ. {new Date().getFullYear() + 543}') },
    after: { '2567/o03/index.mdx': page('ปีนี้คือ พ.ศ. 2567') },
  },
  'mdx-component': {
    meaning: both(
      'เนื้อหาในไฟล์ .mdx ใช้ส่วนประกอบหรือแท็กที่ไม่อนุญาต',
      'The text of the .mdx file uses a component or tag that is not allowed.',
    ),
    why: both(
      'แท็กอย่าง script หรือ iframe อาจดึงเนื้อหาจากเว็บอื่นหรือติดตามผู้อ่าน',
      'Tags such as script or iframe may load from other sites or follow the reader.',
    ),
    steps: [
      both(
        'ใช้เฉพาะส่วนประกอบที่ข้อความแจ้งเตือนบอกไว้ ถ้าต้องการแสดงวิดีโอ ให้ใส่เป็นลิงก์',
        'Use only the components that the message names; give a video as a link.',
      ),
    ],
    before: { '2567/o03/index.mdx': page('<iframe src="https://video.example.com/1"></iframe>') },
    after: { '2567/o03/index.mdx': page('[วิดีโอแนะนำเขต](https://video.example.com/1)') },
  },
  'mdx-attribute': {
    meaning: both('ส่วนประกอบในไฟล์ .mdx ขาดข้อมูลที่ต้องมี', 'A component in the .mdx file lacks what it needs.'),
    why: both(
      'รูปที่ไม่มีคำบรรยายแทนภาพ (alt) อ่านไม่ได้สำหรับผู้ใช้โปรแกรมอ่านหน้าจอ และไม่มี src ก็ไม่มีรูปให้แสดง',
      'A picture without a description (alt) says nothing to users of screen readers, and without src there is none to show.',
    ),
    steps: [both('เติมชื่อข้อมูลที่ขาด ตามที่ข้อความแจ้งเตือนบอก', 'Add what the message says is missing.')],
    before: { '2567/o03/index.mdx': page('<Figure src="files/chart.png" />') },
    after: { '2567/o03/index.mdx': page('<Figure src="files/chart.png" alt="ผังการแบ่งงานของเขต" />') },
  },
  'markup-removed': {
    meaning: both(
      'ข้อความมีส่วนที่หน้าเว็บไม่แสดง เช่น วิดีโอหรือแผนที่ที่ฝังจากเว็บอื่น แบบฟอร์ม หรือรูปจากเว็บอื่น',
      'The text has something that the page does not show: a video or map put in from another site, a form, or a picture of another site.',
    ),
    why: both(
      'สิ่งที่มาจากเว็บอื่นติดตามผู้อ่านได้ และหายไปได้เมื่อเว็บนั้นปิด หน้าเว็บจึงตัดออกและแจ้งให้ทราบ',
      'What comes from another site can follow readers, and is gone when that site closes. So the page leaves it out, and says so.',
    ),
    steps: [
      both('ใช้ลิงก์ไปยังวิดีโอหรือแผนที่แทน', 'Write a link to the video or map instead.'),
      both(
        'ถ้าเป็นรูป ให้บันทึกไว้ในโฟลเดอร์ files แล้วใส่จากที่นั่น',
        'Save a picture into the folder files and show it from there.',
      ),
    ],
    before: { '2567/o03/index.md': page('<iframe src="https://video.example.com/1"></iframe>') },
    after: { '2567/o03/index.md': page('[วิดีโอแนะนำเขต](https://video.example.com/1)') },
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
