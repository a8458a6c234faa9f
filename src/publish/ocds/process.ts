import { compareNames } from '../../content/order.ts';
import { processId } from './ocid.ts';
import { nameKey } from './party-words.ts';
import type { Field, Reason } from './report-reasons.ts';
import type { ProcurementRow } from './rows.ts';

/** Who was selected, at which price, and what was signed with them. */
export interface AwardFacts {
  /** Names; none where the tables give only a price. */
  suppliers: string[];
  amount: number | null;
  reason: string | null;
  contract: string | null;
  signed: string | null;
  /** As its own row has it; null where none that is about it says. */
  status: string | null;
  /** The rows that say so. */
  rows: ProcurementRow[];
}

/** One contracting process: everything that the tables of a year say under one number. */
export interface ContractingProcess {
  /** What stands behind the prefix in its ocid. */
  id: string;
  /** Newest first, then fullest. */
  rows: ProcurementRow[];
  awards: AwardFacts[];
  /** The rows with a status that is none of an award's: parts of the process of which nobody was selected. */
  unawarded: ProcurementRow[];
}

/** A row that is not, or not wholly, in what was made of it. */
export interface Unmapped {
  row: ProcurementRow;
  /** The process that it belongs to, or null where it belongs to none. */
  process: string | null;
  reason: Reason;
  /** What differs, for the reasons that name it. */
  fields?: readonly Field[];
}

/** The contracting processes of rows, by id, and what could not be brought into them. */
export function contractingProcesses(
  agency: string,
  rows: readonly ProcurementRow[],
): { processes: ContractingProcess[]; unmapped: Unmapped[] } {
  const unmapped: Unmapped[] = [];
  const groups = Map.groupBy(rows, (row) => processId(agency, row));
  const processes = [...groups]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([id, group]): ContractingProcess => {
      const sorted = group.sort(newestFirst);
      // Rows without a number, with one name and budget, may be one purchase written twice, or two: only one can have the id.
      const kept = sorted[0]?.egp === null ? sorted.slice(0, 1) : sorted;
      for (const row of sorted.slice(kept.length)) unmapped.push({ row, process: id, reason: 'indistinguishable' });
      return { id, rows: kept, ...awardsOf(id, kept, unmapped) };
    });
  return { processes, unmapped };
}

const filled = ({ cells }: ProcurementRow): number => Object.values(cells).filter((cell) => cell !== null).length;

/** What a row says, without its number in the table: the order of rows means nothing. */
const content = ({ item, table, cells }: ProcurementRow): string =>
  JSON.stringify([item, table, Object.entries({ ...cells, no: null })]);

const newestFirst = (a: ProcurementRow, b: ProcurementRow): number =>
  compareNames(b.day, a.day) || filled(b) - filled(a) || compareNames(content(a), content(b));

/** The first value that a row gives. */
export const firstOf = <Value>(
  { rows }: Pick<ContractingProcess, 'rows'>,
  value: (row: ProcurementRow) => Value | null,
): Value | null => rows.map(value).find((one) => one !== null) ?? null;

/**
 * The awards of a process. The monthly summary goes first, because it is about what was signed; the list of another table is the same
 * award where neither contradicts the other. Two rows of one table, or of two months, are two contracts.
 */
