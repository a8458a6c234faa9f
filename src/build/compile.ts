import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../site/site.ts';
import { filesBelow } from './files.ts';
import { itemsWithMdx, programKey } from './program-key.ts';
import { told } from './told.ts';

/** What the process that compiles is told. */
export interface CompileJob {
  site: Site;
  /** The program's root: where `astro.config.mjs` is. */
  root: string;
  /** Where everything is written. */
  folder: string;
}

/** The pages as Astro compiled them: folders that nobody changes. */
export interface Compiled {
  /** Stands for the program, its packages and the MDX texts. */
  key: string;
  /** Modules; the first to import is `entry`. */
  entry: string;
  /** Styles, fonts and scripts, and what the program publishes as it is. */
  assets: string;
}

/** How many sets of compiled pages are kept: those of a program with sites at several addresses, or of a few versions. */
const KEPT = 6;

/**
 * Has Astro compile all pages into modules that render them, in a process of its own: what Astro and its bundler hold in memory is
 * gone afterwards. What was compiled before from the same program is taken as it is.
 * @param cache a folder in which compiled pages are kept
 * @throws Error with what Astro said
 */
export async function compile(site: Site, root: string, cache: string): Promise<Compiled> {
  const kept = join(cache, 'compiled');
  const key = programKey(site, root);
  const folder = join(kept, key);
  if (isWhole(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
  } else {
    const fresh = `${folder}.${process.pid}`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    const child = fork(fileURLToPath(new URL('./compile-process.ts', import.meta.url)), {
      cwd: root,
      serialization: 'advanced',
    });
    await told(child, { site: compiledPart(site), root, folder: fresh } satisfies CompileJob);
    writeFileSync(join(fresh, 'whole'), fingerprint(fresh));
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  }
  forgetOld(kept);
  const program = join(folder, 'program');
  const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error('Astro compiled no entry');
  return { key, entry: join(program, entry), assets: join(folder, 'assets') };
}

/** What Astro has to know of a site while it compiles: the texts that are compiled. */
const compiledPart = (site: Site): Site => ({
  ...site,
  disclosure: { ...site.disclosure, items: itemsWithMdx(site.disclosure.items) },
  assessment: { ...site.assessment, years: [] },
});

/** Whether everything is there that was written. */
const isWhole = (folder: string): boolean =>
  existsSync(join(folder, 'whole')) && readFileSync(join(folder, 'whole'), 'utf8') === fingerprint(folder);

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const part of ['program', 'assets'])
    for (const path of filesBelow(join(folder, part)))
      hash.update(`${part}/${path}\n`).update(readFileSync(join(folder, part, path)));
  return hash.digest('hex');
}

function forgetOld(kept: string): void {
  const folders = readdirSync(kept).map((name) => ({
    path: join(kept, name),
    used: statSync(join(kept, name)).mtimeMs,
  }));
  for (const { path } of folders.sort((a, b) => b.used - a.used).slice(KEPT))
    rmSync(path, { recursive: true, force: true });
}
