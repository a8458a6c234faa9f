import type { Framework } from '../frameworks/schema.ts';
import type { Figures } from '../i18n/figures.ts';
import type { Dictionary } from '../i18n/index.ts';
import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { sourceName } from './source-names.ts';

/** A figure of the status page, by its anchor on the methodology page. */
export type Figure = keyof Dictionary['explained']['all'];

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
