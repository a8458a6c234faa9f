import { join } from 'node:path';
import { runsOnServer } from '../model/active-file.ts';
import type { Attachment } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { attachmentNames } from './attachment-names.ts';
import { entriesOf, isFile, isFolder, problemOf, sizeOf, staysInside, unreadable } from './folder.ts';
import type { ItemContext } from './item-context.ts';

/** The attachments of an item: the files of its folder `files`. */
export function readFiles({ path, folder, root }: ItemContext, findings: Finding[]): Attachment[] {
  const inside = join(path, 'files');
  const files = entriesOf(inside, `${folder}/files`, findings).flatMap((entry) => {
    const file = `${folder}/files/${entry.name}`;
    if (!staysInside(root, inside, entry)) {
      findings.push(finding('path-outside', 'error', { file, params: { found: entry.name } }));
      return [];
    }
    if (isFolder(inside, entry)) {
      const params = { found: `files/${entry.name}`, suggestions: [] };
      findings.push(finding('folder-unknown', 'warning', { file, params }));
    }
    if (!isFile(inside, entry)) return [];
    if (runsOnServer(entry.name)) findings.push(finding('file-runs', 'error', { file, params: { found: entry.name } }));
    try {
      return [{ name: entry.name, file, path: join(inside, entry.name), bytes: sizeOf(inside, entry.name) }];
    } catch (error) {
      findings.push(unreadable(file, problemOf(error)));
      return [];
    }
  });
  findings.push(...attachmentNames(files));
  return files;
}
