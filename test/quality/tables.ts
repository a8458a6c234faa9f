import { columns } from '../../src/report/columns.ts';
import { categories, type Score } from './lighthouse.ts';

const right = (title: string) => ({ title, align: 'right' as const });
const page = [{ title: 'page' }, { title: 'address' }];
const figures = ['performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'TBT', 'CLS', 'size', 'requests'];
const views = ['390 light', '390 dark', '1280 light', '1280 dark'];

/** Cells of a page in the table of scores. */
export const scoreRow = ({ kind, path }: { kind: string; path: string }, found: Score): string[] => [
  kind,
  path,
  ...categories.map((category) => String(found.scores[category])),
  `${(found.largestPaint / 1000).toFixed(1)} s`,
  `${Math.round(found.blocked)} ms`,
  found.shift.toFixed(3),
  `${Math.round(found.bytes / 1024)} KB`,
  String(found.requests),
];

/** Lines of the table of scores. */
export const scoreTable = (rows: string[][]): string[] =>
  columns([...page, ...figures.map(right)], rows, Number.POSITIVE_INFINITY);

/** Lines of the table of violations: kind and address of a page, and a number for each view in Thai, then in English. */
export const violationTable = (rows: string[][]): string[] =>
  columns(
    [...page, ...['th', 'en'].flatMap((language) => views.map((view) => right(`${language} ${view}`)))],
    rows,
    Number.POSITIVE_INFINITY,
  );
