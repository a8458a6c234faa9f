import { type Measurement, median, type Result, type Size, type YardstickPart } from './result.ts';

/** What a build of a generated archive of 5,000 documents may take on two cores, and how it grows from there. */
export interface Target {
  text: string;
  /** At most. */
  limit: number;
  unit: '×' | 's' | 'GB';
  /** Null where it was not measured. */
  figure: (result: Result) => number | null;
}

export type Verdict = 'met' | 'not met' | 'not measured';

/** Of these many documents the targets speak. */
const [USUAL, LARGE] = [5000, 20_000];

export const targets: Target[] = [
  {
    text: 'cold build ÷ (Hugo + Pagefind)',
    limit: 1,
    unit: '×',
    figure: (result) => ratio(cold(result, USUAL), yardstickSeconds(sizeOf(result, USUAL), 'hugo')),
  },
  {
    text: 'one document changed ÷ cold build',
    limit: 0.25,
    unit: '×',
    figure: (result) => ratio(seconds(sizeOf(result, USUAL)?.steps.document), cold(result, USUAL)),
  },
  {
    text: 'peak memory of all processes',
    limit: 1.5,
    unit: 'GB',
    figure: (result) => {
      const peak = peakOf(sizeOf(result, USUAL));
      return peak === null ? null : peak / 1e9;
    },
  },
  {
    text: '`oit check` alone',
    limit: 1.5,
    unit: 's',
    figure: (result) => seconds(sizeOf(result, USUAL)?.steps.check),
  },
  {
    text: 'cold build, 20,000 documents ÷ 5,000',
    limit: 4.5,
    unit: '×',
    figure: (result) => ratio(cold(result, LARGE), cold(result, USUAL)),
  },
  {
    text: 'peak memory, 20,000 documents ÷ 5,000',
    limit: 4.5,
    unit: '×',
    figure: (result) => ratio(peakOf(sizeOf(result, LARGE)), peakOf(sizeOf(result, USUAL))),
  },
];

/** Whether a target is met by what was measured. */
export const verdictOf = (figure: number | null, limit: number): Verdict =>
  figure === null ? 'not measured' : figure <= limit ? 'met' : 'not met';

/** Median seconds on the clock. */
export const seconds = (measured: readonly Measurement[] | undefined): number | null =>
  median((measured ?? []).map((one) => one.seconds));

/** Median seconds of a yardstick and of Pagefind on its pages. */
export function yardstickSeconds(size: Size | undefined, part: 'hugo' | 'astro'): number | null {
  const parts = ([part, `${part}-pagefind`] satisfies YardstickPart[]).map((one) => seconds(size?.yardsticks[one]));
  return parts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

/** The most memory that any build or check took, in bytes: the median of the runs of the dearest step. */
export function peakOf(size: Size | undefined): number | null {
  const peaks = Object.values(size?.steps ?? {}).map((step) => median(step.map(({ peakBytes }) => peakBytes)));
  return peaks.length === 0 || peaks.includes(null) ? null : Math.max(...peaks.map(Number));
}

const sizeOf = ({ sizes }: Result, documents: number): Size | undefined =>
  sizes.find((size) => size.documents === documents);

const cold = (result: Result, documents: number): number | null => seconds(sizeOf(result, documents)?.steps.cold);

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;
