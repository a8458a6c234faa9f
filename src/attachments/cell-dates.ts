import { formatDate, isRealDate } from '../thai/date.ts';
import { readXml } from './xml.ts';

/** Formats of days that every workbook has, by ECMA-376 part 1, 18.8.30: 14–17 and 22; 27–36 and 50–58 in Asian editions. */
const builtInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * Whether a style of cells, by its number, shows a day.
 * @param styles `xl/styles.xml`
 */
export function dateStyles(styles: Buffer | undefined): (style: number) => boolean {
  const custom = new Set<number>();
  const formats: number[] = [];
  let inCells = false;
  readXml(styles, {
    open(name, { numFmtId = '', formatCode = '' }) {
      // Colours and literal texts aside, only days have a `d` or a year.
      if (name === 'numFmt' && /[dyb]/i.test(formatCode.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')))
        custom.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(Number(numFmtId));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => builtInDate(formats[style] ?? 0) || custom.has(formats[style] ?? 0);
}

/** Day 1 is 1 January 1900, and 1900 counts as a leap year: days after February 1900 lie one further. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a serial number, as a Thai reader writes it; the number itself where it is none. */
export function dayOfSerial(serial: string): string {
  const days = Number(serial);
  const time = FIRST_DAY + Math.floor(days) * DAY;
  const iso = Number.isFinite(time) && days >= 61 ? new Date(time).toISOString().slice(0, 10) : '';
  return isRealDate(iso) ? formatDate(iso, 'th', 'short') : serial;
}
