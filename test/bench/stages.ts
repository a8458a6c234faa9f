/** What one process or thread said of its stages; times in milliseconds of its own clock. */
export interface StageReport {
  pid: number;
  thread: number;
  /** Its own clock and the one that all processes share (microseconds), read at the same time, when it ended. */
  now: number;
  shared: number;
  entries: {
    name: string;
    start: number /** Null of a stage that lasts until the next one. */;
    duration: number | null;
  }[];
}

/** A stage that went on, on the clock that all processes share, in microseconds. */
export interface Span {
  stage: string;
  pid: number;
  thread: number;
  start: number;
  end: number;
}

/** Begins no stage: it only ends the one before. */
const END = 'end';
/** From the start of the main process until its first stage: the program is loaded. */
const START = 'start';

/**
 * The stages of one process or thread. A stage that was marked lasts until the next mark, the last one until the process ended.
 * @param main whether it is the process that the command started, whose loading counts as a stage
 */
export function spansOf({ pid, thread, now, shared, entries }: StageReport, main: boolean): Span[] {
  const at = (time: number) => shared + (time - now) * 1000;
  const marks = entries.filter(({ duration }) => duration === null).sort((a, b) => a.start - b.start);
  if (main) marks.unshift({ name: START, start: 0, duration: null });
  const marked = marks.map(({ name, start }, place) => ({ name, start, end: marks[place + 1]?.start ?? now }));
  const measured = entries.flatMap(({ name, start, duration }) =>
    duration === null ? [] : [{ name, start, end: start + duration }],
  );
  return [...marked, ...measured]
    .filter(({ name, start, end }) => name !== END && end > start)
    .map(({ name, start, end }) => ({ stage: name, pid, thread, start: at(start), end: at(end) }));
}

/** Microseconds during which at least one of the spans went on. */
export function covered(spans: readonly Pick<Span, 'start' | 'end'>[]): number {
  let [sum, until] = [0, Number.NEGATIVE_INFINITY];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= until) continue;
    sum += end - Math.max(start, until);
    until = end;
  }
  return sum;
}

/** Seconds in which each stage went on, in the order in which they began, and by how much they went on at the same time. */
export function stageSeconds(spans: readonly Span[]): { stages: Record<string, number>; overlapSeconds: number } {
  const names = [...new Set([...spans].sort((a, b) => a.start - b.start).map(({ stage }) => stage))];
  const seconds = (part: readonly Span[]) => Math.round(covered(part) / 1000) / 1000;
  const stages = Object.fromEntries(names.map((name) => [name, seconds(spans.filter(({ stage }) => stage === name))]));
  const sum = Object.values(stages).reduce((total, one) => total + one, 0);
  return { stages, overlapSeconds: Math.max(0, sum - seconds(spans)) };
}
