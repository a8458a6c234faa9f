import type { Framework } from '../frameworks/schema.ts';
import type { Results } from '../model/agency.ts';
import type { Forecast, Interval } from '../model/assessment.ts';
import { average, exactly, type Part, weightsOf } from './interval.ts';
import { forecastNotes } from './notes.ts';
import { toolScores, totalOf } from './total.ts';

const anything: Interval = { min: 0, max: 100 };

/** Scores of items by code: 0 to 100, or null where an item does not apply. */
export type ItemScores = ReadonlyMap<string, number | null>;

/**
 * The forecast of OIT by the framework's method: items → sub-indicators (mean) → indicators → OIT. Where weights are
 * only partly known, the lowest and highest score that any allowed weights give.
 * Rounding is left to whoever prints.
 */
export function forecast(
  framework: Framework,
  scores: ItemScores,
  results: Results | undefined,
  notRun: number,
): Forecast {
  const indicators: Record<string, Interval> = {};
  const subIndicators: Record<string, Interval> = {};
  const top: Part[] = [];
  for (const indicator of framework.indicators) {
    const parts: Part[] = [];
    for (const sub of indicator.subIndicators) {
      const applicable = sub.items.flatMap(({ code }) => scores.get(code) ?? []);
      const score = average(
        applicable.map((value) => ({ score: exactly(value), weight: undefined })),
        'mean',
      );
      if (!score) continue;
      subIndicators[sub.code] = score;
      parts.push({ score, weight: sub.weight });
    }
    const score = average(parts, indicator.averaging);
    if (!score) continue;
    indicators[indicator.code] = score;
    top.push({ score, weight: indicator.weight });
  }
  // Items that exist but whose criteria nobody has found can score anything, in any sub-indicator, with any weight; and of
  // nothing but items that do not apply nobody knows the score.
  const partial = framework.unknownCodes.length > 0;
  const oit = (partial ? null : average(top, framework.averaging)) ?? anything;
  if (partial)
    for (const known of [indicators, subIndicators]) for (const code of Object.keys(known)) known[code] = anything;
  const share = (framework.tools.find(({ id }) => id === 'OIT')?.weight ?? 0) / 100;
  return {
    oit,
    indicators,
    subIndicators,
    points: { min: oit.min * share, max: oit.max * share },
    total: totalForecast(framework, oit, results),
    notes: forecastNotes(framework, scores, notRun, oit),
  };
}

function totalForecast(framework: Framework, oit: Interval, results: Results | undefined): Forecast['total'] {
  const others = toolScores(framework, results);
  const low = totalOf(framework, { ...others, OIT: oit.min });
  const high = totalOf(framework, { ...others, OIT: oit.max });
  if (!low || !high) return null;
  return { min: low.total, max: high.total, level: low.level?.th === high.level?.th ? low.level : null };
}

/**
 * What an item would add if it scored 100, as points of OIT and of the ITA total (out of 100 each).
 */
export function costOf(framework: Framework, scores: ItemScores, code: string): { oit: Interval; ita: Interval } {
  const none = { oit: exactly(0), ita: exactly(0) };
  const present = (codes: { code: string }[]) => codes.filter((item) => typeof scores.get(item.code) === 'number');
  const indicators = framework.indicators.filter(({ subIndicators }) =>
    subIndicators.some(({ items }) => present(items).length > 0),
  );
  const indicatorIndex = indicators.findIndex(({ subIndicators }) =>
    subIndicators.some(({ items }) => items.some((item) => item.code === code)),
  );
  const indicator = indicators[indicatorIndex];
  const score = scores.get(code);
  if (!indicator || typeof score !== 'number') return none;
  const subs = indicator.subIndicators.filter(({ items }) => present(items).length > 0);
  const subIndex = subs.findIndex(({ items }) => items.some((item) => item.code === code));
  const sub = subs[subIndex];
  const inIndicator = weightsOf(subs, indicator.averaging)[subIndex];
  const inTool = weightsOf(indicators, framework.averaging)[indicatorIndex];
  if (!sub || !inIndicator || !inTool) return none;
  const gain = (100 - score) / present(sub.items).length;
  const oit = { min: gain * inIndicator.min * inTool.min, max: gain * inIndicator.max * inTool.max };
  const share = (framework.tools.find(({ id }) => id === 'OIT')?.weight ?? 0) / 100;
  return { oit, ita: { min: oit.min * share, max: oit.max * share } };
}
