import type { Assessment, YearAssessment } from '../model/assessment.ts';
import { knownDays } from '../model/declared-days.ts';
import type { Document, ItemContent } from '../model/disclosure.ts';
import { lookup } from './lookup.ts';
import { noticesOf } from './notices.ts';
import type { Site } from './site.ts';
import { valueHash } from './value-hash.ts';

/** What the page of a document may depend on besides the document itself. */
export interface DocumentScope {
  /** The site without everything else: no other document, no rows, no day, of other items no more than their titles and states. */
  site: Site;
  /** The item, without its documents. */
  content: ItemContent;
  /** Stands for all of it. */
  key: string;
}

const scopes = new WeakMap<Site, Map<ItemContent, DocumentScope>>();

/**
 * The site as the pages of an item's documents see it. They are made from nothing else, so a page is the same as before while its
 * document and the key are: nobody has to list what a page depends on.
 */
export function documentScope(site: Site, content: ItemContent): DocumentScope {
  const known = scopes.get(site) ?? new Map<ItemContent, DocumentScope>();
  scopes.set(site, known);
  const scope = known.get(content) ?? scopeOf(site, content);
  known.set(content, scope);
  return scope;
}

/** Stands for everything that the page of a document is made from, but the program. */
export function documentKey(site: Site, content: ItemContent, document: Document): string {
  return valueHash([documentScope(site, content).key, knownToday(site, document)]);
}

/** A document without days that have not come. */
export function knownToday({ today }: Site, document: Document): Document {
  const { published, updated, ...rest } = document;
  const known = knownDays({ published, updated }, today);
  return {
    ...rest,
    ...(known.published !== null && { published: known.published }),
    ...(known.updated !== null && { updated: known.updated }),
  };
}

function scopeOf(site: Site, content: ItemContent): DocumentScope {
  const shared = sharedScope(site);
  const item = lookup(site).item(content.year, content.code);
  const own = {
    content: { ...content, documents: [], tables: content.tables.map((table) => ({ ...table, rows: [] })) },
    item: item && { ...item, findings: [] },
  };
  const years = shared.assessment.years.map((year) =>
    year.year === content.year
      ? { ...year, items: year.items.map((one) => (one.code === own.item?.code ? own.item : one)) }
      : year,
  );
  return {
    site: {
      ...shared.site,
      disclosure: { ...shared.site.disclosure, items: [own.content] },
      assessment: { ...shared.assessment, years },
    },
    content: own.content,
    key: valueHash([shared.key, own]),
  };
}

/** The page of a document knows no today: else every page would be another one each day. */
const ALWAYS = { opens: '0000-01-01', closes: '9999-12-31' } as const;

interface Shared {
  site: Omit<Site, 'assessment'>;
  assessment: Assessment;
  key: string;
}

const sharedScopes = new WeakMap<Site, Shared>();

/** What all pages of documents have in common. */
function sharedScope(site: Site): Shared {
  const known = sharedScopes.get(site);
  if (known) return known;
  const { assessment, agency, base, disclosure, frameworks, url } = site;
  const { logo = null } = disclosure;
  const years = assessment.years.map(outline);
  const shared: Shared = {
    site: {
      // What is announced today, whatever day it is; nothing else of the agency is of some days only on these pages.
      agency: { ...agency, notices: noticesOf(site).map((notice) => ({ ...notice, ...ALWAYS })), surveys: [] },
      base,
      frameworks,
      today: ALWAYS.closes,
      url,
      files: new Map(),
      disclosure: { agency: disclosure.agency, items: [], findings: [], logo },
    },
    assessment: { today: ALWAYS.closes, findings: [], years },
    key: '',
  };
  shared.key = valueHash([shared.site, shared.assessment]);
  sharedScopes.set(site, shared);
  return shared;
}

/** A year as other years and other items see it: what there is, and in which state. */
const outline = (year: YearAssessment): YearAssessment => ({
  ...year,
  window: year.window && { ...year.window, daysLeft: 0 },
  items: year.items.map((item) => ({ ...item, published: null, updated: null, elements: [], findings: [] })),
});
