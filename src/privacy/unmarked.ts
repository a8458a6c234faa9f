/** A mark between two digits, or between a digit and a sign that separates them. */
const BETWEEN = /[\d๐-๙][\s.-]{0,3}(?:[*~`\\]|<\/?[a-z!]|&[#a-z]|(?<=\n)[ \t>])/i;
const MARK =
  /<!--[\s\S]*?-->|<\/?[a-z][^<>]{0,200}>|&(?:#\d{2,6}|#x[\da-f]{2,6}|nbsp|ensp|emsp|thinsp|ndash|mdash|shy|zwsp);|\\(?=[!-/:-@[-`{-~])|[*~`]|(?<=\n)[ \t>]+(?=[\d๐-๙])/gi;
/** Elements after which a page begins a new line or a new cell. */
const BREAK = /^<\/?(?:br|p|div|li|tr|td|th|h[1-6]|ul|ol|table)\b/i;
const ENTITIES: Record<string, string> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ndash: '\u2013',
  mdash: '\u2014',
  shy: '',
  zwsp: '',
};

/**
 * A Markdown text without the marks that a page does not show, and the way back to where each character was written; null where no
 * mark could part a number.
 *
 * @example unmarked('1-**2345**-67890')?.text // '1-2345-67890'
 */
export function unmarked(source: string): { text: string; sourceOf: (offset: number) => number } | null {
  if (!BETWEEN.test(source)) return null;
  const offsets: number[] = [];
  let text = '';
  let done = 0;
  const take = (part: string, from: number, step: 0 | 1) => {
    for (let index = 0; index < part.length; index += 1) offsets.push(from + index * step);
    text += part;
  };
  for (const { 0: mark, index } of source.matchAll(MARK)) {
    take(source.slice(done, index), done, 1);
    take(shownAs(mark), index, 0);
    done = index + mark.length;
  }
  take(source.slice(done), done, 1);
  return { text, sourceOf: (offset) => offsets[offset] ?? source.length };
}

function shownAs(mark: string): string {
  if (mark.startsWith('<')) return BREAK.test(mark) ? ' \n ' : '';
  if (!mark.startsWith('&')) return '';
  const name = mark.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return ENTITIES[name] ?? '';
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
