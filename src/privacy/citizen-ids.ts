import { hasCheckDigit, hasKnownProvince, isRegisteredPerson, isUnregisteredPerson } from './citizen-number.ts';
import {
  type Candidate,
  candidateAt,
  type DigitGroup,
  digitGroups,
  isPartOfLonger,
  separatorBetween,
} from './digit-groups.ts';
import { maskCitizenNumber } from './mask.ts';
import type { Match, TextContext } from './match.ts';
import { type Naming, namingIn } from './words.ts';

const CARD_SHAPE = '1-4-5-2-1';
/** Forms have one box for each digit. */
const BOXES = '1-1-1-1-1-1-1-1-1-1-1-1-1';
const URL_BEFORE = /(?:https?:|ftp:|www\.)[^\s<>"'()\u0e00-\u0e7f]*$/i;
/** Another number: what was said before it was said of that one. */
const LONG_NUMBER = /\d(?:[ .-]{0,3}\d){8,}/g;
const LIST_JOINT = /^[\s,;|/()"'-]*(?:และ|หรือ|กับ|and|or)?[\s,;|/()"'-]*$/;

interface Named {
  nearest: Naming | undefined;
  /** A citizen number is named somewhere near, if not nearest. */
  citizen: boolean;
}

/**
 * Citizen numbers of natural persons. What is written around a number decides: one that passes the check digit is found unless the
 * words name a number of something else; one that fails it is found only where the words say that it is a citizen number.
 *
 * @param text as `plainDigits` gives it; the offsets of the result are into it
 */
export function citizenIds(text: string, context: TextContext): Match[] {
  const groups = digitGroups(text);
  const found: Match[] = [];
  let previous: { end: number; named: Named } | undefined;
  for (let first = 0; first < groups.length; first += 1) {
    const joined = separatorBetween(text, groups[first - 1], groups[first]) !== undefined;
    if (joined && !mayBeginInside(groups, first)) continue;
    const candidate = candidateAt(text, groups, first, 13, 13);
    if (!candidate) continue;
    const { start, end, digits, shape, last } = candidate;
    const person = isRegisteredPerson(digits);
    if (!person && !isUnregisteredPerson(digits)) continue;
    const whole = shape === '13' || shape === CARD_SHAPE;
    if (joined && !whole) continue;
    const listed =
      previous && start - previous.end < 20 && LIST_JOINT.test(text.slice(previous.end, start))
        ? previous.named
        : undefined;
    const named = listed ?? nameOf(text, candidate, context);
    const severity = severityOf(text, candidate, named, person && whole, context);
    if (shape === '13' || severity) previous = { end, named };
    if (!severity) continue;
    found.push({ kind: 'citizen-id', start, end, masked: maskCitizenNumber(digits), severity });
    first = last;
  }
  return found;
}

/** Behind other digits and a separator only what is written as on the card, or in one piece, is a number of its own. */
function mayBeginInside(groups: readonly DigitGroup[], first: number): boolean {
  const lengths = groups.slice(first, first + 5).map(({ start, end }) => end - start);
  return lengths[0] === 13 || lengths.join('-') === CARD_SHAPE;
}

function nameOf(text: string, { start, end }: Candidate, context: TextContext): Named {
  const before = text.slice(Math.max(0, start - 80), start);
  const number = [...before.matchAll(LONG_NUMBER)].at(-1);
  const named = namingIn(number ? before.slice(number.index + number[0].length) : before);
  if (named.nearest) return named;
  const bracketed = /^\s*\(([^)\d]{2,40})/.exec(text.slice(end, end + 45))?.[1];
  const header = context.table?.headers[context.table.column];
  return namingIn(bracketed ?? header ?? '');
}

/** @param usual a registered person's number, in one piece or as on the card: enough to be found without words */
function severityOf(
  text: string,
  candidate: Candidate,
  { nearest, citizen }: Named,
  usual: boolean,
  context: TextContext,
): Match['severity'] | undefined {
  const valid = hasCheckDigit(candidate.digits);
  if (nearest === 'citizen' && valid) return usual || isEven(candidate.separators) ? 'error' : 'warning';
  if (nearest === 'citizen') return usual || candidate.shape === BOXES ? 'warning' : undefined;
  if (!valid || !usual) return citizen && valid ? 'warning' : undefined;
  const { start, end, shape, separators, digits } = candidate;
  const isUrl = URL_BEFORE.test(text.slice(Math.max(0, start - 300), start));
  if (isUrl || isAmount(text, end) || (shape === '13' && !nearest && isAmountColumn(context))) return undefined;
  if (isPartOfLonger(text, ...withNeighbours(text, start, end), context.kind === 'file-name' ? '[./:+]' : '[-./:+]')) {
    const scanned = context.kind === 'file-name' && shape === '13' && isBesideWord(text, start, end);
    return scanned && !isMillisecond(text, candidate, context) ? 'warning' : undefined;
  }
  const spacesOnly = separators.some((separator) => separator.trim() === '');
  if (nearest === 'other' && !citizen && (shape === '13' || spacesOnly)) return undefined;
  // Of a heading for both, such as เลขประจำตัวประชาชน/เลขทะเบียนนิติบุคคล, this is the person's: those of companies begin with 0.
  if (nearest === 'other' || (nearest === 'juristic' && !citizen) || (spacesOnly && nearest !== 'tax'))
    return 'warning';
  if (!hasKnownProvince(digits) || isMillisecond(text, candidate, context) || isThaiBarcode(digits)) return 'warning';
  return 'error';
}

const isEven = (separators: readonly string[]) => separators.every((separator) => separator === separators[0]);

const isAmount = (text: string, end: number) => /^\s*(?:บาท|ล้านบาท|baht|thb)/i.test(text.slice(end, end + 10));

const isAmountColumn = ({ table }: TextContext) =>
  table !== undefined &&
  /บาท|จำนวนเงิน|วงเงิน|มูลค่า|งบประมาณ|ราคา|baht|thb|amount|budget|price/i.test(table.headers[table.column] ?? '');

/** Whoever scans a card names the file by a word and the number, as in `ID1103….pdf`; hashes and the like have digits around. */
const isBesideWord = (text: string, start: number, end: number) =>
  /(?:^|[^A-Za-z0-9])[A-Za-z]{2,}$/.test(text.slice(0, start)) !==
    /^[A-Za-z]{2,}(?![A-Za-z0-9])/.test(text.slice(end)) &&
  !/\d$/.test(text.slice(0, start)) &&
  !/^\d/.test(text.slice(end));

/** Where a row of numbers of 13 digits with one sign between begins and ends, as in `1103…-3101…`: none is a part of the other. */
function withNeighbours(text: string, start: number, end: number): [number, number] {
  const before = /(?<!\d)(?:\d{13}[-/])+$/.exec(text.slice(Math.max(0, start - 140), start))?.[0].length ?? 0;
  const after = /^(?:[-/]\d{13}(?!\d))+/.exec(text.slice(end, end + 140))?.[0].length ?? 0;
  return [start - before, end + after];
}

/** A file saved by a program is often named by the milliseconds since 1970, which pass the check digit one time in ten. */
function isMillisecond(text: string, { start, end, shape, digits }: Candidate, context: TextContext): boolean {
  if (shape !== '13' || digits < '1400000000000' || digits > '1999999999999') return false;
  return (
    context.kind === 'file-name' ||
    /[/_-]/.test(text.charAt(start - 1)) ||
    /^\.[a-z]{2,4}/i.test(text.slice(end, end + 5))
  );
}

/** GS1 gives Thai goods 13 digits that begin with 885 and end with a check digit of their own: weights 1 and 3, modulo 10. */
function isThaiBarcode(digits: string): boolean {
  if (!digits.startsWith('885')) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
