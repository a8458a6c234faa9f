import { placeOfEvidence } from '../i18n/places.ts';
import type { ElementAssessment, ItemAssessment } from '../model/assessment.ts';
import type { Bilingual, Locale } from '../model/bilingual.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { elementCounts, requiredElements } from './counts.ts';
import type { UrlsDocument } from './schema.ts';

/** One line of the sheet for ITAP/ITAS: what is entered for an item. */
export type UrlRow = UrlsDocument['rows'][number];

/**
 * The sheet of a year, in the order of its framework: an answer, an address and an explanation for each item. The page, the
 * feeds and `oit urls` are all made from it. Addresses are those of the Thai pages.
 *
 * @returns no rows for a year that the agency has not declared
 */
export function urlSheet(site: Site, year: number): UrlRow[] {
  return (lookup(site).year(year)?.items ?? []).map((item) => {
    const required = requiredElements(item);
    const elements = required.map((element) => ({
      id: element.id,
      title: element.title,
      status: element.status,
      url: absolute(site, `${item.url}#${element.id}`),
      where: whereOf(element, required),
    }));
    const reason = lookup(site).content(year, item.code)?.index?.notApplicable?.reason;
    return {
      year,
      code: item.code,
      title: item.title,
      status: item.status,
      answer: answerOf(item),
      url: absolute(site, item.url),
      ...(item.status === 'notApplicable'
        ? { explanation: `ไม่เข้าข่าย: ${reason ?? ''}`, explanationEn: `Not applicable: ${reason ?? ''}` }
        : { explanation: explain(elements, 'th'), explanationEn: explain(elements, 'en') }),
      elements,
      ...elementCounts(item),
    };
  });
}

/** The form asks whether there is something (มี) or nothing (ไม่มี); an item that is not complete yet shows something. */
const answerOf = ({ status }: ItemAssessment): UrlRow['answer'] =>
  status === 'complete' || status === 'incomplete' ? 'มี' : 'ไม่มี';

/**
 * Where an element is shown, in words; null where nothing shows it. What stands where another element does, such as a column of its
 * table, refers to that: the text is entered into a form, and nobody knows how much the form takes.
 */
function whereOf(element: ElementAssessment, all: readonly ElementAssessment[]): Bilingual | null {
  if (element.status === 'missing') return null;
  const place = placeOfEvidence(element.evidence);
  if (place.th === '') return null;
  const first = all.findIndex((one) => one.status !== 'missing' && placeOfEvidence(one.evidence).th === place.th);
  const same = first >= 0 && all[first] !== element;
  return same ? { th: `ที่เดียวกับองค์ประกอบ ${first + 1}`, en: `in the same place as element ${first + 1}` } : place;
}

/** One line for each element that is shown: its number and title, where it is shown, and its anchor on the page of the item. */
const explain = (elements: UrlRow['elements'], locale: Locale): string =>
  elements
    .flatMap(({ id, title, status, where }, index) => {
      if (status === 'missing') return [];
      const number = locale === 'th' ? `องค์ประกอบ ${index + 1}` : `Element ${index + 1}`;
      const verb = locale === 'th' ? 'อยู่' : '';
      return [`${number} ${title[locale]}${where === null ? '' : `: ${verb}${where[locale]}`} (#${id})`];
    })
    .join('\n');
