import type { Interval } from '../model/assessment.ts';

const grouped = new Map<number, Intl.NumberFormat>();

/**
 * A number for people: thousands separators, Arabic digits.
 * @param decimals exactly so many; as many as the number has where it is not given
 * @example formatNumber(1234567.5, 2) // '1,234,567.50'
 */
export function formatNumber(value: number, decimals?: number): string {
  const key = decimals ?? -1;
  let format = grouped.get(key);
  if (!format) {
    const digits =
      decimals === undefined
        ? { maximumFractionDigits: 10 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    format = new Intl.NumberFormat('en-US', digits);
    grouped.set(key, format);
  }
  return format.format(value);
}

/**
 * A score, or a range of scores, with two decimals; rounded here and nowhere before.
 * @example formatInterval({ min: 95, max: 97.5 }) // '95.00–97.50'
 */
export function formatInterval({ min, max }: Interval): string {
  const [low, high] = [formatNumber(min, 2), formatNumber(max, 2)];
  return low === high ? low : `${low}–${high}`;
}

/**
 * Points to gain, as a number or in words where only a range is known.
 * @param between says a range in the reader's language
 * @example formatGain({ min: 0, max: 100 }, (low, high) => `${low} to ${high}`) // '+0.00 to +100.00'
 */
export function formatGain({ min, max }: Interval, between: (low: string, high: string) => string): string {
  const [low, high] = [`+${formatNumber(min, 2)}`, `+${formatNumber(max, 2)}`];
  return low === high ? low : between(low, high);
}

/**
 * The size of a file in the units that people know.
 * @example formatBytes(1536) // '1.5 KB'
 */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let [value, step] = [bytes, 0];
  while (value >= 1024 && step < units.length - 1) {
    value /= 1024;
    step += 1;
  }
  return `${step === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${units[step]}`;
}

export { telephoneHref } from '../thai/telephone.ts';

/** The format of a file by its name, as people call it: `PDF`, `XLSX`. */
export function formatOfFile(name: string): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return (ending ?? 'file').toUpperCase();
}
