import type { Framework } from '../frameworks/schema.ts';
import type { Results } from '../model/agency.ts';
import type { Result } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { round2 } from './interval.ts';

/**
 * The scores of the tools, from published tool scores or else from the mean of published indicator scores. `EIT` stands
 * for both of its parts where a framework weighs them apart.
 * @returns tool id → score from 0 to 100, for the tools that can be known
 */
export function toolScores(framework: Framework, results: Results | undefined): Record<string, number> {
  const scores: Record<string, number> = {};
  for (const { id, indicators } of framework.tools) {
    const published = results?.tools?.[id] ?? (id.startsWith('EIT') ? results?.tools?.EIT : undefined);
    const parts = indicators.map((code) => results?.indicators?.[code]);
    const complete = parts.length > 0 && parts.every((part) => part !== undefined);
    if (published !== undefined) scores[id] = published;
    else if (complete) scores[id] = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / parts.length;
  }
  return scores;
}

/** The ITA total and its level from the scores of all tools; null when one is unknown. */
export function totalOf(framework: Framework, scores: Record<string, number>): Result | null {
  if (!framework.tools.every(({ id }) => scores[id] !== undefined)) return null;
  const total = framework.tools.reduce((sum, { id, weight }) => sum + ((scores[id] ?? 0) * weight) / 100, 0);
  return { total, level: levelOf(framework, total, scores), tools: scores };
}

/** The first level whose conditions hold, judged by published figures: two decimals. */
function levelOf(framework: Framework, total: number, scores: Record<string, number>): Bilingual | null {
  const lowest = Math.min(...framework.tools.map(({ id }) => round2(scores[id] ?? 0)));
  return framework.levels.find(({ min, eachTool = 0 }) => round2(total) >= min && lowest >= eachTool)?.name ?? null;
}
