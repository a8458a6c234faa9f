import type { Locale } from '../model/bilingual.ts';

/** Part of a text, and its language where it is not that of the page around it. */
export interface LanguageRun {
  text: string;
  lang?: Locale;
}

/** Words of Thai letters and digits, with the spaces and signs between them, and the number that they end with: `ปีงบประมาณ 2567`. */
const thai = /[\u0e01-\u0e5b]+(?:[\s\d.,–-]*[\u0e01-\u0e5b]+)*(?: \d+(?:[.,–-]\d+)*)?/g;

/**
 * A text of a page in the parts that a screen reader pronounces in different languages: Thai inside English. On a Thai page a text
 * stays whole, since its voice reads Latin names and abbreviations as Thai speakers do.
 * @example languageRuns('for example จัดซื้อ, or O15', 'en') // 'for example ', { text: 'จัดซื้อ', lang: 'th' }, ', or O15'
 */
export function languageRuns(text: string, page: Locale): LanguageRun[] {
  if (page === 'th') return [{ text }];
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(thai)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: words, lang: 'th' });
    end = index + words.length;
  }
  return end < text.length || runs.length === 0 ? [...runs, { text: text.slice(end) }] : runs;
}
