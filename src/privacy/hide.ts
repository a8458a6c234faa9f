import { maskEmail, maskMiddle } from './mask.ts';

/** Replaces secrets in a text, however they are written there. */
export type Hide = (text: string) => string;

const ZEROS = [0x0e50, 0xff10];

/** A letter or digit as it is compared: Arabic digits, capitals; null for every other character. */
function plain(unit: string): string | null {
  if (/[0-9A-Z]/.test(unit)) return unit;
  if (/[a-z]/.test(unit)) return unit.toUpperCase();
  const code = unit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? null : String(code - zero);
}

/**
 * A number, code or address as it is compared: without separators, in capitals, with Arabic digits. A copy of its own, so that
 * it does not keep the page that it came from in memory.
 *
 * @example secretKey('๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑') // '1234567890121'
 */
export function secretKey(text: string): string {
  if (text.includes('@')) return [...text.toLowerCase()].join('');
  return [...text].map((unit) => plain(unit) ?? '').join('');
}

/** Letters and digits with not more than a few signs between; Thai digits of an address are percent-encoded. */
const TOKEN =
  /(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z๐-๙０-９])(?:[^0-9A-Za-z\u0e01-\u0e4e๐-๙０-９]{0,4}(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z๐-๙０-９]))*/g;
const PIECE = /%E0%B9%9([0-9])|%[0-9A-F]{2}|[\s\S]/gi;
const ADDRESS = /[\w.%+-]+@[\w.-]+/g;

/**
 * A function that hides the given secrets in any text that is to be printed: other findings repeat cells and lines as they
 * were written, in other spellings, as addresses and as names of files.
 *
 * @param secrets as `secretKey` gives them
 */
export function hideAll(secrets: Iterable<string>): Hide {
  const addresses = new Set<string>();
  const codes = new Map<number, Set<string>>();
  for (const secret of secrets) {
    if (secret.includes('@')) addresses.add(secret);
    else if (secret.length >= 6) codes.set(secret.length, (codes.get(secret.length) ?? new Set()).add(secret));
  }
  if (addresses.size === 0 && codes.size === 0) return (text) => text;
  const lengths = [...codes].sort(([a], [b]) => b - a);
  return (text) => {
    const hidden = lengths.length > 0 ? text.replace(TOKEN, (token) => hideCodes(token, lengths)) : text;
    if (addresses.size === 0) return hidden;
    return hidden.replace(ADDRESS, (found) => {
      const address = found.replace(/[.-]+$/, '');
      return addresses.has(address.toLowerCase()) ? maskEmail(address) + found.slice(address.length) : found;
    });
  };
}

function hideCodes(token: string, lengths: readonly (readonly [number, ReadonlySet<string>])[]): string {
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  for (const match of token.matchAll(PIECE)) {
    const unit = match[1] ?? (match[0].length === 1 ? plain(match[0]) : null);
    if (unit === null) continue;
    key += unit;
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  let result = '';
  let done = 0;
  for (let at = 0; at < key.length; at += 1) {
    const length = lengths.find(([size, known]) => known.has(key.slice(at, at + size)))?.[0];
    if (length === undefined) continue;
    const [start = 0, end = 0] = [starts[at], ends[at + length - 1]];
    result += token.slice(done, start) + maskMiddle(token.slice(start, end).replace(/%[0-9A-Fa-f]{2}/g, 'x'));
    done = end;
    at += length - 1;
  }
  return result + token.slice(done);
}

/** The same plain data with every text in it hidden. */
export function hideIn<Data>(data: Data, hide: Hide): Data {
  if (typeof data === 'string') return hide(data) as Data;
  if (Array.isArray(data)) return data.map((one) => hideIn(one, hide)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [hide(key), hideIn(value, hide)])) as Data;
}
