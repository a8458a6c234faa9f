import type { FindingCode } from '../../model/finding.ts';
import { both, type FindingGuide } from '../guide.ts';

const place = '2567/o09/files/report-2566.pdf';
const sheet = '2567/o09/files/budget-2566.xlsx';
const readable = both('ไฟล์ PDF ที่เปิดได้และค้นข้อความได้', 'a PDF file that opens and whose text can be found');
const report = '---\ntitle: รายงานประจำปี 2566\npublished: 2567-01-15\nperiod: 2566\n---\n\nรายงานผลการดำเนินงาน\n';
const beside = { '2567/o09/annual-report.md': report };

/** Files that cannot be opened or read, and attachments that say less than they should. */
export const fileGuides = {
  'file-not-utf8': {
    meaning: both(
      'ไฟล์ข้อความไม่ได้บันทึกเป็น UTF-8 จึงอ่านภาษาไทยไม่ได้',
      'The text is not saved as UTF-8, so its Thai cannot be read.',
    ),
    why: both(
      'ข้อความบนหน้าเว็บจะเป็นอักขระแปลก ๆ โปรแกรมจึงไม่เผยแพร่',
      'The page would show odd characters, so it is not published.',
    ),
    steps: [
      both(
        'เปิดไฟล์ใน Notepad เลือก ไฟล์ > บันทึกเป็น แล้วเลือก Encoding เป็น UTF-8',
        'Open it in Notepad, choose File > Save as, and set Encoding to UTF-8.',
      ),
      both('อ่านทวนว่าภาษาไทยถูกต้องก่อนบันทึก', 'See that the Thai is right before you save.'),
    ],
    before: { '2567/o09/annual-report.md': { text: report, encoding: 'Windows-874' } },
    after: { '2567/o09/annual-report.md': report },
  },
  'file-unreadable': {
    meaning: both(
      'เปิดอ่านไฟล์ไม่ได้ เพราะไม่มีสิทธิ์ มีโปรแกรมอื่นเปิดค้างไว้ หรือเป็นโฟลเดอร์ที่ตั้งชื่อเหมือนไฟล์',
      'The file cannot be opened: you may not read it, another program holds it, or it is a folder named like a file.',
    ),
    why: both(
      'โปรแกรมไม่รู้ว่าข้างในมีอะไร จึงไม่เผยแพร่ทั้งชุดเพื่อไม่ให้ข้อมูลขาดหาย',
      'The program does not know what is in it, so nothing is published until it can be read.',
    ),
    steps: [
      both('ปิดโปรแกรมที่เปิดไฟล์ค้างไว้ เช่น Excel', 'Close the program that has the file open, such as Excel.'),
      both('ถ้าเป็นโฟลเดอร์ ให้เปลี่ยนชื่อ แล้ววางไฟล์จริงแทน', 'If it is a folder, rename it and put the file in its place.'),
    ],
    before: { '2567/o09/annual-report.md/': both('โฟลเดอร์ที่ตั้งชื่อเหมือนไฟล์', 'a folder that is named like a file') },
    after: { '2567/o09/annual-report.md': report },
  },
  'limit-exceeded': {
    meaning: both('ไฟล์ใหญ่หรือซับซ้อนเกินที่โปรแกรมรับ', 'The file is larger or deeper than the program takes.'),
    why: both(
      'ขีดจำกัดสูงกว่าที่หน่วยงานเขียนจริงมาก และมีไว้ป้องกันไฟล์ที่ทำให้เครื่องค้าง',
      'The limits are far above what agencies write, and keep a broken file from stopping the computer.',
    ),
    steps: [
      both('ดูตัวเลขในข้อความว่าเกินสิ่งใด', 'See in the message what is too much.'),
      both(
        'แบ่งเป็นหลายไฟล์ หรือแนบเป็นไฟล์ไว้ในโฟลเดอร์ files แทน',
        'Divide it into several files, or attach it in the folder files instead.',
      ),
    ],
    before: { '2567/o09/annual-report.md': both('ข้อความยาวเกิน 2 เมกะไบต์', 'a text of more than 2 MB') },
    after: { '2567/o09/annual-report.md': report },
  },
  'name-unsafe': {
    meaning: both(
      'ชื่อไฟล์แนบมีอักษรไทย ช่องว่าง หรือตัวพิมพ์ใหญ่ จึงเผยแพร่ด้วยชื่ออื่น',
      'The name of the attachment has Thai letters, spaces or capitals, so it is published under another.',
    ),
    why: both(
      'ลิงก์ยังใช้ได้ แต่ที่อยู่เว็บอ่านไม่รู้เรื่อง และยากต่อการกรอกในระบบ ITAP หรือ ITAS',
      'The link works, but its address says nothing, and is hard to enter into ITAP or ITAS.',
    ),
    steps: [
      both(
        'ถ้ายังไม่เคยเผยแพร่ ให้เปลี่ยนชื่อเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง หรือสั่ง oit check --fix',
        'If it was never published, rename it to lower-case English letters, digits and hyphens, or run oit check --fix.',
      ),
      both(
        'ถ้าเผยแพร่แล้ว ใช้ชื่อเดิมต่อได้ คำสั่ง oit check --fix จะเก็บที่อยู่เดิมไว้ใน aliases ให้',
        'If it was published, it may stay; oit check --fix keeps the former address in aliases.',
      ),
    ],
    before: { '2567/o09/files/แผน 2567.pdf': readable },
    after: { '2567/o09/files/plan-2567.pdf': readable },
    beside,
  },
  'file-empty': {
    meaning: both('ไฟล์แนบมีขนาด 0 ไบต์', 'The attachment has 0 bytes.'),
    why: both(
      'ผู้ตรวจเปิดแล้วไม่พบอะไร องค์ประกอบที่อ้างถึงไฟล์นี้จึงไม่นับ',
      'Whoever opens it finds nothing, so the element that names it is not met.',
    ),
    steps: [
      both(
        'คัดลอกจากต้นฉบับมาวางแทน มักเกิดจากการคัดลอกที่ถูกขัดจังหวะ',
        'Copy it again from the original; mostly a copy was interrupted.',
      ),
      both('เปิดดูให้แน่ใจก่อนตรวจใหม่', 'Open it to be sure, then check again.'),
    ],
    before: { [place]: both('ไฟล์ 0 ไบต์', 'a file of 0 bytes') },
    after: { [place]: readable },
    beside,
  },
  'file-damaged': {
    meaning: both('ไฟล์แนบเสียหรือมาไม่ครบ จึงเปิดไม่ได้', 'The attachment is damaged or cut short, and cannot be opened.'),
    why: both(
      'ผู้ตรวจเปิดไม่ได้เช่นกัน องค์ประกอบที่อ้างถึงไฟล์นี้จึงไม่นับ',
      'Assessors cannot open it either, so the element that names it is not met.',
    ),
    steps: [
      both(
        'บันทึกจากโปรแกรมต้นทางอีกครั้ง หรือดาวน์โหลดใหม่',
        'Save it again from the program that made it, or download it again.',
      ),
      both('เปิดดูให้แน่ใจ แล้ววางแทนไฟล์เดิม', 'Open it to be sure, then put it in place of this one.'),
    ],
    before: { [place]: both('ไฟล์ PDF ที่ดาวน์โหลดมาไม่ครบ', 'a PDF file that was not downloaded to its end') },
    after: { [place]: readable },
    beside,
  },
  'file-encrypted': {
    meaning: both('ไฟล์แนบใส่รหัสผ่านไว้', 'The attachment asks for a password.'),
    why: both(
      'ประชาชนและผู้ตรวจเปิดไม่ได้ จึงไม่ถือว่าเปิดเผย',
      'Neither the public nor assessors can open it, so it is not disclosed.',
    ),
    steps: [
      both(
        'เปิดด้วยโปรแกรมต้นทาง ยกเลิกรหัสผ่าน แล้วบันทึกใหม่',
        'Open it in the program that made it, remove the password and save it.',
      ),
      both(
        'ถ้าใส่รหัสผ่านเพราะมีข้อมูลส่วนบุคคล ให้ลบข้อมูลนั้นออกก่อนเผยแพร่',
        'If the password was for personal data, take that out before publishing.',
      ),
    ],
    before: { [place]: both('ไฟล์ PDF ที่ต้องใส่รหัสผ่าน', 'a PDF file that asks for a password') },
    after: { [place]: readable },
    beside,
  },
  'file-mismatch': {
    meaning: both(
      'นามสกุลของไฟล์ไม่ตรงกับเนื้อหา เช่น ชื่อ .pdf แต่ข้างในเป็นไฟล์ Word',
      'The ending of the name does not fit the content, such as .pdf for a Word file.',
    ),
    why: both('เบราว์เซอร์เชื่อนามสกุล ผู้อ่านจึงเปิดไม่ได้', 'Browsers believe the ending, so readers cannot open it.'),
    steps: [
      both(
        'ถ้าต้องการ PDF ให้เปิดในโปรแกรมต้นทางแล้วบันทึกเป็น PDF อย่าเพียงเปลี่ยนชื่อ',
        'If you want a PDF, save it as one in the program that made it; renaming does not convert.',
      ),
      both(
        'หรือเปลี่ยนนามสกุลให้ตรงกับเนื้อหา และแก้ในที่ที่อ้างถึง',
        'Or give it the ending of its content, also where it is named.',
      ),
    ],
    before: { [place]: both('ไฟล์ Word ที่ตั้งชื่อเป็น .pdf', 'a Word file that is named .pdf') },
    after: { [place]: readable },
    beside,
  },
  'file-not-read': {
    meaning: both(
      'โปรแกรมอ่านไฟล์แนบไม่ถึงท้ายไฟล์ เพราะใหญ่หรือใช้เวลานานเกินไป',
      'The program did not read the attachment to its end: it is too large or takes too long.',
    ),
    why: both(
      'ข้อมูลส่วนบุคคลในส่วนที่ไม่ได้อ่านจะไม่ถูกตรวจพบ และค้นหาไม่เจอ',
      'Personal data in the rest is not found, nor is its text in the search.',
    ),
    steps: [
      both('แบ่งเป็นไฟล์เล็กลง หรือลดขนาดรูปในไฟล์แล้วบันทึกใหม่', 'Split it, or save it again with smaller pictures.'),
      both('ตรวจข้อมูลส่วนบุคคลในไฟล์ด้วยตนเองก่อนเผยแพร่', 'Look for personal data in it yourself before it is published.'),
    ],
    before: {
      '2567/o09/files/report-2566.docx': both(
        'ไฟล์ Word ที่คลายออกมาใหญ่ผิดปกติ',
        'a Word file that unpacks to an unusual size',
      ),
    },
    after: { '2567/o09/files/report-2566.docx': both('ไฟล์ Word ปกติ', 'an ordinary Word file') },
    beside,
  },
  'file-scanned': {
    meaning: both('ไฟล์ PDF มีหน้าที่เป็นภาพสแกน ไม่มีตัวอักษรให้อ่าน', 'The PDF has pages that are pictures, without text.'),
    why: both(
      'ค้นหาและคัดลอกไม่ได้ ผู้ใช้โปรแกรมอ่านหน้าจออ่านไม่ได้ และตรวจข้อมูลส่วนบุคคลไม่ได้',
      'It cannot be searched, copied or read by screen readers, and nobody can look for personal data in it.',
    ),
    steps: [
      both('ถ้ามีต้นฉบับ Word ให้บันทึกเป็น PDF จากต้นฉบับ', 'If you have the Word original, save the PDF from it.'),
      both(
        'ถ้ามีแต่กระดาษ ให้สแกนพร้อมทำ OCR ภาษาไทย หรือแนบ Word คู่กัน',
        'If there is only paper, scan it with Thai OCR, or attach a Word file beside it.',
      ),
    ],
    before: { [place]: both('ไฟล์ PDF ที่ทุกหน้าเป็นภาพสแกน', 'a PDF file whose pages are scans') },
    after: { [place]: readable },
    beside,
  },
  'sheet-formulas': {
    meaning: both('ไฟล์ Excel มีสูตรที่ไม่มีค่าคำนวณเก็บไว้', 'The Excel file has formulas without their results.'),
    why: both('โปรแกรมอื่นเห็นเป็นช่องว่างหรือ 0', 'Other programs see nothing, or 0.'),
    steps: [both('เปิดใน Excel รอให้คำนวณเสร็จ แล้วบันทึกใหม่', 'Open it in Excel, let it calculate, and save it again.')],
    before: { [sheet]: both('ไฟล์ Excel ที่ช่องผลรวมมีแต่สูตร', 'an Excel file in which the total is a formula only') },
    after: {
      [sheet]: both('ไฟล์ Excel ที่ช่องผลรวมมีทั้งสูตรและค่า', 'an Excel file in which the total has a formula and its value'),
    },
    beside,
  },
  'sheet-merged': {
    meaning: both('หัวตารางในไฟล์ Excel ผสานเซลล์ไว้', 'The header of the Excel table has merged cells.'),
    why: both('โปรแกรมอ่านไม่รู้ว่าหัวใดเป็นของคอลัมน์ใด', 'Programs cannot tell which header belongs to which column.'),
    steps: [
      both(
        'เลือกเซลล์ที่ผสาน แล้วกด ผสานและจัดกึ่งกลาง (Merge & Center) เพื่อยกเลิก',
        'Select the merged cells and press Merge & Center to undo it.',
      ),
      both('พิมพ์หัวคอลัมน์ให้ครบทุกช่องในแถวเดียว', 'Write every header into its own cell of one row.'),
    ],
    before: { [sheet]: both('ไฟล์ Excel ที่หัวตารางผสานเซลล์ A1:B1', 'an Excel file whose header cells A1:B1 are merged') },
    after: {
      [sheet]: both('ไฟล์ Excel ที่หัวตารางมีหนึ่งช่องต่อหนึ่งคอลัมน์', 'an Excel file with one header cell for each column'),
    },
    beside,
  },
  'sheet-hidden': {
    meaning: both('ไฟล์ Excel มีแผ่นงานที่ซ่อนไว้', 'The Excel file has hidden sheets.'),
    why: both(
      'ทุกคนที่ดาวน์โหลดเปิดดูแผ่นงานที่ซ่อนได้ มักมีข้อมูลดิบหรือข้อมูลส่วนบุคคล',
      'Whoever downloads the file can show them, and they often hold raw or personal data.',
    ),
    steps: [
      both(
        'คลิกขวาที่แถบแผ่นงาน เลือก ยกเลิกการซ่อน (Unhide) แล้วดูว่ามีอะไร',
        'Right-click a sheet tab, choose Unhide, and see what is there.',
      ),
      both('ลบแผ่นงานที่ไม่ต้องการเผยแพร่ แล้วบันทึก', 'Delete what is not to be published, and save.'),
    ],
    before: { [sheet]: both('ไฟล์ Excel ที่ซ่อนแผ่นงาน “ข้อมูลดิบ”', 'an Excel file with a hidden sheet “ข้อมูลดิบ” (raw data)') },
    after: { [sheet]: both('ไฟล์ Excel ที่ลบแผ่นงานนั้นแล้ว', 'the same file without that sheet') },
    beside,
  },
  'file-runs': {
    meaning: both(
      'ไฟล์แนบเป็นโปรแกรมหรือค่ากำหนดที่เครื่องแม่ข่ายเว็บจะเรียกทำงานเอง',
      'The attachment is a program, or a setting, that a web server would run by itself.',
    ),
    why: both(
      'เมื่อวางบนเครื่องแม่ข่าย ไฟล์จะทำงานแทนที่จะให้ดาวน์โหลด และอาจเปลี่ยนการทำงานของทั้งเว็บไซต์',
      'On a server it would run instead of being downloaded, and could change how the whole site works.',
    ),
    steps: [
      both('ถ้าไม่ได้ตั้งใจแนบ ให้ลบออกจากโฟลเดอร์ files', 'If it is there by mistake, delete it from the folder files.'),
      both(
        'ถ้าตั้งใจเผยแพร่ ให้บีบอัดเป็นไฟล์ .zip แล้วแก้ชื่อในที่ที่อ้างถึง',
        'To publish it, pack it as .zip, and change its name where it is named.',
      ),
    ],
    before: { '2567/o09/files/form.php': '<?php echo 1;\n' },
    after: {},
    beside,
  },
} as const satisfies Partial<Record<FindingCode, FindingGuide>>;
