import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeEditorFiles, writeVscode } from './editor-files.ts';
import { contentFolder } from './options.ts';

export interface SchemaOptions {
  output: string;
  content?: string;
  vscode?: boolean;
}

/**
 * `oit schema`: JSON Schemas for editors of `agency.yaml` and of front matter. Where there is a content folder, also those of each of
 * its items; without one, those that hold for every agency.
 */
export function schema({ output, content, vscode = false }: SchemaOptions): void {
  const standard = process.env['OIT_CONTENT'] || 'content';
  const label = content === undefined && !existsSync(join(standard, 'agency.yaml')) ? null : contentFolder(content);
  for (const file of writeEditorFiles(process.cwd(), output, label)) process.stdout.write(`${file}\n`);
  if (vscode) for (const file of writeVscode(process.cwd())) process.stdout.write(`${file}\n`);
}
