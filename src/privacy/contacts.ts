import { maskEmail, maskMiddle } from './mask.ts';
import type { Match, TextContext } from './match.ts';
import { ownersOf } from './table-of-citizens.ts';

const MOBILE =
  /(?<![\dA-Za-z]|\d[-./])(?:\+ ?66[ -]?(?:\(0\) ?)?|0066[ -]?|66[ -]?|0[ -]?)[689](?:[ .-]{0,3}\d){8}(?![A-Za-z]|[ .-]{0,1}\d)/g;
const EMAIL =
  /(?<![\w.%+-])[\w.%+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|proton|protonmail)\.(?:com|co\.th|co\.uk|net|me)(?![\w-])/gi;

/**
 * Private mobile numbers (06, 08, 09 and eight digits, or +66) and addresses at personal mail providers, in tables of citizens only:
 * officers' numbers and an agency's mailbox at such a provider are published on purpose.
 *
 * @param text as `plainDigits` gives it; the offsets of the result are into it
 */
export function contacts(text: string, context: TextContext): Match[] {
  const owners = ownersOf(context);
  if (owners === 'others') return [];
  const severity = owners === 'citizens' ? 'error' : 'warning';
  const found = (kind: Match['kind'], pattern: RegExp, mask: (text: string) => string): Match[] =>
    [...text.matchAll(pattern)].map((match) => {
      const [written] = match;
      return { kind, start: match.index, end: match.index + written.length, masked: mask(written), severity };
    });
  return [...found('mobile-phone', MOBILE, maskMiddle), ...found('personal-email', EMAIL, maskEmail)];
}
