import { z } from 'zod';
import { evidence } from './evidence.ts';
import { choice, day, flag, period, slug, text } from './scalar.ts';

const common = {
  /** Id of the responsible unit in `agency.yaml`. */
  unit: slug.optional(),
  published: day.optional(),
  updated: day.optional(),
  summary: text.optional(),
};

/** Front matter of an item's `index.md`. */
export const itemFrontMatter = z.strictObject({
  ...common,
  /** The item does not apply to this agency, and why. */
  notApplicable: z.strictObject({ reason: text }).optional(),
  evidence: evidence.default({}),
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
