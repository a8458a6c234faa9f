import { bankAccounts } from './bank-accounts.ts';
import { laserCodes, passports } from './card-codes.ts';
import { citizenIds } from './citizen-ids.ts';
import { contacts } from './contacts.ts';
import type { Match, TextContext } from './match.ts';
import { plainDigits } from './plain-digits.ts';

const DIGIT = '\\d๐-๙\\uff10-\\uff19';
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
/** What may stand between two digits of one number: a few signs, and anything that cannot be seen. */
const GAP = `[${UNSEEN}]*(?:[^${DIGIT}${UNSEEN}][${UNSEEN}]*){0,6}`;
/**
 * Ten digits not far apart, which every number has but that of a passport: a letter and six in one piece; or an address. Most texts
 * end here.
 */
const WORTH_READING = new RegExp(
  `(?:[${DIGIT}]${GAP}){9}[${DIGIT}]|[A-Za-z][^A-Za-zก-ฺเ-๎${DIGIT}]*(?:[${DIGIT}][${UNSEEN}]*){6}|@`,
);

/**
 * The personal data in a text, in the order in which it stands: what must not be published, masked for printing.
 *
 * One text is one document, one cell, one file name or one field of metadata. Words in the text and the heading of the column decide
 * what a number is; without any, 13 digits that pass the check digit of citizen numbers are taken for one.
 *
 * @example findPersonalData('เลขบัตร ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑', { kind: 'text' })
 * // [{ kind: 'citizen-id', start: 8, end: 25, masked: '1-xxxx-xxxxx-xx-1', severity: 'error' }]
 */
export function findPersonalData(text: string, context: TextContext): Match[] {
  if (!WORTH_READING.test(text)) return [];
  const plain = plainDigits(text);
  const ids = citizenIds(plain.text, context);
  const others = [laserCodes, passports, contacts].flatMap((find) => find(plain.text, context));
  const accounts = bankAccounts(plain.text, context, [...ids, ...others]);
  return [...ids, ...others, ...accounts]
    .map((match) => ({ ...match, start: plain.sourceOf(match.start), end: plain.sourceOf(match.end - 1) + 1 }))
    .sort((one, other) => one.start - other.start);
}
