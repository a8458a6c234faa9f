import { maskMiddle } from './mask.ts';
import type { Match, TextContext } from './match.ts';
import { namesLaserCode, namesPassport } from './words.ts';

const REACH = 60;
const headerOf = (context: TextContext) => context.table?.headers[context.table.column] ?? '';
const before = (text: string, start: number, context: TextContext) =>
  `${headerOf(context)}\n${text.slice(Math.max(0, start - REACH), start)}`;

const LASER = /(?<![A-Za-z0-9])[A-Z]{2}\d(?: ?- ?| ?)\d{7}(?: ?- ?| ?)\d{2}(?![A-Za-z0-9]|-\d)/gi;

/**
 * Codes from the back of the citizen card (Laser ID): two letters and ten digits, printed as `JT1-1234567-89`. Without both hyphens
 * only where the words name it.
 */
export function laserCodes(text: string, context: TextContext): Match[] {
  return [...text.matchAll(LASER)].flatMap((match) => {
    const [code] = match;
    const hyphens = code.split('-').length - 1;
    const printed = hyphens === 2 && /^[A-Z]{2}/.test(code);
    if (!printed && !namesLaserCode(before(text, match.index, context))) return [];
    return [made('laser-code', match.index, code)];
  });
}

const PASSPORT = /(?<![A-Za-z0-9])[A-Z]{1,2} ?-?\d{6,7}(?![A-Za-z0-9]|[-/]\d)/gi;

/**
 * Passport numbers, where the words name a passport: two letters and seven digits in Thai ones (`AA1234567`), one letter and six or
 * seven in older Thai and several foreign ones. Passports numbered without a letter are not found.
 */
export function passports(text: string, context: TextContext): Match[] {
  return [...text.matchAll(PASSPORT)].flatMap((match) =>
    namesPassport(before(text, match.index, context)) ? [made('passport', match.index, match[0])] : [],
  );
}

const made = (kind: Match['kind'], start: number, code: string): Match => ({
  kind,
  start,
  end: start + code.length,
  masked: maskMiddle(code),
  severity: 'error',
});
