import type { Attachment } from '../model/disclosure.ts';
import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import type { Problem } from './inspection.ts';
import { endingOf } from './kinds.ts';

const codes = {
  empty: 'file-empty',
  damaged: 'file-damaged',
  encrypted: 'file-encrypted',
  mismatch: 'file-mismatch',
  limit: 'file-not-read',
  closed: 'file-not-read',
  scanned: 'file-scanned',
  formulas: 'sheet-formulas',
  merged: 'sheet-merged',
  hidden: 'sheet-hidden',
} as const satisfies Record<Problem['kind'], FindingCode>;

/**
 * What is wrong with a file, as findings. None of it stops the build: the other files are as good as before, and an element that
 * nothing else shows is not met.
 */
export const attachmentFindings = ({ name, file }: Attachment, problems: readonly Problem[]): Finding[] =>
  problems.map((problem) =>
    // That nobody looked inside is to be known, and no mistake.
    finding(codes[problem.kind], problem.kind === 'closed' ? 'info' : 'warning', {
      file,
      params: { found: name, ...paramsOf(problem, name) },
    }),
  );

function paramsOf(problem: Problem, name: string): Finding['params'] {
  switch (problem.kind) {
    case 'mismatch': {
      const stem = name.slice(0, name.length - endingOf(name).length - 1);
      return { kind: problem.detected, suggestions: [`${stem}.${problem.detected}`] };
    }
    case 'limit':
      return { of: problem.of, limit: problem.limit };
    case 'closed':
      return { of: 'format', kind: problem.format };
    case 'scanned':
      return { pages: pageRanges(problem.pages), of: problem.of, count: problem.pages.length };
    case 'formulas':
    case 'merged':
      return { cells: problem.cells, rest: problem.more };
    case 'hidden':
      return { sheets: problem.sheets };
    default:
      return {};
  }
}

/**
 * Numbers of pages as people write them.
 * @example pageRanges([1, 2, 3, 7]) // ['1–3', '7']
 */
export function pageRanges(pages: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
