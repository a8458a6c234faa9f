/** Texts with a number each, in the order in which they came. */
export interface Numbering {
  /** The number of a text: the next one, if it is new. */
  numberOf(text: string): number;
  /** By number. */
  texts: readonly string[];
}

/** From this length on, a part of a text is only a view of it. */
const COPIED = 13;

/** @param known texts that have their numbers already, from 0 */
export function numbering(known: readonly string[] = []): Numbering {
  const texts = [...known];
  const numbers = new Map<string, number>();
  for (let number = 0; number < texts.length; number += 1) numbers.set(texts[number] as string, number);
  return {
    texts,
    numberOf(text) {
      const before = numbers.get(text);
      if (before !== undefined) return before;
      // A part of a long text would keep the whole of it in memory.
      const own = text.length < COPIED ? text : text.split('').join('');
      const number = texts.push(own) - 1;
      numbers.set(own, number);
      return number;
    },
  };
}
