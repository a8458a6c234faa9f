import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../publish/editor-schema.ts';

/** `oit schema`: JSON Schemas for editors of `agency.yaml` and of front matter. */
export function schema({ output }: { output: string }): void {
  mkdirSync(output, { recursive: true });
  for (const [name, content] of Object.entries(editorSchemas())) {
    const file = join(output, `${name}.schema.json`);
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
    process.stdout.write(`${file}\n`);
  }
}
