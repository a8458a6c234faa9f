import { describe, expect, it } from 'vitest';
import { admin } from '../../../src/model/admin.ts';
import { apacheFile } from '../../../src/publish/hosting/apache.ts';
import { caddyFile } from '../../../src/publish/hosting/caddy.ts';
import { answersOf, everywhere, headerRules, headersOf, pagePolicy } from '../../../src/publish/hosting/headers.ts';
import { headersFile } from '../../../src/publish/hosting/headers-file.ts';
import { type Hosting, redirectsOf } from '../../../src/publish/hosting/hosting.ts';
import { iisFile } from '../../../src/publish/hosting/iis.ts';
import { nginxHttp, nginxServer } from '../../../src/publish/hosting/nginx.ts';
import { typesByEnding } from '../../../src/publish/media-type.ts';

const hosting: Hosting = {
  base: '/oit/',
  host: 'www.example.go.th',
  root: '/var/www',
  answers: answersOf(undefined),
  redirects: [
    { from: '/oit/old/', to: '/oit/2567/o15/', status: 301 },
    { from: `/oit/${encodeURIComponent('ประกาศ')}/`, to: '/oit/2567/', status: 301 },
    { from: '/oit/gone.pdf', to: null, status: 410 },
    { from: `/oit/${encodeURIComponent('x"; } server {')}/`, to: '/', status: 301 },
    { from: `/oit/${encodeURIComponent('a\nRedirect / https://evil.example')}/`, to: '/', status: 301 },
  ],
};
const files = {
  nginx: nginxHttp(hosting) + nginxServer(hosting),
  Apache: apacheFile(hosting),
  Caddy: caddyFile(hosting),
  IIS: iisFile(hosting),
};
/** What stands in an XML file as it is read. */
const read = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe.each(Object.entries(files))('the file for %s', (_, text) => {
  it('has every header of every kind of answer', () => {
    for (const headers of [everywhere, ...headerRules.map((rule) => rule.headers)])
      for (const value of Object.values(headers)) expect(read(text)).toContain(value);
  });
  it('has every media type', () => {
    for (const [ending, type] of typesByEnding) {
      expect(text).toContain(type);
      expect(text).toContain(ending);
    }
  });
  it('sends on from old addresses, and knows what is gone', () => {
    for (const address of ['/oit/2567/o15/', 'oit/old/', 'oit/ประกาศ/', '410']) expect(text).toContain(address);
    expect(text).toMatch(/oit\/gone\\?\.pdf/);
  });
  it('takes nothing from an address that would be a line of its own', () => {
    expect(text).not.toMatch(/evil|server \{"|x"; \}/);
  });
  it('has the page for unknown addresses', () => expect(text).toContain('404.html'));
});

it('an address that would need quoting is left to the page that stands there', () => {
  expect(redirectsOf(hosting, 301).map(({ from }) => from)).toEqual(['/oit/old/', '/oit/ประกาศ/']);
});

