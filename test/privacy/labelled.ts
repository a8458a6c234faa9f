import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PersonalDataKind, TextContext } from '../../src/privacy/match.ts';

interface Group {
  name: string;
  /** What ⟦…⟧ marks in these lines; nothing is marked without it. */
  find?: PersonalDataKind;
  severity?: 'error' | 'warning';
  context?: TextContext['kind'];
  headers?: string[];
  column?: number;
  lines: string[];
}

/** A line as the guard sees it, and what is in it. */
export interface LabelledLine {
  group: string;
  text: string;
  context: TextContext;
  expected: { kind: PersonalDataKind; start: number; end: number; severity: 'error' | 'warning' }[];
}

/** The lines of one file below `labelled/`. */
export function labelledLines(file: string): LabelledLine[] {
  const groups = parse(readFileSync(new URL(`labelled/${file}`, import.meta.url), 'utf8')) as Group[];
  return groups.flatMap((group) => group.lines.map((line) => lineOf(line, group)));
}

function lineOf(line: string, { name, find, severity = 'error', context = 'text', headers, column = 0 }: Group) {
  const parts = line.split(/[⟦⟧]/);
  const expected: LabelledLine['expected'] = [];
  let start = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1 && find) expected.push({ kind: find, start, end: start + part.length, severity });
    start += part.length;
  }
  const where: TextContext = { kind: context, ...(headers ? { table: { headers, column } } : {}) };
  return { group: name, text: parts.join(''), context: where, expected };
}
