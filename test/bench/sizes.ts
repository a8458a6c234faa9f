import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, writeArchive } from './archive.ts';
import { attachFiles } from './attached.ts';
import { extentOf, hashOf } from './extent.ts';
import type { Options } from './options.ts';
import type { Program } from './programs.ts';
import type { Measurement, Size } from './result.ts';
import { measureSeries } from './series.ts';
import { measureYardsticks } from './yardsticks.ts';

/** Writes the archive of a number of documents. */
export function archiveOf(content: string, documents: number, attached: boolean): Archive {
  rmSync(content, { recursive: true, force: true });
  const archive = writeArchive(content, documents);
  if (attached) attachFiles(content, documents);
  return archive;
}

/**
 * Measures every program on the archive of a number of documents. In each run the programs take turns in the other order, so that what
 * else the machine does falls on all of them.
 * @param say told what is done
 * @returns one entry for each program; yardsticks are with the first
 */
export async function measureSize(
  programs: readonly Program[],
  documents: number,
  work: string,
  { runs, steps, attached, yardsticks }: Options,
  { hugo, say }: { hugo: boolean; say: (text: string) => void },
): Promise<Size[]> {
  const content = join(work, 'content');
  const archive = archiveOf(content, documents, attached);
  const facts = { ...extentOf(content), sha256: hashOf(content) };
  const sizes: Size[] = programs.map(() => ({ documents, archive: facts, output: null, steps: {}, yardsticks: {} }));
  for (let run = 0; run < runs; run += 1) {
    const places = programs.map((_, place) => place);
    for (const place of run % 2 === 0 ? places : places.reverse()) {
      const [program, size] = [programs[place], sizes[place]];
      if (!program || !size) continue;
      say(`${documents} documents, run ${run + 1} of ${runs}: ${program.about.ref}`);
      const { steps: measured, output } = await measureSeries({ program, content, archive, work, steps });
      collect(size.steps, measured);
      size.output = output;
    }
    if (!yardsticks || !sizes[0]) continue;
    say(`${documents} documents, run ${run + 1} of ${runs}: yardsticks`);
    collect(sizes[0].yardsticks, await measureYardsticks(content, documents, work, { hugo }));
  }
  rmSync(content, { recursive: true, force: true });
  return sizes;
}

function collect<Name extends string>(
  lists: Partial<Record<Name, Measurement[]>>,
  measured: Partial<Record<Name, Measurement>>,
): void {
  for (const name of Object.keys(measured) as Name[]) {
    const one = measured[name];
    if (one) lists[name] = [...(lists[name] ?? []), one];
  }
}
