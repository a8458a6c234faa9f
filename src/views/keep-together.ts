import { monthName } from '../thai/month.ts';

/**
 * Words that browsers divide where no reader would: they end lines between the words of a dictionary, and these are several to
 * it.
 */
const compounds = [
  'เกี่ยวกับ ข้อตกลง ข้อบัญญัติ ข้อเสนอแนะ ขั้นตอน ของขวัญ คัดลอก คัดเลือก คาดการณ์ คำสั่ง คำอธิบาย ค่าธรรมเนียม ครบถ้วน',
  'เจ้าหน้าที่ จัดเก็บ จัดจ้าง จัดซื้อ จัดซื้อจัดจ้าง จัดทำ จัดหาพัสดุ จุดบริการ เฉพาะเจาะจง ช่วงเวลา ช่องทาง ชุดข้อมูล',
  'เชิญชวน เชื่อมโยง ดำเนินการ ดำเนินงาน ตรวจทาน ตรวจสอบ ตัวชี้วัด ตารางกิโลเมตร ติดตั้ง ถูกต้อง ทรัพยากรบุคคล ท้องถิ่น',
  'เทศกิจ น้ำหนัก แนวปฏิบัติ เบิกจ่าย แบบฟอร์ม ใบอนุญาต ประจำตัว ประจำปี ประพฤติมิชอบ ปฏิบัติการ ปฏิบัติงาน ปฏิบัติหน้าที่',
  'ปลูกสร้าง สิ่งปลูกสร้าง เป้าหมาย เปิดเผย เปิดเผยข้อมูล เผยแพร่ แผ่นงาน ผลประโยชน์ทับซ้อน พื้นฐาน ไฟล์แนบ ภาครัฐ มีส่วนร่วม',
  'มูลค่าเพิ่ม ระบายน้ำ ระยะเวลา ราคากลาง รายเดือน รายได้ รายจ่าย รายชื่อ ร้องเรียน ร้อยละ รับผิดชอบ รูปแบบ ลงทะเบียน ลงนาม',
  'วันที่ วันทำการ วันหยุด วันหยุดราชการ สถานที่ ส่งเสริม ส่วนงาน ส่วนบุคคล สิ่งแวดล้อม สิ้นสุด ส่องสว่าง หน่วยงาน หน้าเว็บ',
  'หลักเกณฑ์ หลักฐาน องค์ประกอบ ยังไม่เผยแพร่ อย่างน้อย เข้าข่าย ไม่เข้าข่าย งบประมาณ ใช้จ่าย แล้วเสร็จ',
]
  .join(' ')
  .split(' ');

/** Syllables that make a noun, or the name of a section, of what follows, and what often follows them. */
const prefixed: Record<string, string> = {
  การ: 'จัดการ จัดซื้อจัดจ้าง ใช้จ่าย ดำเนินการ ดำเนินงาน ติดต่อ ทุจริต บริหาร ประเมิน ปฏิบัติงาน ป้องกัน พัฒนา รับสินบน เสนอราคา ให้บริการ',
  ความ: 'ก้าวหน้า คิดเห็น ต้องการ ปลอดภัย โปร่งใส พึงพอใจ ร่วมมือ เสี่ยง สำเร็จ',
  กอง: 'คลัง ช่าง การศึกษา สาธารณสุข',
  ฝ่าย: 'การคลัง การศึกษา เทศกิจ ทะเบียน ปกครอง พัฒนาชุมชน โยธา รายได้',
  ผู้: 'ช่วย ชนะ ใช้บริการ ตรวจ บริหาร ประกอบการ พิการ มาติดต่อ ร้องเรียน รับบริการ รับผิดชอบ ว่าราชการ สูงอายุ เสนอราคา อำนวยการ',
};

/** Every word that is kept together. */
export const keptWords: readonly string[] = [
  ...compounds,
  ...Object.entries(prefixed).flatMap(([syllable, words]) => words.split(' ').map((word) => syllable + word)),
].sort((a, b) => b.length - a.length);

