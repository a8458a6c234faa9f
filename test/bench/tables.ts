import type { Compared } from './compare.ts';
import { machineText } from './machine.ts';
import {
  type Commit,
  type Measurement,
  median,
  type Result,
  type Size,
  type Step,
  steps,
  stepTexts,
  type YardstickPart,
  yardstickTexts,
} from './result.ts';
import { searchTable } from './search-table.ts';
import type { Table } from './table.ts';
import { targets, verdictOf, yardstickSeconds } from './targets.ts';

const NONE = '–';
const count = (value: number): string => value.toLocaleString('en');
const inSeconds = (value: number | null): string => (value === null ? NONE : `${value.toFixed(2)} s`);
const inMegabytes = (bytes: number | null): string => (bytes === null ? NONE : `${count(Math.round(bytes / 1e6))} MB`);

/** What is said above the tables: what was measured, where, and how the figures are meant. */
export const notes = ({ machine, program, runs, attached, missing, against }: Result): string[] => [
  `Measured on ${machineText(machine)}.`,
  `Program: ${commitText(program)}${against ? `, in turns with ${commitText(against.program)}` : ''}; ${
    runs === 1 ? 'one run' : `medians of ${runs} runs`
  }${attached ? '; documents with attachments' : ''}.`,
  'Memory is the most that all processes held at one time; what they share counts once (PSS, to within 2 %). CPU seconds are those of all processes on all cores.',
  ...missing,
];

const commitText = ({ ref, commit, changed }: Commit): string =>
  commit === null ? ref : `${ref} (${commit.slice(0, 10)}${changed ? ' with changes' : ''})`;

/** All tables of a result. */
export const tablesOf = (result: Result): Table[] => [
  ...(result.sizes.length === 0 ? [] : [buildTable(result.sizes)]),
  ...result.sizes.flatMap(stageTable),
  targetTable(result),
  ...(result.search ? [searchTable(result.search)] : []),
];

function buildTable(sizes: readonly Size[]): Table {
  const row = (text: string, cell: (size: Size) => string) => [text, ...sizes.map(cell)];
  const measured = (list: readonly Measurement[] | undefined): string =>
    list
      ? [
          inSeconds(median(list.map(({ seconds }) => seconds))),
          inSeconds(median(list.map(({ cpuSeconds }) => cpuSeconds))),
          inMegabytes(median(list.map(({ peakBytes }) => peakBytes))),
        ].join(' / ')
      : NONE;
  const has = (part: YardstickPart) => sizes.some(({ yardsticks }) => yardsticks[part]);
  const sum = (part: 'hugo' | 'astro', text: string) =>
    has(part) ? [row(text, (size) => inSeconds(yardstickSeconds(size, part)))] : [];
  const touchedBy = (step: Step, text: string) =>
    sizes.some((size) => size.steps[step])
      ? [row(text, (size) => numberOr(median(size.steps[step]?.map(({ touchedFiles }) => touchedFiles) ?? [])))]
      : [];
  return {
    title: 'Seconds / CPU seconds / peak memory',
    head: ['documents', ...sizes.map(({ documents }) => count(documents))],
    rows: [
      ...steps
        .filter((step) => sizes.some((size) => size.steps[step]))
        .map((step) => row(stepTexts[step], (size) => measured(size.steps[step]))),
      ...(Object.keys(yardstickTexts) as YardstickPart[])
        .filter(has)
        .map((part) => row(yardstickTexts[part], ({ yardsticks }) => measured(yardsticks[part]))),
      ...sum('hugo', 'Hugo + Pagefind'),
      ...sum('astro', 'bare Astro + Pagefind'),
      row('archive', ({ archive }) => `${count(archive.files)} files, ${inMegabytes(archive.bytes)}`),
      row('output', ({ output }) => (output ? `${count(output.files)} files, ${inMegabytes(output.bytes)}` : NONE)),
      ...touchedBy('nothing', 'files made anew, nothing changed'),
      ...touchedBy('document', 'files made anew for one document'),
      ...touchedBy('table', 'files made anew for one row'),
    ],
  };
}

const numberOr = (value: number | null): string => (value === null ? NONE : count(value));

/** Seconds of each stage, by step. Stages may go on beside each other, and work outside of them is a row of its own. */
function stageTable({ documents, steps: measured }: Size): Table[] {
  const shown = steps.filter((step) => measured[step]?.some(({ stages }) => Object.keys(stages ?? {}).length > 0));
  if (shown.length === 0) return [];
  const names = [
    ...new Set(shown.flatMap((step) => measured[step]?.flatMap((run) => Object.keys(run.stages ?? {})) ?? [])),
  ];
  const row = (text: string, value: (run: Measurement) => number | undefined) => [
    text,
    ...shown.map((step) => inSeconds(median(measured[step]?.map(value) ?? []))),
  ];
  return [
    {
      title: `Seconds of each stage, ${count(documents)} documents`,
      head: ['stage', ...shown],
      rows: [
        ...names.map((name) => row(name, ({ stages }) => stages?.[name])),
        row('outside of stages', outside),
        row('stages at the same time', ({ overlapSeconds }) => overlapSeconds),
        row('together', ({ seconds }) => seconds),
      ],
    },
  ];
}

/** Seconds of a run that belong to no stage: the end of the process, and what no stage names. */
const outside = ({ seconds, stages = {}, overlapSeconds = 0 }: Measurement): number =>
  Math.max(0, seconds + overlapSeconds - Object.values(stages).reduce((sum, one) => sum + one, 0));

const targetTable = (result: Result): Table => ({
  title: 'Targets, at 5,000 documents',
  head: ['target', 'at most', 'measured', ''],
  rows: targets.map(({ text, limit, unit, figure }) => {
    const value = figure(result);
    return [text, `${limit} ${unit}`, value === null ? NONE : `${value.toFixed(2)} ${unit}`, verdictOf(value, limit)];
  }),
});

/** A comparison with another result. */
export const comparisonTable = (title: string, compared: readonly Compared[]): Table => ({
  title,
  head: ['documents', 'figure', 'before', 'after', 'change', ''],
  texts: true,
  rows: compared.map(({ documents, name, unit, before, after, change }) => [
    count(documents),
    name,
    amount(before, unit),
    amount(after, unit),
    before === 0 ? NONE : `${after >= before ? '+' : '−'}${Math.abs(((after - before) / before) * 100).toFixed(0)} %`,
    change,
  ]),
});

const amount = (value: number, unit: Compared['unit']): string =>
  `${unit === 's' ? value.toFixed(2) : unit === 'MB' ? value.toFixed(1) : count(Math.round(value))} ${unit}`;
