import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';

/** The version of the installed Hugo; null where there is none. It is a package of Debian and Ubuntu: `apt-get install hugo`. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? 'of an unknown version') : null;
}

const template =
  '<!doctype html><html lang="th"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n';

/**
 * Writes a Hugo project over the same Markdown, with a template that shows a title and a text. What Hugo would make besides, feeds and
 * lists of terms, is off.
 */
export function writeHugoProject(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const path of filesBelow(content).filter((one) => one.endsWith('.md'))) {
    // An index of Hugo that has other pages below it has another name.
    const name = basename(path) === 'index.md' ? '_index.md' : basename(path);
    const target = join(folder, 'content', dirname(path), name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(content, path), target);
  }
  const layouts = join(folder, 'layouts/_default');
  mkdirSync(layouts, { recursive: true });
  for (const kind of ['list', 'single']) writeFileSync(join(layouts, `${kind}.html`), template);
  writeFileSync(
    join(folder, 'config.toml'),
    'baseURL = "https://bench.example.go.th/"\nlanguageCode = "th"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
}

/** What Hugo is told: days of the Buddhist Era lie in its future, and nothing is kept outside the folder. */
export const hugoArguments = (folder: string): string[] => [
  '--source',
  folder,
  '--destination',
  join(folder, 'dist'),
  '--cacheDir',
  join(folder, 'cache'),
  '--buildFuture',
  '--noBuildLock',
  '--quiet',
];
