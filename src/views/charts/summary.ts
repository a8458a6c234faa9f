import type { Texts } from '../../i18n/texts.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartNumbers } from './chart-numbers.ts';
import { added } from './measure.ts';

/** What a chart says, in words: for who cannot see it, and for who has no time to look. */
export function summaryOf(data: ChartData, numbers: ChartNumbers, texts: Texts): string {
  const t = texts.datasets.chart;
  const { lines, series, mode, by } = data;
  const what = by === 'month' ? t.month : t.line;
  const known = lines.filter(({ values }) => values.some((value) => value !== null));
  const missing = lines.filter((line) => !known.includes(line)).map(({ name }) => name);
  const first = mode === 'grouped' ? (known: (number | null)[]) => known[0] ?? 0 : added;
  // Of what is gathered in one line, none is the largest.
  const sized = known.filter(({ rest }) => !rest).map(({ name, values }) => ({ name, value: first(values) }));
  const sums = series.map((_, index) => added(lines.map(({ values }) => values[index] ?? null)));
  const [whole = 0, part] = sums;
  const beginning =
    mode !== 'grouped'
      ? [t.total(numbers.amount(added(sums)))]
      : [
          `${series[0]?.title ?? ''} ${numbers.amount(whole)}`,
          ...(part === undefined || whole <= 0
            ? []
            : [
                t.share(
                  series[1]?.title ?? '',
                  numbers.amount(part),
                  percentOf(texts, part / whole),
                  series[0]?.title ?? '',
                ),
              ]),
        ];
  const extremes = (() => {
    // Where several things are compared, the first is what makes a line large.
    const of = mode === 'grouped' ? (series[0]?.title ?? '') : '';
    const values = sized.map(({ value }) => value);
    const [most, least] = [Math.max(...values), Math.min(...values)];
    if (sized.length < 2) return [];
    if (most === least) return [t.allEqual(what, numbers.amount(most))];
    const say = (value: number, one: typeof t.most, several: typeof t.mostOfSeveral) => {
      const those = sized.filter((line) => line.value === value);
      return those.length === 1
        ? one(those[0]?.name ?? '', numbers.amount(value), of)
        : several(those.length, what, numbers.amount(value), of);
    };
    return [say(most, t.most, t.mostOfSeveral), say(least, t.least, t.leastOfSeveral)];
  })();
  const gaps = missing.length === 0 ? [] : [t.noData(missing.join(', '))];
  const text = [...beginning, ...extremes, ...gaps].join(texts.locale === 'th' ? ' ' : '; ');
  return texts.locale === 'th' ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const percentOf = ({ figures }: Texts, share: number): string =>
  share > 0 && share < 0.0005 ? `< ${figures.number(0.1)}` : figures.number(share * 100, 1);
