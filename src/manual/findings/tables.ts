import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

const header = 'เดือน,จำนวนเรื่องร้องเรียนทั้งหมด,จำนวนเรื่องที่ดำเนินการแล้วเสร็จ,จำนวนเรื่องที่อยู่ระหว่างดำเนินการ';
const table = (...rows: string[]): string => `${rows.join('\n')}\n`;
const place = '2567/o24/complaints.csv';
const beside = {
  '2567/o24/index.md':
    '---\nunit: admin\npublished: 2567-04-05\nevidence:\n  statistics: { data: complaints.csv }\n---\n',
};
const good = table(header, '2566-10,0,0,0', '2566-11,2,1,1');

/** CSV tables: the file, its header, its rows and cells. */
export const tableGuides = {
  'csv-syntax': {
    meaning: both('ในตารางมีเครื่องหมายอัญประกาศ (") ที่ไม่ครบคู่', 'The table has a quotation mark (") without its partner.'),
    why: both(
      'แถวที่ตามมาจะรวมเข้าเป็นช่องเดียวกัน ข้อมูลหายโดยไม่เห็น',
      'The rows that follow run together into one cell, and data is lost unseen.',
    ),
    steps: [
      both(
        'เปิดใน Excel แล้วบันทึกใหม่เป็น CSV UTF-8 ซึ่งใส่เครื่องหมายให้ครบเอง',
        'Open the file in Excel and save it again as CSV UTF-8, which completes the marks.',
      ),
      both(
        'ถ้าแก้เอง เครื่องหมาย " ที่เป็นส่วนของข้อความต้องพิมพ์สองครั้ง',
        'If you edit it yourself, double a " that is part of a text.',
      ),
    ],
    before: { [place]: table(header, '2566-10,0,0,0', '2566-11,2,1,"1') },
    after: { [place]: good },
    beside,
  },
  'csv-encoding': {
    meaning: both(
      'ตาราง CSV บันทึกด้วยรหัสภาษาไทยแบบเดิม (Windows-874) หรือ UTF-16',
      'The CSV table is saved in the older Thai encoding (Windows-874) or in UTF-16.',
    ),
    why: both(
      'โปรแกรมนี้อ่านได้ แต่ผู้ที่ดาวน์โหลดไฟล์ต้นฉบับไปใช้จะเห็นภาษาไทยเป็นอักขระแปลก ๆ',
      'This program can read it, but other programs show odd characters instead of Thai.',
    ),
    steps: [
      both(
        'สั่ง oit check --fix เพื่อแปลงเป็น UTF-8 โดยไม่เปลี่ยนข้อความ',
        'Run oit check --fix, which converts it to UTF-8 without changing the text.',
      ),
      both(
        'หรือใน Excel เลือก ไฟล์ > บันทึกเป็น > CSV UTF-8 (Comma delimited)',
        'Or in Excel choose File > Save as > CSV UTF-8 (Comma delimited).',
      ),
    ],
    before: { [place]: { text: good, encoding: 'Windows-874' } },
    after: { [place]: good },
    beside,
  },
  'csv-empty': {
    meaning: both('ไฟล์ตารางว่างเปล่า ไม่มีแม้แต่หัวคอลัมน์', 'The table is empty: it has not even headers.'),
    why: both('หน้าเว็บจะไม่มีอะไรแสดง และองค์ประกอบยังไม่ครบ', 'The page has nothing to show, and the element is not met.'),
    steps: [
      both(
        'ใส่หัวคอลัมน์ในแถวแรกตามรายชื่อในข้อความแจ้งเตือน แล้วใส่ข้อมูลในแถวถัดไป',
        'Put the headers that the message names into the first row and data below.',
      ),
      both('เดือนที่ไม่มีเรื่องให้ใส่ 0 ไม่ใช่เว้นว่าง', 'Write 0 for a month without cases; do not leave it out.'),
    ],
    before: { [place]: '\n' },
    after: { [place]: good },
    beside,
  },
  'header-row': {
    meaning: both(
      'แถวแรกของตารางเป็นชื่อตารางหรือหน่วยนับ หัวคอลัมน์อยู่แถวถัดลงไป',
      'The first row is a title or a unit; the headers stand further below.',
    ),
    why: both(
      'โปรแกรมอื่นที่นำข้อมูลไปใช้ถือว่าแถวแรกคือหัวคอลัมน์เสมอ',
      'Every program that uses the data takes the first row for the headers.',
    ),
    steps: [
      both('ลบแถวที่อยู่เหนือหัวคอลัมน์', 'Delete the rows above the headers.'),
      both('ชื่อตารางย้ายไปเขียนในเนื้อหาของ index.md', 'Put the title into the text of index.md.'),
    ],
    before: { [place]: table('สถิติเรื่องร้องเรียน ปีงบประมาณ 2567,,,', header, '2566-10,0,0,0', '2566-11,2,1,1') },
    after: { [place]: good },
    beside,
  },
  'column-unknown': {
    meaning: both('หัวคอลัมน์ไม่ตรงกับคอลัมน์ที่ตารางนี้มี', 'The header is none of the columns that this table has.'),
    why: both(
      'ข้อมูลในคอลัมน์นั้นจะไม่เผยแพร่ และคอลัมน์ที่เกณฑ์ขออาจถือว่าขาด',
      'The column is not published, and one that the criteria ask for may count as missing.',
    ),
    steps: [
      both(
        'แก้ตัวสะกดตามข้อความแจ้งเตือน หรือสั่ง oit check --fix',
        'Correct the spelling as the message says, or run oit check --fix.',
      ),
      both(
        'ถ้าเป็นคอลัมน์ที่เพิ่มเอง ให้ย้ายข้อความไปไว้ในคอลัมน์ หมายเหตุ หรือลบออก',
        'If you added the column, move what it says to หมายเหตุ (notes), or delete it.',
      ),
    ],
    before: { [place]: table(header.replace('ทั้งหมด', 'ทังหมด'), '2566-10,0,0,0', '2566-11,2,1,1') },
    after: { [place]: good },
    beside,
  },
  'column-missing': {
    meaning: both('ตารางยังไม่มีคอลัมน์ที่ต้องมี', 'The table lacks a column that it must have.'),
    why: both(
      'เกณฑ์ของข้อนี้ขอข้อมูลในคอลัมน์นั้น หากขาด ทั้งข้อยังไม่ครบ',
      'The criteria of the item ask for it; without it the item is incomplete.',
    ),
    steps: [
      both('เพิ่มคอลัมน์ แล้วพิมพ์หัวคอลัมน์ตามข้อความแจ้งเตือน', 'Add the column with the header that the message gives.'),
      both('เติมข้อมูลให้ครบทุกแถว', 'Fill it in for every row.'),
    ],
    before: { [place]: table(header.replace(/,[^,]*$/, ''), '2566-10,0,0', '2566-11,2,1') },
    after: { [place]: good },
    beside,
  },
  'column-duplicate': {
    meaning: both('สองคอลัมน์มีหัวที่หมายถึงสิ่งเดียวกัน', 'Two columns have headers that mean the same.'),
    why: both('ไม่รู้ว่าค่าใดถูก โปรแกรมจึงไม่เลือกแทน', 'Nobody knows which value is right, and the program does not choose.'),
    steps: [both('รวมข้อมูลไว้ในคอลัมน์เดียว แล้วลบอีกคอลัมน์', 'Put the data into one column and delete the other.')],
    before: { [place]: table(`${header},ทั้งหมด`, '2566-10,0,0,0,0', '2566-11,2,1,1,2') },
    after: { [place]: good },
    beside,
  },
  'cell-empty': {
    meaning: both('ช่องที่ต้องมีข้อมูลทุกแถวยังว่างอยู่', 'A cell is empty that every row must fill.'),
    why: both(
      'ช่องว่างอาจแปลว่าศูนย์ ไม่มี หรือลืมกรอก ผู้ตรวจจึงถือว่าข้อมูลไม่ครบ',
      'Empty may mean zero, none or forgotten, so an assessor takes the data for incomplete.',
    ),
    steps: [
      both('กรอกข้อมูลในช่องนั้น ถ้าเป็นจำนวนและไม่มี ให้ใส่ 0', 'Fill in the cell; where there were none, write 0.'),
      both('ถ้าทั้งแถวไม่ใช่ข้อมูล ให้ลบแถว', 'If the row holds no data at all, delete it.'),
    ],
    before: { [place]: table(header, '2566-10,0,0,0', '2566-11,,1,1') },
    after: { [place]: good },
    beside,
  },
  'cell-invalid': {
    meaning: both(
      'ค่าในช่องไม่ใช่ชนิดที่คอลัมน์นั้นรับ เช่น เขียนตัวเลขเป็นคำ',
      'The cell holds another kind of value than its column takes, such as a number in words.',
    ),
    why: both(
      'ค่าที่อ่านไม่ได้คำนวณและเปรียบเทียบไม่ได้ ทั้งตารางจึงยังไม่นับเป็นหลักฐาน',
      'What cannot be read cannot be added or compared, so the table does not count as evidence.',
    ),
    steps: [
      both(
        'แก้เฉพาะช่องที่บอกไว้ (แถวและคอลัมน์อยู่ในข้อความ) ใส่เฉพาะตัวเลข ไม่ต้องมีหน่วย',
        'Correct the cell that is named, by row and column; numbers stand without their unit.',
      ),
      both(
        'วันที่หรือเดือนที่อ่านได้ทางเดียว คำสั่ง oit check --fix แก้ให้ได้ ส่วนจำนวนเงินและตัวเลขท่านต้องแก้เอง',
        'A day or month that can be read in one way only is corrected by oit check --fix; amounts and numbers are yours to correct.',
      ),
    ],
    before: { [place]: table(header, '2566-10,0,0,0', '2566-11,สอง,1,1') },
    after: { [place]: good },
    beside,
  },
  'cell-extra': {
    meaning: both('มีข้อมูลเกินจำนวนหัวคอลัมน์', 'A row has more cells than there are headers.'),
    why: both(
      'มักเกิดจากจุลภาคในตัวเลขหรือข้อความ ทำให้ทุกช่องหลังจากนั้นเลื่อนไป',
      'Mostly a comma inside a number or text has moved every cell after it.',
    ),
    steps: [
      both(
        'ใส่เครื่องหมายอัญประกาศคร่อมค่าที่มีจุลภาค เช่น "1,500"',
        'Put a value that holds a comma in quotes, such as "1,500".',
      ),
      both('ถ้าเป็นข้อมูลจริง ให้เพิ่มหัวคอลัมน์', 'If it is data, add its header.'),
    ],
    before: { [place]: table(header, '2566-10,1,500,1500,0') },
    after: { [place]: table(header, '2566-10,"1,500","1,500",0') },
    beside,
  },
  'row-total': {
    meaning: both('แถวนี้เป็นผลรวม ไม่ใช่รายการของตาราง', 'The row is a total, not an entry of the table.'),
    why: both('ผู้ที่นำข้อมูลไปรวมจะได้ตัวเลขเกินจริงเป็นสองเท่า', 'Whoever adds the column up would count everything twice.'),
    steps: [
      both('ลบแถวนี้ หากผลรวมสำคัญ ให้เขียนไว้ในเนื้อหา', 'Delete the row. If the total matters, write it into the text.'),
    ],
    before: { [place]: table(header, '2566-10,0,0,0', '2566-11,2,1,1', 'รวมทั้งสิ้น,2,1,1') },
    after: { [place]: good },
    beside,
  },
  'row-duplicate': {
    meaning: both(
      'สองแถวมีข้อมูลที่ใช้แยกรายการ (เช่น เดือน) ตรงกัน',
      'Two rows are the same in what tells entries apart (such as the month).',
    ),
    why: both(
      'ไม่รู้ว่าเป็นรายการเดียวที่กรอกซ้ำ หรือสองรายการที่กรอกเดือนผิด',
      'It may be one entry twice, or two with a wrong month.',
    ),
    steps: [
      both('ถ้าเป็นรายการเดียวกัน ให้เหลือแถวเดียว', 'If both are one entry, keep one row.'),
      both('ถ้าเป็นคนละรายการ ให้แก้ข้อมูลที่ผิด', 'If they are not, correct what is wrong.'),
    ],
    before: { [place]: table(header, '2566-10,0,0,0', '2566-10,2,1,1') },
    after: { [place]: good },
    beside,
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
