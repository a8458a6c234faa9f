import type { Texts } from '../../i18n/texts.ts';
import type { ChartData } from './chart-data.ts';
import { added } from './measure.ts';

/** The numbers of one chart in words: all in the same unit. */
export interface ChartNumbers {
  /** `ล้านบาท`; empty where nothing is known of it. */
  unit: string;
  /** Without the unit, as beside a bar. */
  plain(value: number | null): string;
  /** With the unit, as in a sentence. */
  amount(value: number): string;
  whole(value: number): string;
}

const MILLION = 1_000_000;

/** Amounts that reach a million are given in millions, with two decimals, as budget papers do. */
export function chartNumbers({ lines, unit, money, mode }: ChartData, texts: Texts): ChartNumbers {
  const t = texts.datasets.chart;
  const known = lines.flatMap((line) => line.values).filter((value) => value !== null);
  const values = mode === 'stacked' ? [...known, ...lines.map((line) => added(line.values))] : known;
  const millions = money && values.some((value) => Math.abs(value) >= MILLION);
  const decimals = millions || (money && !values.every(Number.isInteger)) ? 2 : undefined;
  const named = millions ? t.million(unit) : unit;
  const least = texts.figures.number(0.01);
  const text = (value: number): string => {
    const scaled = millions ? value / MILLION : value;
    // Something is not nothing.
    if (scaled !== 0 && decimals === 2 && Math.abs(scaled) < 0.005) return scaled < 0 ? `> −${least}` : `< ${least}`;
    return texts.figures.number(scaled, scaled === 0 ? 0 : decimals).replace('-', '−');
  };
  return {
    unit: named,
    plain: (value) => (value === null ? '–' : text(value)),
    amount: (value) => t.amount(text(value), named),
    whole: (value) => texts.figures.number(value),
  };
}
