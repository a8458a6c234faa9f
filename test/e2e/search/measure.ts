import type { Shown } from './ask.ts';
import { type KnownQuery, pageOf } from './queries.ts';

/** How well queries of one kind were answered: each from 0 to 1, the mean over the queries. */
export interface Figures {
  kind: string;
  queries: number;
  /** Of the answers, those among the first ten results. */
  recall: number;
  /** Of as many first results as there are answers, those that are answers. */
  precision: number;
  /** 1 ÷ the place of the first answer. */
  reciprocal: number;
}

/** Figures for each kind, and for all that were written. */
export function figures(queries: readonly KnownQuery[], shown: readonly Shown[]): Figures[] {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const of = (kind: string, take: (query: KnownQuery) => boolean) => {
    const all = queries.flatMap((query, place) => (take(query) ? [judged(query, shown[place]?.results ?? [])] : []));
    const mean = (value: (one: (typeof all)[number]) => number) =>
      all.reduce((sum, one) => sum + value(one), 0) / all.length;
    return {
      kind,
      queries: all.length,
      recall: mean(({ recall }) => recall),
      precision: mean(({ precision }) => precision),
      reciprocal: mean(({ reciprocal }) => reciprocal),
    };
  };
  return [
    ...kinds.map((kind) => of(kind, (query) => query.kind === kind)),
    of('written, all', ({ kind }) => kind !== 'generated'),
  ];
}

function judged({ answers }: KnownQuery, results: readonly string[][]) {
  const wanted = new Set(answers.map((answer) => (answer.startsWith('about') ? `/${answer}/` : pageOf(answer))));
  const pages = results.slice(0, 10).map(([page = '']) => page);
  const first = pages.findIndex((page) => wanted.has(page));
  const top = pages.slice(0, wanted.size);
  return {
    recall: pages.filter((page) => wanted.has(page)).length / wanted.size,
    precision: top.length === 0 ? 0 : top.filter((page) => wanted.has(page)).length / top.length,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The figures as a table for a terminal. */
export function printed(rows: readonly Figures[]): string {
  const cells = rows.map(({ kind, queries, recall, precision, reciprocal }) => [
    kind,
    String(queries),
    ...[recall, precision, reciprocal].map((value) => value.toFixed(3)),
  ]);
  return [['kind', 'queries', 'recall@10', 'precision', 'MRR'], ...cells]
    .map(([kind = '', ...numbers]) => kind.padEnd(32) + numbers.map((number) => number.padStart(11)).join(''))
    .join('\n');
}
