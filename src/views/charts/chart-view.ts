import type { Texts } from '../../i18n/texts.ts';
import { type ChartData, type ChartLine, chartData } from './chart-data.ts';
import { type ChartNumbers, chartNumbers } from './chart-numbers.ts';
import { added, type ChartTable } from './measure.ts';
import type { ChartSpec } from './specs.ts';
import { summaryOf } from './summary.ts';
import { wrap } from './wrap.ts';

/** How a series is filled: by a pattern as well as a colour. */
export type Fill = 'a' | 'b' | 'c' | 'rest';

/** A text of a chart; `y` is its middle, in pixels. */
interface ChartText {
  text: string;
  y: number;
}

/**
 * A chart as a page draws it. Across, everything is in per cent of whatever width there is, and nothing is scaled, so that
 * letters have one size on every screen; down, everything is in pixels.
 */
export interface ChartView {
  /** Unique on its page. */
  id: string;
  title: string;
  /** What is measured, and in which unit. */
  subtitle: string;
  /** The essence in words: total, largest, smallest. */
  summary: string;
  /** More than one series: how each is drawn. */
  legend: { fill: Fill; title: string; total: string }[];
  fills: Fill[];
  height: number;
  /** Where bars begin, in per cent of the width. */
  zero: number;
  lines: {
    /** One or two lines of text; Thai on an English page is marked as such. */
    labels: ChartText[];
    bars: { fill: Fill; x: number; width: number; y: number; height: number }[];
    /** Beside the end of the bar; `x` is where it begins, in per cent. */
    values: (ChartText & { x: number })[];
    /** Where the line stands from which bars begin: their first and last pixel. */
    axis: { from: number; to: number };
  }[];
}

/** Width of labels beside the bars, and of the value after the longest one, in per cent. */
const BESIDE = 18;
const VALUES = 25;
/** Heights in pixels. */
const TEXT = 20;
const BAR = 16;
const GAP = 12;
const fills: readonly Fill[] = ['a', 'b', 'c'];

/** A chart of a table in a language; null where there is nothing to draw. */
export function chartView(spec: ChartSpec, table: ChartTable, texts: Texts, id: string): ChartView | null {
  const data = chartData(spec, table, texts);
  if (!data) return null;
  const numbers = chartNumbers(data, texts);
  const fillOf = data.series.map(({ rest }, index): Fill => (rest ? 'rest' : (fills[index] ?? 'rest')));
  const place = scaleOf(data);
  let y = 0;
  const lines = data.lines.map((line) => {
    const drawn = lineAt(y, line, { data, numbers, fillOf, place, suffix: countOf(spec, data, line, numbers, texts) });
    y += drawn.height + (data.by === 'month' ? GAP / 2 : GAP);
    return drawn.line;
  });
  const t = texts.datasets.chart;
  // What is measured may say its unit: a number of times is in times.
  const said = numbers.unit === '' || data.measured?.includes(numbers.unit);
  const unit = said ? [] : [t.unit(numbers.unit)];
  return {
    id,
    title: texts.figures.text(spec.title[texts.locale]),
    subtitle: [...(data.measured === null ? [] : [data.measured]), ...unit].join(' · '),
    summary: summaryOf(data, numbers, texts),
    legend:
      data.series.length < 2
        ? []
        : data.series.map(({ title }, index) => ({
            fill: fillOf[index] ?? 'rest',
            title,
            total: numbers.amount(added(data.lines.map(({ values }) => values[index] ?? null))),
          })),
    fills: [...new Set(fillOf)],
    height: y,
    zero: place(0),
    lines,
  };
}

/** Where a value lies, in per cent of the width. */
function scaleOf({ by, mode, lines }: ChartData): (value: number) => number {
  const ends = lines.flatMap(({ values }) => {
    const known = values.map((value) => value ?? 0);
    if (mode === 'grouped') return known;
    return [added(known.filter((value) => value > 0)), added(known.filter((value) => value < 0))];
  });
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const left = by === 'month' ? BESIDE : 0;
  const room = 100 - left - VALUES;
  return (value) => round(left + (high === low ? 0 : ((value - low) / (high - low)) * room));
}

/** Less than a fifth of a pixel. */
const round = (percent: number): number => Math.round(percent * 100) / 100;

interface Frame {
  data: ChartData;
  numbers: ChartNumbers;
  fillOf: Fill[];
  place(value: number): number;
  /** Stands after the label, and is never cut. */
  suffix: string;
}

function lineAt(top: number, line: ChartLine, { data, numbers, fillOf, place, suffix }: Frame) {
  const beside = data.by === 'month';
  const labels = beside ? [line.label] : wrap(line.label, suffix);
  const below = top + (beside ? 0 : labels.length * TEXT);
  const grouped = data.mode === 'grouped';
  const bar = (from: number, to: number, index: number, y: number) => {
    const [x, end] = [place(Math.min(from, to)), place(Math.max(from, to))];
    // What is there is seen, however small.
    return { fill: fillOf[index] ?? 'rest', x, width: Math.max(round(end - x), 0.4), y, height: BAR };
  };
  let [positive, negative] = [0, 0];
  const bars = line.values.flatMap((value, index) => {
    if (value === null || value === 0) return [];
    if (grouped) return [bar(0, value, index, below + index * TEXT + 2)];
    const from = value > 0 ? positive : negative;
    if (value > 0) positive += value;
    else negative += value;
    return [bar(from, from + value, index, below + 2)];
  });
  const known = line.values.some((value) => value !== null);
  const shown = grouped ? line.values : [known ? added(line.values) : null];
  return {
    height: below - top + shown.length * TEXT,
    line: {
      labels: labels.map((text, index) => ({ text, y: top + index * TEXT + TEXT / 2 })),
      bars,
      axis: { from: below, to: below + shown.length * TEXT },
      values: shown.map((value, index) => ({
        text: numbers.plain(value),
        x: place(Math.max(0, grouped ? (value ?? 0) : positive)),
        y: below + index * TEXT + TEXT / 2,
      })),
    },
  };
}

function countOf(
  { withCount }: ChartSpec,
  { by }: ChartData,
  { count }: ChartLine,
  { whole }: ChartNumbers,
  texts: Texts,
): string {
  if (!withCount || by === 'month') return '';
  return texts.datasets.chart.counted(whole(count), withCount[texts.locale]);
}
