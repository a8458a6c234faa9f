import { type Folded, foldForSearch } from '../thai/fold.ts';
import type { StoredRecord } from './format.ts';
import { isPart } from './format.ts';

/** Letters of a name that its token holds: no key of the index may be as long as a paragraph. */
const LONGEST = 80;
const START = '\u0002';
const END = '\u0003';

/** A code in front of a title is not a part of what people type. */
const CODE_IN_FRONT = /^[\ue000-\uf8ff]/;

/** A folded title without the code in front of it. */
export const withoutCode = ({ text }: Folded): string => text.replace(CODE_IN_FRONT, '');

/** A title as search compares it, without the code in front of it. */
export const nameOf = (title: string): string => withoutCode(foldForSearch(title));

/** The token of a whole name: what has this name, and what begins with it, is known before any text is fetched. */
export const wholeName = (folded: string): string => `${START}${folded.slice(0, LONGEST)}${END}`;

/** The beginning of the tokens of all names that begin so. */
export const nameBeginning = (folded: string): string => `${START}${folded.slice(0, LONGEST)}`;

/** The tokens of the names of a record: of the page itself, and of its parts. */
export function nameTokens(record: StoredRecord): { titles: string[]; sections: string[] } {
  const tokens = (names: readonly (string | undefined)[]): string[] =>
    names.flatMap((name = '') => nameOf(name) || []).map(wholeName);
  return {
    titles: isPart(record) ? [] : tokens([record.title, record.also]),
    sections: tokens(record.sections.flatMap(({ title, also }) => [title, also])),
  };
}
