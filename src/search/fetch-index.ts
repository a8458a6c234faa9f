import type { ReadFile } from './open-index.ts';

/**
 * Reads the files of an index over the network. They are gzip inside, whatever the host does: some hosts unpack them on the way,
 * which the first two bytes tell.
 *
 * @param folder whole address of the index, with a slash at the end
 */
export function fetchIndex(folder: string): ReadFile {
  return async (name, version) => {
    const address = new URL(`${name}.bin`, folder);
    if (version !== undefined) address.searchParams.set('v', version);
    const response = await fetch(address, version === undefined ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    return unpacked(bytes);
  };
}

/** Written to the stream at once: a `Blob` in between would cost as much as to fetch the file. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [content] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(content);
}
