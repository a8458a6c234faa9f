import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressTexts } from '../../src/build/compress.ts';
import { filesBelow } from '../../src/build/files.ts';
import {
  answersOf,
  everywhere,
  headersOf,
  hostFiles,
  pagePolicy,
  varyingHeaders,
} from '../../src/publish/hosting/headers.ts';
import { contentType } from '../../src/publish/media-type.ts';
import type { Redirect } from '../../src/publish/redirects.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { activeAttachments, policyPages } from '../security/browser-cases.ts';
import { startNginx } from './nginx.ts';
import { built, oit, today } from './oit.ts';
import { serve } from './server.ts';

const redirects: Redirect[] = [
  ...readFileSync(join(built, 'sample/_redirects'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Redirect => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to, status: 301 };
    }),
  { from: `/${encodeURIComponent('ประกาศเก่า')}/`, to: '/2567/o15/', status: 301 },
  { from: '/2567/withdrawn/', to: null, status: 410 },
  { from: '/2567/withdrawn.pdf', to: null, status: 410 },
  // Cannot be written into a server's file, and must not break it.
  { from: `/${encodeURIComponent('a"; } evil { "')}/`, to: '/', status: 301 },
];

let folder: string;
let browser: Browser;
let nginx: Awaited<ReturnType<typeof startNginx>>;
let based: Awaited<ReturnType<typeof startNginx>>;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oit-hosting-'));
  site = join(folder, 'site');
  cpSync(join(built, 'sample'), site, { recursive: true });
  compressTexts(site);
  mkdirSync(join(site, '2567/o15/files'), { recursive: true });
  for (const [name, content] of Object.entries(activeAttachments))
    writeFileSync(join(site, '2567/o15/files', name), content);
  mkdirSync(join(site, '2567/withdrawn'));
  writeFileSync(join(site, '2567/withdrawn/index.html'), 'ถอนแล้ว');
  cpSync(join(built, 'based'), join(folder, 'under/oit'), { recursive: true });
  nginx = await startNginx({ base: '/', host: 'a.go.th', root: site, redirects, answers: answersOf(undefined) });
  based = await startNginx({
    base: '/oit/',
    host: 'a.go.th',
    root: join(folder, 'under'),
    redirects: [],
    answers: answersOf(undefined),
  });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
  await based?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** An answer as it comes over the wire: nothing is unpacked or followed. */
async function ask(address: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers }, resolve).on('error', reject);
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}

const names = [...Object.keys(everywhere), ...varyingHeaders];
/** The headers of an answer that `headers.ts` is about. */
const set = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    names.flatMap((name) => (headers[name.toLowerCase()] === undefined ? [] : [[name, headers[name.toLowerCase()]]])),
  );

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
const address = (file: string) => `/${encoded(file.replace(/(^|\/)index\.html$/, '$1'))}`;

