import type { ItemAssessment } from '../model/assessment.ts';
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
    const elements = requiredElements(item).map(({ id, title, status }) => ({
      id,
      title,
      status,
      url: absolute(site, `${item.url}#${id}`),
    }));
    const reason = lookup(site).content(year, item.code)?.index?.notApplicable?.reason;
    return {
      year,
      code: item.code,
      title: item.title,
      status: item.status,
      answer: answerOf(item),
      url: absolute(site, item.url),
      explanation: item.status === 'notApplicable' ? `ไม่เข้าข่าย: ${reason ?? ''}` : explain(elements),
      elements,
      ...elementCounts(item),
    };
  });
}

/** The form asks whether there is something (มี) or nothing (ไม่มี); an item that is not complete yet shows something. */
const answerOf = ({ status }: ItemAssessment): UrlRow['answer'] =>
  status === 'complete' || status === 'incomplete' ? 'มี' : 'ไม่มี';

/** One line for each element that is shown: what it is, and where on the page. */
const explain = (elements: UrlRow['elements']): string =>
  elements
    .filter(({ status }) => status !== 'missing')
    .map(({ title, url }, index) => `${index + 1}. ${title.th}: ${url}`)
    .join('\n');
