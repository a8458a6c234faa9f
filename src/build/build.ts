import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { dataFiles, descriptionFiles } from '../publish/index.ts';
import { json } from '../publish/json.ts';
import { manifestDocument, manifestPath } from '../publish/manifest.ts';
import { writeIndex } from '../search/write-index.ts';
import type { Site } from '../site/site.ts';
import { factsBelow, writeFiles } from './files.ts';
import { inspectFolder } from './inspect-folder.ts';
import { linkFindings } from './link-findings.ts';
import { brokenLinks } from './links.ts';
import { render } from './render.ts';
import { replaceFolder } from './replace.ts';
import { searchRecords } from './search-records.ts';

/** The stages of a build, in order. */
export type Stage = 'feeds' | 'render' | 'html' | 'links' | 'index' | 'manifest' | 'replace';

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
 * Builds the whole site in a folder of its own, and puts it in the place of the output folder when everything succeeded. What was
 * published before stands until then.
 * @returns findings that stop the publication: broken links, with the file and line that hold them; none when it was published
 */
export async function buildSite({ site, root, out, onStage = () => {} }: BuildOptions): Promise<Finding[]> {
  // Below the program, where what Astro bundles finds its packages whatever folder the command runs in, and a folder of its
  // own, so that two builds do not meet.
  const parent = join(root, '.oit');
  mkdirSync(parent, { recursive: true });
  const work = mkdtempSync(join(parent, 'build-'));
  const fresh = join(work, 'site');
  try {
    onStage('feeds');
    const described: Site = { ...site, files: await writeFiles(fresh, dataFiles(site)) };
    const descriptions = await writeFiles(fresh, descriptionFiles(described));
    onStage('render');
    await render({ site: described, root, outDir: fresh, cacheDir: join(work, 'cache') });
    onStage('html');
    const { pages, files } = inspectFolder(fresh);
    onStage('links');
    // What lists all files is the last that is written.
    const broken = brokenLinks(pages, files.add(manifestPath), site);
    if (broken.length > 0) return linkFindings(broken, site);
    onStage('index');
    writeIndex(fresh, await searchRecords(site, pages));
    onStage('manifest');
    const facts = factsBelow(fresh, new Map([...described.files, ...descriptions]));
    await writeFiles(fresh, [{ path: manifestPath.slice(1), content: json(manifestDocument(site, facts)) }]);
    onStage('replace');
    replaceFolder(fresh, out);
    return [];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
