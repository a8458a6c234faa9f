import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { built, unmarked } from './oit.ts';

const sample = join(built, 'sample');
const page = (path: string) => unmarked(readFileSync(join(sample, path, 'index.html'), 'utf8'));
const pages = filesBelow(sample).filter((file) => file.endsWith('.html'));
const tables = filesBelow(sample).filter((file) => /\/data\/[^/]+\.csv$/.test(file));
const structured = (html: string): { '@type': string }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
    JSON.parse(text),
  );
const typesOn = (path: string) => structured(page(path)).map((thing) => thing['@type']);

describe('the pages of data', () => {
  it('are one for every table, in both languages, with links from its item and from the data page', () => {
    expect(tables.length).toBeGreaterThan(30);
    for (const file of tables) {
      const path = `${file.replace(/\.csv$/, '')}/`;
      expect(existsSync(join(sample, path, 'index.html')), path).toBe(true);
      expect(existsSync(join(sample, 'en', path, 'index.html')), path).toBe(true);
      const [year, item] = path.split('/');
      expect(page(`${year}/${item}`), path).toContain(`href="/${path}"`);
      expect(page('data'), path).toContain(`href="/${path}"`);
      expect(page(`en/${year}/${item}`), path).toContain(`href="/en/${path}"`);
    }
  });

  it('say how many rows there are, and the sizes and hashes of the files', () => {
    const html = page('2567/o14/data/procurement');
    expect(html).toContain('แสดง 20 แถวแรกจากทั้งหมด 128 แถว');
    const { resources } = JSON.parse(readFileSync(join(sample, 'datapackage.json'), 'utf8'));
    const resource = resources.find(({ path }: { path: string }) => path.endsWith('procurement.csv'));
    expect(html).toContain(resource.hash.replace(/^sha256:/, ''));
    expect(html).toMatch(/[\d.]+ KB/);
  });

  it('are not searched: their items are', () => {
    for (const file of tables) expect(page(file.replace(/\.csv$/, ''))).not.toContain('data-search-body');
  });
});

describe('charts', () => {
  it('have a title and say what they show', () => {
    const charts = pages.flatMap((file) => [
      ...unmarked(readFileSync(join(sample, file), 'utf8')).matchAll(/<figure class="chart"[\s\S]*?<\/figure>/g),
    ]);
    expect(charts.length).toBeGreaterThan(20);
    for (const [chart] of charts) {
      const [, label] = /role="img" aria-labelledby="([^"]+)"/.exec(chart) ?? [];
      const [, description] = /aria-describedby="([^"]+)"/.exec(chart) ?? [];
      expect(chart).toMatch(new RegExp(`<title id="${label}">[^<]+</title>`));
      expect(chart).toMatch(new RegExp(`<span [^>]*id="${description}"[^>]*>[^<]`));
    }
  });

  it.each(['2567/o08', '2567/o12', '2567/o14', '2567/o16', '2567/o24'])('stand above a table of %s', (path) => {
    const html = page(path);
    expect(html.indexOf('class="charts"')).toBeGreaterThan(0);
    expect(html.indexOf('<table', html.indexOf('class="charts"'))).toBeGreaterThan(0);
  });
});

describe('every page', () => {
  it('holds no style of its own, which a strict content security policy forbids', () => {
    const styled = pages.filter((file) => /<style|\sstyle="/.test(readFileSync(join(sample, file), 'utf8')));
    expect(styled).toEqual([]);
  });

  it.each([
    ['', ['GovernmentOrganization']],
    ['data', ['BreadcrumbList', 'DataCatalog']],
    ['2567/o12', ['BreadcrumbList', 'Dataset']],
    ['2567/o12/data/service-statistics', ['BreadcrumbList', 'Dataset']],
    ['2567/o06/questions', ['BreadcrumbList', 'Article', 'FAQPage']],
    ['2567/o05/dengue-control', ['BreadcrumbList', 'NewsArticle']],
    ['2567/o15', ['BreadcrumbList']],
  ])('says to search engines what it is: /%s', (path, types) => {
    expect(typesOn(path)).toEqual(types);
  });

  it('of e-services names them', () => {
    expect(typesOn('2567/o13')).toContain('GovernmentService');
  });
});
