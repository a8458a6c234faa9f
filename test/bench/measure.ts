import { spawn } from 'node:child_process';
import { computedByChildren, familyOf, proportionalOf, residentOf } from './proc.ts';
import type { Measurement } from './result.ts';

export interface Command {
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Exit codes that mean that it went as it should. */
  allowed?: number[];
}

/** Runs a command and says how long it took, what it computed and the most memory that it and its children held together. */
export async function measure({
  command,
  args,
  cwd,
  env,
  allowed = [0],
}: Command): Promise<{ pid: number } & Measurement> {
  const before = computedByChildren();
  const started = performance.now();
  const child = spawn(command, args, { ...(cwd && { cwd }), ...(env && { env }), stdio: ['ignore', 'ignore', 'pipe'] });
  const { pid } = child;
  const memory = watchMemory(pid);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('close', (...ended) => resolve(ended));
    child.on('error', reject);
  }).finally(memory.stop);
  const seconds = (performance.now() - started) / 1000;
  const after = computedByChildren();
  if (code === null || !allowed.includes(code)) {
    throw new Error(`${command} ${args.join(' ')}: ${signal ?? `exit ${code}`}\n${said}`);
  }
  return {
    pid: pid ?? 0,
    seconds: rounded(seconds),
    cpuSeconds: before === null || after === null ? null : rounded(after - before),
    ...memory.peaks(),
  };
}

/** At most this share of a core goes into watching: what is watched must not wait for it. */
const WATCHING = 0.04;
/** Milliseconds between two looks, at least. */
const SHORTEST = 50;
/** Shared memory is dear to tell apart, and looked at again when all memory has grown by this much. */
const GROWTH = 1.02;

function watchMemory(pid: number | undefined) {
  let [proportional, resident, looked] = [0, 0, 0];
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const before = process.cpuUsage();
    const family = pid === undefined ? null : familyOf(pid);
    const now = family ? residentOf(family) : 0;
    resident = Math.max(resident, now);
    if (family && now > looked * GROWTH) {
      looked = now;
      proportional = Math.max(proportional, proportionalOf(family));
    }
    const { user, system } = process.cpuUsage(before);
    if (family) timer = setTimeout(look, Math.max(SHORTEST, (user + system) / 1000 / WATCHING));
  };
  look();
  return {
    stop: () => clearTimeout(timer),
    peaks: () => ({ peakBytes: proportional || null, peakResidentBytes: resident || null }),
  };
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
