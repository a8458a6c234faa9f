/** Words for a number of baht and how many zeros they stand for. */
const WORDS: Readonly<Record<string, number>> = {
  พัน: 3,
  หมื่น: 4,
  แสน: 5,
  ล้าน: 6,
  สิบล้าน: 7,
  ร้อยล้าน: 8,
  พันล้าน: 9,
  หมื่นล้าน: 10,
  แสนล้าน: 11,
  ล้านล้าน: 12,
};
/** Longer than any amount, and short enough that no text can keep the expressions below busy. */
const LONGEST = 100;

/** A number without what may stand around it: the currency, and commas between thousands. */
export const plainNumber = (text: string): string =>
  text
    .replace(/^฿\s*/, '')
    .replace(/\s*(บาท|baht)\.?$/i, '')
    .replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');

/**
 * The number that was meant where nothing but harmless marks or a word for thousands or millions stands in the way. A
 * suggestion that is wrong costs more than none: a text with anything else in it has no answer.
 *
 * @example meantNumber('1,234.00 ล้านบาท') // '1234000000'
 * @example meantNumber('(1,234.00)') // '-1234.00'
 * @example meantNumber('12,34') // null
 */
export function meantNumber(text: string): string | null {
  if (text.length > LONGEST) return null;
  const bare = text
    .replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '')
    .replace(/\s*บาท\s*ถ้วน$/, '')
    .replace(/\.-$/, '');
  const negative = /^\((.*)\)$/.exec(bare);
  const parts = /^([\d.,\s]*\d)\s*([ก-๙]*)$/.exec(plainNumber(negative?.[1] ?? bare));
  const [, amount = '', word = ''] = parts ?? [];
  const digits = /^(\d{1,3}([ ,]\d{3})+|\d*)(?:\.(\d+))?$/.exec(amount);
  if (!parts || !digits || (word !== '' && WORDS[word] === undefined)) return null;
  const [, whole = '', , fraction = ''] = digits;
  const number = shift(whole.replace(/[ ,]/g, ''), fraction, WORDS[word] ?? 0);
  return negative ? `-${number}` : number;
}

/** A number times a power of ten, by its digits: no binary fraction comes near an amount of money. */
function shift(whole: string, fraction: string, zeros: number): string {
  const digits = whole + fraction.padEnd(zeros, '0').slice(0, zeros);
  const rest = zeros === 0 ? fraction : fraction.slice(zeros).replace(/0+$/, '');
  const integer = digits.replace(/^0+(?=\d)/, '') || '0';
  return rest === '' ? integer : `${integer}.${rest}`;
}
