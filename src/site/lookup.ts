import { itemsOf } from '../frameworks/consistency.ts';
import { subjectsOf } from '../frameworks/crosswalk.ts';
import type { Framework, FrameworkItem } from '../frameworks/schema.ts';
import type { Unit } from '../model/agency.ts';
import type { ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Document, ItemContent } from '../model/disclosure.ts';
import type { Site } from './site.ts';

/** What pages ask of a site again and again, found once. */
export interface Lookup {
  /** Newest first. */
  years: YearAssessment[];
  /** The newest open year, or else the newest. */
  current: YearAssessment | null;
  year(year: number): YearAssessment | undefined;
  framework(year: YearAssessment): Framework | undefined;
  item(year: number, code: string): ItemAssessment | undefined;
  content(year: number, code: string): ItemContent | undefined;
  criteria(year: YearAssessment, code: string): FrameworkItem | undefined;
  unit(id: string | null | undefined): Unit | undefined;
  subjects(year: Pick<YearAssessment, 'framework'>, code: string): ReturnType<typeof subjectsOf>;
}

const lookups = new WeakMap<Site, Lookup>();

/** The lookup of a site; made on first use. */
export function lookup(site: Site): Lookup {
  const known = lookups.get(site);
  if (known) return known;
  const made = make(site);
  lookups.set(site, made);
  return made;
}

const key = (year: number, code: string): string => `${year}/${code}`;

function make({ agency, assessment, disclosure, frameworks }: Site): Lookup {
  const years = [...assessment.years].sort((a, b) => b.year - a.year);
  const items = new Map(years.flatMap(({ year, items }) => items.map((item) => [key(year, item.code), item] as const)));
  const contents = new Map(disclosure.items.map((item) => [key(item.year, item.code), item]));
  const units = new Map(agency.units.map((unit) => [unit.id, unit]));
  const criteria = new Map(
    [...frameworks.byId.values()].flatMap((framework) =>
      itemsOf(framework).map((item) => [`${framework.id}/${item.code}`, item] as const),
    ),
  );
  return {
    years,
    current: years.find(({ state }) => state === 'open') ?? years[0] ?? null,
    year: (year) => years.find((candidate) => candidate.year === year),
    framework: ({ framework }) => frameworks.byId.get(framework),
    item: (year, code) => items.get(key(year, code)),
    content: (year, code) => contents.get(key(year, code)),
    criteria: ({ framework }, code) => criteria.get(`${framework}/${code}`),
    unit: (id) => (id ? units.get(id) : undefined),
    subjects: ({ framework }, code) => subjectsOf(frameworks.crosswalk, framework, code),
  };
}

const newestFirst = (a: Document, b: Document): number => {
  const [first, second] = [a.published ?? '', b.published ?? ''];
  return first === second ? (a.slug < b.slug ? -1 : 1) : first < second ? 1 : -1;
};

/** The published documents of an item, newest first. */
export function documentsOf(content: ItemContent | undefined): Document[] {
  return (content?.documents ?? []).filter(({ draft }) => !draft).sort(newestFirst);
}
