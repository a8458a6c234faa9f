import { sameMachine } from './machine.ts';
import { type Measured, type Measurement, median, type Result, type Size, steps, stepTexts } from './result.ts';

/** What became of a figure: of time and memory less is better; files and bytes are counted, and only more or less. */
export type Change = 'better' | 'worse' | 'same' | 'unclear' | 'more' | 'less';

/** A figure before and after. */
export interface Compared {
  documents: number;
  name: string;
  unit: 's' | 'MB' | 'files';
  before: number;
  after: number;
  change: Change;
}

interface Figure {
  name: string;
  unit: Compared['unit'];
  /** Of each run. */
  values: number[];
  /** A difference below this is none, whatever its share; null of what is counted, where every difference is one. */
  least: number | null;
}

/** A difference below this share is none. */
const SHARE = 0.05;
/** Of one run each, nobody knows how much of a difference is chance: it has to be larger. */
const SHARE_OF_ONE_RUN = 0.15;

/**
 * Judges a figure, of which less is better. It changed when the medians differ enough and no run of one side is among those of the other;
 * when they differ enough but runs overlap, it is unclear.
 */
export function changeOf(before: readonly number[], after: readonly number[], least = 0): Change {
  const [from, to] = [middle(before), middle(after)];
  if (Math.abs(to - from) <= enough(before, after, least)) return 'same';
  if (to < from) return Math.max(...after) < Math.min(...before) ? 'better' : 'unclear';
  return Math.min(...after) > Math.max(...before) ? 'worse' : 'unclear';
}

/**
 * Judges a figure of runs that took turns: each is compared with the one beside it, which had the same machine to itself or to share.
 * It changed when it did in every pair.
 */
export function changeOfPairs(before: readonly number[], after: readonly number[], least = 0): Change {
  const differences = after.map((value, run) => value - (before[run] ?? value));
  if (Math.abs(middle(differences)) <= enough(before, after, least)) return 'same';
  if (differences.every((difference) => difference < 0)) return 'better';
  return differences.every((difference) => difference > 0) ? 'worse' : 'unclear';
}

const enough = (before: readonly number[], after: readonly number[], least: number): number =>
  Math.max(least, middle(before) * (before.length === 1 || after.length === 1 ? SHARE_OF_ONE_RUN : SHARE));

/**
 * Every figure that two lists of sizes share, where both were built from the same archive.
 * @param paired whether runs took turns
 */
export function compareSizes(before: readonly Size[], after: readonly Size[], paired = false): Compared[] {
  return after.flatMap((size) => {
    const old = before.find(({ documents }) => documents === size.documents);
    if (!old || old.archive.sha256 !== size.archive.sha256) return [];
    const known = new Map(figuresOf(old).map((figure) => [figure.name, figure]));
    return figuresOf(size).flatMap(({ name, unit, values, least }) => {
      const earlier = known.get(name)?.values ?? [];
      if (earlier.length === 0 || values.length === 0) return [];
      const [from, to] = [middle(earlier), middle(values)];
      const judge = paired && earlier.length === values.length ? changeOfPairs : changeOf;
      const change = least === null ? counted(from, to) : judge(earlier, values, least);
      return [{ documents: size.documents, name, unit, before: from, after: to, change }];
    });
  });
}

const counted = (from: number, to: number): Change => (to > from ? 'more' : to < from ? 'less' : 'same');

/** Why figures of two results say little about the program; empty when they can be compared. */
export function doubts(before: Result, after: Result): string[] {
  const other = after.sizes.filter((size) => {
    const old = before.sizes.find(({ documents }) => documents === size.documents);
    return old && old.archive.sha256 !== size.archive.sha256;
  });
  return [
    ...(sameMachine(before.machine, after.machine)
      ? []
      : ['The machines differ: only files and bytes can be compared.']),
    ...(before.machine.node === after.machine.node ? [] : [`Node was ${before.machine.node}.`]),
    ...other.map(({ documents }) => `The archive of ${documents} documents was another: left out.`),
  ];
}

function figuresOf({ steps: measured, output }: Size): Figure[] {
  const whole = output
    ? [
        { name: 'output, files', unit: 'files' as const, values: [output.files], least: null },
        { name: 'output, size', unit: 'MB' as const, values: [output.bytes / 1e6], least: null },
      ]
    : [];
  return [...steps.flatMap((step) => stepFigures(step, measured)), ...whole];
}

function stepFigures(step: keyof Measured & keyof typeof stepTexts, measured: Measured): Figure[] {
  const runs = measured[step] ?? [];
  const of = (value: (run: Measurement) => number | null | undefined): number[] =>
    runs.flatMap((run) => value(run) ?? []);
  const stages = [...new Set(runs.flatMap((run) => Object.keys(run.stages ?? {})))];
  return [
    { name: stepTexts[step], unit: 's', values: of((run) => run.seconds), least: 0.1 },
    { name: `${stepTexts[step]}, CPU`, unit: 's', values: of((run) => run.cpuSeconds), least: 0.1 },
    {
      name: `${stepTexts[step]}, memory`,
      unit: 'MB',
      values: of(({ peakBytes }) => peakBytes && peakBytes / 1e6),
      least: 20,
    },
    {
      name: `${stepTexts[step]}, files made anew`,
      unit: 'files',
      values: of((run) => run.touchedFiles),
      least: null,
    },
    ...stages.map((stage) => ({
      name: `${stepTexts[step]}, stage ${stage}`,
      unit: 's' as const,
      values: of((run) => run.stages?.[stage]),
      least: 0.1,
    })),
  ];
}

const middle = (values: readonly number[]): number => median(values) ?? 0;
