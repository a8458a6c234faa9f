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
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  };
}