describe('_headers', () => {
  const sections = headersFile({ base: '/', answers: answersOf(undefined) })
    .split('\n\n')
    .map((section) => section.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  it('writes no header twice for one path, but the policy of SVG and of what is attached', () => {
    const [all = [], ...others] = sections.filter(({ length }) => length > 0);
    const name = (line: string) => line.trim().split(':')[0];
    const common = all.slice(1).map(name);
    for (const [path = '', ...lines] of others)
      expect(lines.map(name).filter((one) => common.includes(one))).toEqual(
        path === '/*.svg' || path === '/:year/:item/files/*' ? ['Content-Security-Policy'] : [],
      );
  });
  it('stays under the hundred rules and the length of a line that Cloudflare takes', () => {
    expect(sections.length).toBeLessThan(100);
    for (const line of sections.flat()) expect(line.length).toBeLessThan(2000);
  });
});

describe('headers by path', () => {
  it.each([
    ['/', pagePolicy],
    ['/2567/o15/index.html', pagePolicy],
    ['/404.html', pagePolicy],
    ['/2567/o15/files/a.svg', 'sandbox'],
    ['/2567/o15/files/a.html', 'sandbox'],
    ['/2567/o15/files/a.JS', 'sandbox'],
    ['/favicon.svg', 'sandbox'],
    ['/manifest.json', 'frame-ancestors'],
  ])('%s has the policy %s', (path, part) => {
    expect(headersOf(path)['Content-Security-Policy']).toContain(part);
  });
  it('no page may run or style anything that is written into it', () => {
    expect(pagePolicy).not.toMatch(/unsafe|data:|\*|https?:/);
    expect(pagePolicy).toMatch(/^default-src 'none';/);
  });
  it('only data may be read by other sites', () => {
    expect(headersOf('/manifest.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersOf('/2567/o14/data/a.csv')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headersOf('/2567/')['Access-Control-Allow-Origin']).toBeUndefined();
    expect(headersOf('/search/index/entry.bin')['Access-Control-Allow-Origin']).toBeUndefined();
  });
});

describe('the web form', () => {
  const forgejo = admin.parse({ backend: 'forgejo', repo: 'a/b', server: 'https://git.a.go.th:8443/x', appId: 'x' });
  const github = admin.parse({ backend: 'github', repo: 'a/b', relay: 'https://login.a.go.th' });
  const made = (settings: typeof forgejo) => {
    const all = { ...hosting, answers: answersOf(settings) };
    return {
      nginx: nginxHttp(all) + nginxServer(all),
      Apache: apacheFile(all),
      Caddy: caddyFile(all),
      IIS: iisFile(all),
      _headers: headersFile(all),
    };
  };
  it('may talk to its server, and to nobody else', () => {
    const policy = headersOf('/admin/form/', forgejo)['Content-Security-Policy'];
    expect(policy).toContain("connect-src 'self' blob: data: https://git.a.go.th:8443;");
    expect(policy).toContain("script-src 'self' 'unsafe-eval';");
    expect(policy).not.toMatch(/\*|http:| https:(?!\/\/git\.a\.go\.th)/);
    expect(headersOf('/admin/', github)['Content-Security-Policy']).toContain(
      "connect-src 'self' blob: data: https://api.github.com https://login.a.go.th;",
    );
  });
  it.each(Object.entries(made(forgejo)))('has its own policy in the file for %s', (_, text) => {
    expect(read(text)).toContain(headersOf('/admin/', forgejo)['Content-Security-Policy']);
  });
  it.each([
    '/',
    '/2567/o15/',
    '/administration/',
    '/2567/admin/',
    '/en/admin/',
    '/assets/a.css',
    '/manifest.json',
    '/a.svg',
  ])('changes nothing for %s', (path) => {
    expect(headersOf(path, forgejo)).toEqual(headersOf(path));
    expect(headersOf(path, github)).toEqual(headersOf(path));
  });
  it('lets only the window for signing in to GitHub know this one', () => {
    expect(headersOf('/admin/', forgejo)['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headersOf('/admin/', github)['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
    for (const text of Object.values(made(github))) expect(text).toContain('same-origin-allow-popups');
    for (const text of Object.values(made(forgejo))) expect(text).not.toContain('same-origin-allow-popups');
  });
  it('has no place in the files of a site without it', () => {
    for (const text of [...Object.values(files), headersFile(hosting)]) expect(text).not.toMatch(/admin|unsafe-eval/);
  });
  it('takes back, on Cloudflare, what stands for all paths before it sets its own', () => {
    const [, section = ''] = /\n(\/oit\/admin\/\*\n(?: .*\n)+)/.exec(made(forgejo)._headers) ?? [];
    expect(section.indexOf('  ! Content-Security-Policy\n')).toBeGreaterThan(0);
    expect(section.indexOf('  ! Content-Security-Policy\n')).toBeLessThan(
      section.indexOf('  Content-Security-Policy: '),
    );
  });
});
