import { toArabicDigits } from './digits.ts';

/** An item code as it stands in a text. */
export interface WrittenCode {
  start: number;
  end: number;
  /** 1–99: 15 for O15. */
  number: number;
  /** It was written with a zero in place of the letter, and may be a number after all. */
  zeroed: boolean;
}

const CODE = /(?:o|โอ)[ .–-]{0,2}0?([1-9]\d?)|0(\d\d)/gi;
const LATIN_OR_DIGIT = /[a-z0-9]/i;
const THAI = /[\u0e00-\u0e7f]/;
/** What stands between the parts of a date, a time, an amount, a telephone or a document number. */
const JOINED_BEFORE = /\d\s?[.,:/–+()-]?\s?$|[.,:/–+-]$/;
const JOINED_AFTER = /^(?:[.,:/–)-]\s?\d|\s\d|[%/:])/;
const COUNTED =
  /^\s?(?:บาท|น\.|นาฬิกา|นาที|ชั่วโมง|วัน|เดือน|ปี|คน|ราย|แห่ง|ครั้ง|ล้าน|แสน|หมื่น|พัน|ร้อย|เปอร์เซ็นต์|เมตร|กิโล|ตาราง|ไร่)/;
/** What is numbered with zeros in front: rooms, telephones, contracts, posts. Of a list, an item is one as well. */
const NUMBERED =
  /(?:โทร|โทรศัพท์|โทรสาร|แฟกซ์|tel|fax|ห้อง|เลข|หมายเลข|รหัส|รหัสวิชา|เสา|แบบ|ชั้น|บ้าน|หมู่|ซอย|ต่อ|no|ที่)\s?[.:]?\s?$/i;
const LISTED = /(?:ข้อ|รายการ|ตัวชี้วัด|ประเด็น)ที่\s?$/;
const RANGE_BEFORE = /\d\s?(?:ถึง|และ|,)\s?$/;
const RANGE_AFTER = /^\s?(?:ถึง|[–-])\s?\d/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** The largest number that any framework has. A zero in place of the letter is believed no further. */
const MOST_ITEMS = 43;

/**
 * The item codes in a running text, in every spelling people use: `O15`, `o๑๕`, `โอ 15`, and with a zero in place of the letter
 * `015`, `๐๑๕`. Dates, times, amounts, and numbers of documents and telephones are not codes. Where a zero and one digit could be
 * the code of O5 or a day of a month, it is taken for neither.
 *
 * @param text canonical
 * @example writtenCodes('ตามข้อ ๐๑๕') // [{ start: 7, end: 10, number: 15, zeroed: true }]
 * @example writtenCodes('โทร. 015 123') // []
 */
export function writtenCodes(text: string): WrittenCode[] {
  const arabic = toArabicDigits(text).replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return [...arabic.matchAll(CODE)].flatMap((match): WrittenCode[] => {
    const start = match.index;
    const end = start + match[0].length;
    const [, after = '', zeroed = ''] = match;
    const number = Number(after || zeroed);
    const before = arabic.slice(Math.max(0, start - 16), start);
    const rest = arabic.slice(end, end + 12);
    const last = before.slice(-1);
    if (number === 0 || LATIN_OR_DIGIT.test(last) || LATIN_OR_DIGIT.test(rest.charAt(0))) return [];
    if (/^[.,:/–-]\d/.test(rest)) return [];
    // วิดีโอ 15 นาที: the letters belong to another word, unless that word is ข้อ.
    if (match[0].startsWith('โ') && THAI.test(last) && !/ข้อ\s?$/.test(before)) return [];
    if (zeroed === '') return [{ start, end, number, zeroed: false }];
    const joined = JOINED_BEFORE.test(before) || JOINED_AFTER.test(rest);
    const range = RANGE_BEFORE.test(before) || RANGE_AFTER.test(rest);
    const numbered = NUMBERED.test(before) && !LISTED.test(before);
    const believed = number <= MOST_ITEMS && !joined && !range && !numbered && !COUNTED.test(rest);
    return believed ? [{ start, end, number, zeroed: true }] : [];
  });
}
