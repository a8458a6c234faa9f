import { tablePath } from '../../model/paths.ts';
import { lookup } from '../../site/lookup.ts';
import type { Site } from '../../site/site.ts';
import { absolute } from '../absolute.ts';
import { changelogDocument } from '../changelog.ts';
import { yearFeeds } from '../feeds.ts';
import { indexDocument } from '../index-document.ts';
import { itemDocument } from '../item.ts';
import { itemFeedPath } from '../items.ts';
import { head } from '../json.ts';
import { jsonSchema } from '../json-schemas.ts';
import type { LinkReport } from '../link-report.ts';
import { manifestDocument } from '../manifest.ts';
import { ocdsPackage } from '../ocds/package.ts';
import type { OcdsPackage } from '../ocds/standard.ts';
import { publishedTables } from '../published-tables.ts';
import type { SchemaName } from '../schema.ts';
import { tableCsv, tableDocument } from '../table.ts';
import { firstLines, onlyPlain, shortened } from './examples.ts';
import type { Match } from './match.ts';
import type { Operation } from './operations.ts';

/**
 * What one of the files of an operation says, short; undefined for what is no text.
 * @param written what is written already and cannot be made again: catalogs and feeds
 */
export async function exampleOf(
  site: Site,
  operation: Operation,
  match: Match,
  written: ReadonlyMap<string, string>,
): Promise<unknown> {
  const { id, path } = operation;
  const { params } = match;
  if (path.endsWith('.xlsx')) return undefined;
  if (id === 'index') return shortened(indexDocument(site));
  if (id === 'changelog') return shortened(changelogDocument(site));
  if (id === 'manifest') return shortened(manifestDocument(site, new Map([...site.files].slice(0, 1))));
  if (id === 'linkReport') return verifiedWell(site);
  if (id === 'openapi') return { openapi: '3.1.0' };
  if (id === 'schema') return onlyPlain(jsonSchema(site, params.schema as SchemaName));
  if (id === 'ocds') return shortened(withFullest(ocdsPackage(site, Number(params.year))));
  const text = written.get(match.path) ?? (await dataFile(site, match));
  if (text === undefined) return undefined;
  if (!operation.schema) return firstLines(text);
  return shortened(JSON.parse(text));
}

/** A report in which nothing was found: that of the site itself comes later. */
const verifiedWell = (site: Site): LinkReport => ({
  ...head(site, 'link-report'),
  site: absolute(site, '/'),
  checkedOn: site.today,
  externalLinks: true,
  checked: { addresses: site.files.size, links: 0 },
  addresses: [],
  broken: [],
  couldNotCheck: [],
});

/** A package with its longest release alone: a process that was only planned shows little of what a release may hold. */
function withFullest(all: OcdsPackage | null): OcdsPackage | null {
  if (all === null) return null;
  let [longest, most] = [all.releases[0], 0];
  for (const release of all.releases) {
    const { length } = JSON.stringify(release);
    if (length > most) [longest, most] = [release, length];
  }
  return { ...all, releases: longest ? [longest] : [] };
}

async function dataFile(site: Site, { path, params }: Match): Promise<string | undefined> {
  const year = lookup(site).year(Number(params.year));
  if (!year) return undefined;
  const feed = yearFeeds(site, year).find((one) => one.path === path);
  if (feed) return String(await feed.content());
  const item = year.items.find(({ code }) => itemFeedPath(year.year, code) === path);
  if (item) return JSON.stringify(itemDocument(site, year, item));
  for (const content of site.disclosure.items.filter((one) => one.year === year.year))
    for (const table of publishedTables(site, content)) {
      const at = (format: 'csv' | 'json') => decodeURIComponent(tablePath(year.year, content.code, table.slug, format));
      if (path === at('csv')) return tableCsv(table);
      if (path === at('json')) return JSON.stringify(tableDocument(site, content, table));
    }
  return undefined;
}

/** Of the files of an operation the one that says most: of an item with tables that were written as such, and with documents. */
export function tellingMatch(site: Site, matches: readonly Match[]): Match | undefined {
  const worth = ({ params }: Match): number => {
    const item = lookup(site)
      .year(Number(params.year))
      ?.items.find(({ url }) => url.includes(`/${params.item}/`));
    const content = item && lookup(site).content(Number(params.year), item.code);
    if (!content) return 0;
    const tables = content.tables.filter(({ slug }) => params.table === undefined || params.table === slug);
    return 1 + (tables.length > 0 ? 2 : 0) + (content.documents.length > 0 ? 1 : 0);
  };
  return matches.reduce<Match | undefined>((best, one) => (best && worth(best) >= worth(one) ? best : one), undefined);
}
