import { type Detected, detect } from '../attachments/detect.ts';
import { endingOf } from '../attachments/kinds.ts';
import { LimitError } from '../attachments/limit-error.ts';
import type { Limits } from '../attachments/limits.ts';
import { limits as usual } from '../attachments/limits.ts';
import type { Grid } from './grid.ts';
import { type Problem, problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';

/** A file that was opened: a workbook, ways to part a text file, a Word file, or why it is none of them. */
export type Opened =
  | { kind: 'workbook'; grids: Grid[] }
  | { kind: 'text'; ways: Grid[] }
  | { kind: 'document' }
  | { kind: 'refused'; problem: Problem };

/** Endings of a text in columns. */
const textEndings = new Set(['csv', 'txt', 'tsv']);

/**
 * Looks what a file is, whatever its name says, and opens it. Never throws for what is in it.
 * @param name with ending: one that promises something else is refused, for it would be published under it
 */
export async function openFile(bytes: Buffer, name: string, limits: Limits = usual): Promise<Opened> {
  const refuse = (code: Problem['code'], params: Problem['params'] = {}): Opened => ({
    kind: 'refused',
    problem: problem(code, { found: name, ...params }),
  });
  const ending = endingOf(name);
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > limits.bytes) return refuse('file-too-large', { limit: 'bytes', most: limits.bytes });
  try {
    const { ending: is, encrypted } = await detect(bytes, limits);
    if (encrypted) return refuse('file-locked');
    const wrong = misnamed(ending, is);
    if (is === null && !textEndings.has(ending)) return refuse(wrong ? 'file-damaged' : 'file-kind', { is: '' });
    if (is !== null && !readable.has(is)) return refuse(is === 'xls' ? 'file-xls' : 'file-kind', { is });
    if (wrong && is !== null) return refuse('file-misnamed', { is, better: name.replace(/(\.[^.]*)?$/, `.${is}`) });
    if (is === 'docx') return { kind: 'document' };
    if (is === 'xlsx') return { kind: 'workbook', grids: await readWorkbook(bytes, limits) };
    const ways = readText(bytes);
    return ways.length === 0 ? refuse('file-garbled') : { kind: 'text', ways };
  } catch (error) {
    if (error instanceof LimitError) return refuse('file-too-large', { limit: error.of, most: error.limit });
    return refuse('file-damaged');
  }
}

const readable = new Set(['xlsx', 'docx']);

const misnamed = (ending: string, is: Detected['ending']): boolean =>
  is === null ? /^(xlsx|docx|xls|xlsm)$/.test(ending) : ending !== is;
