import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

const place = '2567/o15/winner-january.md';
const notice = (more = '', body = 'เขตประกาศผู้ชนะการเสนอราคา'): string =>
  `---\ntitle: ประกาศผู้ชนะการเสนอราคา\npublished: 2567-01-15\n${more}---\n\n${body}\n`;
const allowed =
  'personalData:\n  - { file: winner-january.md, kinds: [citizen-id], reason: กฎหมายกำหนดให้ประกาศ, approvedBy: ผู้อำนวยการเขต }\n';
const number = 'ผู้ชนะคือ นายตัวอย่าง เลขประจำตัวประชาชน 1-xxxx-xxxxx-xx-1';

/** Personal data, declared changes, the history of the folder, and addresses that were published. */
export const historyGuides = {
  'personal-data': {
    meaning: both(
      'พบข้อมูลส่วนบุคคล เช่น เลขประจำตัวประชาชน ในข้อความ ตาราง หรือไฟล์ที่จะเผยแพร่',
      'Personal data, such as a citizen number, was found in a text, table or file that would be published.',
    ),
    why: both(
      'การเผยแพร่โดยไม่มีกฎหมายรองรับผิดกฎหมายคุ้มครองข้อมูลส่วนบุคคล และเมื่อเผยแพร่แล้วเรียกคืนไม่ได้ เลขประจำตัวประชาชนจึงหยุดการสร้างเว็บไซต์',
      'To publish it without a basis in law is against the Personal Data Protection Act, and cannot be taken back. So a citizen number stops the build.',
    ),
    steps: [
      both(
        'เปิดตำแหน่งที่ข้อความบอก (ข้อความจะปิดเลขไว้เสมอ) แล้วลบเลขออก หรือขีดฆ่าในไฟล์ต้นฉบับก่อนทำ PDF ใหม่',
        'Open the place that is named (the message never shows the number), and take the number out; in a PDF, take it out of the original and make the PDF again.',
      ),
      both(
        'ถ้ากฎหมายกำหนดให้ประกาศ ให้ผู้มีอำนาจอนุญาตเป็นรายไฟล์ใน personalData พร้อมเหตุผล',
        'If the law asks for it, whoever may decide allows it for that one file in personalData, with the reason.',
      ),
      both(
        'ถ้าเคยเผยแพร่ไปแล้ว ให้แจ้งเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลของหน่วยงานทันที',
        'If it was already published, tell the data protection officer of the agency at once.',
      ),
    ],
    before: { [place]: notice('', number) },
    after: { [place]: notice('', 'ผู้ชนะคือ นายตัวอย่าง') },
  },
  'personal-data-allowed': {
    meaning: both(
      'ข้อมูลส่วนบุคคลในไฟล์นี้เผยแพร่โดยตั้งใจ ตามที่มีผู้อนุญาตไว้',
      'Personal data in this file is published on purpose, as somebody has allowed.',
    ),
    why: both(
      'แจ้งทุกครั้งเพื่อให้ผู้รับผิดชอบทบทวนได้ว่ายังจำเป็นอยู่',
      'It is said every time, so that it can be reviewed whether it is still needed.',
    ),
    steps: [
      both('ตรวจเหตุผลและชื่อผู้อนุญาตว่ายังถูกต้อง', 'See that the reason and the name of who allowed it are still right.'),
      both(
        'เมื่อไม่จำเป็นแล้ว ให้ลบข้อมูลออกจากไฟล์ และลบการอนุญาตออกจาก personalData',
        'When it is no longer needed, take the data out of the file and the entry out of personalData.',
      ),
    ],
    before: { [place]: notice(allowed, number) },
    after: { [place]: notice('', 'ผู้ชนะคือ นายตัวอย่าง') },
  },
  'personal-data-unused': {
    meaning: both(
      'มีการอนุญาตใน personalData แต่ไม่พบไฟล์หรือข้อมูลตามที่อนุญาต',
      'An entry of personalData matches no file, or no data in its file.',
    ),
    why: both(
      'การอนุญาตที่ค้างไว้อาจปล่อยข้อมูลที่เพิ่มเข้ามาภายหลังโดยไม่มีใครทบทวน',
      'An allowance that is left over may let through what is added later.',
    ),
    steps: [both('ลบบรรทัดนี้ หรือแก้ชื่อไฟล์ให้ตรง', 'Delete the entry, or correct the name of the file.')],
    before: { [place]: notice(allowed) },
    after: { [place]: notice() },
  },
  'change-date': {
    meaning: both(
      'วันที่ใน changes อยู่ในอนาคต หรือก่อนวันที่เผยแพร่',
      'A day in changes is still to come, or before the day of publication.',
    ),
    why: both(
      'ประวัติการแก้ไขบนหน้าเว็บและในฟีดจะเรียงผิด และดูไม่น่าเชื่อถือ',
      'The history on the page and in the feeds would be out of order.',
    ),
    steps: [both('แก้วันที่เป็นวันที่แก้ไขจริง', 'Write the day on which it was really changed.')],
    before: { [place]: notice('changes:\n  - { date: 2566-12-01, text: แก้ไขราคากลาง }\n') },
    after: { [place]: notice('changes:\n  - { date: 2567-02-01, text: แก้ไขราคากลาง }\n') },
  },
  'updated-behind': {
    meaning: both(
      'ประวัติ git บอกว่าไฟล์ถูกแก้หลังวันที่ปรับปรุงที่ประกาศไว้',
      'Git has a later change of the file than the day of update that it declares.',
    ),
    why: both(
      'ผู้อ่านจะเห็นวันที่ปรับปรุงเก่ากว่าความจริง และข้อที่ต้องเป็นปัจจุบันอาจดูล้าสมัย',
      'Readers see an older day than the true one, and what must be current may look stale.',
    ),
    steps: [
      both(
        'ถ้าแก้สาระ ให้เพิ่มรายการใน changes หรือแก้ updated',
        'If the substance was changed, add an entry to changes, or correct updated.',
      ),
      both('ถ้าแก้เพียงตัวสะกด ไม่ต้องทำอะไร', 'If it was only spelling, do nothing.'),
    ],
    before: { [place]: notice() },
    after: { [place]: notice('updated: 2567-03-02\n') },
  },
  'history-shallow': {
    meaning: both(
      'โฟลเดอร์นี้มีประวัติ git ไม่ครบ จึงเทียบวันที่ปรับปรุงไม่ได้',
      'This folder has only a part of its git history, so days of update were not compared.',
    ),
    why: both('การตรวจส่วนนี้ไม่ได้ทำ ส่วนอื่นตรวจตามปกติ', 'This check did not run; all others did.'),
    steps: [
      both('บนเครื่องของท่าน สั่ง git fetch --unshallow', 'On your computer, run git fetch --unshallow.'),
      both('ในระบบอัตโนมัติ ตั้ง fetch-depth: 0 ในขั้นตอน checkout', 'In a workflow, set fetch-depth: 0 for the checkout.'),
    ],
    before: { '.git/': both('สำเนาที่ได้จาก git clone --depth 1', 'what git clone --depth 1 gave') },
    after: { '.git/': both('สำเนาที่มีประวัติครบ', 'a clone with all of its history') },
    beside: { [place]: notice() },
  },
  'ledger-invalid': {
    meaning: both('มีบรรทัดใน ledger.csv ที่อ่านไม่ได้', 'A line of ledger.csv cannot be read.'),
    why: both(
      'ไฟล์นี้จำทุกที่อยู่ที่เคยเผยแพร่ หากอ่านไม่ครบ โปรแกรมรับประกันไม่ได้ว่าลิงก์เดิมยังใช้ได้',
      'The file keeps every published address. If it cannot be read whole, nobody can promise that old links work.',
    ),
    steps: [
      both('อย่าแก้ไฟล์นี้ด้วย Excel ซึ่งเปลี่ยนรูปแบบวันที่', 'Do not edit the file in Excel, which rewrites its days.'),
      both('นำไฟล์เดิมกลับมาจาก git หรือจากสำเนาสำรอง', 'Take the former file back from git or from a copy.'),
    ],
    before: { 'ledger.csv': 'url,first_seen,sha256\n/2567/o15/winner-january/,15/1/2024,\n' },
    after: { 'ledger.csv': 'url,first_seen,sha256\n/2567/o15/winner-january/,2024-01-15,\n' },
    beside: { [place]: notice() },
  },
  'address-lost': {
    meaning: both(
      'ที่อยู่ที่เคยเผยแพร่จะหายไป เพราะไฟล์ถูกเปลี่ยนชื่อ ย้าย หรือลบ',
      'An address that was published would be lost: its file was renamed, moved or deleted.',
    ),
    why: both(
      'ลิงก์ที่กรอกไว้ในระบบ ITAP หรือ ITAS จะเปิดไม่ได้ระหว่างการตรวจ',
      'The link that was entered into ITAP or ITAS would fail while it is assessed.',
    ),
    steps: [
      both(
        'ถ้าเปลี่ยนชื่อ ให้เพิ่มบรรทัด aliases ตามข้อความแจ้งเตือน ที่อยู่เดิมจะพาไปที่ใหม่',
        'If it was renamed, add the line aliases of the message: the former address then leads to the new one.',
      ),
      both(
        'ถ้าถอนออกโดยตั้งใจ ให้บันทึกใน withdrawn พร้อมเหตุผล',
        'If it was taken back on purpose, say so in withdrawn, with the reason.',
      ),
      both('ถ้าลบโดยไม่ตั้งใจ ให้นำไฟล์กลับมา', 'If it was deleted by mistake, put it back.'),
    ],
    before: { '2567/o15/announcement.md': notice() },
    after: { '2567/o15/announcement.md': notice('aliases: [winner-january]\n') },
    beside: { 'ledger.csv': 'url,first_seen,sha256\n/2567/o15/winner-january/,2024-01-15,\n' },
  },
  'closed-year-changed': {
    meaning: both(
      'ข้อความ ตาราง หรือไฟล์ของปีที่ปิดการประเมินแล้วเปลี่ยนไปจากที่เผยแพร่',
      'A text, table or file of a year whose assessment is closed is not what was published.',
    ),
    why: both(
      'ผลประเมินของปีนั้นอ้างอิงข้อมูลเดิม การแก้ย้อนหลังต้องมีผู้รับผิดชอบเห็นชอบ',
      'The result of that year rests on what was there, so a later change needs approval.',
    ),
    steps: [
      both('ถ้าแก้โดยไม่ตั้งใจ ให้นำข้อความเดิมกลับมา', 'If it was a mistake, put the former text back.'),
      both(
        'ถ้าต้องแก้จริง ให้หน่วยงานรับผิดชอบเห็นชอบ แล้วสั่ง oit publish --accept-closed',
        'If it must be changed, let the responsible unit agree, then run oit publish --accept-closed.',
      ),
    ],
    before: { [place]: notice('', 'เขตประกาศผู้ชนะการเสนอราคา (แก้ไขย้อนหลัง)') },
    after: { [place]: notice() },
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
