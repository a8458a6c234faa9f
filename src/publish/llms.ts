import { plainTexts, type Texts } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import { statusPath, yearPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { yearFeedPath } from './feeds.ts';
import { formsOf, newsPath, wholeSite, yearScope } from './news-feeds.ts';
import { scopeTitle } from './news-text.ts';

/**
 * `/llms.txt` (<https://llmstxt.org>): what the site is and where to begin, for a language model that reads it for someone.
 * Thai first, as the content is, with English.
 * @param written paths of the files that are published, as on disk: what a site does not have is not listed
 */
export function llmsTxt(site: Site, written: ReadonlySet<string>): string {
  const { name, description, sample } = site.agency;
  const blocks = [
    `# ${plain(`${name.th} (${name.en})`)}`,
    `> ${description ? plain(`${description.th} ${description.en}`) : both((t) => t.homePage.lead)}`,
    sample ? both((t) => t.sample) : '',
    section(
      both((t) => t.homePage.years),
      yearLines(site),
    ),
    section(
      both((t) => t.nav.items),
      itemLines(site),
    ),
    section(
      both((t) => t.dataPage.title),
      dataLines(site, written),
    ),
    section(
      both((t) => t.dataPage.news),
      newsLines(site),
    ),
    // The convention's own word for what may be left out.
    section('Optional', aboutLines(site)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const yearLines = (site: Site): string[] =>
  lookup(site).years.flatMap(({ year }) => [
    line(
      site,
      both((t) => t.year.title(t.figures.year(year))),
      yearPath(year),
    ),
    line(
      site,
      both((t) => t.statusPage.title(t.figures.year(year))),
      statusPath(year),
    ),
    line(site, `${both((t) => t.dataPage.entries.items)} ${year} JSON`, yearFeedPath(year, 'items.json')),
  ]);

/** The items of the current year: those of other years are a step from their year. */
const itemLines = (site: Site): string[] =>
  lookup(site).current?.items.map(({ code, title, url, status }) =>
    line(
      site,
      `${code} ${title.th} (${title.en})`,
      url,
      both((t) => t.itemStatus[status]),
    ),
  ) ?? [];

const catalogs: readonly [name: keyof Texts['dataPage']['entries'], path: string][] = [
  ['index', '/api/index.json'],
  ['openapi', '/openapi.json'],
  ['datapackage', '/datapackage.json'],
  ['dcat', '/catalog.jsonld'],
  ['gdCatalog', '/gd-catalog/datasets.json'],
];

function dataLines(site: Site, written: ReadonlySet<string>): string[] {
  const procurement = lookup(site).years.map(({ year }) => `/ocds/${year}.json`);
  const all = [...catalogs, ...procurement.map((path) => ['ocds', path] as const)];
  return [
    line(
      site,
      both((t) => t.dataPage.title),
      '/data/',
      both((t) => t.dataPage.lead),
    ),
    ...all
      .filter(([, path]) => written.has(path.slice(1)))
      .map(([name, path]) =>
        line(
          site,
          both((t) => t.dataPage.entries[name]),
          path,
        ),
      ),
  ];
}

const newsLines = (site: Site): string[] =>
  [wholeSite, ...lookup(site).years.map(({ year }) => yearScope(year))].flatMap((scope) =>
    formsOf(scope).map((form) =>
      line(site, `${both((_, locale) => scopeTitle(scope, form.name)[locale])} ${form.format}`, newsPath(scope, form)),
    ),
  );

const aboutLines = (site: Site): string[] =>
  (['methodology', 'accessibility', 'privacy', 'licence'] as const).map((page) =>
    line(
      site,
      both((t) => t.about[page].title),
      `/about/${page}/`,
    ),
  );

type Text = (t: Texts, locale: Locale) => string;

const both = (text: Text): string => plain(`${text(plainTexts('th'), 'th')} (${text(plainTexts('en'), 'en')})`);

const section = (title: string, lines: string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;

function line(site: Site, title: string, path: string, note = ''): string {
  const label = plain(title).replace(/[[\]\\]/g, '\\$&');
  return `- [${label}](${absolute(site, path)})${note === '' ? '' : `: ${note}`}`;
}

/** A text on one line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
