import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });
const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Columns that a text takes in a terminal: Thai vowels and tone marks above and below take none. */
export const widthOf = (text: string): number => stringWidth(text);

/** One line without characters that a terminal would obey. */
export const plainLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A text cut to a width, with `…` where something is left out; a letter is never parted from its marks. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    cut += segment;
  }
  return width < 1 ? '' : `${cut.trimEnd()}…`;
}

/** A text cut or filled to exactly a width. */
export function padTo(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, width);
  const space = ' '.repeat(Math.max(0, width - widthOf(cut)));
  return align === 'left' ? cut + space : space + cut;
}

/**
 * A text broken into lines of at most a width, between words as a dictionary knows them: Thai writes no spaces. What is
 * longer than a line, such as a web address, is broken anywhere. Line breaks of the text stay.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(width, 8)));
}

function wrapLine(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  // Words stand beside each other without changing their width, so none is measured twice.
  let used = 0;
  for (const part of parts(text, width)) {
    const seen = widthOf(part.trimEnd());
    if (line !== '' && seen > 0 && used + seen > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
      used = widthOf(line);
    } else {
      line += part;
      used += seen + part.length - part.trimEnd().length;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words, and the letters of those that are longer than a line. Marks that open and close stay with their word. */
function parts(text: string, width: number): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const closes = /^[\p{Pe}\p{Pf}\p{Po}\u0e2f\u0e46]+$/u.test(segment);
    const opened = /[\p{Ps}\p{Pi}]$/u.test(found.at(-1) ?? '');
    if (found.length > 0 && (closes || opened)) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found.flatMap((part) =>
    widthOf(part) <= width ? [part] : [...graphemes.segment(part)].map(({ segment }) => segment),
  );
}
