import type { Bilingual } from '../model/bilingual.ts';

/**
 * What a file of an example holds: its text; its text in an encoding other than UTF-8; or, where it is no text (a PDF, a very long
 * file, a folder), what it is, in words.
 */
export type ExampleFile = string | { text: string; encoding: 'Windows-874' | 'UTF-16' } | Bilingual;

/** Files by their path below the content folder. */
export type ExampleFiles = Readonly<Record<string, ExampleFile>>;

/**
 * The page of a finding: what an officer who meets it must know. A test builds both folders of the example and runs the checker
 * on them, so the finding is what the first one gives and the second one does not.
 */
export interface FindingGuide {
  /** What the program has found, in other words than the message. */
  meaning: Bilingual;
  /** What happens if it stays. */
  why: Bilingual;
  /** What to do now, in order. */
  steps: readonly [Bilingual, ...Bilingual[]];
  /** The files that the mistake is in. Other files that the example needs are in `beside`, and not shown. */
  before: ExampleFiles;
  /** The same files put right; empty where they are to go. */
  after: ExampleFiles;
  beside?: ExampleFiles;
}

/** A text in both languages. */
export const both = (th: string, en: string): Bilingual => ({ th, en });
