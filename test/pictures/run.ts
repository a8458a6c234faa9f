import { Buffer } from 'node:buffer';
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { serve } from '../e2e/server.ts';
import { type Shot, shots, today } from './shots.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'src/manual/pictures');
const main = join(root, 'src/cli/main.ts');

const oit = (...command: string[]) =>
  spawnSync(process.execPath, [main, ...command, '--today', today], { cwd: root, encoding: 'utf8' });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A copy of the sample in a repository of its own, as an officer has it: commands and the form may write there. */
function officeFolder(folder: string): string {
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=officer', '-c', 'user.email=officer@example.go.th', 'commit', '--quiet', '--message', 'sample');
  return content;
}

async function startForm(content: string): Promise<{ origin: string; process: ChildProcess }> {
  const form = spawn(process.execPath, [main, 'admin', '--content', content, '--port', '0', '--today', today], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    form.stdout.on('data', (said) => resolve(new URL(String(said).trim()).origin));
    form.once('exit', (code) => reject(new Error(`oit admin ended with ${code}`)));
  });
  return { origin, process: form };
}

/** What a command says, as it looks in a terminal; the fonts are those of the site. */
async function terminal(page: Page, origin: string, said: string, command: string, count = 28): Promise<void> {
  const lines = [`$ npx oit ${command}`, ...said.trimEnd().split('\n')].slice(0, count);
  await page.goto(`${origin}/about/manual/`);
  await page.locator('body').evaluate(
    (body, inner) => {
      body.innerHTML = inner;
    },
    `<main style="padding:1rem;background:#1b1f24"><pre style="color:#e6edf3;background:none;border:0;font-size:0.875rem;white-space:pre-wrap">${escaped(lines.join('\n'))}</pre></main>`,
  );
}

interface Places {
  /** Where the sample site is served. */
  origin: string;
  /** Where the web form is. */
  form: string;
  content: string;
}

async function open(page: Page, shot: Shot, { origin, form, content }: Places): Promise<string | undefined> {
  if ('command' in shot) {
    const own = shot.command.includes('--content') ? [] : ['--content', content];
    const { stdout, stderr } = oit(...shot.command, ...own);
    const said = `${stderr}${stdout}`.replaceAll(content, 'content');
    await terminal(page, origin, said, shot.command.join(' '), shot.lines);
    return 'main';
  }
  if ('written' in shot) {
    await page.setContent(oit(...shot.written, '--content', content).stdout);
    return undefined;
  }
  if ('path' in shot) {
    await page.goto(origin + shot.path);
    return shot.part;
  }
  await page.goto(form + shot.form);
  await shot.fill?.(page);
  return shot.part;
}

async function take(page: Page, shot: Shot, places: Places): Promise<void> {
  const height = ('height' in shot && shot.height) || 900;
  await page.setViewportSize({ width: shot.width, height: 'height' in shot ? height : 700 });
  const part = await open(page, shot, places);
  await page.evaluate(() => document.fonts.ready);
  const box = part === undefined ? null : await page.locator(part).boundingBox();
  const scroll = await page.evaluate(() => scrollY);
  const clip = box
    ? { x: 0, y: box.y + scroll, width: shot.width, height: 'height' in shot ? height : box.height }
    : { x: 0, y: scroll, width: shot.width, height };
  // Chromium writes WebP itself; a library for pictures is not needed.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 75,
    captureBeyondViewport: true,
    clip: { ...clip, scale: 1.5 },
  });
  writeFileSync(join(pictures, `${shot.name}.webp`), Buffer.from(data, 'base64'));
}

// Pictures of the manuals from the real program: `npm run pictures`, or only those that are named after it.
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'oit-pictures-'));
const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
try {
  const content = officeFolder(folder);
  const site = join(folder, 'dist');
  const { status, stderr } = oit('build', '--out', site);
  if (status !== 0) throw new Error(stderr);
  mkdirSync(pictures, { recursive: true });
  const server = await serve(site);
  stops.unshift(() => server.close());
  const form = await startForm(content);
  stops.unshift(() => form.process.kill());
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  stops.unshift(() => browser.close());
  const chosen = shots.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const shot of chosen) {
    // A context of its own: nobody is signed in from the picture before.
    const context = await browser.newContext({ locale: 'th-TH' });
    const page = await context.newPage();
    await take(page, shot, { origin: server.origin, form: form.origin, content });
    await context.close();
  }
  process.stdout.write(`${chosen.length} pictures in src/manual/pictures\n`);
} finally {
  for (const stop of stops) await stop();
}
