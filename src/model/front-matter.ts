import { z } from 'zod';
import { evidence } from './evidence.ts';
import { allowance } from './personal-data.ts';
import { choice, day, flag, moment, period, slug, text } from './scalar.ts';

/** One change to what was published, in words of the author. */
export const change = z.strictObject({ date: day, text });
export type Change = z.infer<typeof change>;

const common = {
  /** Id of the responsible unit in `agency.yaml`. */
  unit: slug.optional(),
  published: day.optional(),
  updated: day.optional(),
  summary: text.optional(),
  /** From when it is shown: a day, or a day and a time, in Thailand. Until then it is a draft. */
  publishAt: moment.optional(),
  /** What was changed after publication, and when. */
  changes: z.array(change).default([]),
  /** Personal data that is published on purpose, file by file. */
  personalData: z.array(allowance).default([]),
  /** Where `oit new` took it from, as `2567/o01`: standing information of the year before that nobody has reviewed yet. */
  carriedFrom: text.optional(),
};

/** `evidence:` with nothing but comments below it, as in a draft, declares nothing. */
const emptyAsNone = (value: unknown): unknown => (value === '' || value === null ? {} : value);

/** Front matter of an item's `index.md`. */
export const itemFrontMatter = z.strictObject({
  ...common,
  /** Nothing in the item's folder is published or counted. */
  draft: flag.optional(),
  /** The item does not apply to this agency, and why. */
  notApplicable: z.strictObject({ reason: text }).optional(),
  evidence: z.preprocess(emptyAsNone, evidence).default({}),
  /**
   * Earlier names of attachments and tables, which go on working: what it was called → what it is called. `old.pdf` is an attachment,
   * `old.csv` a table, `files/old.csv` an attachment again, `/2566/o15/files/old.pdf` one of another item.
   */
  aliases: z.record(z.string(), text).default({}),
  /** What was taken back on purpose: a document by its name, a file or table as in `aliases`. Its address says so. */
  withdrawn: z.array(z.strictObject({ address: text, reason: text, date: day })).default([]),
});
export type ItemFrontMatter = z.infer<typeof itemFrontMatter>;

/** Front matter of a document: an announcement, a news item, a report. */
export const documentFrontMatter = z.strictObject({
  title: text,
  ...common,
  /** The time the document is about. */
  period: period.optional(),
  lang: choice(['th', 'en']).optional(),
  /** Attachments in `files/` that belong to this document. */
  files: z.array(text).default([]),
  /** Not published, not counted. */
  draft: flag.default(false),
  /** Earlier addresses of the document, which go on working: file names without ending, or paths from the root. */
  aliases: z.array(text).default([]),
});
export type DocumentFrontMatter = z.infer<typeof documentFrontMatter>;
