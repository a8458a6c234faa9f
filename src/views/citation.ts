import { type Texts, textsFor } from '../i18n/texts.ts';
import type { ItemAssessment } from '../model/assessment.ts';
import type { Bilingual, Locale } from '../model/bilingual.ts';
import { lastChange } from '../model/declared-days.ts';
import type { Document, ItemContent } from '../model/disclosure.ts';
import { documentPath, itemPath } from '../model/paths.ts';
import type { Site } from '../site/site.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { absolute } from './href.ts';

/** What is cited. */
export interface Cited {
  title: Bilingual;
  /** The fiscal year that it belongs to. */
  year: number;
  /** ISO day of its last change; null where none is stated. */
  day: string | null;
  /** From the root, without language. */
  path: string;
  dataset?: boolean;
}

const words = {
  th: { noDate: 'ม.ป.ป.', dataset: 'ชุดข้อมูล' },
  en: { noDate: 'n.d.', dataset: 'Data set' },
} as const;

/**
 * Who, when, what and where, for a list of references: in Thai as Thai universities write what APA asks for, and in English by APA
 * (7th edition): https://apastyle.apa.org/style-grammar-guidelines/references/examples
 * @example citation(…).th // 'สำนักงานเขตตัวอย่าง. (2567, 15 มกราคม). O15 ประกาศ… ปีงบประมาณ 2567. https://…'
 */
export function citation(site: Site, { title, year, day, path, dataset = false }: Cited): Bilingual {
  // Titles of documents often say it, in Thai on English pages as well.
  const { th, en } = { th: textsFor(site, 'th'), en: textsFor(site, 'en') };
  const thai = th.fiscalYear(year);
  const inLanguage = (locale: Locale): string => {
    const own = words[locale];
    const when = day === null ? own.noDate : yearFirst(day, locale === 'th' ? th : en);
    const ofYear = locale === 'th' ? ` ${thai}` : `, ${en.fiscalYear(String(year)).toLowerCase()}`;
    const said = toArabicDigits(title[locale]).includes(toArabicDigits(thai));
    const what = said ? title[locale] : title[locale] + ofYear;
    const kind = dataset ? ` [${own.dataset}]` : '';
    return `${site.agency.name[locale]}. (${when}). ${what}${kind}. ${absolute(site, locale, path)}`;
  };
  return { th: inLanguage('th'), en: inLanguage('en') };
}

/** An item, as its page is cited. */
export function itemCitation(site: Site, year: number, item: ItemAssessment): Bilingual {
  const title = {
    th: `${item.code} ${textsFor(site, 'th').figures.text(item.title.th)}`,
    en: `${item.code} ${item.title.en}`,
  };
  return citation(site, { title, year, day: lastChange(item, site.today), path: itemPath(year, item.code) });
}

/** A document, as its page is cited; its title stays in the language in which it is written. */
export function documentCitation(site: Site, { year, code }: ItemContent, document: Document): Bilingual {
  const title = `${document.title} (${code})`;
  const path = documentPath(year, code, document.slug);
  return citation(site, { title: { th: title, en: title }, year, day: lastChange(document, site.today), path });
}

/** `2567, 15 มกราคม` and `2024, January 15`. */
function yearFirst(iso: string, { locale, figures }: Texts): string {
  const [day, month, year] = figures.date(iso, 'long').split(' ');
  return locale === 'th' ? `${year}, ${day} ${month}` : `${year}, ${month} ${day}`;
}
