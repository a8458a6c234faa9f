import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from '../oit.ts';
import { serve } from '../server.ts';
import { ask, type Shown } from './ask.ts';
import { startChromium } from './chromium.ts';
import type { Tab } from './firefox.ts';
import { startFirefox } from './firefox.ts';
import { generatedQueries } from './generated.ts';
import { figures, printed } from './measure.ts';
import { anchorOf, type KnownQuery, knownQueries, pageOf } from './queries.ts';

/** Sites with the base at which each is served: that of a subfolder is a test of its own. */
const sites = { sample: '/', prawet: '/prawet/', khlongprap: '/' } as const;
const browsers = { Chromium: startChromium, Firefox: startFirefox };

const origins: Partial<Record<KnownQuery['site'], string>> = {};
const closers: (() => unknown)[] = [];
const answers: Record<string, Shown[]> = {};
let queries: KnownQuery[] = [];

beforeAll(async () => {
  for (const [site, base] of Object.entries(sites) as [KnownQuery['site'], string][]) {
    const server = await serve(join(built, site), base);
    origins[site] = server.origin + base.replace(/\/$/, '');
    closers.push(server.close);
  }
  queries = [...knownQueries, ...(await generatedQueries(join(built, 'sample'), 60))];
  for (const [name, start] of Object.entries(browsers)) {
    const tab: Tab = await start();
    closers.push(() => tab.close());
    answers[name] = [];
    for (const { site, query } of queries) answers[name].push(await ask(tab, origins[site] ?? '', query));
  }
}, 600_000);

afterAll(async () => {
  for (const close of closers) await close();
});

describe('search', () => {
  it('knows at least 120 written queries', () => {
    expect(knownQueries.length).toBeGreaterThanOrEqual(120);
  });

  it('finds the same in Chromium and in Firefox', () => {
    expect(answers['Firefox']).toEqual(answers['Chromium']);
  });

  it.each(Object.keys(browsers))('finds what people type, first and among the first ten, in %s', (browser) => {
    const rows = figures(queries, answers[browser] ?? []);
    process.stdout.write(`\n${browser}\n${printed(rows)}\n`);
    const writtenOnes = rows.find(({ kind }) => kind === 'written, all');
    const generatedOnes = rows.find(({ kind }) => kind === 'generated');
    expect(writtenOnes?.recall).toBeGreaterThanOrEqual(0.97);
    expect(writtenOnes?.reciprocal).toBeGreaterThanOrEqual(0.97);
    expect(generatedOnes?.recall).toBeGreaterThanOrEqual(0.92);
    expect(rows.filter(({ recall }) => recall < 0.9)).toEqual([]);
  });

  it('leads to the element that answers', () => {
    for (const [
      place,
      {
        query,
        answers: [answer = ''],
      },
    ] of queries.entries()) {
      const anchor = anchorOf(answer);
      if (anchor === '') continue;
      const [first = []] = answers['Chromium']?.[place]?.results ?? [];
      expect(first, query).toContain(`${pageOf(answer)}#${anchor}`);
    }
  });

  it('shows a page once', () => {
    for (const { results } of answers['Chromium'] ?? []) {
      const pages = results.map(([page]) => page);
      expect(new Set(pages).size).toBe(pages.length);
    }
  });

  it('says which spelling it searched instead', () => {
    const place = queries.findIndex(({ query }) => query === 'จัดซื้อจัดจาง');
    expect(answers['Chromium']?.[place]?.status).toMatch(/ไม่พบ “จัดซื้อจัดจาง” แสดงผลสำหรับ “จัดซื้อจัดจ้าง”/);
  });

  it('highlights across spaces and between Thai and Arabic digits', () => {
    const marksOf = (wanted: string) =>
      answers['Chromium']?.[queries.findIndex(({ query }) => query === wanted)]?.marks;
    expect(marksOf('ไตรมาสที่2')).toContain('ไตรมาสที่ 2');
    expect(marksOf('มาตรา๑๒๘')).toContain('มาตรา 128');
    expect(marksOf('26195')).toContain('26,195');
  });
});