/** The syllable where it makes a noun, and is not the end of a word such as `รายการ` or `บริการ`. */
const nounMaking = '(?<!ราย|บริ|ราช|วิชา|โครง|กิจ|กรรม|ประกอบ|จัด|ดำเนิน|ปฏิบัติ|ต้อง)การ';

const digits = '\\d๐-๙';
const digit = `[${digits}]`;
const number = `${digit}(?:[${digits},.]*${digit})?`;
const months = Array.from({ length: 12 }, (_, month) =>
  (['long', 'short'] as const).map((length) => monthName(month + 1, 'th', length).replaceAll('.', '\\.')),
).flat();

/**
 * In any digits: telephone numbers as they are written in Thailand; days and months with their years; ranges; numbers with what
 * they count or what they are the number of.
 */
const figures = [
  `(?<!${digit})[0๐]${digit}{0,2}[- ]${digit}{3,4}[- ]?${digit}{4}(?!${digit})`,
  `(?<!${digit})${digit}{1,2}(?:–${digit}{1,2})? (?:${months.join('|')})(?: ${digit}{4}(?!${digit}))?`,
  `(?:${months.join('|')}) ${digit}{4}(?!${digit})`,
  `(?<![${digits},.])${number} ?(?:วันทำการ|วัน(?!ที่)|เดือน|ชั่วโมง|นาที|ล้านบาท|บาท|ครั้ง|คน|คะแนน|ราย(?:การ|(?!งาน|ได้))|เรื่อง|ข้อ(?!มูล)|แห่ง|แถว|ไฟล์|หน้า|ชั้น|โครงการ|ตารางกิโลเมตร|กิโลเมตร|(?:days?|items?|rows?|points?)(?![a-z]))`,
  `(?:ปีงบประมาณ|งบประมาณ|ประจำปี|ปี|ตัวชี้วัด|ไตรมาส|ครั้ง|ฉบับ|เลข|ข้อ|ช่วง|ระยะ|หมู่|งวด|รุ่น|ชุด|องค์ประกอบ|มาตรา|หมวด|รอบ|fiscal year|indicator)(?:ที่)? ?${number}(?:[–/]${number})?`,
  `${number}–${number}`,
];
/** Those that hold a unit or a name, and telephone numbers. */
const amounts = new RegExp(figures.slice(0, 4).join('|'), 'g');
const kept = new RegExp(
  [...figures, ...keptWords.map((word) => word.replace(/^การ/, nounMaking)), 'No Gift Policy', '\\be-[a-z]+'].join('|'),
  'gi',
);

/** Part of a text; lines do not break inside it where it is whole. */
export interface TextPart {
  text: string;
  whole: boolean;
}

/**
 * A text in parts: Thai compounds, dates, and numbers with their units are whole.
 * @example partsOf('แผนการจัดซื้อจัดจ้าง') // [{ text: 'แผน', whole: false }, { text: 'การจัดซื้อจัดจ้าง', whole: true }]
 */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(kept)) {
    if (index > end) parts.push({ text: text.slice(end, index), whole: false });
    parts.push({ text: found, whole: true });
    end = index + found.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), whole: false }] : parts;
}

/**
 * The HTML of a text, with its telephone numbers, dates and amounts marked as whole. Its words stay unmarked: some screen readers
 * pause at every mark, and what an author wrote stays one piece for other programs.
 * @param html in which `>` stands for nothing but the end of a tag
 */
export const keepFiguresTogether = (html: string): string =>
  html.replace(/(?<=^|>)[^<]+/g, (text) => text.replace(amounts, '<span class="whole">$&</span>'));

/** A title so long that a heading of full size would fill a telephone. Vowels and tones above and below take no room. */
export const isLongTitle = (title: string): boolean => title.replace(/\p{Mn}/gu, '').length > 60;
