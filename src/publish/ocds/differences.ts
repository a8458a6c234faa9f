import { nameKey } from './party-words.ts';
import type { ContractingProcess } from './process.ts';
import type { Field } from './report-reasons.ts';
import type { ProcurementRow } from './rows.ts';

const text = (value: string | null): string | null => (value === null ? null : nameKey(value) || null);

/** What is compared: two spellings of one text are no difference, nor is a cell that says nothing. */
const fields: Record<Exclude<Field, 'reason'>, (row: ProcurementRow) => string | number | null> = {
  title: (row) => text(row.title),
  agency: (row) => text(row.agency),
  district: (row) => text(row.district),
  province: (row) => text(row.province),
  budget: (row) => row.budget,
  budgetSource: (row) => text(row.budgetSource),
  status: (row) => row.status,
  method: (row) => row.method,
  referencePrice: (row) => row.referencePrice,
  bidders: ({ bidders }) => [...new Set(bidders.parties.map(({ name }) => nameKey(name)))].sort().join('|') || null,
  note: (row) => text(row.note),
};

/** What a row says otherwise than the row of its process that is used, which is the first that says anything of it. */
export function differences({ rows, awards }: ContractingProcess, row: ProcurementRow): Field[] {
  const found = Object.entries(fields).flatMap(([name, value]) => {
    const used = rows.map(value).find((one) => one !== null) ?? null;
    return value(row) !== null && value(row) !== used ? [name as Field] : [];
  });
  const otherReason = awards.some(
    (award) => award.rows.includes(row) && row.reason !== null && text(row.reason) !== text(award.reason),
  );
  return otherReason ? [...found, 'reason'] : found;
}

const satang = (amount: number): number => Math.round(amount * 100);

/** Whether the prices behind the winners' names are not the agreed price of the row. */
export function pricesDiffer({ agreedPrice, winners }: ProcurementRow): boolean {
  const prices = winners.parties.flatMap(({ amount }) => amount ?? []);
  if (agreedPrice === null || prices.length === 0) return false;
  const sum = prices.reduce((total, amount) => total + satang(amount), 0);
  return sum !== satang(agreedPrice) && !(winners.parties.length > prices.length && prices.includes(agreedPrice));
}
