import { canonical } from '../thai/text.ts';

/** What PDF files made by browsers have in place of a mark whose shape was moved: the letter is drawn, and its name is lost. */
export const LOST = '\u0000';

const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4d]/g;
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
  for (const text of known) {
    if (read > ENOUGH) break;
    read += text.length;
    for (const { 0: mark, index } of text.matchAll(MARK))
      for (const context of contexts(text.slice(0, index), text.slice(index + 1))) count(seen, context, mark);
  }
  return (text) => {
    let mended = '';
    for (const [place, part] of canonical(text).split(LOST).entries()) {
      if (place > 0) mended += likeliest(seen, mended, part);
      mended += part;
    }
    return canonical(mended);
  };
}

/** What stands around a mark, from the most telling to the least. */
function contexts(before: string, after: string): string[] {
  const [near, far] = [before.slice(-2), before.slice(-3)];
  return [`${far}|${after.slice(0, 2)}`, `${near}|${after.slice(0, 2)}`, `${near}|${after.slice(0, 1)}`];
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
