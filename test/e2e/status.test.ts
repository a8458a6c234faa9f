import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsBelow } from '../../src/build/files.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { built, oit } from './oit.ts';
import { serve } from './server.ts';

/** As many units as items, with long names, and nothing published: all that can stand on a status page. */
const agencyYaml = (kind: string, frameworks: [year: number, framework: string, items: number][]) => `
name: { th: หน่วยงานทดสอบ, en: Test Agency }
kind: ${kind}
site: https://test.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@test.example.go.th }
units:
${Array.from({ length: 43 }, (_, at) => `  - { id: u${at + 1}, name: { th: สำนักงานส่งเสริมและพัฒนาการบริหารจัดการท้องถิ่นที่ ${at + 1}, en: Office for the promotion and development of local administration ${at + 1} } }`).join('\n')}
assessments:
${frameworks
  .map(
    ([year, framework, items]) =>
      `  - { year: ${year}, framework: ${framework}, state: ${year === 2566 ? 'closed' : 'open'}, results: { tools: { IIT: 80, EIT: 80 } }, responsible: { ${Array.from({ length: items }, (_, at) => `u${at + 1}: [O${at + 1}]`).join(', ')} } }`,
  )
  .join('\n')}
`;

const agencies = {
  municipality: agencyYaml('municipality', [
    [2566, 'ita-2566-national', 43],
    [2567, 'ita-2567-local', 35],
    [2568, 'ita-2568-national', 28],
  ]),
  district: agencyYaml('district', [
    [2566, 'bma-district-2566', 3],
    [2567, 'bma-district-2567', 22],
    [2568, 'bma-district-2568', 22],
  ]),
};

const root = mkdtempSync(join(tmpdir(), 'status-'));
const out = (name: string) => join(root, `site-${name}`);
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const build = (name: string, today: string) => {
  const { status, stderr } = oit('build', '--content', join(root, name), '--out', out(name), '--today', today);
  if (status !== 0) throw new Error(stderr);
};
const digests = (name: string) =>
  [...factsBelow(out(name), new Map())].map(([path, { sha256 }]) => `${path} ${sha256}`);
const statusOf = (name: string, year: number) =>
  JSON.parse(readFileSync(join(out(name), `api/${year}/status.json`), 'utf8'));

let browser: Browser;
const servers = new Map<string, Awaited<ReturnType<typeof serve>>>();

/** The number of pages on which Chromium prints a page. */
async function sheets(name: string, path: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${servers.get(name)?.origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.close();
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
  return numPages;
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  for (const [name, yaml] of Object.entries(agencies)) {
    write(`${name}/agency.yaml`, yaml);
    build(name, '2567-04-20');
  }
  for (const name of ['sample', 'khlongprap', 'two-years']) servers.set(name, await serve(join(built, name)));
  for (const name of Object.keys(agencies)) servers.set(name, await serve(out(name)));
}, 180_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers.values()) server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('what has changed since the publication before', () => {
  it('is not told by the first publication', () => {
    expect(statusOf('municipality', 2567).since).toBeNull();
    expect(readFileSync(join(out('municipality'), '2567/status/index.html'), 'utf8')).not.toContain('status_since');
  });

  it('is told by the next one, with the day compared with, the score before and after, and the items', () => {
    // Enough items to fill the sheet.
    for (const item of ['o01', 'o03', 'o04', 'o05', 'o07', 'o08', 'o09', 'o10'])
      for (const year of [2566, 2567])
        write(`municipality/${year}/${item}/index.md`, '---\npublished: 2567-04-01\n---\nก\n');
    write('municipality/2567/o03/index.md', '---\nevidence: { duties: { section: หน้าที่ } }\n---\n## หน้าที่\n\nข้อความ\n');
    build('municipality', '2567-05-01');
    const { since } = statusOf('municipality', 2567);
    expect(since).toMatchObject({ compared: '2024-04-20', changed: '2024-05-01', complete: { before: 0, after: 1 } });
    expect(since.forecast.after.min).toBeGreaterThan(since.forecast.before.min);
    expect(since.items).toContainEqual(
      expect.objectContaining({ code: 'O3', before: 'missing', after: 'complete', lost: [] }),
    );
    const html = readFileSync(join(out('municipality'), '2567/status/index.html'), 'utf8');
    const [section = ''] = /<section[^>]*status_since[\s\S]*?<\/section>/.exec(html) ?? [];
    for (const text of ['1 พฤษภาคม 2567', '20 เมษายน 2567', 'จาก 0 เป็น 1', 'href="/2567/o03/"'])
      expect(section).toContain(text);
  }, 180_000);

  it('stays when the same content is published upon itself, byte by byte', () => {
    const before = digests('municipality');
    build('municipality', '2567-05-01');
    expect(digests('municipality')).toEqual(before);
  }, 180_000);
});

