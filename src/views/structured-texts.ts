import { isQuestion, type QuestionAndAnswer, questionsOf } from '../content/questions.ts';
import type { Locale } from '../model/bilingual.ts';
import { knownDays, lastChange } from '../model/declared-days.ts';
import type { Document, ItemContent, Markdown } from '../model/disclosure.ts';
import { documentPath, itemPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './href.ts';
import { areaData, type Json, organisationReference } from './structured-data.ts';

/** Whether an item carries a subject of the crosswalk: its code says nothing, because it means another thing every year. */
function carries(site: Site, { year, code }: Pick<ItemContent, 'year' | 'code'>, subject: string): boolean {
  const assessed = lookup(site).year(year);
  return (
    assessed !== undefined &&
    lookup(site)
      .subjects(assessed, code)
      .some(({ id }) => id === subject)
  );
}

/** schema.org things that the page of an item has beside its dataset: its questions, and its services. */
export function itemTextData(site: Site, locale: Locale, content: ItemContent): Json[] {
  const { year, code, index } = content;
  const questions =
    index && carries(site, content, 'questions') ? faqData(site, locale, itemPath(year, code), asked(index)) : [];
  return [...questions, ...serviceData(site, locale, content)];
}

/** schema.org things of a document's page: the document, and its questions where the item is one of questions. */
export function documentData(site: Site, locale: Locale, content: ItemContent, document: Document): Json[] {
  const { year, code, index } = content;
  const path = documentPath(year, code, document.slug);
  const unit = lookup(site).unit(document.unit ?? index?.unit ?? lookup(site).item(year, code)?.unit);
  const agency = organisationReference(site, locale);
  const url = absolute(site, locale, path);
  const { title, summary, lang = 'th' } = document;
  const { published } = knownDays(document, site.today);
  const changed = lastChange(document, site.today);
  const article = {
    '@context': 'https://schema.org',
    '@type': carries(site, content, 'news') ? 'NewsArticle' : 'Article',
    '@id': `${url}#article`,
    headline: title,
    ...(summary !== undefined && { description: summary }),
    url,
    mainEntityOfPage: url,
    inLanguage: lang,
    isAccessibleForFree: true,
    ...(published !== null && { datePublished: published }),
    ...(changed !== null && { dateModified: changed }),
    author: unit
      ? {
          '@type': 'GovernmentOrganization',
          name: unit.name[locale],
          url: absolute(site, 'th', '/'),
          parentOrganization: agency,
        }
      : agency,
    publisher: agency,
  };
  const questions = carries(site, content, 'questions') ? asked(document, title) : [];
  return [article, ...faqData(site, locale, path, questions, lang)];
}

/** One question in a text is a heading that happens to ask; several, or a title that asks, are questions and answers. */
function asked({ body, format }: Markdown, title?: string): QuestionAndAnswer[] {
  if (title !== undefined && isQuestion(title)) {
    const answer = questionsOf(`# ${title}?\n\n${body}`, format)[0]?.answer;
    return answer === undefined ? [] : [{ question: title, answer }];
  }
  const questions = questionsOf(body, format);
  return questions.length < 2 ? [] : questions;
}

function faqData(
  site: Site,
  locale: Locale,
  path: string,
  questions: QuestionAndAnswer[],
  lang: Locale = 'th',
): Json[] {
  if (questions.length === 0) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      '@id': `${absolute(site, locale, path)}#questions`,
      url: absolute(site, locale, path),
      inLanguage: lang,
      mainEntity: questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
  ];
}

/** schema.org GovernmentService for each address at which an item of e-services says that something can be asked for. */
function serviceData(site: Site, locale: Locale, content: ItemContent): Json[] {
  if (!carries(site, content, 'e-service')) return [];
  const title = lookup(site).item(content.year, content.code)?.title[locale] ?? '';
  const services = new Map<string, { name: string; note?: string | undefined }>();
  for (const entry of Object.values(content.index?.evidence ?? {}).flat()) {
    if (entry.kind === 'link') services.set(entry.value, { name: entry.label ?? title });
    if (entry.kind !== 'channels') continue;
    for (const { link, label, note } of entry.value) if (link !== undefined) services.set(link, { name: label, note });
  }
  const area = areaData(site, locale);
  return [...services].map(([address, { name, note }]) => ({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name,
    ...(note !== undefined && { description: note }),
    serviceType: title,
    url: address,
    provider: organisationReference(site, locale),
    ...(area && { areaServed: area }),
    availableChannel: { '@type': 'ServiceChannel', serviceUrl: address, availableLanguage: 'th' },
  }));
}
