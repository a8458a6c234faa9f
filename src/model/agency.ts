import { z } from 'zod';
import { agencyKinds } from '../frameworks/schema.ts';
import { admin } from './admin.ts';
import { identity, notice, numerals, survey } from './identity.ts';
import { parseItemCode } from './item-code.ts';
import { openData } from './open-data.ts';
import {
  bilingualText,
  choice,
  day,
  emailAddress,
  fiscalYearNumber,
  flag,
  reviewer,
  score,
  slug,
  text,
  webAddress,
  wholeNumber,
} from './scalar.ts';

/** How to reach the agency, or a person or unit in it. Address, telephone and e-mail are what O4 asks for. */
export const contact = z.strictObject({
  address: text,
  phone: text,
  email: emailAddress,
  /** A page with a map of the place. */
  map: webAddress.optional(),
  fax: text.optional(),
  hours: text.optional(),
  line: text.optional(),
  facebook: webAddress.optional(),
});
export type Contact = z.infer<typeof contact>;

/** A unit of the agency (ฝ่าย, กอง, สำนัก, ส่วน): who owes an item. */
export const unit = z.strictObject({
  id: slug,
  name: bilingualText,
  phone: text.optional(),
  email: emailAddress.optional(),
  /** Who must see changes to its items, for CODEOWNERS. Never published. */
  reviewers: z.array(reviewer).optional(),
});
export type Unit = z.infer<typeof unit>;

const itemCodes = z.array(
  z.string().transform((value, ctx) => {
    const code = parseItemCode(value);
    if (code) return code;
    ctx.addIssue({ code: 'custom', input: value, params: { finding: 'item-unknown' } });
    return z.NEVER;
  }),
);

/** Scores that were published for the agency, from 0 to 100: by tool, by indicator, or both. */
const results = z.strictObject({
  tools: z.strictObject({ IIT: score, EIT: score, EIT1: score, EIT2: score, OIT: score }).partial().optional(),
  indicators: z.record(z.string(), score).optional(),
});
export type Results = z.infer<typeof results>;

/**
 * A day of the calendar that the criteria do not know: a survey, a meeting. With `until` it lasts until that day; with `every` as well
 * it is held again each so many days.
 */
const calendarEntry = z
  .strictObject({ title: bilingualText, date: day, until: day.optional(), every: wholeNumber.optional() })
  .superRefine(({ date, until }, ctx) => {
    if (until === undefined || until >= date) return;
    const params = { finding: 'window-order', opens: date, closes: until };
    ctx.addIssue({ code: 'custom', path: ['until'], input: until, params });
  });

/** One year's assessment: which criteria apply, whether the year is still open, and who owes what. */
export const assessmentPlan = z.strictObject({
  year: fiscalYearNumber,
  /** Id of a file in `src/frameworks/`. */
  framework: text,
  /** `closed` years are frozen: they are never scored by new rules. */
  state: choice(['open', 'closed']),
  /** The days in which answers are entered, both inclusive; the framework's own window where this is absent. */
  window: z.strictObject({ opens: day, closes: day }).optional(),
  /** Unit id → the items it owes. An item's own `unit` prevails. */
  responsible: z.record(z.string(), itemCodes).default({}),
  results: results.optional(),
  /** Surveys, meetings and other days, for the calendar. */
  calendar: z.array(calendarEntry).optional(),
});
export type AssessmentPlan = z.infer<typeof assessmentPlan>;

/** The whole content of `agency.yaml`. */
export const agency = z.strictObject({
  name: bilingualText,
  kind: choice(agencyKinds),
  /** The address of the published site. */
  site: webAddress,
  contact,
  units: z.array(unit).default([]),
  assessments: z.array(assessmentPlan).min(1),
  /** One or two sentences about the agency, for the first page. */
  description: bilingualText.optional(),
  identity: identity.default({}),
  /** Where people come in, such as counters: each gets a poster of the survey. */
  servicePoints: z.array(bilingualText).default([]),
  surveys: z.array(survey).default([]),
  notices: z.array(notice).default([]),
  numerals: numerals.default('arabic'),
  /** Terms of use, and what the Government Data Catalog must be told. */
  openData: openData.optional(),
  /**
   * What was published once and is no more: a year (`/2566/`), an item that its criteria do not have (`/2566/o36/`, `/o36/`), a unit
   * (`/units/x/`), each with all below it. Its addresses say so.
   */
  withdrawn: z.array(z.strictObject({ address: text, reason: text, date: day })).optional(),
  /** The web form at `/admin/`; none without it. */
  admin: admin.optional(),
  /** Invented content: every page says so. */
  sample: flag.default(false),
});
export type Agency = z.infer<typeof agency>;
