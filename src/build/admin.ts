import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { adminConfig } from '../admin/config.ts';
import { formPage, startPage } from '../admin/pages.ts';
import type { Admin } from '../model/admin.ts';
import type { PublishedFile } from '../publish/index.ts';
import type { Site } from '../site/site.ts';

/** Where the form's own program is. Only `decap-cms.js` is ever asked for: the rest is for widgets that the form does not use. */
const decap = dirname(createRequire(import.meta.url).resolve('decap-cms'));
const FORM = 'admin/form';

/** The pages of the form and its configuration, which change with content. */
export function adminPages(site: Site, admin: Admin, problems: readonly string[] = []): PublishedFile[] {
  return [
    { path: 'admin/index.html', content: startPage(site, admin, problems) },
    { path: `${FORM}/index.html`, content: formPage(site, admin) },
    { path: `${FORM}/config.json`, content: JSON.stringify(adminConfig(site, admin)) },
  ];
}

/**
 * The programs and styles of the form: Decap as it was published, and our own in one file.
 * @param root the program's root
 */
export async function adminPrograms(root: string): Promise<PublishedFile[]> {
  const source = (name: string) => join(root, 'src/admin', name);
  const { outputFiles } = await build({
    entryPoints: [
      { in: source('client.ts'), out: 'form' },
      { in: source('site.css'), out: 'site' },
      { in: source('start.css'), out: 'start' },
      { in: source('forms.css'), out: 'forms' },
    ],
    absWorkingDir: root,
    outdir: FORM,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2024',
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    logLevel: 'silent',
    legalComments: 'none',
  });
  return [
    ...outputFiles.map(({ path, contents }) => ({ path: `${FORM}/${basename(path)}`, content: contents })),
    { path: `${FORM}/decap-cms.js`, content: withoutMap(readFileSync(join(decap, 'decap-cms.js'), 'utf8')) },
    { path: `${FORM}/icon.svg`, copy: join(root, 'public/favicon.svg') },
    ...licence(),
  ];
}

/** Browsers' tools would ask for the map, which is not published. */
const withoutMap = (script: string): string => script.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n');

function licence(): PublishedFile[] {
  const file = join(decap, 'decap-cms.js.LICENSE.txt');
  return existsSync(file) ? [{ path: `${FORM}/decap-cms.js.LICENSE.txt`, copy: file }] : [];
}
