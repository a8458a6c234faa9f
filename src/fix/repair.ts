import { distance } from 'fastest-levenshtein';
import type { Finding, FindingCode } from '../model/finding.ts';
import { parseItemCode } from '../model/item-code.ts';
import { parseDate } from '../thai/date.ts';

/** What is to be done about a finding, where it can be done without knowing what the author meant. */
export type Repair =
  | { kind: 'word'; file: string; line: number; column: number; found: string; instead: string }
  | { kind: 'line'; file: string; line: number; found: string; instead: string }
  | { kind: 'blank'; file: string }
  | { kind: 'cell'; file: string; line: number; column: number; found: string; instead: string }
  | { kind: 'header'; file: string; line: number; column: number; found: string; instead: string }
  | { kind: 'utf8'; file: string }
  | { kind: 'rename'; file: string; name: string };

type Of = (finding: Finding & { file: string }) => Repair | null;

const text = ({ params }: Finding, name: string): string => String(params[name] ?? '');

/** The one correction that a finding knows; null where there is none, or a choice. */
function only(finding: Finding, name = 'suggestions'): string | null {
  const all = [finding.params[name] ?? []].flat().map(String);
  return all.length === 1 && all[0] !== undefined && all[0] !== '' ? all[0] : null;
}

/** So near that it can only be a slip of the hand: one letter in four, at least one, or two that changed places. */
function misspelt(written: string, word: string): boolean {
  const [found, known] = [written.trim().toLowerCase(), word.toLowerCase()];
  const apart = distance(found, known);
  const sameLetters = [...found].sort().join('') === [...known].sort().join('');
  return apart <= Math.max(1, Math.floor(known.length / 4)) || (apart === 2 && sameLetters);
}

function word(finding: Finding & { file: string }, instead: string | null): Repair | null {
  const { file, line, column } = finding;
  const found = text(finding, 'found');
  if (instead === null || line === null || column === null) return null;
  return { kind: 'word', file, line, column, found, instead };
}

const spelling: Of = (finding) => {
  const known = only(finding);
  return known !== null && misspelt(text(finding, 'found'), known) ? word(finding, known) : null;
};

/** A day that does not exist may be any day: only its author knows. Another spelling of a day is the same day. */
const isDayInOneSpelling = (found: string): boolean => {
  const result = parseDate(found);
  return result.ok || result.reason !== 'no-such-day';
};

const inCell = (
  kind: 'cell' | 'header',
  finding: Finding & { file: string },
  instead: string | null,
): Repair | null => {
  const { file, line, column } = finding;
  if (instead === null || line === null || column === null) return null;
  return { kind, file, line, column, found: text(finding, 'found'), instead };
};

const rename: Of = (finding) => {
  const name = only(finding);
  return name === null || finding.params['shape'] !== undefined ? null : { kind: 'rename', file: finding.file, name };
};

/** The repair of each finding that has one. Nothing here decides what an agency means: no amounts, no units, no days. */
const repairs: Partial<Record<FindingCode, Of>> = {
  'key-unknown': spelling,
  'element-unknown': spelling,
  'date-invalid': (finding) => (isDayInOneSpelling(text(finding, 'found')) ? word(finding, only(finding)) : null),
  'period-invalid': (finding) => word(finding, only(finding)),
  'item-unknown': (finding) =>
    text(finding, 'key').startsWith('assessments.responsible')
      ? word(finding, parseItemCode(text(finding, 'found'), { bare: true }))
      : null,
  'yaml-syntax': (finding) => line(finding, text(finding, 'corrected')),
  'front-matter-fence': (finding) => {
    const part = text(finding, 'part');
    if (part === 'blank') return { kind: 'blank', file: finding.file };
    return part === 'open' || part === 'close' ? line(finding, text(finding, 'corrected')) : null;
  },
  'cell-invalid': (finding) =>
    ['date', 'month', 'period'].includes(text(finding, 'type')) && isDayInOneSpelling(text(finding, 'found'))
      ? inCell('cell', finding, only(finding))
      : null,
  'column-unknown': (finding) => {
    const known = only(finding);
    return known !== null && misspelt(text(finding, 'found'), known) ? inCell('header', finding, known) : null;
  },
  'csv-encoding': ({ file }) => ({ kind: 'utf8', file }),
  'name-invalid': rename,
  'name-unsafe': rename,
  'folder-unknown': rename,
};

function line({ file, line: at, params }: Finding & { file: string }, instead: string): Repair | null {
  return at === null || instead === ''
    ? null
    : { kind: 'line', file, line: at, found: String(params['found']), instead };
}

/** What can be done about a finding; null where somebody must decide. */
export function repairOf(finding: Finding): Repair | null {
  const { file } = finding;
  return file === null ? null : (repairs[finding.code]?.({ ...finding, file }) ?? null);
}

/** The findings that may have a repair. */
export const repairable: readonly FindingCode[] = Object.keys(repairs) as FindingCode[];
