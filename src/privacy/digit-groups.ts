/** A run of digits without anything between them. */
export interface DigitGroup {
  start: number;
  end: number;
}

/**
 * What may stand inside a citizen number: `-`, `.`, `/`, `_`, spaces or the end of a line. A dot and a space is the number of a list item.
 */
const SEPARATOR = /^(?: {0,2}- {0,2}| {1,3}|[./_]|-? ?\n ?)$/;
/** The longest of them. */
const WIDEST = 5;

/** The digit groups of a text in which digits and separators have one form each; see `plainDigits`. */
export function digitGroups(text: string): DigitGroup[] {
  return [...text.matchAll(/\d+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What separates two neighbouring groups, or `undefined` when they cannot be parts of one number. */
export function separatorBetween(
  text: string,
  before: DigitGroup | undefined,
  after: DigitGroup | undefined,
  allowed = SEPARATOR,
): string | undefined {
  if (!before || !after || after.start - before.end > WIDEST) return undefined;
  const separator = text.slice(before.end, after.start);
  return allowed.test(separator) ? separator : undefined;
}

/** Groups that together have the wanted number of digits, written as one number. */
export interface Candidate {
  start: number;
  end: number;
  digits: string;
  /** Lengths of its groups, as in `1-4-5-2-1`. */
  shape: string;
  separators: string[];
  /** Index of its last group. */
  last: number;
}

/**
 * The number that begins with this group and has `least` to `most` digits. When there are enough, it goes on only with the separator
 * it began with: `123-4-56789-0 15` ends before the space.
 */
export function candidateAt(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  least: number,
  most: number,
  allowed = SEPARATOR,
): Candidate | undefined {
  const separators: string[] = [];
  let count = 0;
  let last = first;
  for (let index = first; index < groups.length; index += 1) {
    const group = groups[index] as DigitGroup;
    const length = group.end - group.start;
    if (count + length > most) break;
    if (index > first) {
      const separator = separatorBetween(text, groups[index - 1], group, allowed);
      if (separator === undefined || (count >= least && separator !== separators[0])) break;
      separators.push(separator);
    }
    count += length;
    last = index;
  }
  if (count < least) return undefined;
  const parts = groups.slice(first, last + 1);
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    digits: parts.map(({ start, end }) => text.slice(start, end)).join(''),
    shape: parts.map(({ start, end }) => end - start).join('-'),
    separators: separators.slice(0, last - first),
    last,
  };
}

/** Whether letters, or digits with a sign between, touch a number, so that it is part of something longer. */
export function isPartOfLonger(text: string, start: number, end: number, joins = '[-./,:+]'): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /[A-Za-z0-9]$/.test(before) ||
    /^[A-Za-z0-9]/.test(after) ||
    new RegExp(`\\d${joins}$`).test(before) ||
    new RegExp(`^${joins}\\d`).test(after)
  );
}
