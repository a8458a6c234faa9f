import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Column, TableSchema } from '../frameworks/table-schema.ts';
import type { Cell, Table, TableColumn } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { foldForComparison } from '../thai/text.ts';
import { isBlank, readCell } from './cell.ts';
import { nearest } from './refusals.ts';

/**
 * Reads a CSV file into typed rows by a table schema; without one every column is text.
 * @param path on disk
 * @param file as the editor would type it
 */
export function readTable(
  path: string,
  file: string,
  slug: string,
  schema: TableSchema | null,
): { table: Table; findings: Finding[] } {
  const findings: Finding[] = [];
  const { text, legacy } = decode(readFileSync(path));
  if (legacy) findings.push(finding('csv-encoding', 'warning', { file, line: 1, column: 1 }));
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  for (const error of parsed.errors.filter(({ type }) => type === 'Quotes').slice(0, 1)) {
    findings.push(
      finding('csv-syntax', 'error', { file, line: (error.row ?? 0) + 1, column: 1, params: { found: error.code } }),
    );
  }
  const [headers = [], ...records] = parsed.data;
  const columns = matchColumns(headers, schema, file, findings);
  const rows: Record<string, Cell>[] = [];
  // A quoted cell may hold line breaks, so the line of a record is counted, not its number.
  let line = 1 + linesIn(headers);
  for (const record of records) {
    if (!record.every(isBlank)) rows.push(readRow(record, line, columns, file, findings));
    line += linesIn(record);
  }
  const shown = columns.flatMap((column): TableColumn[] => {
    if (!column) return [];
    const { name, title, type, unit, choices, present } = column;
    return [
      { name, title, type, ...(unit && { unit }), ...(choices && { choices }), ...(present && { mayBeEmpty: true }) },
    ];
  });
  const valid = findings.every(({ severity }) => severity !== 'error');
  return { table: { slug, file, schema: schema?.id ?? null, columns: shown, rows, valid }, findings: limit(findings) };
}

const linesIn = (record: string[]): number => record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);

/** UTF-8 with or without byte order mark; else windows-874, which Thai Excel writes. */
function decode(bytes: Uint8Array): { text: string; legacy: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), legacy: false };
  } catch {
    return { text: new TextDecoder('windows-874').decode(bytes), legacy: true };
  }
}

/** papaparse guesses the delimiter from later rows as well; the header decides, and it never holds tabs or semicolons. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/));
  return header.includes('\t') ? '\t' : header.includes(';') && !header.includes(',') ? ';' : ',';
}

function matchColumns(
  headers: string[],
  schema: TableSchema | null,
  file: string,
  findings: Finding[],
): (Column | null)[] {
  if (!schema) return headers.map(plainColumn);
  const seen = new Set<string>();
  const meant = new Set<string>();
  const known = schema.columns.map(({ title }) => title.th);
  const columns = headers.map((header, index) => {
    const column = schema.columns.find((candidate) => namesOf(candidate).includes(foldForComparison(header)));
    const place = { file, line: 1, column: index + 1 };
    if (!column) {
      if (header.trim() === '') return null;
      const suggestions = nearest(
        header,
        schema.columns.flatMap(({ name, title, aliases }) => [title.th, name, ...aliases]),
      );
      for (const suggestion of suggestions) meant.add(foldForComparison(suggestion));
      findings.push(
        finding('column-unknown', 'error', {
          ...place,
          params: { found: header, known, suggestions, table: schema.title.th, table_en: schema.title.en },
        }),
      );
      return null;
    }
    if (seen.has(column.name))
      findings.push(finding('column-duplicate', 'error', { ...place, params: { found: header } }));
    seen.add(column.name);
    return column;
  });
  for (const column of schema.columns) {
    // A header that was misspelt is one mistake, not also a column that is missing.
    const misspelt = namesOf(column).some((name) => meant.has(name));
    if ((column.required || column.present) && !seen.has(column.name) && !misspelt) {
      findings.push(
        finding('column-missing', 'error', {
          file,
          line: 1,
          column: null,
          params: { needed: column.title.th, name: column.name, table: schema.title.th, table_en: schema.title.en },
        }),
      );
    }
  }
  return columns;
}

const namesOf = ({ name, title, aliases }: Column): string[] =>
  [name, title.th, title.en, ...aliases].map(foldForComparison);

function plainColumn(header: string, index: number): Column {
  const ascii = header
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const name = /^[a-z]/.test(ascii) ? ascii : `column_${index + 1}`;
  const title = header.trim() || name;
  return { name, title: { th: title, en: title }, aliases: [], type: 'text', required: false, present: false };
}

function readRow(
  record: string[],
  line: number,
  columns: (Column | null)[],
  file: string,
  findings: Finding[],
): Record<string, Cell> {
  const row: Record<string, Cell> = {};
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const written = record[index] ?? '';
    const place = { file, line, column: index + 1 };
    const result = readCell(written, column);
    row[column.name] = result.ok ? result.value : null;
    if (!result.ok) {
      findings.push(
        finding('cell-invalid', 'error', {
          ...place,
          params: {
            found: written,
            header: column.title.th,
            header_en: column.title.en,
            type: column.type,
            suggestions: result.suggestions.slice(0, 6),
          },
        }),
      );
    } else if (result.value === null && column.required) {
      findings.push(
        finding('cell-empty', 'error', {
          ...place,
          params: { header: column.title.th, header_en: column.title.en, found: written },
        }),
      );
    }
  }
  return row;
}

/** One wrong column makes every row wrong: the first ten cells tell what to do, the number of the rest how much. */
function limit(findings: Finding[]): Finding[] {
  const shown = findings.slice(0, 20);
  const last = shown.at(-1);
  if (findings.length > shown.length && last)
    shown[shown.length - 1] = { ...last, params: { ...last.params, more: findings.length - shown.length } };
  return shown;
}
