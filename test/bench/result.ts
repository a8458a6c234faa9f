import type { Machine } from './machine.ts';
import type { SearchCost } from './search.ts';

/** What is measured of a program, in this order. */
export const steps = ['cold', 'nothing', 'document', 'table', 'second', 'check', 'check-kept'] as const;
export type Step = (typeof steps)[number];
export const isStep = (name: string): name is Step => steps.some((step) => step === name);

export const stepTexts: Record<Step, string> = {
  cold: 'cold build: no cache, no output',
  nothing: 'built again, nothing changed',
  document: 'one document changed',
  table: 'one row of a table changed',
  second: 'first build, after another site was built',
  check: '`oit check` alone, no cache',
  'check-kept': '`oit check` alone, after a build',
};

/** One run of one command. */
export interface Measurement {
  /** Seconds on the clock. */
  seconds: number;
  /** Seconds that all its processes computed, on all cores; null where `/proc` does not exist. */
  cpuSeconds: number | null;
  /** The most memory that all its processes held at one time, in bytes; what they share is counted once (PSS). Null likewise. */
  peakBytes: number | null;
  /** The same with what is shared counted in each process (RSS): what `ps` and `top` show. */
  peakResidentBytes: number | null;
  /** Seconds in which each stage went on. Stages that go on at the same time count in each. */
  stages?: Record<string, number>;
  /** Seconds by which the stages together are longer than the time that they took. */
  overlapSeconds?: number;
  /** Files of the output that a build made anew: their bytes or their times are others than before. */
  touchedFiles?: number;
}

/** Everything that was measured of one program on one archive: a list holds one entry for each run. */
export type Measured = Partial<Record<Step, Measurement[]>>;

/** Files and bytes below a folder. */
export interface Extent {
  files: number;
  bytes: number;
}

/** The figures of one number of documents. */
export interface Size {
  documents: number;
  /** What was built from; two results are compared only where it is the same. */
  archive: Extent & { sha256: string };
  /** What a cold build wrote; null when there was none. */
  output: Extent | null;
  steps: Measured;
  /** The same Markdown made into pages and an index by others; a yardstick that is not installed is left out. */
  yardsticks: Partial<Record<YardstickPart, Measurement[]>>;
}

export const yardstickTexts = {
  hugo: 'Hugo, bare template',
  'hugo-pagefind': 'Pagefind on the pages of Hugo',
  astro: 'bare Astro',
  'astro-pagefind': 'Pagefind on the pages of bare Astro',
} as const;
export type YardstickPart = keyof typeof yardstickTexts;

/** Which state of the program was measured. */
export interface Commit {
  /** As it was asked for: `HEAD`, a branch, a tag. */
  ref: string;
  commit: string | null;
  /** Whether files differed from that commit. */
  changed: boolean;
}

/** What `--json` writes. */
export interface Result {
  format: 1;
  machine: Machine;
  program: Commit;
  runs: number;
  attached: boolean;
  /** Yardsticks that could not be measured, and why. */
  missing: string[];
  sizes: Size[];
  /** The commit that was measured in turns with the program. */
  against?: { program: Commit; sizes: Size[] };
  search?: SearchCost[];
}

/** The middle one of some figures; null of none, and where one is not known. */
export function median(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  if (known.length === 0 || known.length < values.length) return null;
  const [below, above] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
  return ((below as number) + (above as number)) / 2;
}
