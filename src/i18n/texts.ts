import type { Locale } from '../model/bilingual.ts';
import type { Numerals } from '../model/identity.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Dictionary, dictionary } from './index.ts';

/** What a page speaks with: the texts of the interface and the figures, in one language and in the digits of one agency. */
export interface Texts extends Dictionary {
  locale: Locale;
  figures: Figures;
}

/**
 * A dictionary whose own digits, and the numbers that its functions are given, are written by `figures`. Texts that a function is given
 * stay as they are: they are what an author wrote, a code, or a figure that is written already. So functions of the Thai dictionary
 * only place what they are given, and calculate nothing; `test/i18n/texts.test.ts` holds them to it.
 */
function bound(value: unknown, figures: Figures): unknown {
  if (typeof value === 'string') return figures.text(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => value(...given.map((one) => (typeof one === 'number' ? figures.plain(one) : one)));
  if (Array.isArray(value)) return value.map((inner) => bound(inner, figures));
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, bound(inner, figures)]));
}

function make(locale: Locale, numerals: Numerals): Texts {
  const figures = figuresOf(locale, numerals);
  const own = dictionary(locale);
  const texts = numerals === 'arabic' ? own : (bound(own, figures) as Dictionary);
  const fiscalYear: Dictionary['fiscalYear'] = (year) =>
    own.fiscalYear(typeof year === 'number' ? figures.year(year) : year);
  return { ...texts, fiscalYear, locale, figures };
}

const english = make('en', 'arabic');
const thai: Record<Numerals, Texts> = { arabic: make('th', 'arabic'), thai: make('th', 'thai') };

/** What reports and files for programs speak with: they keep Arabic digits. */
export const plainTexts = (locale: Locale): Texts => (locale === 'en' ? english : thai.arabic);

/** What the pages of a site speak with in a language. */
export function textsFor(site: { agency: { numerals: Numerals } }, locale: Locale): Texts {
  return locale === 'en' ? english : thai[site.agency.numerals];
}
