import { join } from 'node:path';
import type { Attachment } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { entriesOf, isFile, sizeOf, staysInside } from './folder.ts';
import type { ItemContext } from './item-context.ts';

/** The attachments of an item: the files of its folder `files`. */
export function readFiles({ path, folder, root }: ItemContext, findings: Finding[]): Attachment[] {
  return entriesOf(join(path, 'files')).flatMap((entry) => {
    const file = `${folder}/files/${entry.name}`;
    if (!staysInside(root, join(path, 'files'), entry)) {
      findings.push(finding('path-outside', 'error', { file, params: { found: entry.name } }));
      return [];
    }
    if (!isFile(join(path, 'files'), entry)) {
      findings.push(
        finding('folder-unknown', 'warning', { file, params: { found: `files/${entry.name}`, suggestions: [] } }),
      );
      return [];
    }
    return [
      { name: entry.name, file, path: join(path, 'files', entry.name), bytes: sizeOf(join(path, 'files'), entry.name) },
    ];
  });
}
