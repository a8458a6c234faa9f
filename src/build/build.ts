import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { publishedFiles } from '../publish/index.ts';
import { writeIndex } from '../search/write-index.ts';
import type { Site } from '../site/site.ts';
import { writeFiles } from './files.ts';
import { inspectFolder } from './inspect-folder.ts';
import { linkFindings } from './link-findings.ts';
import { brokenLinks } from './links.ts';
import { render } from './render.ts';
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
    await render({ site, root, outDir: fresh, cacheDir: join(work, 'cache') });
    onStage('feeds');
    await writeFiles(fresh, publishedFiles(site));
    onStage('html');
    const { pages, files } = inspectFolder(fresh);
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
