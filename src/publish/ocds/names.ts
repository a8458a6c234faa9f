import { toArabicDigits } from '../../thai/digits.ts';
import { canonical } from '../../thai/text.ts';
import { endsAsCompany, isTitledPerson, namesRepresentative, words } from './party-words.ts';
import { withoutIdentityNumbers, withoutTelephones } from './private-numbers.ts';

/** One who is named in a cell of winners or bidders, with the price where the cell gives one. */
export interface NamedParty {
  name: string;
  /** Baht. */
  amount: number | null;
}

export interface NamesInCell {
  parties: NamedParty[];
  /** What stands in the cell and is no name, or may be more than one: the cell could not be read, or not with certainty. */
  unclear: boolean;
}

/** What the row of a cell says of prices. */
export interface PriceContext {
  /** Whether the column holds prices beside the names, because the table has no column of its own for them. */
  inside?: boolean;
  /** The amounts of the row: a number behind a name that is one of them is a price. Baht. */
  amounts?: readonly (number | null)[];
}

const separators = new RegExp(
  [
    '\\s*[;\\n]+\\s*',
    `\\s+(?=\\(?\\d{1,2}[.)]\\s*(?:${words.any}))`,
    // A comma or "and" may be part of a name: it parts two only where the next begins as names do.
    `\\s*,\\s*(?=${words.any})`,
    `\\s+\\(?(?:และ|กับ)\\)?\\s*(?=${words.any})`,
    `\\s*\\(?ร่วมกับ\\)?\\s*(?=${words.any})`,
    `\\s*/\\s*(?=${words.any})`,
    '\\s+/\\s+(?!ซื้อ|จ้าง)',
    // Nothing but a name stands behind a price or the last word of a company's name.
    `(?<=บาท(?:ถ้วน)?|\\d\\.-)\\s+(?=${words.firm}|${words.title}|ร้าน)`,
    `(?<=(?<!ห้างหุ้นส่วน\\s*)จำกัด(?:\\s*\\([^()]*\\))*)\\s+(?=${words.firm}|ร้าน)`,
  ].join('|'),
);
// Several who are one party by what they call themselves.
const together = /^(?:\(?\d{1,2}[.)]\s*)?(?:กิจการ(?:ร่วมค้า|ค้าร่วม)|คณะบุคคล)/;

const priceWord =
  '(?:(?:โดย|ใน)?\\s*(?:เสนอ(?:ราคา)?|ราคา(?:ที่)?(?:ตกลง|เสนอ)?(?:ซื้อ)?(?:หรือ|/)?(?:จ้าง)?|เป็นเงิน|จำนวน(?:เงิน)?|วงเงิน|รวม(?:เป็น)?เงิน))';
const price = new RegExp(
  `^(?<name>.*?)[\\s,(:/–-]*(?<word>(?:${priceWord}[\\s:]*)*)(?<amount>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>บาท(?:ถ้วน)?|\\.-)?\\s*\\)?\\s*\\.?$`,
  's',
);
const notAName =
  /^(?:ไม่มี|ไม่ได้|อยู่ระหว่าง|ยกเลิก|ยังไม่|รอ(?:ผล|การ|ประกาศ)|ตาม(?:เอกสาร|ราย|แนบ|บัญชี|ประกาศ)|ดู(?:เอกสาร|ราย)|ราย(?:ละเอียด|ชื่อ)|จำนวน|เอกสาร)|บาท|https?:/;

/**
 * Reads who stands in a cell of winners or bidders. Several are parted by lines, semicolons, numbers or slashes, or by a comma or "และ"
 * in front of another name; a joint venture is one.
 *
 * @example readNames('1. บริษัท ก จำกัด เสนอ 1,000 บาท 2. นายข เสนอ 900 บาท').parties.length // 2
 */
