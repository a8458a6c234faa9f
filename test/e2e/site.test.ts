import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { built } from './oit.ts';
import { serve } from './server.ts';

const sample = join(built, 'sample');
const page = (path: string, folder = sample) => readFileSync(join(folder, path, 'index.html'), 'utf8');
const pages = (folder = sample) => filesBelow(folder).filter((file) => file.endsWith('.html'));
const digests = (folder: string) =>
  filesBelow(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );

describe('the built sample', () => {
  it('leads from the end of a document back to its item, in both languages', () => {
    const rest = (path: string) => page(path).split('</article>')[1] ?? '';
    expect(rest('2567/o16/progress-q1')).toMatch(/<a href="\/2567\/o16\/">\s*<span[^>]*>← <\/span>กลับไปที่ O16 /);
    expect(rest('en/2567/o16/progress-q1')).toMatch(/<a href="\/en\/2567\/o16\/">\s*<span[^>]*>← <\/span>Back to O16 /);
  });

  it.each([
    ...['index.html', 'en/index.html', '404.html', '2567/index.html', '2567/status/index.html', '2567/urls/index.html'],
    ...['search/index.html', 'data/index.html', 'about/index.html', 'about/methodology/index.html', 'o15/index.html'],
    ...['en/2567/o14/index.html', 'api/index.json', 'api/2567/items.json', 'api/2567/items.csv', 'api/2567/o15.json'],
    ...['api/2567/status.json', 'api/2567/urls.csv', '2567/o14/data/procurement.csv', '2567/o14/data/procurement.json'],
    ...[
      'feed.xml',
      'feed.json',
      '2567/feed.xml',
      '2567/feed.json',
      'units/finance/feed.xml',
      'units/finance/feed.json',
    ],
    ...['calendar.ics', 'units/finance/calendar.ics', 'sitemap-index.xml', 'sitemap-0.xml', 'robots.txt', 'llms.txt'],
    ...['manifest.json', 'search/index/entry.bin'],
  ])('has %s', (path) => {
    expect(existsSync(join(sample, path))).toBe(true);
  });

  it('has a page for each of the 35 items in both languages', () => {
    for (let number = 1; number <= 35; number += 1) {
      const folder = `o${String(number).padStart(2, '0')}`;
      expect(page(`2567/${folder}`)).toContain(`O${number}`);
      expect(page(`en/2567/${folder}`)).toContain('<html lang="en"');
    }
  });

  it('says on every page that it is sample data', () => {
    const silent = pages().filter(
      (file) => !/ข้อมูลตัวอย่าง|Sample data|sample data/.test(readFileSync(join(sample, file), 'utf8')),
    );
    const redirects = silent.filter((file) =>
      readFileSync(join(sample, file), 'utf8').includes('http-equiv="refresh"'),
    );
    expect(silent).toEqual(redirects);
  });

  it('names the unit that owes the missing item, and says plainly that it is missing', () => {
    const html = page('2567/o15');
    expect(html).toContain('รายการนี้ยังไม่เผยแพร่');
    expect(html).toContain('ฝ่ายการคลัง');
  });

  it('gives every required element of a complete item a link to a place on the page that exists', () => {
    const status = JSON.parse(readFileSync(join(sample, 'api/2567/status.json'), 'utf8'));
    const item = status.assessments[0].items.find((one: { code: string }) => one.code === 'O14');
    const html = page('2567/o14');
    expect(item.elements.length).toBeGreaterThanOrEqual(10);
    for (const { id } of item.elements) expect(html).toContain(`id="${id}"`);
  });

  it('says of what kind a file is once', () => {
    const [, name] =
      /<span class="format"[^>]*>\s*PDF\s*<\/span>\s*<a[^>]*>\s*([^<]*?)\s*<\/a>/.exec(page('2567/o01')) ?? [];
    expect(name).toBe('แผนผังโครงสร้าง');
  });

  it('leads from a code as from the name of its item', () => {
    const names = [...page('2567').matchAll(/<a href="\/2567\/o\d\d\/">([\s\S]*?)<\/a>/g)].map(([, inside = '']) =>
      inside
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(names[0]).toBe('O1 โครงสร้าง');
    expect(names).toHaveLength(35);
  });

  it('leads from every explained figure to where it is shown', () => {
    const [, figures = ''] = page('about/methodology').split('<h2 id="figures">');
    const links = [...figures.matchAll(/href="(\/2567\/(?:status|checklist)\/)(?:#(\w+))?"/g)];
    expect(links).toHaveLength(11);
    for (const [, path = '', id] of links)
      if (id !== undefined) expect(page(path.slice(1, -1)), id).toContain(`id="${id}"`);
  });

  it('ships no script on any page but search and the sheet of addresses, and nothing inline', () => {
    for (const file of pages()) {
      const html = readFileSync(join(sample, file), 'utf8');
      const scripts = html.match(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
      if (/^(en\/)?(search|\d+\/urls)\/index\.html$/.test(file))
        expect(scripts.every((tag) => tag.includes('src='))).toBe(true);
      else expect(scripts, file).toEqual([]);
      expect(html, file).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="|javascript:/i);
    }
  });

  it('loads nothing from another host', () => {
    for (const file of filesBelow(sample).filter((name) => /\.(html|css)$/.test(name))) {
      const text = readFileSync(join(sample, file), 'utf8');
      const loads = [
        ...text.matchAll(
          /(?:\ssrc="|url\(["']?|<link\b(?=[^>]*rel="(?:stylesheet|preload|icon)")[^>]*href=")((?:https?:)?\/\/[^"')]+)/g,
        ),
      ];
      expect(
        loads.map((match) => match[1]),
        file,
      ).toEqual([]);
    }
  });

  it.each([
    ['sample', 'https://sample.example.go.th/'],
    ['based', 'https://other.example.go.th/oit/'],
  ])('lists in its sitemap the pages that name themselves as their address: %s', (name, address) => {
    const folder = join(built, name);
    const own = pages(folder).filter((file) => {
      const here = address + file.replace(/(^|\/)index\.html$/, '$1');
      return readFileSync(join(folder, file), 'utf8').includes(`<link rel="canonical" href="${here}"`);
    });
    const listed = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
    expect(own.length).toBeGreaterThan(100);
    expect(listed.map((match) => match[1]).sort()).toEqual(
      own.map((file) => address + file.replace(/(^|\/)index\.html$/, '$1')).sort(),
    );
    expect(readFileSync(join(folder, 'sitemap-index.xml'), 'utf8')).toContain(`<loc>${address}sitemap-0.xml</loc>`);
  });

  it('lists every file with its hash', () => {
    const { files } = JSON.parse(readFileSync(join(sample, 'manifest.json'), 'utf8'));
    expect(files.map(({ path, sha256 }: { path: string; sha256: string }) => `${path} ${sha256}`)).toEqual(
      digests(sample).filter((line) => !line.startsWith('manifest.json ')),
    );
  });

  it('says of every attachment on its page how large it is, how many pages it has and whether programs can read it', () => {
    const [, file = ''] =
      /<span class="file">([\s\S]*?structure-chart\.pdf[\s\S]*?)<\/li>/.exec(page('2567/o01')) ?? [];
    const text = file.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('PDF');
    expect(text).toContain('22.6 KB · 1 หน้า');
    expect(text).toContain('ค้นข้อความได้ (ค้นหาและคัดลอกข้อความได้)');
    const manifest = JSON.parse(readFileSync(join(sample, 'manifest.json'), 'utf8'));
    const described = manifest.files.find((one: { path: string }) => one.path === '2567/o01/files/structure-chart.pdf');
    expect(described.attachment).toMatchObject({ readability: 'text', pages: 1 });
  });

  it('offers the feeds of the site on every page, and those of the year on the pages of that year', () => {
    for (const file of pages()) {
      const html = readFileSync(join(sample, file), 'utf8');
      const feeds = [...html.matchAll(/<link rel="alternate" type="[^"]+" title="[^"]+" href="([^"]+)"/g)];
      const year = /^(en\/)?2567\//.test(file) ? ['/2567/feed.xml', '/2567/feed.json'] : [];
      expect(
        feeds.map((match) => match[1]),
        file,
      ).toEqual(['/feed.xml', '/feed.json', ...year]);
    }
  });

  it('marks Thai content on English pages', () => {
    expect(page('en/2567/o03')).toMatch(/lang="th"/);
  });

  it('is byte-identical when it is built again', () => {
    expect(digests(join(built, 'again'))).toEqual(digests(sample));
  });

  it('has no broken link, on any page or to any fragment', async () => {
    const server = await serve(sample);
    const result = await new LinkChecker().check({
      path: `${server.origin}/`,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(server.origin),
    });
    server.close();
    expect(
      result.links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`),
    ).toEqual([]);
    expect(result.links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(200);
  });

  it('works under another address and a base, where every link stays inside the base', async () => {
    const folder = join(built, 'based');
    const server = await serve(folder, '/oit/');
    const result = await new LinkChecker().check({
      path: `${server.origin}/oit/`,
      recurse: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(server.origin),
    });
    server.close();
    expect(
      result.links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`),
    ).toEqual([]);
    expect(page('2567/o14', folder)).toContain('https://other.example.go.th/oit/2567/o14/');
    expect(readFileSync(join(folder, 'api/2567/urls.csv'), 'utf8')).toContain(
      'https://other.example.go.th/oit/2567/o14/',
    );
  });
});

describe.each([
  ['prawet', 22, 'สำนักงานเขตประเวศ', ['O15']],
  ['khlongprap', 35, 'คลองปราบ', []],
] as const)('the site of the fixture %s', (name, count, agency, missing) => {
  const folder = join(built, name);

  it('has the year, every item and the feeds', () => {
    expect(page('2567', folder)).toContain(agency);
    const { items } = JSON.parse(readFileSync(join(folder, 'api/2567/items.json'), 'utf8'));
    expect(items).toHaveLength(count);
    expect(
      items.filter(({ status }: { status: string }) => status === 'missing').map(({ code }: { code: string }) => code),
    ).toEqual(missing);
    for (const { code } of items)
      expect(existsSync(join(folder, 'api/2567', `o${String(code.slice(1)).padStart(2, '0')}.json`))).toBe(true);
  });
});
