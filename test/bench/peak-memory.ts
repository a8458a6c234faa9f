import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command printed, how long it took and the most memory that it and its children held together (Linux only). */
export interface Measured {
  stdout: string;
  seconds: number;
  /** Bytes; null where `/proc` does not exist. */
  peak: number | null;
}

/** Runs a command and watches the resident memory of its whole process tree. */
export async function measure(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  let peak: number | null = null;
  const timer = setInterval(() => {
    const now = residentBytes(child);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, 100);
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  // The checker says 1 when something is missing, which an archive of one kind of document always is.
  if (code !== 0 && code !== 1) throw new Error(`${command} ${args.join(' ')}: exit ${code}`);
  return { stdout, seconds: (performance.now() - started) / 1000, peak };
}

function residentBytes({ pid }: ChildProcess): number | null {
  try {
    const parents = new Map<number, { parent: number; bytes: number }>();
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const status = readStatus(name);
      if (status) parents.set(Number(name), status);
    }
    const belongs = (one: number): boolean =>
      one === pid || (parents.has(one) && belongs(parents.get(one)?.parent ?? 0));
    return [...parents].reduce((sum, [one, { bytes }]) => sum + (belongs(one) ? bytes : 0), 0);
  } catch {
    return null;
  }
}

function readStatus(pid: string): { parent: number; bytes: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: field('PPid'), bytes: field('VmRSS') * 1024 };
  } catch {
    // The process ended between the listing and the reading.
    return null;
  }
}
