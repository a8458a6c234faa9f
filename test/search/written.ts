import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Kind, StoredRecord } from '../../src/search/format.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { writeIndex } from '../../src/search/write-index.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes the index of some records to a folder that is gone after the tests. */
export function written(records: SearchRecord[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'oit-search-'));
  folders.push(folder);
  writeIndex(folder, records);
  return folder;
}

/** A record, a document of 2567 unless told otherwise. */
export function record(
  path: string,
  title: string,
  text: string,
  more: Partial<StoredRecord> & { code?: number } = {},
): SearchRecord {
  const { code, ...rest } = more;
  const kind: Kind = rest.kind ?? 'document';
  const stored = { path, title, kind, year: 2567, text, sections: [], ...rest };
  return { stored, kinds: [kind], formats: [], ...(code && { code }) };
}
