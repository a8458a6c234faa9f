import type { Framework } from '../frameworks/schema.ts';
import type { Dictionary } from '../i18n/index.ts';
import type { Locale } from '../model/bilingual.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { formatNumber } from './format.ts';
import { sourceName } from './source-names.ts';

/** A figure of the status page, by its anchor on the methodology page. */
export type Figure = keyof Dictionary['figures']['all'];

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
  const used = new Map(years.flatMap((year) => framework(year) ?? []).map((one) => [one.id, one]));
  return [...used.values()].map((one) => ({
    name: one.name[locale],
    note: one.note?.[locale] ?? null,
    confidence: one.confidence,
    weights: [
      ...(one.averaging === 'weighted'
        ? one.indicators.map(({ code, title, weight }) => part(`${code} ${title[locale]}`, weight))
        : []),
      ...one.indicators.flatMap(({ averaging, subIndicators }) =>
        averaging === 'weighted'
          ? subIndicators.map(({ code, title, weight }) => part(`${code} ${title?.[locale] ?? ''}`.trim(), weight))
          : [],
      ),
    ],
    sources: one.sources.map((source) => sourceName(site, locale, source)),
  }));
}

const part = (name: string, weight: number | undefined) => ({
  name,
  percent: weight === undefined ? null : formatNumber(Math.round(weight * 1e6) / 1e4),
});
