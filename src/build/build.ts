import { hash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerProblems } from '../ledger/check.ts';
import type { Finding } from '../model/finding.ts';
import { filesInSite } from '../publish/hosting/files.ts';
import { dataFiles, descriptionFiles } from '../publish/index.ts';
import { json } from '../publish/json.ts';
import { manifestDocument, manifestPath } from '../publish/manifest.ts';
import { writeIndex } from '../search/write-index.ts';
import type { Site } from '../site/site.ts';
import { drawPictures } from '../social/draw.ts';
import { adminPages, adminPrograms } from './admin.ts';
import { compile } from './compile.ts';
import { compressTexts } from './compress.ts';
import { factsBelow, writeFiles } from './files.ts';
import { inspectFolder } from './inspect-folder.ts';
import { linkFindings } from './link-findings.ts';
import { brokenLinks } from './links.ts';
import { madeBefore } from './made-before.ts';
import { putFile } from './put-file.ts';
import { render } from './render.ts';
import { readRendered, writeRendered } from './rendered.ts';
import { removeLater, replaceFolder } from './replace.ts';
import { searchRecords } from './search-records.ts';
import { sitemapFiles } from './sitemap.ts';
import { standing } from './standing.ts';
import { keepTimes } from './unchanged.ts';
import { workspace } from './workspace.ts';

/** The stages of a build, in order. */
export type Stage = 'feeds' | 'render' | 'html' | 'links' | 'index' | 'manifest' | 'replace';

export interface BuildOptions {
  site: Site;
  /** The program's root: where `astro.config.mjs` is. */
  root: string;
  /** The folder that is replaced when everything succeeded. */
  out: string;
  /** Whether a compressed copy stands beside each text, for servers that send it as it is. */
  compress?: boolean | undefined;
  /** Told when a stage begins. */
  onStage?: (stage: Stage) => void;
}

/**
 * Builds the whole site in a folder of its own, and puts it in the place of the output folder when everything succeeded. What was
 * published before stands until then.
 * @returns findings that stop the publication: addresses that would be lost, and broken links with the file and line that hold them; none when it was published
 */
export async function buildSite({
  site,
  root,
  out,
  compress = false,
  onStage = () => {},
}: BuildOptions): Promise<Finding[]> {
  // Below the program, where what Astro bundles finds its packages whatever folder the command runs in.
  const parent = join(root, '.oit');
  const cache = join(parent, 'cache');
  const { path: work, remove } = workspace(parent);
  const fresh = join(work, 'site');
  let threads: Promise<unknown> = Promise.resolve();
  try {
    onStage('feeds');
    // Astro compiles in a process of its own while the files for machines are made here. What goes wrong is heard of afterwards.
    const compiling = later(compile(site, root, cache));
    const { make, published } = madeBefore(cache, out);
    const writing = later(writeFiles(fresh, dataFiles(site, make), out));
    // Pages are made in threads, which load what was compiled while the files for machines are made.
    const rendering = later(
      compiling.then(({ key, entry }) => {
        const before = { folder: out, pages: readRendered(cache, out, key) };
        return render({ site, entry, out: fresh, before }, writing);
      }),
    );
    threads = rendering;
    const described: Site = { ...site, files: await writing };
    const descriptions = await writeFiles(fresh, descriptionFiles(described), out);
    const drawing = later(drawPictures(site, cache).then((drawn) => writeFiles(fresh, drawn, out)));
    onStage('render');
    const { key: program, assets } = await compiling;
    cpSync(assets, fresh, { recursive: true, preserveTimestamps: true });
    const rendered = await rendering;
    const pictures = await drawing;
    onStage('html');
    const { pages, files } = await inspectFolder(
      fresh,
      keptFor(site, parent, 'pages'),
      new Map(rendered.map(({ path, sha256 }) => [path, sha256])),
    );
    // Also what only lists the others: it stands as well.
    const sitemap = sitemapFiles(site, pages.keys());
    await writeFiles(fresh, sitemap, out);
    for (const { path } of sitemap) files.add(`/${path}`);
    onStage('links');
    // What lists all files is the last that is written.
    const broken = brokenLinks(pages, files.add(manifestPath), site);
    const problems = [...ledgerProblems(site.disclosure, standing(site, pages, files)), ...linkFindings(broken, site)];
    if (problems.length > 0) return problems;
    onStage('index');
    const put = (path: string, content: Uint8Array) => putFile(join(fresh, path), content, join(out, path));
    writeIndex(fresh, await searchRecords(site, pages, cache), keptFor(site, parent, 'index'), put);
    onStage('manifest');
    // After pages were read for links and search: nobody is to find the form.
    const { admin } = site.agency;
    if (admin) await writeFiles(fresh, [...adminPages(site, admin), ...(await adminPrograms(root))], out);
    await writeFiles(fresh, filesInSite(described), out);
    const facts = factsBelow(
      fresh,
      new Map([
        ...described.files,
        ...descriptions,
        ...pictures,
        ...rendered.map((page) => [page.path, page] as const),
      ]),
    );
    const manifest = { path: manifestPath.slice(1), content: json(manifestDocument(site, facts)) };
    await writeFiles(fresh, [manifest], out);
    if (compress) compressTexts(fresh);
    onStage('replace');
    keepTimes(fresh, out, compress ? undefined : facts.keys());
    replaceFolder(fresh, out, removeLater);
    published();
    writeRendered(cache, out, { program, pages: rendered });
    return [];
  } finally {
    // What is still being written would stand in the way.
    await threads.catch(() => {});
    remove();
  }
}

/** What is waited for later: when it goes wrong meanwhile, that is heard of then. */
function later<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {});
  return work;
}

/** The file in which something is kept for the next build of the same site. */
const keptFor = ({ url, base }: Site, parent: string, what: string): string =>
  join(parent, 'cache', what, hash('sha256', `${url} ${base}`).slice(0, 16));
