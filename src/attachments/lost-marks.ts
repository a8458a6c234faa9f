import { canonical } from '../thai/text.ts';

/** What PDF files made by browsers have in place of a mark whose shape was moved: the letter is drawn, and its name is lost. */
export const LOST = '\u0000';

const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4d]/g;
/** ำ is drawn as two, a ring above and า, with a tone mark in between; in น้ำ, ring and tone are one shape that is lost at once. */
const SARA_AM = /([\u0e48-\u0e4b]?)\u0e33/g;
const RING_AND_TONE = /\u0e4d[\u0e48-\u0e4b]/g;
/** Letters to learn from; a large site says nothing new after that. */
const ENOUGH = 2_000_000;

/**
 * Puts back marks that a PDF lost, by what stands between the same letters elsewhere in the site: `ซื�อ` is `ซื้อ`. What was never
 * seen is left out.
 *
 * @param known texts in which nothing is lost
 */
export function markMender(known: Iterable<string>): (text: string) => string {
  const seen = new Map<string, Map<string, number>>();
  let read = 0;
  for (const written of known) {
    if (read > ENOUGH) break;
    read += written.length;
    const text = apart(written);
    for (const { 0: marks, index } of [...text.matchAll(MARK), ...text.matchAll(RING_AND_TONE)]) {
      // Only what is near: of a long text, the rest would be copied for every mark.
      const [before, after] = [
        text.slice(Math.max(0, index - 3), index),
        text.slice(index + marks.length, index + marks.length + 2),
      ];
      for (const context of contexts(before, after)) count(seen, context, marks);
    }
  }
  return (text) => {
    let mended = '';
    for (const [place, part] of apart(canonical(text)).split(LOST).entries()) {
      if (place > 0) mended += likeliest(seen, mended, part);
      mended += part;
    }
    return canonical(mended);
  };
}

const apart = (text: string): string => text.replace(SARA_AM, '\u0e4d$1\u0e32');

/** What stands around a mark, from the most telling to the least. */
function contexts(before: string, after: string): string[] {
  const [near, far] = [before.slice(-2), before.slice(-3)];
  return [
    `${far}|${after.slice(0, 2)}`,
    `${near}|${after.slice(0, 2)}`,
    `${near}|${after.slice(0, 1)}`,
    `${before.slice(-1)}|${after.slice(0, 2)}`,
  ];
}

function count(seen: Map<string, Map<string, number>>, context: string, mark: string): void {
  const marks = seen.get(context) ?? new Map<string, number>();
  seen.set(context, marks.set(mark, (marks.get(mark) ?? 0) + 1));
}

function likeliest(seen: ReadonlyMap<string, ReadonlyMap<string, number>>, before: string, after: string): string {
  for (const context of contexts(before, after)) {
    const marks = seen.get(context);
    if (!marks) continue;
    return [...marks].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  }
  return '';
}
