import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { serve } from './e2e/server.ts';
const noto = (sub: string, w: number) => `url(data:font/woff2;base64,${readFileSync(`node_modules/@fontsource/noto-sans-thai/files/noto-sans-thai-${sub}-${w}-normal.woff2`).toString('base64')})`;
const s = await serve('/tmp/v7/speed');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic'] });
for (const mode of process.argv.slice(2)) for (const p of ['/','/2567/','/2567/o14/','/2567/o01/','/2567/o05/flood-preparedness/','/2567/status/','/search/', '/en/2567/o02/']) for (const width of [390,1280]) {
  const context = await browser.newContext({ viewport: { width, height: 844 } }); const page = await context.newPage();
  if (mode !== 'plain') await page.route('**/*.css', async (r) => { const res = await r.fetch(); let t = await res.text(); if (mode.startsWith('noto')) t = t.replace(/local\((?:"|')?Noto Sans(?:"|')?\)/g, noto('latin', 400)).replace(/local\((?:"|')?Noto Sans Bold(?:"|')?\)/g, noto('latin', 700)).replace(/local\((?:"|')?Noto Sans Thai(?:"|')?\)/g, noto('thai', 400)).replace(/local\((?:"|')?Noto Sans Thai Bold(?:"|')?\)/g, noto('thai', 700)); r.fulfill({ response: res, body: t }); });
  if (mode.endsWith('late')) await page.route('**/sarabun*', async (r) => { await new Promise((d) => setTimeout(d, 1500)); r.continue(); });
  await page.addInitScript(() => { (window as any).cls = 0; (window as any).w = []; new PerformanceObserver((l) => { for (const e of l.getEntries() as any) { (window as any).cls += e.value; (window as any).w.push(...e.sources.map((x: any) => `${e.value.toFixed(4)} ${x.node?.nodeName} ${x.node?.className?.slice?.(0,20)} ${(x.node?.textContent ?? '').trim().slice(0,20)} ${JSON.stringify(x.previousRect.y)}>${x.currentRect.y} x${x.previousRect.x}>${x.currentRect.x}`)); } }).observe({ type: 'layout-shift', buffered: true }); });
  await page.goto(s.origin + p); await page.waitForTimeout(mode.endsWith('late') ? 2200 : 300);
  const first = await page.evaluate(() => (window as any).cls);
  await page.evaluate(async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += 600) { scrollTo({ top: y, behavior: 'instant' }); await new Promise((r) => setTimeout(r, 30)); } });
  await page.waitForTimeout(300);
  console.log(mode, p, width, first.toFixed(4), (await page.evaluate(() => (window as any).cls)).toFixed(4), (await page.evaluate(() => (window as any).w)).slice(0,3));
  await context.close();
}
await browser.close(); s.close();
