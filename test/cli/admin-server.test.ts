import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../../src/cli/admin-repository.ts';
import { serveAdmin } from '../../src/cli/admin-server.ts';
import { admin } from '../../src/model/admin.ts';
import { temporaryFolder } from '../content/temporary.ts';

async function start() {
  const { port, server } = await serveAdmin({
    admin: admin.parse({ backend: 'test' }),
    programs: [],
    pages: async () => [{ path: 'admin/index.html', content: 'รายการ' }],
    repository: repository(temporaryFolder({ 'agency.yaml': '' })),
    port: 0,
  });
  onTestFinished(() => void server.close());
  return port;
}

const ask = (port: number, method: string, path: string, headers: Record<string, string>, body = '') =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      resolve({ status: response.statusCode ?? 0, text });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const info = '{"action":"info"}';
const json = { 'content-type': 'application/json; charset=utf-8' };

test('the form on this machine is answered', async () => {
  const port = await start();
  const host = `localhost:${port}`;
  expect((await ask(port, 'GET', '/admin/', { host })).text).toBe('รายการ');
  expect((await ask(port, 'POST', '/admin/api', { host, origin: `http://${host}`, ...json }, info)).status).toBe(200);
});

test.each<[string, (port: number) => Record<string, string>]>([
  [
    'a name that leads here by the DNS of somebody else',
    () => ({ host: 'evil.example', origin: 'http://evil.example', ...json }),
  ],
  ['a page of another site', (port) => ({ host: `localhost:${port}`, origin: 'https://evil.example', ...json })],
  ['a page that says not who it is', (port) => ({ host: `localhost:${port}`, ...json })],
  [
    'a form of another page',
    (port) => ({ host: `localhost:${port}`, origin: `http://localhost:${port}`, 'content-type': 'text/plain' }),
  ],
])('%s is refused', async (_, headers) => {
  const port = await start();
  expect((await ask(port, 'POST', '/admin/api', headers(port), info)).status).toBe(403);
});
