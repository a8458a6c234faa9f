import { z } from 'zod';
import { checkReport, reportedFinding, reportedItem, reportedYear } from './json-schema.ts';

const keptElement = reportedItem.shape.elements.element.pick({ id: true, title: true, basis: true, status: true });

const keptItem = reportedItem
  .pick({ code: true, title: true, status: true, unit: true })
  .extend({ elements: z.array(keptElement) });
export type KeptItem = z.infer<typeof keptItem>;

/** What is compared of one year. */
export const keptYear = reportedYear
  .pick({ year: true, state: true, counts: true })
  .extend({ forecast: reportedYear.shape.forecast.pick({ oit: true }), items: z.array(keptItem) });
export type KeptYear = z.infer<typeof keptYear>;

// A program of another version may know other codes of findings; what they say is all that is compared.
const keptFinding = reportedFinding.extend({ code: z.string(), help: z.string().optional() });
export type KeptFinding = z.infer<typeof keptFinding>;

/**
 * What a later report asks of an earlier one: the part of `oit check --format json` that is compared. Whatever else the document holds
 * is left out.
 */
export const keptReport = checkReport
  .pick({ schemaVersion: true, today: true })
  .extend({ assessments: z.array(keptYear), findings: z.array(keptFinding) });
export type KeptReport = z.infer<typeof keptReport>;

/**
 * An earlier report from its text.
 * @returns null for anything that `oit check --format json` does not print
 */
export function parseKeptReport(text: string): KeptReport | null {
  try {
    return keptReport.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