describe('the status of a year on paper', () => {
  it.each([
    ['sample', 2567],
    ['khlongprap', 2567],
    ['two-years', 2566],
    ['two-years', 2567],
    ['municipality', 2566],
    ['municipality', 2567],
    ['municipality', 2568],
    ['district', 2566],
    ['district', 2567],
    ['district', 2568],
  ])('is one sheet: %s %i', async (name, year) => {
    expect([await sheets(name, `/${year}/status/`), await sheets(name, `/en/${year}/status/`)]).toEqual([1, 1]);
  });

  it('and its checklist is both sides of one', async () => {
    expect([await sheets('sample', '/2567/checklist/'), await sheets('sample', '/en/2567/checklist/')]).toEqual([2, 2]);
  });
});

describe('every figure of the status page', () => {
  it.each([
    ['sample', '/2567/status/'],
    ['sample', '/en/2567/status/'],
    ['two-years', '/2567/status/'],
    ['municipality', '/2566/status/'],
    ['municipality', '/2567/status/'],
    ['district', '/2568/status/'],
  ])('leads to how it is worked out and from what: %s %s', async (name, path) => {
    const { origin } = servers.get(name) ?? {};
    const page = await browser.newPage();
    await page.goto(`${origin}${path}`);
    const { links, unexplained, loose } = await page.evaluate(() => {
      const link = (holder: Element | null | undefined) => holder?.querySelector<HTMLAnchorElement>('a.explained');
      const holders: Record<string, (figure: Element) => (Element | null | undefined)[]> = {
        '.big, .tiles .figure, .tiles dd': (figure) => [figure, figure.parentElement?.querySelector('dt')],
        'td.number': (figure) => {
          const cell = figure as HTMLTableCellElement;
          const row = cell.parentElement as HTMLTableRowElement;
          const column = [...row.cells].slice(0, cell.cellIndex).reduce((sum, { colSpan }) => sum + colSpan, 0);
          return [cell.closest('table')?.tHead?.rows[0]?.cells[column]];
        },
        '.counts .number': (figure) => [figure.closest('section')?.querySelector('.tiles > :last-child dt')],
        '.since .figure': (figure) => [figure.closest('section')?.querySelector('h2')],
      };
      const all = Object.entries(holders).flatMap(([selector, find]) =>
        [...document.querySelectorAll(`main :is(${selector})`)].map((figure) => ({
          figure,
          found: find(figure).map(link).find(Boolean),
        })),
      );
      // A number with decimals that is no figure of this list would be one without an explanation.
      const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
      const loose: string[] = [];
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (/\d\.\d\d(?!\d)/.test(textContent ?? '') && !parentElement?.closest('.big, .figure, td.number, .notice'))
          loose.push(textContent ?? '');
      }
      return {
        links: [...new Set(all.flatMap(({ found }) => found?.getAttribute('href') ?? []))],
        unexplained: all.filter(({ found }) => !found).map(({ figure }) => figure.outerHTML),
        loose,
      };
    });
    expect(unexplained).toEqual([]);
    expect(loose).toEqual([]);
    expect(links.length).toBeGreaterThanOrEqual(6);
    const language = path.startsWith('/en') ? '/en' : '';
    await page.goto(`${origin}${language}/about/methodology/`);
    for (const to of links) {
      const [file, id] = to.split('#');
      expect(file).toBe(`${language}/about/methodology/`);
      const heading = page.locator(`h3[id="${id}"]`);
      expect(await heading.count(), to).toBe(1);
      const explained = await heading.evaluate((element) => [
        element.nextElementSibling?.textContent,
        element.nextElementSibling?.nextElementSibling?.textContent,
      ]);
      expect(explained[0]?.length).toBeGreaterThan(40);
      expect(explained[1]).toMatch(/^\s*(ที่มา|Source):/);
    }
    await page.close();
  });
});
