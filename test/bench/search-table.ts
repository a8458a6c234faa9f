import type { SearchCost } from './search.ts';
import type { Table } from './table.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** What search costs a reader, as a table: median and 95th percentile. */
export const searchTable = (costs: readonly SearchCost[]): Table => ({
  title: 'Search, median / 95th percentile',
  head: ['pages', 'index made', 'index', 'whole page', 'for the first query', 'first result', 'later queries'],
  rows: costs.map(({ pages, indexSeconds, indexBytes, start, firstQuery, queryMilliseconds }) => [
    pages,
    indexSeconds === null ? '–' : `${indexSeconds.toFixed(1)} s`,
    kilobytes(indexBytes),
    costText(start.bytes, start.requests),
    costText(firstQuery.bytes, firstQuery.requests),
    start.milliseconds.map((time) => `${time.toFixed(0)} ms`).join(' / '),
    queryMilliseconds.map((time) => `${time.toFixed(0)} ms`).join(' / '),
  ]),
});

const costText = (bytes: [number, number], requests: [number, number]): string =>
  `${bytes.map(kilobytes).join(' / ')} in ${requests.join(' / ')} requests`;
