import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { programRoot } from '../../src/cli/options.ts';
import { busy, type CpuProfile, cut, selfTimes } from './cpu-profile.ts';
import { type Span, stageSeconds } from './stages.ts';
import type { Table } from './table.ts';

/** Of a process or thread that computed less than this share, no file is kept. */
const SMALLEST_SHARE = 0.02;
const TOP = 20;

interface Recorded {
  pid: number;
  thread: number;
  profile: CpuProfile;
}

/** What Node is told so that every process and thread writes a profile when it ends. */
export const profilingEnv = (folder: string): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --cpu-prof --cpu-prof-dir=${folder}`.trim(),
});

/**
 * Cuts a stage out of the profiles of all processes, writes it for the developer tools of a browser and names the dearest functions.
 * @param of a stage, `slowest`, or `main`: everything that the process did that the command started
 * @param kept where profiles are written; those of earlier runs go
 */
export function profileOf(
  of: string,
  {
    spans,
    pid,
    folder,
    kept,
    root,
  }: { spans: readonly Span[]; pid: number; folder: string; kept: string; root: string },
): { files: string[]; table: Table } {
  const stage = of === 'slowest' ? slowest(spans) : of;
  const parts = stage === 'main' ? mainPart(recordedIn(folder), pid) : stageParts(recordedIn(folder), spans, stage);
  const whole = parts.reduce((sum, { profile }) => sum + busy(profile), 0);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const files = parts
    .filter(({ profile }) => busy(profile) > whole * SMALLEST_SHARE)
    .map(({ pid: process, thread, profile }) => {
      const file = join(kept, `${stage}-${process === pid ? 'main' : process}-${thread}.cpuprofile`);
      writeFileSync(file, JSON.stringify(profile));
      return relative(programRoot, file);
    });
  const rows = selfTimes(
    parts.map(({ profile }) => profile),
    root,
  )
    .slice(0, TOP)
    .map(({ name, package: whose, seconds }) => [name, whose, seconds.toFixed(2), share(seconds * 1e6, whole)]);
  const head = ['function:line', 'package or file', 'seconds', 'share'];
  return {
    files,
    table: { title: `Profile of ${stage}: ${(whole / 1e6).toFixed(2)} s of running code`, head, rows, texts: true },
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`);

/** @throws Error when the program said nothing of its stages */
export function slowest(spans: readonly Span[]): string {
  const [first] = Object.entries(stageSeconds(spans).stages).sort(([, a], [, b]) => b - a);
  if (!first) throw new Error('The program that was measured names no stages: use --profile main.');
  return first[0];
}

const mainPart = (recorded: readonly Recorded[], pid: number): Recorded[] =>
  recorded.filter((one) => one.pid === pid && one.thread === 0);

/**
 * What ran for a stage while it went on: the process or thread that named it, and those that name no stages at all, for they work for
 * others.
 */
function stageParts(recorded: readonly Recorded[], spans: readonly Span[], stage: string): Recorded[] {
  const during = spans.filter((span) => span.stage === stage);
  if (during.length === 0) {
    const known = Object.keys(stageSeconds(spans).stages).join(', ');
    throw new Error(`There was no stage "${stage}". Stages: ${known}; or main, or slowest.`);
  }
  const speaks = (one: Recorded, among: readonly Span[]) =>
    among.some(({ pid, thread }) => pid === one.pid && thread === one.thread);
  return recorded
    .filter((one) => speaks(one, during) || !speaks(one, spans))
    .map((one) => ({ ...one, profile: cut(one.profile, during) }))
    .filter(({ profile }) => profile.samples.length > 0);
}

/** `CPU.20240423.101530.<pid>.<thread>.<number>.cpuprofile` */
function recordedIn(folder: string): Recorded[] {
  return readdirSync(folder).flatMap((name) => {
    const [, pid, thread] = /\.(\d+)\.(\d+)\.\d+\.cpuprofile$/.exec(name) ?? [];
    if (pid === undefined || thread === undefined) return [];
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile;
    return [{ pid: Number(pid), thread: Number(thread), profile }];
  });
}
