import type { AttachmentFacts } from '../model/disclosure.ts';
import type { Inspection, Problem } from './inspection.ts';
import { endingOf, readabilityOf } from './kinds.ts';

/** What opening a file told, without its size and hash. */
export type Reading = Pick<
  AttachmentFacts,
  'detected' | 'readability' | 'opens' | 'pages' | 'scannedPages' | 'picture'
> &
  Pick<Inspection, 'texts' | 'problems'>;

/** What is known of a file before it is opened. */
export const nothing: Reading = {
  detected: null,
  readability: 'other',
  opens: true,
  pages: null,
  scannedPages: [],
  texts: [],
  problems: [],
};

/** A file that was not opened, and why. */
export const unread = (name: string, problem: Problem): Reading => ({
  ...nothing,
  readability: readabilityOf(endingOf(name)),
  opens: problem.kind === 'limit' || problem.kind === 'mismatch',
  problems: [problem],
});
