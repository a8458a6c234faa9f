import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { linkReportSchema } from '../../src/publish/link-report.ts';
import { reportText, siteIsBroken } from '../../src/verify/report.ts';
import { verifySite } from '../../src/verify/verify.ts';
import { type Behaviour, faultyServer, page, recovers, silence, status } from './faulty-server.ts';

const declared = 'https://sample.example.go.th/';
const patience = { timeout: 400, retries: 1, concurrency: 4, pause: 10 };

interface Site {
  /** Files by path: text, and media type where it is not that of a page. */
  files?: Record<string, [text: string, type?: string]>;
  /** Paths that behave otherwise than their file. */
  faults?: Record<string, Behaviour>;
  sheet?: string[];
  ledger?: string[];
  /** Former paths of the manifest, with the present ones. */
  moved?: Record<string, string>;
  /** Paths of the manifest whose page says that something was taken back. */
  withdrawn?: string[];
  external?: boolean;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A whole site on a server, and what verifying it finds: `path reason`, with the addresses that it says it has. */
async function verified({
  files = {},
  faults = {},
  sheet,
  ledger = [],
  moved = {},
  withdrawn = [],
  external = false,
}: Site) {
  const all: Record<string, [string, string?]> = { 'index.html': ['<a href="/">home</a>'], ...files };
  if (sheet) all['api/2567/urls.json'] = [JSON.stringify({ rows: sheet.map((url) => ({ url })) }), 'application/json'];
  const listed = Object.entries(all).map(([path, [text, type = 'text/html']]) => ({
    path,
    bytes: text.length,
    sha256: sha256(text),
    mediaType: type,
    ...(moved[path] !== undefined && { movedTo: moved[path] }),
    ...(withdrawn.includes(path) && { withdrawn: true }),
  }));
  const manifest = JSON.stringify({ url: declared, files: listed });
  const server = await faultyServer({
    ...Object.fromEntries(
      Object.entries(all).map(([path, [text, type]]) => [`/${path.replace(/index\.html$/, '')}`, page(text, type)]),
    ),
    '/manifest.json': page(manifest, 'application/json'),
    ...faults,
  });
  const entries = ledger.map((url): LedgerEntry => ({ url, firstSeen: '2024-01-15', sha256: null }));
  const report = await verifySite({
    root: server.root,
    ledger: entries,
    external,
    patience,
    today: '2024-04-23',
  });
  const short = (url: string) => url.replace(declared, '/');
  return {
    report,
    server,
    addresses: report.addresses.map(({ url, reason }) => `${short(url)} ${reason}`),
    broken: report.broken.map(({ url, page, reason }) => `${short(url)} ${reason} ← ${short(page)}`),
    couldNotCheck: report.couldNotCheck.map(({ url, page, reason }) => `${short(url)} ${reason} ← ${short(page)}`),
    fails: siteIsBroken(report),
  };
}

const plan: NonNullable<Site['files']> = { 'plan.pdf': ['%PDF', 'application/pdf'] };

describe('addresses of the site', () => {
  it('that answer as they must are no problem', async () => {
    const { addresses, broken, fails, report } = await verified({
      files: { ...plan, 'a/index.html': ['ก'], 'en/a/index.html': ['a'] },
      sheet: [`${declared}a/`],
      ledger: ['/a/', '/plan.pdf'],
    });
    expect({ addresses, broken, fails }).toEqual({ addresses: [], broken: [], fails: false });
    expect(report.checked.addresses).toBe(6);
    expect(linkReportSchema.parse(report)).toEqual(report);
  });

  it.each([
    ['missing', status(404)],
    ['gone', status(410)],
    ['forbidden', status(403)],
    ['login', status(401)],
    ['login', status(302, { location: '/login' })],
    ['login', status(302, { location: '/users/sign_in' })],
    ['login', status(302, { location: '/index.php?option=com_users&view=login' })],
    ['elsewhere', status(302, { location: 'https://other.example.org/' })],
    ['loop', status(302, { location: '/plan.pdf' })],
    ['server-error', status(500)],
    ['timeout', silence],
    ['media-type', page('%PDF', 'text/html')],
    ['media-type', page('%PDF', 'application/octet-stream')],
    ['hash', page('%PDF, changed', 'application/pdf')],
  ] satisfies [string, Behaviour][])('%s is a problem, and the check fails', async (reason, fault) => {
    const { addresses, fails } = await verified({ files: plan, faults: { '/plan.pdf': fault } });
    expect(addresses).toEqual([`/plan.pdf ${reason}`]);
    expect(fails).toBe(true);
  });

  it('429 for ever is no failure, and 429 with Retry-After and then 200 is nothing', async () => {
    const busy = status(429, { 'retry-after': '0' });
    const forEver = await verified({ files: plan, faults: { '/plan.pdf': busy } });
    expect(forEver).toMatchObject({ addresses: ['/plan.pdf busy'], fails: false });
    const once = await verified({
      files: plan,
      faults: { '/plan.pdf': recovers(busy, page('%PDF', 'application/pdf')) },
    });
    expect(once).toMatchObject({ addresses: [], fails: false });
  });

  it('of the sheet for ITAP are asked for, wherever the site is served', async () => {
    const { addresses, report } = await verified({ sheet: [`${declared}2567/o15/`, `${declared}`] });
    expect(addresses).toEqual(['/2567/o15/ missing']);
    expect(report.addresses[0]?.from).toEqual(['itap']);
  });

  it('of the ledger are asked for, in both languages, and by their media type', async () => {
    const { addresses } = await verified({
      files: { 'a/index.html': ['ก'] },
      faults: {
        '/old.pdf': page('%PDF', 'text/plain'),
        '/moved.csv': status(301, { location: '/new.csv' }),
        '/new.csv': page('a', 'text/csv'),
      },
      ledger: ['/a/', '/lost.pdf', '/old.pdf', '/moved.csv'],
    });
    expect(addresses).toEqual(['/en/a/ missing', '/lost.pdf missing', '/old.pdf media-type']);
  });

  it('that were withdrawn may be gone, or say so, in both languages', async () => {
    const pages = { 'plan.pdf/index.html': ['ถอน'], 'en/plan.pdf/index.html': ['withdrawn'] } satisfies Site['files'];
    const site: Site = { files: pages, ledger: ['/plan.pdf'], withdrawn: Object.keys(pages) };
    const gone = { '/plan.pdf/': status(410), '/en/plan.pdf/': status(410) };
    for (const faults of [{ '/plan.pdf': status(410), ...gone }, { '/plan.pdf': page('ถอน') }])
      expect((await verified({ ...site, faults })).addresses).toEqual([]);
    expect((await verified(site)).addresses).toEqual(['/plan.pdf missing']);
    expect((await verified({ files: pages, faults: gone })).addresses).toEqual([
      '/en/plan.pdf/ gone',
      '/plan.pdf/ gone',
    ]);
  });

  it('that were moved may stand there or lead to where they are now, and nowhere else', async () => {
    const site: Site = {
      files: { 'old/index.html': ['ย้าย'], 'new/index.html': ['ใหม่'], 'en/old/index.html': ['moved'] },
      moved: { 'old/index.html': 'new/index.html' },
      ledger: ['/old/'],
    };
    const to = (location: string) => ({ '/old/': status(301, { location }) });
    expect((await verified(site)).addresses).toEqual([]);
    expect((await verified({ ...site, faults: to('/new/') })).addresses).toEqual([]);
    expect((await verified({ ...site, faults: to('/en/old/') })).addresses).toEqual(['/old/ hash']);
    expect((await verified({ ...site, moved: {}, faults: to('/new/') })).addresses).toEqual(['/old/ hash']);
  });

  it('that lead to the first page, as some hosts do with what they do not know, are lost', async () => {
    const site: Site = { ledger: ['/lost/'], faults: { '/lost/': status(302, { location: '/' }) } };
    expect((await verified(site)).addresses).toEqual(['/en/lost/ missing', '/lost/ home']);
  });

  it('are not known without a manifest, which is said', async () => {
    const { report, fails } = await verified({ faults: { '/manifest.json': status(404) } });
    expect(report.addresses).toMatchObject([{ reason: 'missing' }]);
    expect(fails).toBe(true);
    const other = await verified({ faults: { '/manifest.json': page('{}', 'application/json') } });
    expect(other.report.addresses).toMatchObject([{ reason: 'unreadable' }]);
  });
});

const linking = (...links: string[]): NonNullable<Site['files']> => ({
  'index.html': [links.map((link) => `<a href="${link}">x</a>`).join('')],
});

describe('links', () => {
  it('within the site that are broken are named with their page, and the check fails', async () => {
    const { broken, fails } = await verified({ files: linking('/no-such/', '/#no-such', `${declared}also-not/`) });
    expect(broken).toEqual(['/#no-such fragment ← /', '/also-not/ missing ← /', '/no-such/ missing ← /']);
    expect(fails).toBe(true);
  });

  it.each([
    ['forbidden', status(403)],
    ['busy', status(429, { 'retry-after': '0' })],
    ['timeout', silence],
  ] satisfies [string, Behaviour][])('within the site that are %s could not be checked', async (reason, fault) => {
    const { broken, couldNotCheck, fails } = await verified({ files: linking('/a/'), faults: { '/a/': fault } });
    expect({ broken, couldNotCheck, fails }).toEqual({
      broken: [],
      couldNotCheck: [`/a/ ${reason} ← /`],
      fails: false,
    });
  });

  it('to other sites are sorted by what they answer, and never make the check fail', async () => {
    const other = await faultyServer({
      '/ok': page('ok'),
      '/gone': status(410),
      '/forbidden': status(403),
      '/login': status(401),
      '/busy': status(429, { 'retry-after': '0' }),
      '/hour': status(429, { 'retry-after': '3600' }),
      '/error': status(503),
      '/silence': silence,
      '/once': recovers(status(429, { 'retry-after': '1' }), page('ok'), 2),
      '/loop': status(302, { location: '/loop' }),
    });
    const names = ['ok', 'missing', 'gone', 'forbidden', 'login', 'busy', 'hour', 'error', 'silence', 'once', 'loop'];
    const links = [...names.map((name) => other.root + name), 'http://no-such-host.invalid/', 'mailto:a@b.example'];
    const { report, fails } = await verified({ files: linking(...links), external: true });
    const named = (list: typeof report.broken) =>
      Object.fromEntries(list.map(({ url, reason }) => [url.replace(other.root, ''), reason]));
    expect(named(report.broken)).toEqual({ missing: 'missing', gone: 'gone' });
    expect(named(report.couldNotCheck)).toMatchObject({
      forbidden: 'forbidden',
      login: 'login',
      busy: 'busy',
      hour: 'busy',
      error: 'server-error',
      silence: 'timeout',
      loop: 'loop',
    });
    expect(report.couldNotCheck.map(({ url }) => url)).toContain('http://no-such-host.invalid/');
    expect(Object.keys(named(report.couldNotCheck))).not.toContain('once');
    expect(fails).toBe(false);
    expect(linkReportSchema.parse(report)).toEqual(report);
    // What is said about each is said in both languages, with the page that has the link.
    const { problems, counts } = reportText(report);
    expect(problems).toContain(`${other.root}missing\n    ไม่พบหน้าหรือไฟล์ (404) · not found (404)\n    ← ${declared}`);
    expect(problems).toContain('ตรวจไม่ได้ ไม่ได้แปลว่าเสีย · could not be checked');
    expect(counts).toMatch(/เสีย 2 ตรวจไม่ได้ 8[\s\S]*2 broken, 8 could not be checked/);
  }, 60_000);

  it('to a site that asks to wait are followed when it is time, and not before', async () => {
    const wait = { 'retry-after': '3' };
    let begun = 0;
    const other = await faultyServer({
      '/later': (response) => {
        begun ||= Date.now();
        const isTime = Date.now() - begun > 2900;
        response.writeHead(isTime ? 200 : 429, isTime ? {} : wait).end();
      },
    });
    const { couldNotCheck } = await verified({ files: linking(`${other.root}later`), external: true });
    expect(couldNotCheck).toEqual([]);
  }, 30_000);

  it('to other sites are not followed unless it is asked for', async () => {
    const other = await faultyServer({});
    const { broken, report } = await verified({ files: linking(`${other.root}missing`) });
    expect(broken).toEqual([]);
    expect(report.externalLinks).toBe(false);
    expect(other.asked('/missing')).toBe(0);
  });
});
