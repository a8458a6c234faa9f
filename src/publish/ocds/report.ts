import type { Cell } from '../../model/disclosure.ts';
import type { Site } from '../../site/site.ts';
import { absolute } from '../absolute.ts';
import { head } from '../json.ts';
import type { OcdsReportDocument } from '../schema.ts';
import { ocidPrefix } from './ocid.ts';
import { type OcdsYear, ocdsPackage, ocdsPath, ocdsYear } from './package.ts';
import { withoutIdentityNumbers, withoutTelephones } from './private-numbers.ts';
import { messageOf } from './report-reasons.ts';

// Of these rows nothing is in the package; of all others a part.
const leftOut = new Set(['no-purchase', 'indistinguishable']);

const made = new WeakMap<OcdsYear, OcdsReportDocument>();

/**
 * `/api/<year>/ocds-report.json`: which rows of the procurement tables are not, or not wholly, in the release package, and why.
 * @returns null for a year without procurement tables
 */
export function ocdsReport(site: Site, year: number): OcdsReportDocument | null {
  const source = ocdsYear(site, year);
  if (source.rows.length === 0) return null;
  const report = made.get(source) ?? reportOf(site, source);
  made.set(source, report);
  return report;
}

function reportOf(site: Site, { year, rows, processes, unmapped }: OcdsYear): OcdsReportDocument {
  const { value, registered } = ocidPrefix(site.agency);
  return {
    ...head(site, 'ocds-report'),
    year,
    package: ocdsPackage(site, year) && absolute(site, ocdsPath(year)),
    ocidPrefix: { value, registered },
    rows: rows.length,
    releases: processes.length,
    unmapped: unmapped.map(({ row, process, reason, fields }) => ({
      item: row.item,
      table: row.table,
      row: row.row,
      ocid: process && `${value}-${process}`,
      outcome: leftOut.has(reason) ? 'left-out' : 'partly',
      reason,
      message: messageOf(reason, fields),
      values: valuesOf(row.cells),
    })),
  };
}

const names = new Set(['winner', 'bidders']);

const valuesOf = (cells: Record<string, Cell>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) =>
      cell === null ? [] : [[name, typeof cell === 'string' ? withoutPrivateNumbers(name, cell) : cell]],
    ),
  );

const withoutPrivateNumbers = (column: string, cell: string): string =>
  names.has(column) ? withoutTelephones(withoutIdentityNumbers(cell, 'names')) : withoutIdentityNumbers(cell, 'text');
