import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build as astroBuild } from 'astro';
import type { Finding } from '../model/finding.ts';
import { publishedFiles } from '../publish/index.ts';
import { inspectPage, type PageFacts } from '../search/inspect.ts';
import { writeIndex } from '../search/write-index.ts';
import { handOver } from '../site/context.ts';
import type { Site } from '../site/site.ts';
import { filesBelow, writeFiles } from './files.ts';
import { linkFindings } from './link-findings.ts';
import { brokenLinks } from './links.ts';
import { replaceFolder } from './replace.ts';

/** The stages of a build, in order. */
export type Stage = 'render' | 'feeds' | 'html' | 'links' | 'index' | 'replace';

export interface BuildOptions {
  site: Site;
  /** The program's root: where `astro.config.mjs` is. */
  root: string;
  /** The folder that is replaced when everything succeeded. */
  out: string;
  /** Told when a stage begins. */
  onStage?: (stage: Stage) => void;
}

/**
 * Builds the whole site beside the output folder, and replaces that in one step when everything succeeded. What was
 * published before stands until then.
 * @returns findings that stop the publication: broken links, with the file and line that hold them; none when it was published
 */
export async function buildSite({ site, root, out, onStage = () => {} }: BuildOptions): Promise<Finding[]> {
  const work = join(dirname(out), `.${basename(out)}-${process.pid}`);
  const fresh = join(work, 'site');
  mkdirSync(work, { recursive: true });
  try {
    onStage('render');
    handOver(site);
    await astroBuild({
      root,
      outDir: fresh,
      cacheDir: join(work, 'cache'),
      site: site.url,
      base: site.base,
      logLevel: 'error',
    });
    onStage('feeds');
    await writeFiles(fresh, publishedFiles(site));
    onStage('html');
    const { pages, files } = inspect(fresh);
    onStage('links');
    const broken = brokenLinks(pages, files, site);
    if (broken.length > 0) return linkFindings(broken, site);
    onStage('index');
    const found = [...pages].filter(([path, { text }]) => text !== '' && !path.startsWith('/en/'));
    await writeIndex(
      fresh,
      found.map(([path, facts]) => ({ path, facts })),
    );
    onStage('replace');
    replaceFolder(fresh, out);
    return [];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The one pass over the built HTML. */
function inspect(folder: string): { pages: Map<string, PageFacts>; files: Set<string> } {
  const pages = new Map<string, PageFacts>();
  const files = new Set<string>(['/pagefind/pagefind.js']);
  for (const path of filesBelow(folder)) {
    files.add(`/${path}`);
    if (path.endsWith('.html'))
      pages.set(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, inspectPage(readFileSync(join(folder, path), 'utf8')));
  }
  return { pages, files };
}
