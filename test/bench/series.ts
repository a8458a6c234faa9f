import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programRoot } from '../../src/cli/options.ts';
import type { Archive } from './archive.ts';
import { changesOf } from './changes.ts';
import { extentOf, standingIn, touched } from './extent.ts';
import { measure } from './measure.ts';
import type { Program } from './programs.ts';
import type { Extent, Measurement, Step } from './result.ts';
import { type Span, type StageReport, spansOf, stageSeconds } from './stages.ts';

/** Builds use a fixed day, within the window of the open year. */
const today = '2567-04-23';

/** What a run measures: a program, on an archive, within a folder of its own. */
export interface Series {
  program: Program;
  content: string;
  archive: Archive;
  work: string;
  steps: readonly Step[];
  /** The step that runs with another environment. */
  special?: { step: Step; env: NodeJS.ProcessEnv };
}

/** What a series gives. */
export interface SeriesResult {
  steps: Partial<Record<Step, Measurement>>;
  /** What the cold build wrote. */
  output: Extent | null;
  /** When stages went on in the last step, and which process was the first. */
  last: { spans: Span[]; pid: number };
}

/** Measures the steps one after the other; the archive stands afterwards as it was. */
export async function measureSeries(series: Series): Promise<SeriesResult> {
  const { program, content, archive, work, steps, special } = series;
  const out = join(work, 'out');
  const cache = join(program.root, '.oit/cache');
  const changes = changesOf(archive);
  const measured: Partial<Record<Step, Measurement>> = {};
  let output: Extent | null = null;
  let last: SeriesResult['last'] = { spans: [], pid: 0 };
  const run = async (step: Step): Promise<Measurement> => {
    const built = !step.startsWith('check');
    const before = built && existsSync(out) ? standingIn(out) : null;
    const args = built ? ['build', '--out', out] : ['check', '--format', 'line'];
    const env = special?.step === step ? special.env : {};
    const { figures, ...rest } = await measureCommand(program, work, [...args, '--content', content], env);
    last = rest;
    return before === null ? figures : { ...figures, touchedFiles: touched(before, standingIn(out)) };
  };
  const prepare: Record<Step, () => void> = {
    cold: () => empty(cache, out),
    nothing: () => {},
    document: changes.document,
    table: changes.table,
    second: () => {
      empty(cache, out);
      restoreOther(program, cache);
    },
    check: () => empty(cache),
    'check-kept': () => {},
  };
  try {
    for (const step of steps) {
      // It has the cache of another site, which is made once.
      if (step === 'second') await buildOther(program, work);
      prepare[step]();
      measured[step] = await run(step);
      if (step === 'cold') output = extentOf(out);
    }
  } finally {
    changes.undo();
    empty(out);
  }
  return { steps: measured, output, last };
}

/** Runs a command of the program and measures it with its stages. */
export async function measureCommand(
  program: Program,
  work: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ figures: Measurement; spans: Span[]; pid: number }> {
  const folder = join(work, 'stages');
  empty(folder);
  mkdirSync(folder, { recursive: true });
  const hook = pathToFileURL(join(programRoot, 'test/bench/stages-hook.ts')).href;
  const main = join(program.root, 'src/cli/main.ts');
  const { pid, ...figures } = await measure({
    command: process.execPath,
    args: ['--import', hook, main, ...args, '--today', today],
    cwd: program.root,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', OIT_BENCH_STAGES: folder },
    // The checker says 1 when something is missing, which an archive of few kinds of evidence always is.
    allowed: args[0] === 'check' ? [0, 1] : [0],
  });
  const spans = readdirSync(folder).flatMap((name) => {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StageReport;
    return spansOf(report, report.pid === pid && report.thread === 0);
  });
  return { figures: { ...figures, ...stageSeconds(spans) }, spans, pid };
}

const otherCache = (program: Program): string => join(program.root, '.oit/cache-of-another');

/** Another agency's site, the sample, is built once; what it leaves in the cache is set aside. */
async function buildOther(program: Program, work: string): Promise<void> {
  if (existsSync(otherCache(program))) return;
  const [out, cache] = [join(work, 'other'), join(program.root, '.oit/cache')];
  empty(cache);
  await measureCommand(program, work, ['build', '--content', join(program.root, 'content'), '--out', out]);
  mkdirSync(otherCache(program), { recursive: true });
  if (existsSync(cache)) cpSync(cache, otherCache(program), { recursive: true });
  empty(out);
}

const restoreOther = (program: Program, cache: string): void => cpSync(otherCache(program), cache, { recursive: true });

function empty(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
