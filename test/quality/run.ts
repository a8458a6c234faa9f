import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { compressTexts } from '../../src/build/compress.ts';
import { answersOf } from '../../src/publish/hosting/headers.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { buildSites } from '../e2e/build-sites.ts';
import { freePort, startNginx } from '../e2e/nginx.ts';
import { root } from '../e2e/oit.ts';
import { isPerfect, score } from './lighthouse.ts';
import { openPage } from './open.ts';
import { pageKinds, scoredPages, siteNames } from './pages.ts';
import { servePages } from './sites.ts';
import { scoreRow, scoreTable, violationTable } from './tables.ts';
import { everyView } from './views.ts';

// `npm run quality`: the scores of main pages in Lighthouse, and what axe finds on every kind of page. Ends with 1 when a score is below
// 100 or axe found anything. `npm run quality -- status search` looks only at pages whose kind or path has one of these words.
const work = join(root, '.oit/quality');
const wanted = process.argv.slice(2);
const chosen = ({ kind, path }: { kind: string; path: string }) =>
  wanted.length === 0 || wanted.some((word) => `${kind} ${path}`.includes(word));
const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const note = (text: string) => process.stderr.write(`${text}\n`);
const faults: string[] = [];

note('building…');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
buildSites(work, siteNames);

const port = await freePort();
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...chromiumArguments, `--remote-debugging-port=${port}`],
});
try {
  await printScores();
  await printViolations();
} finally {
  await browser.close();
}
if (faults.length > 0) say('', ...faults);
const [load = 0] = loadavg();
if (faults.length > 0 && load > availableParallelism())
  note(`This machine is busy (load ${load.toFixed(1)}): scores of performance are lower than on a quiet one.`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** As an agency serves it: by nginx with the files of `oit hosting`, packed, with headers that let a browser keep what it has. */
async function printScores(): Promise<void> {
  const site = join(work, 'sample');
  compressTexts(site);
  const server = await startNginx({
    base: '/',
    host: '127.0.0.1',
    root: site,
    redirects: [],
    answers: answersOf(undefined),
  });
  const rows: string[][] = [];
  for (const page of scoredPages.filter(chosen)) {
    note(`Lighthouse: ${page.path}`);
    const found = await score(server.origin + page.path, port);
    rows.push(scoreRow(page, found));
    if (isPerfect(found)) continue;
    const report = join(work, `lighthouse${page.path.replaceAll('/', '-')}.html`);
    writeFileSync(report, found.report);
    faults.push(`Lighthouse, ${page.path}: ${found.lost.join('; ')} (${report})`);
  }
  await server.stop();
  say('Lighthouse, telephone on 4G', '', ...scoreTable(rows), '');
}

async function printViolations(): Promise<void> {
  const sites = await servePages(work);
  const rows: string[][] = [];
  for (const kind of pageKinds.filter(chosen)) {
    note(`axe: ${kind.kind}`);
    const counts: string[] = [];
    for (const path of [kind.path, `/en${kind.path}`]) {
      const page = await openPage(browser, sites.address({ ...kind, path }));
      for (const { view, violations } of await everyView(page)) {
        counts.push(String(violations.length));
        faults.push(...violations.map((one) => `axe, ${kind.site}${path}, ${view}: ${one}`));
      }
      await page.close();
    }
    rows.push([kind.kind, kind.path, ...counts]);
  }
  sites.close();
  say('axe, WCAG 2.2 AA and what it recommends: violations', '', ...violationTable(rows));
}