describe('nginx with the files that oit hosting writes', () => {
  it('answers every path with its whole set of headers, its media type and its content, packed where that was prepared', async () => {
    const moved = new Set(redirects.map(({ from }) => from));
    const files = filesBelow(site).filter(
      (file) =>
        !file.endsWith('.gz') &&
        !(hostFiles as readonly string[]).includes(file) &&
        file !== '404.html' &&
        !file.includes('withdrawn') &&
        !moved.has(address(file)),
    );
    expect(files.length).toBeGreaterThan(600);
    const kinds = new Set<string>();
    for (const file of files) {
      const plain = await ask(nginx.origin + address(file));
      expect([file, plain.status, plain.headers['content-type']]).toEqual([file, 200, contentType(file)]);
      expect([file, set(plain.headers)]).toEqual([file, headersOf(`/${file}`)]);
      expect(plain.body.equals(readFileSync(join(site, file))), file).toBe(true);
      const packed = await ask(nginx.origin + address(file), { 'accept-encoding': 'gzip' });
      const prepared = existsSync(join(site, `${file}.gz`));
      expect([file, set(packed.headers)]).toEqual([file, headersOf(`/${file}`)]);
      if (prepared) {
        expect([file, packed.headers['content-encoding'], packed.headers.vary]).toEqual([
          file,
          'gzip',
          'Accept-Encoding',
        ]);
        expect(packed.body.equals(readFileSync(join(site, `${file}.gz`))), file).toBe(true);
        expect(gunzipSync(packed.body).equals(plain.body), file).toBe(true);
      }
      kinds.add(/\.[^./]+$/.exec(file)?.[0] ?? file);
    }
    for (const ending of '.html .css .js .json .jsonld .ttl .csv .ics .xml .svg .woff2 .txt .pdf .xlsx .bin .png'.split(
      ' ',
    ))
      expect(kinds).toContain(ending);
  }, 120_000);

  it.each([
    ['/assets/', /immutable/],
    ['/search/index/grams/', /immutable/],
    ['/search/index/entry.bin', /^no-cache$/],
    ['/2567/o14/index.html', /max-age=60, must-revalidate/],
    ['/manifest.json', /max-age=86400/],
  ])('keeps %s as long as it stays true', async (start, wanted) => {
    const file = filesBelow(site).find((name) => `/${name}`.startsWith(start) && !name.endsWith('.gz')) ?? '';
    expect((await ask(`${nginx.origin}/${file}`)).headers['cache-control']).toMatch(wanted);
  });

  it.each([
    '/nothing/',
    '/2567/o99/',
    '/2567/o15/files/none.pdf',
    '/404.html',
    '/assets/',
    '/2567/o15/files/',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    ...hostFiles.map((name) => `/${name}`),
  ])('says 404 to %s, with the page for it and all headers', async (path) => {
    const { status, headers, body } = await ask(nginx.origin + path);
    // A path that would leave the site is no request at all.
    expect([404, 400]).toContain(status);
    if (status === 400) return;
    expect(body.toString()).toBe(readFileSync(join(site, '404.html'), 'utf8'));
    expect(set(headers)).toEqual(headersOf('/404.html'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('adds the slash of a page, on whatever host and port it is asked', async () => {
    const { status, headers } = await ask(`${nginx.origin}/2567/o14`);
    expect([status, headers.location]).toEqual([301, '/2567/o14/']);
    expect(set(headers)).toMatchObject(everywhere);
  });

  it('is found whole by oit verify, though former addresses lead on where the folder has pages and copies', () => {
    const { status, stdout } = oit('verify', `${nginx.origin}/`, '--no-external');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it('sends everybody on to where a page is now, and says what was withdrawn with its page', async () => {
    for (const { from, to, status } of redirects.slice(0, -1)) {
      const answer = await ask(`${nginx.origin}${from}`);
      expect([from, answer.status, answer.headers.location]).toEqual([from, status, to ?? undefined]);
      expect(set(answer.headers)).toMatchObject(everywhere);
    }
    expect((await ask(`${nginx.origin}/2567/withdrawn/`)).body.toString()).toBe('ถอนแล้ว');
    expect((await ask(`${nginx.origin}/2567/o05/flood/?q=1`)).headers.location).toBe(
      '/2567/o05/flood-preparedness/?q=1',
    );
  });

  it('answers who has it already with 304 and the same headers', async () => {
    const { headers } = await ask(`${nginx.origin}/2567/`);
    const again = await ask(`${nginx.origin}/2567/`, { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(set(again.headers)).toEqual(headersOf('/2567/'));
  });

  it('serves a site under a base the same way', async () => {
    for (const [path, like] of [
      ['/oit/', '/index.html'],
      ['/oit/2567/o14/', '/2567/o14/index.html'],
      ['/oit/search/index/entry.bin', '/search/index/entry.bin'],
      ['/oit/manifest.json', '/manifest.json'],
      ['/oit/favicon.svg', '/favicon.svg'],
    ] as const) {
      const { status, headers } = await ask(based.origin + path);
      expect([path, status, set(headers)]).toEqual([path, 200, headersOf(like)]);
    }
    const none = await ask(`${based.origin}/oit/none/`);
    expect([none.status, none.body.toString()]).toEqual([
      404,
      readFileSync(join(folder, 'under/oit/404.html'), 'utf8'),
    ]);
    expect((await ask(`${based.origin}/oit`)).headers.location).toBe('/oit/');
  });

  it('is written by the command for the site of a content folder', () => {
    const output = join(folder, 'hosting');
    const { status, stdout } = oit('hosting', '--today', today, '--output', output, '--root', '/srv/www/oit');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.slice(output.length + 1)),
    ).toEqual(['nginx/oit-http.conf', 'nginx/oit-server.conf', 'caddy/Caddyfile']);
    expect(readFileSync(join(output, 'nginx/oit-server.conf'), 'utf8')).toContain('root "/srv/www/oit";');
    expect(oit('hosting', '--output', output, '--root', 'x"; evil').status).toBe(64);
  });
});

describe('in Chromium, under these headers', () => {
  it.each(policyPages)('%s breaks no rule of the policy', async (path) => {
    const page = await browser.newPage();
    const violations: string[] = [];
    page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && violations.push(message.text()));
    const response = await page.goto(nginx.origin + path);
    await page.waitForLoadState('networkidle');
    expect(response?.headers()['content-security-policy']).toBeTruthy();
    if (path.startsWith('/search/')) {
      await page.locator('#search-status[data-state="done"]').waitFor();
      expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
    }
    expect(violations).toEqual([]);
    await page.close();
  });

  it('would say so if a page broke one', async () => {
    const page = await browser.newPage();
    const violations: string[] = [];
    page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && violations.push(message.text()));
    await page.route('**/2567/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': pagePolicy },
        body: '<p style="color:red">x</p><script>1</script>',
      }),
    );
    await page.goto(`${nginx.origin}/2567/`);
    expect(violations.length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  it.each(Object.keys(activeAttachments))('%s does not run, as it would on a server without them', async (name) => {
    const ran = async (origin: string) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/2567/o15/files/${name}`);
      const count = await page.locator('[data-ran]').count();
      await page.close();
      return count > 0;
    };
    expect(await ran(nginx.origin)).toBe(false);
    const plain = await serve(site);
    expect(await ran(plain.origin)).toBe(true);
    plain.close();
  });
});

describe('what hosts read in the built site', () => {
  it.each(['_headers', '.htaccess', 'web.config'])('%s is there with every header, and in the manifest', (name) => {
    const text = readFileSync(join(built, 'sample', name), 'utf8');
    for (const header of [
      ...Object.keys(everywhere),
      'Content-Security-Policy',
      'Cache-Control',
      'Access-Control-Allow-Origin',
    ])
      expect(text).toMatch(new RegExp(header.replaceAll('-', '[-_]')));
    expect(readFileSync(join(built, 'sample/manifest.json'), 'utf8')).toContain(`"${name}"`);
    expect(text).not.toMatch(/unsafe-inline[^"]*script-src|script-src[^;"]*unsafe/);
  });
});
