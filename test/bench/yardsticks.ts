import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';
import { programRoot } from '../../src/cli/options.ts';
import { writeBareProject } from './bare.ts';
import { hugoArguments, writeHugoProject } from './hugo.ts';
import { type Command, measure } from './measure.ts';
import type { Measurement, YardstickPart } from './result.ts';

/** A tool of the packages, run by this Node whichever is the machine's own. */
const tool = (name: string, ...args: string[]): Command => ({
  command: process.execPath,
  args: [join(programRoot, 'node_modules/.bin', name), ...args],
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});

interface Yardstick {
  part: YardstickPart;
  search: YardstickPart;
  write: (folder: string, content: string) => void;
  command: (folder: string) => Command;
}

const yardsticks: Yardstick[] = [
  {
    part: 'hugo',
    search: 'hugo-pagefind',
    write: writeHugoProject,
    command: (folder) => ({ command: 'hugo', args: hugoArguments(folder) }),
  },
  {
    part: 'astro',
    search: 'astro-pagefind',
    write: writeBareProject,
    command: (folder) => tool('astro', 'build', '--root', folder, '--silent'),
  },
];

/**
 * Makes pages and an index of the same Markdown with others' tools, from nothing.
 * @param documents how many pages there have to be at least: a yardstick that left some out would measure nothing
 * @param work a folder below the program, where packages are found
 */
export async function measureYardsticks(
  content: string,
  documents: number,
  work: string,
  { hugo }: { hugo: boolean },
): Promise<Partial<Record<YardstickPart, Measurement>>> {
  const measured: Partial<Record<YardstickPart, Measurement>> = {};
  for (const { part, search, write, command } of yardsticks.filter((one) => hugo || one.part !== 'hugo')) {
    const folder = join(work, part);
    write(folder, content);
    measured[part] = await figures(command(folder));
    const pages = filesBelow(join(folder, 'dist')).filter((file) => file.endsWith('.html')).length;
    if (pages < documents) throw new Error(`${part} made ${pages} pages of ${documents} documents`);
    measured[search] = await figures(tool('pagefind', '--site', join(folder, 'dist'), '--silent'));
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}

async function figures(command: Command): Promise<Measurement> {
  const { pid: _, ...measured } = await measure(command);
  return measured;
}
