import { kindName } from '../i18n/findings-words.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { evidenceKinds } from '../model/evidence-kind.ts';

const both = (th: string, en: string): Bilingual => ({ th, en });

/** What stands under a key of `agency.yaml` or of front matter, for people. A key is looked up by its path, then by its name alone. */
export const fieldTexts: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(evidenceKinds.map((kind) => [kind, kindName(kind)])),
  'agency.name': both('ชื่อหน่วยงาน', 'Name of the agency'),
  'agency.kind': both('ประเภทของหน่วยงาน', 'Kind of agency'),
  'agency.site': both('ที่อยู่เว็บไซต์ที่เผยแพร่', 'Address of the published site'),
  'agency.contact': both('ที่อยู่และช่องทางติดต่อของหน่วยงาน', 'How to reach the agency'),
  'agency.units': both('ฝ่ายหรือกองของหน่วยงาน ผู้รับผิดชอบแต่ละข้อ', 'Units of the agency, which owe the items'),
  'agency.units.id': both(
    'รหัสของฝ่าย อักษรอังกฤษตัวเล็ก ใช้ใน unit และ responsible',
    'Id of the unit in lower-case letters, as in `unit` and `responsible`',
  ),
  'agency.assessments': both('การประเมินของแต่ละปีงบประมาณ', 'The assessment of each fiscal year'),
  'agency.assessments.framework': both('เกณฑ์ที่ใช้ในปีนั้น', 'The criteria that apply in that year'),
  'agency.assessments.state': both('open คือยังเปิดประเมิน closed คือปิดแล้ว', '`open` or `closed`; a closed year is frozen'),
  'agency.assessments.window': both('วันแรกและวันสุดท้ายของการตอบแบบ', 'First and last day on which answers are entered'),
  'agency.assessments.responsible': both(
    'ฝ่ายใดรับผิดชอบข้อใด เช่น finance: [O14, O15]',
    'Which unit owes which items, such as `finance: [O14, O15]`',
  ),
  'agency.assessments.results': both('คะแนนที่ประกาศแล้ว', 'Scores that were published'),
  'agency.description': both('แนะนำหน่วยงานในหนึ่งหรือสองประโยค', 'The agency in one or two sentences'),
  'agency.openData': both(
    'เงื่อนไขการใช้ข้อมูลและข้อมูลสำหรับบัญชีข้อมูลภาครัฐ',
    'Terms of use, and what the Government Data Catalog asks',
  ),
  'agency.units.reviewers': both(
    'ผู้ตรวจทานเมื่อมีการแก้ไข เช่น "@agency/finance" ใช้สร้าง CODEOWNERS',
    'Who reviews changes, such as `"@agency/finance"`: CODEOWNERS is made from it',
  ),
  'agency.assessments.calendar': both('วันสำคัญ เช่น แบบวัดและการประชุม', 'Other days, such as surveys and meetings'),
  'agency.assessments.calendar.title': both('ชื่อของวันสำคัญ', 'What the day is'),
  'agency.assessments.calendar.until': both('วันสุดท้าย เมื่อมีหลายวัน', 'The last day, where there are several'),
  'agency.assessments.calendar.every': both(
    'ซ้ำทุกกี่วัน จนถึงวันใน until',
    'Held again each so many days, up to the day in `until`',
  ),
  'agency.withdrawn': both(
    'ปี ข้อ หรือหน่วยงานย่อยที่ถอนออก พร้อมเหตุผล ที่อยู่เดิมจะบอกไว้',
    'Years, items or units that were taken back, with the reason: their addresses say so',
  ),
  'agency.admin': both('แบบฟอร์มบนเว็บที่ /admin/', 'The web form at `/admin/`'),
  'agency.admin.backend': both('ระบบ Git ที่แบบฟอร์มบันทึกลงไป', 'The Git host that the form saves to'),
  'agency.admin.repo': both(
    'ที่เก็บในระบบ Git เช่น sample-district/website',
    'The repository, such as `sample-district/website`',
  ),
  'agency.admin.branch': both('กิ่งที่บันทึกลงไป ปกติคือ main', 'The branch that is saved to; `main` if nothing is said'),
  'agency.admin.server': both('ที่อยู่ของระบบ Git ขึ้นต้นด้วย https://', 'Address of the Git host, with `https://`'),
  'agency.admin.appId': both('รหัสโปรแกรม OAuth2 ที่ลงทะเบียนไว้', 'Id of the OAuth2 application that was registered there'),
  'agency.admin.relay': both(
    'เครื่องกลางสำหรับลงชื่อเข้าใช้ GitHub ของหน่วยงาน',
    'The small server for signing in to GitHub that the agency runs',
  ),
  'agency.admin.folder': both(
    'โฟลเดอร์ข้อมูลในที่เก็บ ปกติคือ content',
    'The content folder in the repository; `content` if nothing is said',
  ),
  'agency.admin.review': both(
    'true คือสิ่งที่บันทึกต้องมีผู้อนุมัติก่อนเผยแพร่',
    '`true`: what is saved waits until somebody publishes it',
  ),
  'agency.admin.locale': both('ภาษาของแบบฟอร์ม th หรือ en', 'Language of the form: `th` or `en`'),
  publishAt: both(
    'วันหรือวันและเวลาที่จะเริ่มเผยแพร่ เช่น 2567-04-01 หรือ 2567-04-01 09:00',
    'Day, or day and time, from which it is published: `2567-04-01` or `2567-04-01 09:00`',
  ),
  'agency.identity': both('ตราและสีของหน่วยงาน', 'Logo and colour of the agency'),
  'agency.identity.logo': both('ไฟล์ตราที่วางข้าง agency.yaml', 'File of the logo, beside `agency.yaml`'),
  'agency.identity.colour': both(
    "สีหลัก เช่น '#0b4a6f' ต้องอ่านได้บนพื้นขาว",
    "Main colour, such as `'#0b4a6f'`; it must be readable on white",
  ),
  'agency.servicePoints': both('จุดบริการ แต่ละจุดมีโปสเตอร์แบบวัด', 'Service points: each gets a poster of the survey'),
  'agency.surveys': both(
    'แบบวัดที่เชิญให้ตอบ เช่น EIT พร้อม QR code',
    'Surveys that people are asked to answer, such as the EIT, with a QR code',
  ),
  'agency.notices': both('ประกาศเหนือทุกหน้าในช่วงวันที่กำหนด', 'Announcements above every page between two days'),
  'agency.numerals': both(
    'ตัวเลขในหน้าภาษาไทย: arabic (1 2 3) หรือ thai (๑ ๒ ๓) ไม่ระบุคือ arabic',
    'Digits on Thai pages: `arabic` (1 2 3) or `thai` (๑ ๒ ๓); `arabic` where nothing is said',
  ),
  'agency.sample': both('ข้อมูลสมมติ ทุกหน้าจะบอกไว้', 'Invented content: every page says so'),
  IIT: both('IIT ผู้มีส่วนได้ส่วนเสียภายใน', 'IIT: internal stakeholders'),
  EIT: both('EIT ผู้มีส่วนได้ส่วนเสียภายนอก', 'EIT: external stakeholders'),
  EIT1: both('EIT ส่วนที่ 1', 'EIT, part 1'),
  EIT2: both('EIT ส่วนที่ 2', 'EIT, part 2'),
  OIT: both('OIT การเปิดเผยข้อมูลสาธารณะ', 'OIT: public disclosure'),
  licence: both('เงื่อนไขการใช้ข้อมูล', 'Licence of the data'),
  licenceOther: both('เงื่อนไขการใช้ข้อมูล เมื่อเลือกอื่นๆ', 'The licence, where it is another one'),
  category: both('ประเภทข้อมูล', 'Category of the data'),
  objective: both('วัตถุประสงค์', 'Objective'),
  objectiveOther: both('วัตถุประสงค์ เมื่อเลือกอื่นๆ', 'The objective, where it is another one'),
  updateFrequency: both('ความถี่ในการปรับปรุงข้อมูล', 'How often the data is updated'),
  updateFrequencyOther: both('ความถี่ เมื่อเลือกอื่นๆ', 'The frequency, where it is another one'),
  geoCoverage: both('ขอบเขตเชิงพื้นที่ที่ละเอียดที่สุด', 'The smallest area that the data tells apart'),
  geoCoverageOther: both('ขอบเขตเชิงพื้นที่ เมื่อเลือกอื่นๆ', 'The area, where it is another one'),
  source: both('แหล่งที่มาของข้อมูล เช่น ทะเบียนหรือระบบ', 'Where the figures come from, such as a register'),
  area: both('พื้นที่ที่ข้อมูลกล่าวถึง', 'The area that the data is about'),
  uri: both('ที่อยู่ของพื้นที่ในบัญชีรายชื่อมาตรฐาน', 'The address of the area in a vocabulary'),
  maintainer: both('ผู้ตอบคำถามเกี่ยวกับข้อมูล', 'Who answers questions about the data'),
  ocidPrefix: both(
    'คำนำหน้าของ OCDS ที่ขอไว้กับ Open Contracting Partnership',
    'OCDS prefix registered with the Open Contracting Partnership',
  ),
  ownerOrg: both('ชื่อองค์กรในบัญชีข้อมูล (CKAN)', 'Name of the organization in the catalog (CKAN)'),
  allowHarvest: both('ให้บัญชีข้อมูลภาครัฐนำรายการไปได้', 'The national catalog may take the records over'),
  items: both('ข้อที่กำหนดไว้ต่างจากข้ออื่น', 'What is decided otherwise for single items'),
  'document.title': both('ชื่อเอกสาร', 'Title of the document'),
  'document.published': both('วันที่ออกหรือเผยแพร่เอกสาร', 'Day on which the document was issued or published'),
  'document.period': both('ช่วงเวลาของเนื้อหา', 'The time that the document is about'),
  'document.aliases': both('ที่อยู่เดิมของเอกสาร ซึ่งยังเปิดได้', 'Earlier addresses of the document, which go on working'),
  'item.aliases': both(
    'ชื่อเดิมของไฟล์แนบและตาราง ซึ่งยังเปิดได้',
    'Earlier names of attachments and tables, which go on working',
  ),
  'item.notApplicable': both('ข้อนี้ไม่เข้าข่ายหน่วยงาน พร้อมเหตุผล', 'The item does not apply to the agency, and why'),
  'item.evidence': both('หลักฐานของแต่ละองค์ประกอบตามเกณฑ์', 'What shows each element of the criteria'),
  'item.withdrawn': both('สิ่งที่ถอนออกโดยตั้งใจ', 'What was taken back on purpose'),
  unit: both('รหัสของฝ่ายที่รับผิดชอบ', 'Id of the responsible unit'),
  published: both('วันที่เผยแพร่', 'Day of publication'),
  updated: both('วันที่ปรับปรุงล่าสุด', 'Day of the last update'),
  summary: both('สรุปในหนึ่งประโยค', 'One sentence about it'),
  changes: both('แก้ไขอะไรเมื่อใดหลังเผยแพร่', 'What was changed after publication, and when'),
  personalData: both('ข้อมูลส่วนบุคคลที่ตั้งใจเผยแพร่ ทีละไฟล์', 'Personal data that is published on purpose, file by file'),
  carriedFrom: both(
    'ยกมาจากปีก่อน ตรวจทานแล้วลบบรรทัดนี้',
    'Carried over from the year before; delete the line once it is reviewed',
  ),
  files: both('ไฟล์แนบของเอกสาร ซึ่งอยู่ในโฟลเดอร์ files', 'Attachments of the document, in the folder files'),
  draft: both('ร่าง ยังไม่เผยแพร่และไม่นับ', 'A draft: not published, not counted'),
  lang: both('ภาษา', 'Language'),
  label: both('ข้อความที่ผู้อ่านเห็น', 'What the reader sees'),
  period: both('ช่วงเวลาที่หลักฐานครอบคลุม', 'The time that the evidence covers'),
  total: both('จำนวนแถวจริง เมื่อมีน้อยกว่าที่เกณฑ์กำหนด', 'The true number of rows where it is less than the criteria ask'),
  year: both('ปีงบประมาณ พ.ศ.', 'Fiscal year, Buddhist Era'),
  opens: both('วันแรก', 'First day'),
  closes: both('วันสุดท้าย', 'Last day'),
  tools: both('คะแนนตามเครื่องมือ 0–100', 'Scores by tool, 0–100'),
  indicators: both('คะแนนตามตัวชี้วัด 0–100', 'Scores by indicator, 0–100'),
  th: both('ภาษาไทย', 'In Thai'),
  en: both('ภาษาอังกฤษ', 'In English'),
  name: both('ชื่อ', 'Name'),
  position: both('ตำแหน่ง', 'Position'),
  photo: both('ชื่อไฟล์ภาพถ่ายในโฟลเดอร์ files', 'Name of a photograph in the folder files'),
  group: both('หัวข้อที่จัดกลุ่มบุคคล', 'A heading that groups people'),
  address: both('ที่อยู่', 'Address'),
  phone: both('หมายเลขโทรศัพท์', 'Telephone'),
  email: both('อีเมล', 'E-mail'),
  map: both('ที่อยู่เว็บของแผนที่', 'Address of a map'),
  fax: both('โทรสาร', 'Fax'),
  hours: both('เวลาทำการ', 'Opening hours'),
  line: both('บัญชี LINE', 'LINE account'),
  facebook: both('ที่อยู่เว็บของ Facebook', 'Address of the Facebook page'),
  note: both('หมายเหตุ', 'Note'),
  date: both('วันที่', 'Day'),
  text: both('ข้อความ', 'Text'),
  reason: both('เหตุผล', 'Reason'),
  file: both('ชื่อไฟล์', 'Name of a file'),
  kinds: both('ชนิดของข้อมูลส่วนบุคคล', 'Kinds of personal data'),
  approvedBy: both('ผู้อนุมัติ ชื่อและตำแหน่ง', 'Who approved it: name and position'),
};

/** Days and periods may be written in any of these ways. */
export const spellings: Readonly<Record<'day' | 'period', Bilingual>> = {
  day: both('เขียนได้ เช่น 2567-01-15, 15 มกราคม 2567, ๑๕ ม.ค. ๒๕๖๗', 'For example 2567-01-15 or 15 มกราคม 2567'),
  period: both(
    'เขียนได้ เช่น 2567 (ปีงบประมาณ), 2567-H1 (ครึ่งปีแรก), 2567-Q1 (ไตรมาสแรก), 2567-01 (เดือนมกราคม 2567), 2566-2570',
    'For example 2567 (fiscal year), 2567-H1 (first half), 2567-Q1, 2567-01 (January 2567), 2566-2570',
  ),
};

const dayNames = new Set(['published', 'updated', 'date', 'opens', 'closes']);

/** The text of a key: what it is, and how it may be written. */
export function fieldText(path: string): Bilingual | null {
  const name = path.split('.').at(-1) ?? '';
  const text = fieldTexts[path] ?? fieldTexts[name];
  if (!text) return null;
  const how = dayNames.has(name) ? spellings.day : name === 'period' ? spellings.period : null;
  return how ? both(`${text.th} ${how.th}`, `${text.en}. ${how.en}`) : text;
}
