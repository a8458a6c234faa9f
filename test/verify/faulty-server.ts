import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How a server answers at one path; told how often it was asked there before. */
export type Behaviour = (response: ServerResponse, turn: number, request: IncomingMessage) => void;

/** A text of a media type. */
export const page =
  (text: string, type = 'text/html; charset=utf-8'): Behaviour =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(text);

/** An answer with a status, and headers. */
export const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(code, headers).end(String(code));

/** Takes the question and never answers. */
export const silence: Behaviour = () => {};

/** Fails in one way first, and is well from a turn on. */
export const recovers =
  (first: Behaviour, then: Behaviour, turns = 1): Behaviour =>
  (response, turn, request) =>
    (turn < turns ? first : then)(response, turn, request);

/** A server on this machine that behaves at each path as it is told, and 404 elsewhere. */
export async function faultyServer(
  paths: Record<string, Behaviour>,
): Promise<{ root: string; asked: (path: string) => number }> {
  const turns = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    const turn = turns.get(path) ?? 0;
    turns.set(path, turn + 1);
    (paths[path] ?? status(404))(response, turn, request);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { root, asked: (path) => turns.get(path) ?? 0 };
}
