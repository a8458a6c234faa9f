import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../content/read.ts';
import { vscodeFiles } from '../editor/vscode.ts';
import { editorWorkspace, entryKey } from '../editor/workspace.ts';
import { loadFrameworks } from '../frameworks/load.ts';
import { contentComponents } from '../model/content-components.ts';
import { frameworksRoot } from './options.ts';

/** Where the language server of Astro looks for the schemas of front matter, in the folder that is opened in the editor. */
const collections = '.astro/collections';

/**
 * Writes the schemas of a content folder.
 * @param workspace the folder that is opened in the editor
 * @param label     the content folder as typed; null writes those that hold for every agency
 * @returns the files in `output`
 */
export function writeEditorFiles(workspace: string, output: string, label: string | null): string[] {
  const frameworks = loadFrameworks(frameworksRoot);
  const root = resolve(label ?? '.');
  const disclosure =
    label === null
      ? { agency: null, items: [], findings: [] }
      : readContent({ root, label, frameworks, components: contentComponents });
  const { schemas, entries } = editorWorkspace(disclosure, frameworks, root);
  const names = new Set(Object.values(entries));
  const written = [...schemas].map(([name, schema]) => {
    const text = `${JSON.stringify(schema)}\n`;
    if (names.has(name)) write(join(workspace, collections, `${name}.schema.json`), text);
    return write(join(output, `${name}.schema.json`), text);
  });
  const manifest = { collections: [...names].map((name) => ({ hasSchema: true, name })), entries };
  if (names.size > 0) write(join(workspace, collections, 'collections.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return written;
}

function write(file: string, text: string): string {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Brings the schemas up to date after files have come, in a workspace whose editor uses those of the same content folder. */
export function refreshEditor(workspace: string, label: string): void {
  const file = join(workspace, collections, 'collections.json');
  if (!existsSync(file)) return;
  const { entries = {} } = JSON.parse(readFileSync(file, 'utf8')) as { entries?: Record<string, string> };
  const root = entryKey(resolve(label));
  if (Object.keys(entries).some((entry) => entry.startsWith(`${root}/`)))
    writeEditorFiles(workspace, join(workspace, '.oit/schema'), label);
}

/** Writes the folder `.vscode`: what is there stays, for its owner may have changed it; only the snippets are ours. */
export function writeVscode(workspace: string): string[] {
  return Object.entries(vscodeFiles(loadFrameworks(frameworksRoot))).flatMap(([name, content]) => {
    const file = join('.vscode', name);
    if (name !== 'oit.code-snippets' && existsSync(join(workspace, file))) return [];
    write(join(workspace, file), `${JSON.stringify(content, null, 2)}\n`);
    return [file];
  });
}
