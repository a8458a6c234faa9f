import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { serve } from '../e2e/server.ts';
import { type Shot, shots } from './shots.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'src/manual/pictures');
/** Lines of a terminal that a picture shows: enough to know it again. */
const LINES = 28;

const oit = (...command: string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...command], { cwd: root, encoding: 'utf8' });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a command says, as it looks in a terminal; the fonts are those of the site. */
async function terminal(page: Page, origin: string, command: readonly string[]): Promise<void> {
  const { stdout, stderr } = oit(...command);
  const shown = command.filter((word, index) => word !== '--today' && command[index - 1] !== '--today').join(' ');
  const lines = [`$ npx oit ${shown}`, ...`${stderr}${stdout}`.trimEnd().split('\n')].slice(0, LINES);
  await page.goto(`${origin}/about/manual/`);
  await page.locator('body').evaluate(
    (body, inner) => {
      body.innerHTML = inner;
    },
    `<main style="padding:1rem;background:#1b1f24"><pre style="color:#e6edf3;background:none;border:0;white-space:pre-wrap">${escaped(lines.join('\n'))}</pre></main>`,
  );
}

async function take(page: Page, origin: string, shot: Shot): Promise<void> {
  await page.setViewportSize({ width: shot.width, height: 700 });
  const path = join(pictures, `${shot.name}.png`);
  if ('command' in shot) await terminal(page, origin, shot.command);
  else await page.goto(origin + shot.path);
  await page.evaluate(() => document.fonts.ready);
  const part = 'command' in shot ? 'main' : shot.part;
  const box = part === undefined ? null : await page.locator(part).boundingBox();
  // A long page is cut where a screen would end.
  await page.screenshot({ path, ...(box && { fullPage: true, clip: { ...box, height: Math.min(box.height, 900) } }) });
}

// Pictures of the manuals from the real program: `npm run pictures`.
const site = mkdtempSync(join(tmpdir(), 'oit-pictures-'));
try {
  const { status, stderr } = oit('build', '--out', join(site, 'dist'), '--today', '2567-04-23');
  if (status !== 0) throw new Error(stderr);
  mkdirSync(pictures, { recursive: true });
  const server = await serve(join(site, 'dist'));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  for (const shot of shots) await take(page, server.origin, shot);
  await browser.close();
  server.close();
  process.stdout.write(`${shots.length} pictures in src/manual/pictures\n`);
} finally {
  rmSync(site, { recursive: true, force: true });
}
