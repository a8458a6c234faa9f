import { z } from 'zod';
import { bilingual } from '../model/bilingual.ts';
import { evidenceKinds } from '../model/evidence-kind.ts';

/** How sure we are of a fact that no official manual confirms. */
export const confidence = z.enum(['high', 'medium', 'low', 'none']);

/**
 * Where a criterion comes from: `official` (the commission's own text), `reported` (seen in agencies' documents) or
 * `inferred` (our reading; a recommendation that warns and never costs the score).
 */
export const basis = z.enum(['official', 'reported', 'inferred']);
export type Basis = z.infer<typeof basis>;

/**
 * The time that an element's evidence must cover, relative to the assessed fiscal year.
 *
 * - `current`      standing information, valid today
 * - `fiscalYear`   the assessed fiscal year
 * - `firstHalf`    October to March of the assessed fiscal year
 * - `previousYear` the fiscal year before
 * - `multiYear`    a plan of several years that includes the assessed one
 * - `recent`       the assessed year or the one before: the sources disagree, and either is accepted
 * - `unspecified`  no source says
 */
export const requiredPeriod = z.enum([
  'current',
  'fiscalYear',
  'firstHalf',
  'previousYear',
  'multiYear',
  'recent',
  'unspecified',
]);
export type RequiredPeriod = z.infer<typeof requiredPeriod>;

const elementId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const elementBase = {
  /** Stable, ASCII, unique within its item: the key of `evidence` and the anchor on the page. */
  id: elementId,
  title: bilingual,
  /** One sentence in each language for the editor: what satisfies this element. */
  hint: bilingual.optional(),
  basis,
  /** Short names of where the criterion was seen, or why it was inferred. */
  sources: z.array(z.string().min(1)).default([]),
  period: requiredPeriod.default('unspecified'),
};

/** An element with evidence of its own. */
const ownElement = z.strictObject({
  ...elementBase,
  accepts: z.array(z.enum(evidenceKinds)).min(1),
  /** The least number of persons, channels, documents, files or links. */
  min: z.int().min(1).default(1),
  /** Table schema in `tables/` that `data` must follow. */
  table: z.string().optional(),
  /** The least number of rows; an agency with fewer declares its true number as `total`. */
  rows: z.int().min(1).optional(),
  /**
   * `months`: every month of the period, up to today, has a row (or a document whose `period` is that month).
   * `published`: only documents published within the period count, as for news and announcements.
   */
  coverage: z.enum(['months', 'published']).optional(),
});

/**
 * A part of another element's evidence: a column of its table, a field of its people, a language of its documents.
 * It covers the time that the other element must cover; its own `period` is left out.
 */
const partElement = z.strictObject({
  ...elementBase,
  /** The element whose evidence shows this one, unless the editor names evidence of its own. */
  of: elementId,
  part: z.union([
    /** Columns of the table, filled in every row; one that the table schema marks `present` may have empty cells. */
    z.strictObject({ columns: z.array(z.string()).min(1) }),
    /** A value that at least one row has in a column; the alternatives are the values of the column's type. */
    z.strictObject({ column: z.string(), anyOf: z.array(z.string()).min(1) }),
    /** Fields that every person or the contact has; one of `anyOf` fields is enough where a list is nested. */
    z.strictObject({ fields: z.array(z.union([z.string(), z.array(z.string()).min(2)])).min(1) }),
    /** A language in which the evidence exists. */
    z.strictObject({ language: z.enum(['th', 'en']) }),
    /** Something inside the evidence that only a reader can judge: shown as not run when the evidence is a file. */
    z.strictObject({ content: z.literal(true) }),
  ]),
});

export const element = z.union([ownElement, partElement]);
export type Element = z.infer<typeof element>;
export type OwnElement = z.infer<typeof ownElement>;
export type PartElement = z.infer<typeof partElement>;
export const isPart = (candidate: Element): candidate is PartElement => 'of' in candidate;

const itemCode = z.string().regex(/^O[1-9]\d?$/);

export const frameworkItem = z.strictObject({
  code: itemCode,
  title: bilingual,
  confidence,
  note: bilingual.optional(),
  sources: z.array(z.string()).default([]),
  elements: z.array(element).min(1),
});
export type FrameworkItem = z.infer<typeof frameworkItem>;

const weight = z.number().gt(0).max(1);

/**
 * How the parts of a whole are averaged: `mean` weighs them equally; `weighted` uses `weight`, and a part without one
 * shares what the known weights leave over, in a proportion that nobody has published.
 */
const averaging = z.enum(['mean', 'weighted']);

const subIndicator = z.strictObject({
  code: z.string().regex(/^(\d+\.(\d+|\?))$/),
  title: bilingual.nullable(),
  weight: weight.optional(),
  confidence,
  items: z.array(frameworkItem).min(1),
});

const indicator = z.strictObject({
  code: z.string().regex(/^\d+$/),
  title: bilingual,
  weight: weight.optional(),
  averaging: averaging.default('mean'),
  subIndicators: z.array(subIndicator).min(1),
});

/** One of the instruments whose weighted sum is the ITA score: IIT, EIT (in one or two parts) and OIT. */
const tool = z.strictObject({
  id: z.enum(['IIT', 'EIT', 'EIT1', 'EIT2', 'OIT']),
  /** Percent of the total. */
  weight: z.number().gt(0).max(100),
  /** The indicators whose mean is the tool's score, where the method says so. */
  indicators: z.array(z.string()).default([]),
});

/** A rating level: the first whose conditions hold is the result. */
const level = z.strictObject({
  name: bilingual,
  /** The least total score. */
  min: z.number().min(0).max(100),
  /** The least score of every single tool. */
  eachTool: z.number().min(0).max(100).optional(),
});

export const agencyKinds = [
  'district',
  'municipality',
  'subdistrict',
  'province',
  'department',
  'school',
  'other',
] as const;

/** The criteria of one fiscal year for some kinds of agency: the whole content of `src/frameworks/<id>.yaml`. */
export const framework = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  fiscalYear: z.int().min(2560).max(2600),
  name: bilingual,
  kinds: z.array(z.enum(agencyKinds)).min(1),
  /** The commission's system where the URLs are entered. */
  system: z.enum(['ITAS', 'ITAP']),
  confidence,
  note: bilingual.optional(),
  sources: z.array(z.string()).min(1),
  /** Values an item can score; any score from 0 to 100 is allowed in calculations. */
  itemValues: z.array(z.number().min(0).max(100)).default([0, 100]),
  tools: z.array(tool).min(1),
  levels: z.array(level),
  /** The days in which agencies enter their answers, both inclusive, ISO CE; null where nobody has found them. */
  window: z.strictObject({ opens: z.iso.date(), closes: z.iso.date(), source: z.string() }).nullable(),
  /** How the indicators make up OIT. */
  averaging: averaging.default('mean'),
  /** Codes that exist but whose content is unknown: shown as unknown, never as missing content. */
  unknownCodes: z.array(itemCode).default([]),
  indicators: z.array(indicator).min(1),
});
export type Framework = z.infer<typeof framework>;
export type Indicator = Framework['indicators'][number];
export type SubIndicator = Indicator['subIndicators'][number];
