import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { indexFolder } from '../../src/search/format.ts';
import { type Index, openIndex } from '../../src/search/open-index.ts';

/** Opens the index of a built site on disk; `read` counts the bytes that a browser would have fetched. */
export async function openFolder(site: string, read: (name: string, bytes: number) => void = () => {}): Promise<Index> {
  return openIndex(async (name) => {
    const packed = await readFile(join(site, indexFolder, `${name}.bin`));
    read(name, packed.length);
    return gunzipSync(packed);
  });
}
