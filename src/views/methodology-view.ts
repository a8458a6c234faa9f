import type { Framework } from '../frameworks/schema.ts';
import type { Figures } from '../i18n/figures.ts';
import type { Dictionary } from '../i18n/index.ts';
import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import { checklistPath, statusPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';
import { sourceName } from './source-names.ts';

/** A figure of the status page, by its anchor on the methodology page. */
export type Figure = keyof Dictionary['explained']['all'];

/** The part of the status page that has a figure; null where it is not on every such page, and of elements the checklist has more. */
const parts: Record<Figure, string | null> = {
  'figure-oit': 'status_summary',
  'figure-points': 'status_summary',
  'figure-total': 'status_summary',
  'figure-days': 'status_summary',
  'figure-complete': 'status_summary',
  'figure-cost': 'status_owed',
  'figure-parts': 'status_map',
  'figure-units': 'status_map',
  'figure-trend': null,
  'figure-since': null,
  'figure-elements': null,
};

/** Where a reader sees a figure: on the pages of the current year. */
export function seenAt(site: Site, locale: Locale, figure: Figure): string {
  const { current } = lookup(site);
  if (!current) return href(site, locale, '/');
  if (figure === 'figure-elements') return href(site, locale, checklistPath(current.year));
  const part = parts[figure];
  return href(site, locale, `${statusPath(current.year)}${part === null ? '' : `#${part}`}`);
}

/** What a reader must know of a framework to judge the forecast. */
export interface FrameworkFacts {
  name: string;
  note: string | null;
  confidence: Framework['confidence'];
  /** Weights in percent; null where nobody has found one. Empty where parts weigh the same. */
  weights: { name: string; percent: string | null }[];
  /** What each source is called. */
  sources: string[];
}

/** The frameworks that this site follows, newest year first. */
export function methodologyView(site: Site, locale: Locale): FrameworkFacts[] {
  const { years, framework } = lookup(site);
  const { figures } = textsFor(site, locale);
  const part = partOf(figures);
  const used = new Map(years.flatMap((year) => framework(year) ?? []).map((one) => [one.id, one]));
  return [...used.values()].map((one) => ({
    name: figures.text(one.name[locale]),
    note: one.note ? figures.text(one.note[locale]) : null,
    confidence: one.confidence,
    weights: [
      ...(one.averaging === 'weighted'
        ? one.indicators.map(({ code, title, weight }) => part(code, title[locale], weight))
        : []),
      ...one.indicators.flatMap(({ averaging, subIndicators }) =>
        averaging === 'weighted'
          ? subIndicators.map(({ code, title, weight }) => part(code, title?.[locale] ?? '', weight))
          : [],
      ),
    ],
    sources: one.sources.map((source) => sourceName(site, locale, source)),
  }));
}

const partOf = (figures: Figures) => (code: string, title: string, weight: number | undefined) => ({
  name: `${figures.plain(code)} ${figures.text(title)}`.trim(),
  percent: weight === undefined ? null : figures.number(Math.round(weight * 1e6) / 1e4),
});
