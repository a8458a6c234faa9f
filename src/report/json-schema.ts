import { z } from 'zod';
import { agencyKinds, basis, requiredPeriod } from '../frameworks/schema.ts';
import { bilingual } from '../model/bilingual.ts';
import { evidenceKinds } from '../model/evidence-kind.ts';
import { findingCodes } from '../model/finding.ts';
import { schemaVersion } from '../model/schema-version.ts';

const fiscalYear = z.int().describe('Fiscal year, Buddhist Era');
const day = z.iso.date().describe('ISO 8601 day, Common Era');
const points = z.number().min(0).max(100).describe('0 to 100, rounded to two decimals');
const interval = z
  .object({ min: points, max: points })
  .describe('The lowest and the highest value that the known rules allow; equal when everything is known');
const itemCode = z.string().describe('Code of an item, such as O15');

/** One finding as machines read it; what is not known is null. */
export const reportedFinding = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(['error', 'warning', 'info']),
  year: fiscalYear.nullable(),
  item: itemCode.nullable(),
  element: z.string().nullable().describe('Id of an element of the item'),
  file: z.string().nullable().describe('Path as the editor would type it'),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable().describe('Column of the line from 1; in a CSV file, of the table'),
  message: bilingual.describe('What was found and what is needed'),
  fix: bilingual.describe('What to write instead'),
  help: z
    .string()
    .describe(
      'Address of the page that explains the finding; a path from the root of the site while agency.yaml cannot be read',
    ),
});
export type ReportedFinding = z.infer<typeof reportedFinding>;

const evidence = z.object({
  kind: z.enum(evidenceKinds),
  label: z.string(),
  url: z.string().describe('Path from the root of the site, or a web address'),
  lang: z.enum(['th', 'en']),
});

const element = z.object({
  id: z.string(),
  title: bilingual,
  basis: basis.describe('official and reported elements decide the status of the item; inferred ones never do'),
  status: z.enum(['met', 'missing', 'stale', 'invalid', 'notRun']),
  period: requiredPeriod,
  of: z.string().nullable().describe('The element whose evidence shows this one'),
  evidence: z.array(evidence),
});

/** One item of a year and what the criteria say of it. */
export const reportedItem = z.object({
  code: itemCode,
  title: bilingual,
  indicator: z.string(),
  subIndicator: z.string(),
  status: z.enum(['complete', 'incomplete', 'missing', 'notApplicable']),
  score: points.nullable().describe('Null where the item does not apply'),
  unit: z.string().nullable().describe('Id of the unit that owes the item'),
  published: day.nullable(),
  updated: day.nullable(),
  url: z.string().describe('Path from the root of the site'),
  cost: z.object({ oit: interval, ita: interval }).describe('Points to gain when the item is complete'),
  elements: z.array(element),
  findings: z.array(reportedFinding),
});
export type ReportedItem = z.infer<typeof reportedItem>;

/** One year: items, forecast, days left. */
export const reportedYear = z.object({
  year: fiscalYear,
  framework: z.string(),
  state: z.enum(['open', 'closed']),
  window: z
    .object({ opens: day, closes: day, daysLeft: z.int().describe('Negative when the last day is over') })
    .nullable(),
  forecast: z
    .object({
      oit: interval,
      points: interval.describe('Points of the ITA total that OIT gives'),
      total: interval
        .extend({ level: bilingual.nullable() })
        .nullable()
        .describe('Null while other scores are unknown'),
      indicators: z.record(z.string(), interval),
      subIndicators: z.record(z.string(), interval),
      notes: z.array(bilingual),
    })
    .describe('A forecast, not a result of the commission'),
  result: z
    .object({ total: points, level: bilingual.nullable(), tools: z.record(z.string(), points) })
    .nullable()
    .describe('The published result, where the agency declared it'),
  counts: z.object({
    complete: z.int().min(0),
    incomplete: z.int().min(0),
    missing: z.int().min(0),
    notApplicable: z.int().min(0),
  }),
  unknownCodes: z.array(itemCode).describe('Codes whose criteria nobody has found'),
  items: z.array(reportedItem),
});
export type ReportedYear = z.infer<typeof reportedYear>;

/**
 * The document that `oit check --format json` prints. No transforms: `z.toJSONSchema` describes it completely. Additions
 * keep `schemaVersion`; anything else raises it.
 */
export const checkReport = z.object({
  schemaVersion: z.literal(schemaVersion),
  agency: z.object({ name: bilingual, kind: z.enum(agencyKinds) }).nullable(),
  today: day,
  assessments: z.array(reportedYear),
  findings: z.array(reportedFinding).describe('Everything to say, content first; those of items stand there as well'),
});
export type CheckReport = z.infer<typeof checkReport>;