export function readNames(cell: string | null, context: PriceContext = {}): NamesInCell {
  const digits = toArabicDigits(canonical(cell ?? ''));
  const text = withoutTelephones(withoutIdentityNumbers(digits, 'names')).trim();
  const parties: NamedParty[] = [];
  let unclear = false;
  const whole = together.test(text);
  for (const stretch of text.split(whole ? /\s*[;\n]+\s*/ : separators)) {
    const bare = stretch.replace(/^\(?\d{1,2}[.)]\s*/, '').replace(/^[-–•*]\s*/, '');
    const people = whole ? [bare] : titledPeople(bare);
    if (!whole && (people === null || mayBeSeveral(people))) unclear = true;
    for (const part of people ?? [bare]) {
      const { name, amount, uncertain } = readPart(part, context);
      const last = parties.at(-1);
      if (name !== '' && !notAName.test(name)) parties.push({ name, amount });
      else if (name === '' && amount !== null && last && last.amount === null) last.amount = amount;
      else if (name !== '' || amount !== null) unclear = true;
      if (uncertain) unclear = true;
    }
  }
  return { parties, unclear };
}

/**
 * People whose names follow one another without anything between. Each has a given name and a surname; with fewer words a title may be
 * the beginning of a surname.
 * @returns null where that is not certain
 */
function titledPeople(part: string): string[] | null {
  if (!isTitledPerson(part) || namesRepresentative(part)) return [part];
  const people = part.split(new RegExp(`\\s+(?=${words.title})`));
  if (people.length === 1 || !new RegExp(`^(?:${words.title})`).test(part)) return [part];
  const title = new RegExp(`^(?:${words.title})\\s*`);
  return people.every((one) => /\S\s+\S/.test(one.replace(title, ''))) ? people : null;
}

const firmBehind = new RegExp(`\\S\\s+(?:${words.firm})`);
const personBehind = new RegExp(`\\S\\s+(?:${words.title})`);
const beginsAsFirm = new RegExp(`^(?:${words.firm})`);

/** Whether something that looks like another name stands behind a name. A shop with its owner is one party. */
const mayBeSeveral = (people: readonly string[]): boolean =>
  people.some(
    (part) =>
      !namesRepresentative(part) &&
      (firmBehind.test(part) ||
        /^ร้าน.*\sร้าน/.test(part) ||
        (beginsAsFirm.test(part) && personBehind.test(part)) ||
        (!beginsAsFirm.test(part) && /[^\W\d]{2}\/[^\W\d]{2}/.test(part))),
  );

function readPart(part: string, { inside = false, amounts = [] }: PriceContext): NamedParty & { uncertain: boolean } {
  const clean = (name: string) =>
    name
      .replace(new RegExp(`[\\s,:(]*${priceWord}?[\\s,:]*$`), '')
      .replace(/\s+/g, ' ')
      .trim();
  const whole = { name: clean(part), amount: null, uncertain: false };
  const { name = '', word = '', amount = '', unit } = price.exec(part)?.groups ?? {};
  if (amount === '') return whole;
  const baht = Number(amount.replaceAll(',', ''));
  const split = { name: clean(name), amount: baht, uncertain: false };
  if (word !== '' || unit !== undefined || /[,.]/.test(amount)) return split;
  // A number alone may be part of the name: it is a price where the row or the form of the name leaves nothing else.
  if (amount.length > 9 || amount.startsWith('0')) return { ...whole, uncertain: /^\d+$/.test(whole.name) };
  const stated = baht > 0 && amounts.includes(baht);
  if (split.name === '') return split;
  if (!/[\s,(:/–-]\s*\d+\s*\)?\s*\.?$/.test(part)) return whole;
  if (new RegExp(`^(?:${words.any})$`).test(split.name)) return { ...whole, uncertain: stated };
  const complete = isTitledPerson(split.name) || endsAsCompany(split.name);
  if (stated || (inside && complete)) return split;
  return { ...whole, uncertain: inside || complete };
}
