/** Longer texts are cut in an example. */
const LONGEST = 240;

/**
 * A document made short: of each list the first entry, or the first two where they are plain values. It still fits its schema, because
 * no list there has to be longer.
 */
export function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, typeof value[0] === 'object' ? 1 : 2).map(shortened);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
  return typeof value === 'string' && !/^https?:/.test(value) ? cut(value, LONGEST) : value;
}

/** The header and the first two lines of a text file. */
export const firstLines = (text: string): string => cut(text.split(/\r?\n/).slice(0, 3).join('\n'), 4 * LONGEST);

/** Half an address or half a tag would be a wrong one: a text is cut before the word that is too much. */
const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).replace(/[^\s<>"&]*$/, '')}…` : text;

/** A JSON Schema or a description of an API says enough with its first fields; the rest is too much for an example. */
export const onlyPlain = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => typeof value !== 'object'));