function awardsOf(
  process: string,
  rows: readonly ProcurementRow[],
  unmapped: Unmapped[],
): Pick<ContractingProcess, 'awards' | 'unawarded'> {
  const monthly = rows.filter(({ kind }) => kind === 'procurement-monthly');
  const awards: AwardFacts[] = [];
  const stated = new Set<ProcurementRow>();
  for (const row of [...monthly, ...rows.filter((one) => !monthly.includes(one))]) {
    const candidates = awardsIn(row);
    const covered = coveredBy(candidates, awards, row);
    for (const award of covered) {
      award.status ??= row.status;
      stated.add(row);
    }
    if (covered.length > 0) continue;
    for (const candidate of candidates) {
      const same = awards.find((award) => sameAward(award, candidate, row));
      if (same) {
        same.suppliers = same.suppliers.length > 0 ? same.suppliers : candidate.suppliers;
        same.amount ??= candidate.amount;
        same.reason ??= candidate.reason;
        same.contract ??= candidate.contract;
        same.signed ??= candidate.signed;
        same.status ??= candidate.status;
        same.rows.push(row);
        stated.add(row);
      } else if (awards.every((award) => award.rows.some((other) => ofOneSeries(other, row)))) {
        awards.push(candidate);
        stated.add(row);
      } else unmapped.push({ row, process, reason: 'tables-disagree' });
    }
  }
  const order = (award: AwardFacts): string =>
    JSON.stringify([award.signed ?? '9999', award.contract, award.suppliers.map(nameKey), award.amount]);
  awards.sort((a, b) => compareNames(order(a), order(b)));
  const others = rows.filter((row) => row.status !== null && !stated.has(row));
  return { awards, unawarded: others.filter((row) => !speaksForAwards(row, others, awards)) };
}

/**
 * Gives the status of a row without an award of its own to the awards that only another table has. It must be the only status that such
 * rows have: of several nobody could say which award each is about.
 */
function speaksForAwards(
  row: ProcurementRow,
  others: readonly ProcurementRow[],
  awards: readonly AwardFacts[],
): boolean {
  if (others.some(({ status }) => status !== row.status)) return false;
  const about = awards.filter((award) => !award.rows.some((other) => ofOneSeries(other, row)));
  for (const award of about) award.status ??= row.status;
  return about.some(({ status }) => status === row.status);
}

/** Several winners with a price each are several awards; with one price, or none, they have one together. */
function awardsIn(row: ProcurementRow): AwardFacts[] {
  const { reason, contract, signed, status, agreedPrice } = row;
  const { parties } = row.winners;
  if (parties.length === 0 && agreedPrice === null) return [];
  const shared = { reason, contract, signed, status };
  if (parties.length > 1 && parties.every(({ amount }) => amount !== null))
    return parties.map(({ name, amount }) => ({ ...shared, suppliers: [name], amount, rows: [row] }));
  const amount = agreedPrice ?? parties.find((party) => party.amount !== null)?.amount ?? null;
  return [{ ...shared, suppliers: parties.map(({ name }) => name), amount, rows: [row] }];
}

const place = ({ item, table }: ProcurementRow): string => `${item}/${table}`;

/** Rows that are about different things: those of one table, and those of the summaries of different months. */
const ofOneSeries = (a: ProcurementRow, b: ProcurementRow): boolean =>
  place(a) === place(b) || (a.kind === 'procurement-monthly' && b.kind === 'procurement-monthly');

const either = (a: unknown, b: unknown): boolean => a === null || b === null || a === b;

function sameAward(award: AwardFacts, candidate: AwardFacts, row: ProcurementRow): boolean {
  if (award.rows.some((other) => place(other) === place(row) && content(other) !== content(row))) return false;
  const names = [award, candidate].map(({ suppliers }) => suppliers.map(nameKey).sort().join('|') || null);
  return (
    either(names[0], names[1]) &&
    either(award.amount, candidate.amount) &&
    either(award.signed, candidate.signed) &&
    either(award.contract, candidate.contract)
  );
}

/** The awards of which a line of a list is the sum: the same names, by contract, in another table. */
function coveredBy(candidates: AwardFacts[], awards: AwardFacts[], row: ProcurementRow): AwardFacts[] {
  const [only, ...more] = candidates;
  if (!only || more.length > 0 || only.amount === null || awards.length < 2) return [];
  if (awards.some((award) => award.rows.some((other) => ofOneSeries(other, row)))) return [];
  const names = new Set(only.suppliers.map(nameKey));
  const named =
    names.size === 0 ? awards : awards.filter(({ suppliers }) => suppliers.some((name) => names.has(nameKey(name))));
  const sum = named.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0);
  return named.length > 1 && sum === Math.round(only.amount * 100) ? named : [];
}
