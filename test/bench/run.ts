import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../../src/build/workspace.ts';
import { programRoot } from '../../src/cli/options.ts';
import { compareSizes, doubts } from './compare.ts';
import { hugoVersion } from './hugo.ts';
import { thisMachine } from './machine.ts';
import { measure } from './measure.ts';
import { type Options, readOptions } from './options.ts';
import { profileOf, profilingEnv } from './profile.ts';
import { copyOfCheckout, type Program, worktreeOf } from './programs.ts';
import type { Result, Size } from './result.ts';
import { measureSeries } from './series.ts';
import { archiveOf, measureSize } from './sizes.ts';
import { markdownTable, placed, type Table, terminalTable } from './table.ts';
import { comparisonTable, notes, tablesOf } from './tables.ts';

// `npm run bench`: what it measures, and every option, is in README.md beside this file.
const say = (text: string) => process.stderr.write(`${text}\n`);
const parent = join(programRoot, '.oit/bench');

const options = readOptions(process.argv.slice(2));
if (options.from !== null) report(readResult(options.from), options);
else {
  const { path: work, remove } = workspace(parent);
  try {
    if (options.profile) await profile(work, options);
    else report(await measureAll(work, options), options);
  } finally {
    remove();
  }
}

async function measureAll(work: string, asked: Options): Promise<Result> {
  const program = copyOfCheckout(join(work, 'program'));
  const other = asked.against === null ? null : worktreeOf(asked.against, join(work, 'against'));
  if (other && !other.samePackages)
    say(`${asked.against} asks for other packages: it runs with those of this checkout.`);
  const hugo = hugoVersion();
  const programs: Program[] = other ? [program, other.program] : [program];
  const [sizes, againstSizes]: [Size[], Size[]] = [[], []];
  try {
    for (const documents of asked.documents) {
      const [mine, others] = await measureSize(programs, documents, work, asked, { hugo: hugo !== null, say });
      if (mine) sizes.push(mine);
      if (others) againstSizes.push(others);
    }
    const search = asked.search ? await searchCosts(program, work) : undefined;
    return {
      format: 1,
      machine: thisMachine(asked.yardsticks ? { Hugo: hugo, ...packageVersions() } : {}),
      program: program.about,
      runs: asked.runs,
      attached: asked.attached,
      missing: asked.yardsticks && hugo === null ? ['Hugo is not installed (Debian: hugo): left out.'] : [],
      sizes,
      ...(other && { against: { program: other.program.about, sizes: againstSizes } }),
      ...(search && { search }),
    };
  } finally {
    other?.remove();
  }
}

function packageVersions(): Record<string, string> {
  const versionOf = (name: string) => {
    const file = join(programRoot, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  };
  return { Pagefind: versionOf('pagefind'), Astro: versionOf('astro') };
}

async function searchCosts({ root }: Program, work: string) {
  say('search');
  const { measureSearch } = await import('./search.ts');
  const sample = join(work, 'sample');
  const args = [join(root, 'src/cli/main.ts'), 'build', '--out', sample, '--today', '2567-04-23'];
  await measure({ command: process.execPath, args, cwd: root });
  return measureSearch(sample, join(root, 'content'), work);
}

async function profile(work: string, { documents: [documents = 0], attached, profile: asked }: Options): Promise<void> {
  if (!asked) return;
  const program = copyOfCheckout(join(work, 'program'));
  const content = join(work, 'content');
  const archive = archiveOf(content, documents, attached);
  const folder = join(work, 'profiles');
  mkdirSync(folder);
  const warm = ['nothing', 'document', 'table'].includes(asked.step);
  say(`${documents} documents: profile of ${asked.of}, step ${asked.step}`);
  const { last } = await measureSeries({
    program,
    content,
    archive,
    work,
    steps: warm ? ['cold', asked.step] : [asked.step],
    special: { step: asked.step, env: profilingEnv(folder) },
  });
  const { files, table } = profileOf(asked.of, { ...last, folder, kept: join(parent, 'profile'), root: program.root });
  process.stdout.write(`${terminalTable(table)}\n${files.map((file) => `${file}\n`).join('')}`);
}

function readResult(path: string): Result {
  const result = JSON.parse(readFileSync(path, 'utf8')) as Result;
  if (result.format === 1) return result;
  throw new Error(`${path} holds no figures of \`npm run bench -- --json\``);
}

function report(result: Result, { json, markdown, compare }: Options): void {
  const tables = [...tablesOf(result), ...comparisons(result, compare)];
  const written = `${JSON.stringify(result, null, 2)}\n`;
  const text = notes(result).map((note) => `- ${note}\n`);
  const page = `${text.join('')}\n${tables.map(markdownTable).join('\n')}`;
  if (json !== null && json !== '-') writeFileSync(json, written);
  if (markdown !== null && markdown !== '-') {
    writeFileSync(markdown, placed(existsSync(markdown) ? readFileSync(markdown, 'utf8') : '', page));
  }
  if (json === '-') process.stdout.write(written);
  else if (markdown === '-') process.stdout.write(page);
  else process.stdout.write(`${notes(result).join('\n')}\n\n${tables.map(terminalTable).join('\n')}`);
}

function comparisons(result: Result, path: string | null): Table[] {
  const old = path === null ? null : readResult(path);
  for (const doubt of old ? doubts(old, result) : []) say(doubt);
  return [
    ...(result.against
      ? [
          comparisonTable(
            `Against ${result.against.program.ref}`,
            compareSizes(result.against.sizes, result.sizes, true),
          ),
        ]
      : []),
    ...(old ? [comparisonTable(`Since ${path}`, compareSizes(old.sizes, result.sizes))] : []),
  ];
}
