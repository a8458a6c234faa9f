import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, which Linux shows to programs on every machine. */
const TICKS = 100;

/**
 * Seconds that ended children of this process computed, with their children: read before and after a command, the difference is the
 * command's. Null where `/proc` does not exist.
 */
export function computedByChildren(): number | null {
  const fields = statFields('self');
  // Fields 16 and 17 of proc(5): cutime and cstime.
  return fields === null ? null : (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Memory of some processes in bytes; what two of them share counts in both. */
export const residentOf = (family: readonly number[]): number =>
  sum(family.map((one) => kilobytes(one, 'status', 'VmRSS')));

/** The same with what is shared counted once; about 20 ms for each gigabyte. */
export const proportionalOf = (family: readonly number[]): number =>
  sum(family.map((one) => kilobytes(one, 'smaps_rollup', 'Pss')));

/** A process and all that it started; null where `/proc` does not exist. */
export function familyOf(pid: number): number[] | null {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      // The second field of what is left when the name of the program is cut away.
      if (/^\d+$/.test(name)) parents.set(Number(name), Number(statFields(name)?.[1] ?? 0));
    }
  } catch {
    return null;
  }
  const belongs = (one: number): boolean => one === pid || (one > 1 && belongs(parents.get(one) ?? 0));
  return [...parents.keys()].filter(belongs);
}

/** What stands after the name of the program, which may hold anything: state, parent, and so on. */
function statFields(pid: string): string[] | null {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function kilobytes(pid: number, file: string, field: string): number {
  const found = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(textOf(`/proc/${pid}/${file}`) ?? '')?.[1];
  return Number(found ?? 0) * 1024;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended between the listing and the reading.
    return null;
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
