import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Admin } from '../model/admin.ts';
import { headersOf } from '../publish/hosting/headers.ts';
import type { PublishedFile } from '../publish/index.ts';
import { contentType } from '../publish/media-type.ts';
import { answer } from './admin-api.ts';
import { Refusal, type Repository } from './admin-repository.ts';

/** Where the form sends what is to be saved. */
export const apiPath = '/admin/api';
/** Bytes of one request: attachments come in base64. */
const LARGEST = 128 * 1024 * 1024;

/** What is served: the form, made anew when it is asked for, and the content folder behind it. */
export interface AdminServerOptions {
  admin: Admin;
  programs: readonly PublishedFile[];
  /** The pages and the configuration; of content as it is now, or as it was when that was asked last. */
  pages: (now: boolean) => Promise<readonly PublishedFile[]>;
  repository: Repository;
  port: number;
}

/**
 * Serves the form on this machine only. It asks for no password, so it answers nobody else: not other machines, and not pages of other
 * sites that this browser has open.
 */
export async function serveAdmin(options: AdminServerOptions): Promise<{ port: number; server: Server }> {
  let turn: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    // One after the other: two saves at a time would be two commits in one index.
    turn = turn.then(() => respond(request, response, options)).catch((error: unknown) => fail(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, server };
}

async function respond(request: IncomingMessage, response: ServerResponse, options: AdminServerOptions): Promise<void> {
  const { host = '', origin } = request.headers;
  // A name that leads here by somebody else's DNS is not this machine's own.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host))
    throw new Refusal(403, 'ใช้ได้บนเครื่องนี้เท่านั้น · on this machine only');
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  if (pathname === apiPath && request.method === 'POST') {
    if (origin !== `http://${host}` || !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      throw new Refusal(403, 'คำขอไม่ได้มาจากแบบฟอร์มนี้ · not sent by this form');
    return send(
      response,
      200,
      '/admin/api.json',
      JSON.stringify(await answer(await bodyOf(request), options.repository)),
      options.admin,
    );
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'method');
  if (pathname === '/' || pathname === '/admin' || pathname === '/admin/form') {
    response.writeHead(302, { location: pathname === '/admin/form' ? '/admin/form/' : '/admin/' }).end();
    return;
  }
  const path = `${decodeURIComponent(pathname).slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  const named = ({ path: name }: PublishedFile) => name === path;
  const file = options.programs.find(named) ?? (await options.pages(path === 'admin/index.html')).find(named);
  if (!file) {
    const said = 'ไม่มีหน้านี้ที่นี่ ดูตัวอย่างเว็บไซต์ด้วย npx oit dev · Not here: npx oit dev shows the site.\n';
    return send(response, 404, '/admin/none.txt', said, options.admin);
  }
  send(response, 200, `/${path}`, 'copy' in file ? readFileSync(file.copy) : file.content, options.admin);
}

function send(
  response: ServerResponse,
  status: number,
  path: string,
  content: string | Uint8Array,
  admin: Admin,
): void {
  response.writeHead(status, { ...headersOf(path, admin), 'Content-Type': contentType(path) }).end(content);
}

function fail(response: ServerResponse, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500;
  const message = error instanceof Error ? error.message : String(error);
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ error: message }));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > LARGEST) throw new Refusal(413, 'ไฟล์ใหญ่เกินไป · too large');
    parts.push(part as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refusal(400, 'JSON');
  }
}
