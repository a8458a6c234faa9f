import type { AwardFacts, ContractingProcess } from './process.ts';
import type { ProcurementRow } from './rows.ts';
import type { OcdsContract, OcdsRelease } from './standard.ts';

type TenderStatus = OcdsRelease['tender']['status'];
type AwardStatus = NonNullable<OcdsRelease['awards']>[number]['status'];

/** Whether the status of a row says that a contract was signed. */
export const saysSigned = ({ status }: Pick<ProcurementRow, 'status'>): boolean =>
  status === 'under_contract' || status === 'completed';

/**
 * The status of the whole: that of the part of it which is least over. Awards were decided, so they are over as far as the tender
 * is concerned; a part without an award is as its row says. Cancelled is what is cancelled in all its parts.
 */
export function statusOfTender({ awards, unawarded }: ContractingProcess): TenderStatus {
  const parts = [...awards.map(partOfAward), ...unawarded.map(partOfRow)].filter((part) => part !== undefined);
  const left = parts.filter((part) => part !== 'cancelled');
  if (left.length === 0) return parts[0];
  if (left.every((part) => part === 'planned')) return 'planned';
  // What is only planned beside what is decided is not yet over, and no longer only planned.
  return left.every((part) => part === 'complete') ? 'complete' : 'active';
}

const partOfAward = ({ status }: AwardFacts): TenderStatus => (status === 'cancelled' ? 'cancelled' : 'complete');

function partOfRow(row: ProcurementRow): TenderStatus {
  if (row.status === 'cancelled') return 'cancelled';
  if (saysSigned(row)) return 'complete';
  if (row.status === 'not_started') return 'planned';
  return row.status === 'not_signed' ? 'active' : undefined;
}

/** The status of an award, from the row that it stands in: a signed contract proves it. */
export function statusOfAward({ status, signed, contract }: AwardFacts): AwardStatus {
  if (signed || contract) return 'active';
  if (status === 'cancelled') return 'cancelled';
  return status === 'not_started' || status === 'not_signed' ? 'pending' : 'active';
}

/** Null where no contract was signed; `unknown` where one was, and nobody says whether it is over. */
export function statusOfContract({
  status,
  signed,
  contract,
}: AwardFacts): NonNullable<OcdsContract['status']> | 'unknown' | null {
  if (status === 'under_contract') return 'active';
  if (status === 'completed') return 'terminated';
  if (!signed && !contract) return null;
  return status === 'cancelled' ? 'terminated' : 'unknown';
}
