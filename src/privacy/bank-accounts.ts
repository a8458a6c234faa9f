import { candidateAt, type DigitGroup, digitGroups, isPartOfLonger, separatorBetween } from './digit-groups.ts';
import { maskMiddle } from './mask.ts';
import type { Match, TextContext } from './match.ts';
import { ownersOf } from './table-of-citizens.ts';
import { accountOrOther } from './words.ts';

const REACH = 60;
const SEPARATOR = /^(?: ?- ?| )$/;

/** As banks print ten digits: branch, kind of account, number, check digit. It is known without words: 123-4-56789-0. */
const PRINTED = '3-1-5-1';

const isWhole = (group?: DigitGroup) => group !== undefined && group.end - group.start >= 10;

/**
 * Bank accounts: 10–15 digits where the words name a bank, an account or PromptPay, and ten printed as
 * banks do where they name nothing else. A warning, because an agency's own account for
 * fees is published on purpose; an error in a table of citizens.
 *
 * @param text as `plainDigits` gives it; the offsets of the result are into it
 * @param taken citizen numbers in the text, which PromptPay uses too
 */
export function bankAccounts(text: string, context: TextContext, taken: readonly Match[]): Match[] {
  const groups = digitGroups(text);
  const header = context.table?.headers[context.table.column] ?? '';
  const severity = ownersOf(context) === 'citizens' ? 'error' : 'warning';
  const found: Match[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const joint = separatorBetween(text, groups[first - 1], groups[first], SEPARATOR);
    if (joint !== undefined && !(joint === ' ' && isWhole(groups[first]))) continue;
    const candidate = candidateAt(text, groups, first, 10, 15, SEPARATOR);
    if (!candidate) continue;
    const { start, end, last, digits, shape, separators } = candidate;
    if (taken.some((match) => match.start < end && start < match.end) || isPartOfLonger(text, start, end)) continue;
    const spaced = separators.includes(' ');
    if (spaced && shape !== PRINTED) continue;
    const words = `${header} ${text.slice(Math.max(0, start - REACH), start)}`;
    const named = accountOrOther(words) ?? (shape === PRINTED && !spaced ? 'account' : undefined);
    if (named !== 'account' || /^\s*(?:บาท|baht)/i.test(text.slice(end, end + 8))) continue;
    // An agency's or a company's PromptPay number: its tax number, for bills with two digits more.
    if (digits.length >= 13 && digits.startsWith('0')) continue;
    found.push({ kind: 'bank-account', start, end, masked: maskMiddle(text.slice(start, end)), severity });
    first = last;
  }
  return found;
}
