import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { mediaType } from '../publish/media-type.ts';

/** A folder that is served on this machine only, as a plain host would. */
export interface ServedFolder {
  /** Address of its first page, with a slash at the end. */
  root: string;
  close: () => void;
}

/**
 * Serves a built folder.
 * @param base path at which it is served, with a slash at both ends
 */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const file = fileAt(folder, base, request.url ?? '/');
    if (file === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    else if (typeof file === 'object') response.writeHead(301, { location: file.to }).end();
    else {
      response.writeHead(200, { 'content-type': mediaType(file) });
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close };
}

function fileAt(folder: string, base: string, url: string): string | { to: string } | null {
  const path = url.split(/[?#]/)[0] ?? '/';
  if (!path.startsWith(base)) return null;
  let inside: string;
  try {
    inside = normalize(decodeURIComponent(path.slice(base.length)));
  } catch {
    return null;
  }
  if (inside.split(sep).includes('..') || inside.includes('\0')) return null;
  const at = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false });
  if (at(inside)?.isFile()) return join(folder, inside);
  const index = join(inside, 'index.html');
  if (!at(index)?.isFile()) return null;
  return path.endsWith('/') ? join(folder, index) : { to: `${path}/` };
}
