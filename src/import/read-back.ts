import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspectAll, type Opened } from '../attachments/inspect-all.ts';
import { readContent } from '../content/read.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import { contentComponents } from '../model/content-components.ts';
import type { Finding } from '../model/finding.ts';
import { attachmentSightings } from '../privacy/attachment-sightings.ts';
import { guard } from '../site/personal-data.ts';
import type { PlannedFile } from './plan.ts';

/**
 * What the reader of the content would say of files before they are written: the item is copied to a folder of its own, the files
 * are put in, and it is read as it always is, personal data included.
 * @param root   the content folder on disk
 * @param label  the content folder as the editor would type it
 * @param folder of the item, below the content folder
 * @returns findings about those files that were not there before
 */
export async function readBack(
  root: string,
  label: string,
  folder: string,
  files: readonly PlannedFile[],
  frameworks: Frameworks,
): Promise<Finding[]> {
  const stage = mkdtempSync(join(tmpdir(), 'oit-import-'));
  try {
    cpSync(join(root, 'agency.yaml'), join(stage, 'agency.yaml'));
    if (existsSync(join(root, folder)))
      cpSync(join(root, folder), join(stage, folder), { recursive: true, dereference: true });
    const before = new Set((await read(stage, label, frameworks)).map(identity));
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      writeFileSync(join(stage, path), bytes);
    }
    const written = new Set(files.map(({ path }) => `${label}/${path}`));
    const after = await read(stage, label, frameworks);
    return after.filter((one) => one.file !== null && written.has(one.file) && !before.has(identity(one)));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Lines move when something is written above them. */
const identity = ({ code, file, params }: Finding): string => JSON.stringify([code, file, params]);

async function read(root: string, label: string, frameworks: Frameworks): Promise<Finding[]> {
  const { sightings, ...disclosure } = readContent({ root, label, frameworks, components: contentComponents });
  const look = ({ file, texts }: Opened) => {
    for (const one of attachmentSightings(file.file, texts)) sightings.push(one);
    return [];
  };
  disclosure.findings.push(...(await inspectAll(disclosure.items, { look })));
  return guard(disclosure, sightings).findings;
}
