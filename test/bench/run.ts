import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../src/build/files.ts';
import { programRoot } from '../../src/cli/options.ts';
import { writeArchive } from './archive.ts';
import { writeBareProject } from './bare.ts';
import { type Measured, measure } from './peak-memory.ts';
import { measureSearch, printedCosts } from './search.ts';

// `npm run bench -- --documents 5000`: how long a build takes, stage by stage, beside bare Astro and bare Pagefind on the
// same documents in the same run; and what search costs a reader of the sample, of 500 and of 10,000 pages. `--no-search` and
// `--no-bare` leave a part out; `--json` prints the figures for machines.
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '5000' },
    json: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: true },
    search: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const documents = Number(values.documents);
const work = join(programRoot, '.oit/bench');
const content = join(work, 'content');
const out = join(work, 'dist');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const changed = writeArchive(content, documents);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const bin = (name: string) => join(programRoot, 'node_modules/.bin', name);

const build = () => measure(process.execPath, [join(programRoot, 'test/bench/build-stages.ts'), content, out], { env });
const cold = await build();
const files = filesBelow(out);
const output = { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0) };
appendFileSync(changed, '\nแก้ไขหนึ่งบรรทัด\n');
const warm = await build();
const check = await measure(
  process.execPath,
  [
    join(programRoot, 'src/cli/main.ts'),
    'check',
    '--content',
    content,
    '--format',
    'line',
    '--year',
    '2567',
    '--today',
    '2024-04-23',
    '--output',
    join(work, 'check.txt'),
  ],
  { env },
);
const bare = values.bare ? await buildBare() : null;
const search = values.search ? await buildAndSearch() : null;

const stages = JSON.parse(cold.stdout) as Record<string, number>;
const result = {
  documents,
  node: process.version,
  cold: figures(cold),
  stages,
  oneDocumentChanged: figures(warm),
  check: figures(check),
  output,
  ...(search && { search }),
  ...(bare && { bare, ratio: cold.seconds / (bare.astro.seconds + bare.pagefind.seconds) }),
};
if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
else print();

async function buildAndSearch() {
  const sample = join(work, 'sample');
  const main = join(programRoot, 'src/cli/main.ts');
  await measure(process.execPath, [main, 'build', '--out', sample, '--today', '2024-04-23'], { cwd: programRoot, env });
  return measureSearch(sample, join(programRoot, 'content'), work);
}

async function buildBare() {
  const project = join(work, 'bare');
  writeBareProject(project, content);
  const astro = await measure(bin('astro'), ['build', '--root', project, '--silent'], { env });
  const pagefind = await measure(bin('pagefind'), ['--site', join(project, 'dist'), '--silent'], { env });
  return { astro: figures(astro), pagefind: figures(pagefind) };
}

function figures({ seconds, peak }: Measured) {
  return { seconds: Number(seconds.toFixed(2)), peakMegabytes: peak === null ? null : Math.round(peak / 1e6) };
}

function print(): void {
  const line = (name: string, seconds: number, peak?: number | null) =>
    process.stdout.write(
      `${name.padEnd(28)}${seconds.toFixed(2).padStart(9)} s${peak ? `${String(peak).padStart(9)} MB` : ''}\n`,
    );
  process.stdout.write(`${documents} documents, five fiscal years, Node ${process.version}\n\n`);
  for (const [stage, seconds] of Object.entries(stages)) line(`  ${stage}`, seconds);
  line('build', result.cold.seconds, result.cold.peakMegabytes);
  line('oit check', result.check.seconds, result.check.peakMegabytes);
  line('one document changed', result.oneDocumentChanged.seconds, result.oneDocumentChanged.peakMegabytes);
  if (result.bare) {
    line('bare Astro', result.bare.astro.seconds, result.bare.astro.peakMegabytes);
    line('bare Pagefind', result.bare.pagefind.seconds, result.bare.pagefind.peakMegabytes);
    process.stdout.write(`build ÷ (bare Astro + bare Pagefind): ${result.ratio?.toFixed(2)}\n`);
  }
  process.stdout.write(`output: ${output.files} files, ${(output.bytes / 1e6).toFixed(1)} MB\n`);
  if (result.search) process.stdout.write(`\n${printedCosts(result.search)}\n`);
}
