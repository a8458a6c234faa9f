import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding } from '../model/finding.ts';
import { type Ledger, type LedgerEntry, ledgerColumns, ledgerName } from '../model/ledger.ts';
import { type CsvRecord, parseCsv } from './csv.ts';
import { readBytes } from './text-file.ts';

/**
 * Reads `ledger.csv`, every address that was ever published.
 * @param root  the content folder on disk
 * @param label the folder as the editor would type it
 * @returns null where there is no ledger, or it cannot be read; `findings` says why
 */
export function readLedger(root: string, label: string): { ledger: Ledger | null; findings: Finding[] } {
  const path = join(root, ledgerName);
  const file = `${label}/${ledgerName}`;
  if (!existsSync(path)) return { ledger: null, findings: [] };
  const { bytes, finding: unreadable } = readBytes(path, file, 'csv');
  if (unreadable) return { ledger: null, findings: [unreadable] };
  const { records, encoding, syntax } = parseCsv(bytes);
  const refused = (line: number, reason: string, found: string) =>
    finding('ledger-invalid', 'error', { file, line, column: 1, params: { reason, found } });
  if (encoding) return { ledger: null, findings: [refused(1, 'encoding', encoding)] };
  if (syntax) return { ledger: null, findings: [refused(syntax.line, 'quotes', '')] };
  const [header, ...body] = records;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  // A spreadsheet may have moved the columns.
  const order = ledgerColumns.map((name) => names.indexOf(name));
  if (names.length !== order.length || order.includes(-1))
    return { ledger: null, findings: [refused(header?.line ?? 1, 'header', header?.cells.join(',') ?? '')] };
  const findings: Finding[] = [];
  const entries = new Map<string, LedgerEntry>();
  for (const { cells, line } of body) {
    const record = { line, cells: cells.length === order.length ? order.map((at) => cells[at]?.trim() ?? '') : cells };
    const problem = entries.has(record.cells[0] ?? '') ? 'duplicate' : problemOf(record);
    if (problem) findings.push(refused(record.line, problem, record.cells.join(',')));
    const [url = '', firstSeen = '', sha256 = ''] = record.cells;
    entries.set(url, { url, firstSeen, sha256: sha256 || null });
  }
  return { ledger: findings.length > 0 ? null : { file, entries: [...entries.values()] }, findings };
}

/** What is wrong with a line; null when nothing is. */
function problemOf({ cells }: CsvRecord): string | null {
  const [url = '', firstSeen = '', sha256 = ''] = cells;
  if (/^[<=>|]{7}/.test(url)) return 'conflict';
  if (cells.length !== ledgerColumns.length) return 'columns';
  if (!/^\/([^\s?#"\\]*)$/.test(url) || url.split('/').includes('..') || !decodes(url)) return 'url';
  if (!isDay(firstSeen)) return 'date';
  return sha256 === '' || /^[0-9a-f]{64}$/.test(sha256) ? null : 'hash';
}

const isDay = (text: string): boolean =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

function decodes(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
