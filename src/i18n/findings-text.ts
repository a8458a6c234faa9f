import type { Bilingual } from '../model/bilingual.ts';
import type { Finding } from '../model/finding.ts';

/** What is said about one finding: what was found and what is needed; what to write instead. */
export interface Description {
  message: Bilingual;
  fix: Bilingual;
}

/** Makes the texts of one code from the data of a finding. */
export type Say = (finding: Finding) => Description;

/** A text in both languages. */
export const both = (th: string, en: string): Bilingual => ({ th, en });

const segmenter = new Intl.Segmenter('th');
const LONGEST = 120;

/**
 * What an author wrote, fit to stand inside a sentence: one line, and never longer than a sentence can bear.
 * A Thai letter keeps its vowels and tone marks where the text is cut.
 */
export function excerpt(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  const graphemes = [...segmenter.segment(line)].map(({ segment }) => segment);
  return graphemes.length <= LONGEST ? line : `${graphemes.slice(0, LONGEST).join('')}…`;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A parameter as text; empty where there is none. */
export function param({ params }: Finding, name: string): string {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? excerpt(String(value)) : '';
}

/** A parameter that stands in the criteria or is a sentence of its own: whole, however long. */
export function whole({ params }: Finding, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? oneLine(value) : '';
}

/** A parameter as a number; 0 where there is none. */
export const count = ({ params }: Finding, name: string): number => Number(params[name] ?? 0) || 0;

/** A parameter as a list without empty entries; a single text is a list of one. */
export function list({ params }: Finding, name: string): string[] {
  const value = params[name];
  const values = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  return values.map(excerpt).filter((text) => text !== '');
}

/** The last name of a path such as `contact.phone`. */
export const lastKey = (finding: Finding): string => param(finding, 'key').split('.').at(-1) ?? '';

/** A path such as `assessments.0.year` as an author would point to it. */
export function keyName(finding: Finding): Bilingual {
  const segments = param(finding, 'key').split('.');
  const last = segments.pop() ?? '';
  const name = bare(last);
  const outer = segments.filter((segment) => segment !== '');
  if (name === '') return both('ส่วนหัวของไฟล์', 'the front matter');
  if (outer.length === 0) return both(`“${name}”`, `“${name}”`);
  const th = outer.map((segment) => (isIndex(segment) ? `รายการที่ ${Number(segment) + 1}` : bare(segment))).join(' ');
  const en = outer.map((segment) => (isIndex(segment) ? `no. ${Number(segment) + 1}` : bare(segment))).join(' ');
  return isIndex(last)
    ? both(`${th} รายการที่ ${Number(name) + 1}`, `no. ${Number(name) + 1} of ${en}`)
    : both(`“${name}” ใน ${th}`, `“${name}” in ${en}`);
}

/** A key that is a number stands in straight quotes in a path; in a sentence it has its own. */
const bare = (segment: string): string => segment.replace(/^"(.*)"$/, '$1');

const isIndex = (segment: string): boolean => /^\d+$/.test(segment);

/** `ก ข หรือ ค`, `a, b or c`. */
export const anyOf = (values: readonly string[]): Bilingual => both(joined(values, 'หรือ'), joined(values, 'or'));

/** `ก ข และ ค`, `a, b and c`. */
export const allOf = (values: readonly string[]): Bilingual => both(joined(values, 'และ'), joined(values, 'and'));

/** `anyOf` or `allOf` of words that differ between the languages, as prose: `ก ข หรือค`. */
export function joinedWords(words: readonly Bilingual[], how: typeof anyOf): Bilingual {
  const th = words.map((word) => word.th);
  const conjunction = how(['', '']).th.trim();
  const last = th.at(-1) ?? '';
  const thai = th.length < 2 ? last : `${th.slice(0, -1).join(', ')} ${glue(conjunction, last)}`;
  return both(thai, how(words.map(({ en }) => en)).en);
}

/** Thai text in a row: no space between Thai letters, one before and after anything else. */
export const glue = (...parts: string[]): string =>
  parts.reduce((text, part) => {
    const joins = text === '' || part === '' || (/[\u0e01-\u0e4e]$/.test(text) && /^[\u0e01-\u0e4e]/.test(part));
    return joins ? text + part : `${text} ${part}`;
  }, '');

function joined(values: readonly string[], word: string): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Names to choose from, as an author types them; not more than a line can hold. */
export function choices(values: readonly string[]): string {
  return values.length > 20 ? `${values.slice(0, 20).join(', ')}, …` : values.join(', ');
}

/** The corrected text in the author's own syntax; another fix where nobody knows what was meant. */
export function correctedOr(finding: Finding, otherwise: Bilingual): Bilingual {
  const corrected = list(finding, 'corrected');
  if (corrected.length === 0) return otherwise;
  const { th, en } = anyOf(corrected);
  return both(`แก้เป็น: ${th}`, `Change it to: ${en}`);
}

/** A line to write, given as an example. */
export const example = (line: string): Bilingual => both(`ตัวอย่าง: ${line}`, `For example: ${line}`);

/** Sentences after each other. */
export const sentences = (...texts: Bilingual[]): Bilingual =>
  both(
    texts
      .map(({ th }) => th)
      .filter(Boolean)
      .join(' '),
    texts
      .map(({ en }) => en)
      .filter(Boolean)
      .map((text) => (/[.:…!?]$/.test(text) ? text : `${text}.`))
      .join(' '),
  );

/** A sentence begins with a capital; a name in quotes stays as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an element is called in the criteria. */
export const elementTitle = (finding: Finding): Bilingual =>
  both(whole(finding, 'title'), whole(finding, 'title_en') || whole(finding, 'title'));
