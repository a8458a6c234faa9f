/**
 * Words that browsers divide where no reader would, with `|` where a line could break. Longer ones come first: a text is
 * searched in this order.
 */
const compounds = [
  'เปิด|เผย|ข้อ|มูล',
  'จัด|ซื้อ|จัด|จ้าง',
  'จัด|หา|พัสดุ',
  'ประพฤติ|มิ|ชอบ',
  'ผล|ประโยชน์|ทับ|ซ้อน',
  'ทรัพยากร|บุคคล',
  'ไม่|เข้า|ข่าย',
  'ค่า|ธรรมเนียม',
  'ใช้|จ่าย',
  'ตาราง|กิโลเมตร',
  'ผู้|ช่วย',
  'ปี|งบ|ประมาณ',
  'วัน|ทำ|การ',
  'วัน|หยุด|ราชการ',
  'ผู้|อำนวย|การ',
  'องค์|ประกอบ',
  'ความ|เสี่ยง',
  'น้ำ|หนัก',
  'คาด|การณ์',
  'เข้า|ข่าย',
  'ร้อย|ละ',
  'ประจำ|ปี',
  'วัน|ที่',
  'งบ|ประมาณ',
  'ร้อง|เรียน',
  'ดำเนิน|งาน',
  'ดำเนิน|การ',
  'ปฏิบัติ|งาน',
  'เกี่ยว|กับ',
  'เจ้า|หน้า|ที่',
  'ผู้|บริหาร',
  'โปร่ง|ใส',
  'คุณ|ธรรม',
  'ตัว|ชี้|วัด',
  'ข้อ|มูล',
  'คำ|อธิบาย',
].map((parts) => parts.split('|'));

/** Joins what stands on its sides: no line breaks there, and nothing is seen. */
const JOINER = '\u2060';
const NO_BREAK_SPACE = '\u00a0';

/**
 * A text for large type, in which lines do not break inside a Thai compound, inside a range of numbers, or between a number
 * and the word it belongs to. It is for the eye alone: never for a link, a feed or the search index.
 *
 * @example keepTogether('จัดซื้อจัดจ้าง 1–15') // 'จัด⁠ซื้อ⁠จัด⁠จ้าง 1⁠–⁠15', with U+2060 at the joints
 */
export function keepTogether(text: string): string {
  const joined = compounds.reduce((so, parts) => so.replaceAll(parts.join(''), parts.join(JOINER)), text);
  return joined
    .replaceAll('No Gift Policy', ['No', 'Gift', 'Policy'].join(NO_BREAK_SPACE))
    .replace(/([\d๐-๙])–(?=[\d๐-๙])/g, `$1${JOINER}–${JOINER}`)
    .replace(
      /([\d๐-๙]) (?=(?:วัน|เดือน|รายการ|ข้อ|คะแนน|คน|ล้าน|บาท|ครั้ง|เรื่อง|แห่ง|แถว|ตาราง|ไฟล์|หน้า|ชั้น|days?|items?)(?![a-z])|[ก-๎]+(?:คม|ยน|พันธ์) [\d๐-๙])/g,
      `$1${NO_BREAK_SPACE}`,
    )
    .replace(/(\S) (?=[\d๐-๙])/g, (found, before: string) =>
      /[\d๐-๙.,)]/.test(before) ? found : `${before}${NO_BREAK_SPACE}`,
    );
}

/** A title so long that a heading of full size would fill a telephone. Vowels and tones above and below take no room. */
export const isLongTitle = (title: string): boolean => title.replace(/\p{Mn}/gu, '').length > 60;
