import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { admin } from '../../src/model/admin.ts';
import { answersOf, headersOf } from '../../src/publish/hosting/headers.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { startNginx } from './nginx.ts';
import { built, oit, root, today } from './oit.ts';

let folder: string;
let content: string;
let form: ChildProcess;
let origin: string;
let browser: Browser;

const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oit-admin-'));
  content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'officer');
  git('config', 'user.email', 'officer@example.go.th');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'sample');
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  form = spawn(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'admin', '--content', content, '--port', '0', '--today', today],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  origin = await new Promise<string>((resolve, reject) => {
    form.stdout?.on('data', (said) => resolve(new URL(String(said).trim()).origin));
    form.once('exit', (code) => reject(new Error(`oit admin ended with ${code}`)));
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  form?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** What a page must not do: say errors, break its policy, or ask another host. */
function watch(page: Page, own: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== own) wrong.push(request.url());
  });
  return wrong;
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^เผยแพร่$/ }).click();
  await page
    .getByRole('menuitem', { name: /^เผยแพร่/ })
    .first()
    .click();
}

const statusOf = (code: string) => {
  const { stdout } = oit('check', '--content', content, '--today', today, '--format', 'json');
  const items = JSON.parse(stdout).assessments[0].items as { code: string; status: string }[];
  return items.find((item) => item.code === code)?.status;
};

describe('an officer who never opens an editor', () => {
  it('takes O15 from missing to complete: an announcement with a PDF, and what shows the element', async () => {
    expect(statusOf('O15')).toBe('missing');
    const page = await browser.newPage({ locale: 'th-TH', viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
    const wrong = watch(page, origin);

    await page.goto(`${origin}/admin/`);
    expect(await page.locator('[id="2567-o15"] .status').textContent()).toBe('ยังไม่เผยแพร่');
    await page.getByRole('link', { name: /^เพิ่มเอกสาร: O15 / }).click();
    await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await page.getByLabel('ชื่อเอกสาร').fill('ประกาศผู้ชนะการเสนอราคา จ้างซ่อมแซมทางเท้า');
    await page.getByLabel('วันที่เผยแพร่').fill('15 มกราคม 2567');
    await page.getByRole('button', { name: /เพิ่ม\s*ไฟล์แนบ/ }).click();
    await page.getByRole('button', { name: 'เลือกไฟล์', exact: true }).click();
    await page.getByText('ข้อมูลไฟล์สื่อ').waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'ประกาศผู้ชนะ 1.pdf',
        mimeType: 'application/pdf',
        buffer: readFileSync(join(content, '2567/o01/files/structure-chart.pdf')),
      });
    await page.getByRole('button', { name: 'เลือกข้อมูลที่ถูกเลือก' }).click();
    await page.getByText('files/ประกาศผู้ชนะ-1.pdf').waitFor();
    const preview = page.frameLocator('#preview-pane');
    await preview.getByRole('heading', { level: 1, name: /^ประกาศผู้ชนะการเสนอราคา/ }).waitFor();
    expect(await preview.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Sarabun');
    await save(page);
    await page.getByText('เนื้อหาถูกบันทึก').waitFor();

    await page.goto(`${origin}/admin/`);
    expect(await page.locator('[id="2567-o15"] .status').textContent()).toBe('ยังไม่ครบ');
    await page.getByRole('link', { name: /^หน้ารายการ: O15 / }).click();
    await page
      .getByRole('button', { name: /เพิ่ม\s*หลักฐาน/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'เอกสารทั้งหมดของรายการนี้' }).click();
    await page.getByLabel('วันที่เผยแพร่').fill('15/1/2567');
    await save(page);
    await page.getByText('เนื้อหาถูกบันทึก').waitFor();

    await page.goto(`${origin}/admin/`);
    expect(await page.locator('[id="2567-o15"] .status').textContent()).toBe('ครบถ้วน');
    expect(wrong).toEqual([]);
    await page.close();

    expect(git('log', '--format=%an %s').trim().split('\n')).toEqual([
      expect.stringMatching(/^officer แก้ไข .*content\/2567\/o15\/index\.md$/),
      expect.stringMatching(/^officer เพิ่ม .*content\/2567\/o15\/[0-9-]+\.md$/),
      'officer sample',
    ]);
    expect(git('status', '--porcelain')).toBe('');
    expect(readFileSync(join(content, '2567/o15/index.md'), 'utf8')).toBe(`---
published: 15/1/2567
evidence:
  announcements:
    - documents: all
---
`);
    expect(statusOf('O15')).toBe('complete');
  });

  it('is told in Thai what the checker would refuse, and nothing is saved', async () => {
    const before = git('rev-parse', 'HEAD');
    const page = await browser.newPage({ locale: 'th-TH' });
    page.setDefaultTimeout(20_000);
    await page.goto(`${origin}/admin/form/#/collections/2567-o15/new`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await page.getByLabel('ชื่อเอกสาร').fill('ประกาศของ 1-2345-67890-12-1');
    await page.getByLabel('วันที่เผยแพร่').fill('29 กุมภาพันธ์ 2568');
    await save(page);
    await page.getByText(/ไม่มีวันที่ “29 กุมภาพันธ์ 2568” ในปฏิทิน/).waitFor();
    expect(await page.getByText(/พบเลขประจำตัวประชาชน/).textContent()).not.toContain('67890');
    expect(git('rev-parse', 'HEAD')).toBe(before);
    await page.close();
  });

  it('changes one line of a file with nested evidence, and only that', async () => {
    const page = await browser.newPage({ locale: 'th-TH' });
    page.setDefaultTimeout(20_000);
    await page.goto(`${origin}/admin/form/#/collections/2567-9-1/entries/o02`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await page.getByLabel('สรุปสั้น ๆ').fill('ผู้บริหารของสำนักงานเขต');
    await save(page);
    await page.getByText('เนื้อหาถูกบันทึก').waitFor();
    expect(git('show', '--format=', '--numstat', 'HEAD').trim()).toBe('1\t1\tcontent/2567/o02/index.md');
    await page.close();
  });
});

describe('a site with the form', () => {
  const settings = admin.parse({ backend: 'test' });
  const out = join(built, 'with-form');
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    appendFileSync(join(content, 'agency.yaml'), 'admin: { backend: test }\n');
    const { status, stderr } = oit('build', '--content', content, '--out', out, '--today', today);
    if (status !== 0) throw new Error(stderr);
    nginx = await startNginx({ base: '/', host: 'a.go.th', root: out, redirects: [], answers: answersOf(settings) });
  }, 90_000);
  afterAll(() => nginx?.stop());

  it('shows what the officer wrote', () => {
    const page = readFileSync(join(out, '2567/o15/index.html'), 'utf8');
    const shown = ['ประกาศผู้ชนะการเสนอราคา จ้างซ่อมแซมทางเท้า', 'status-complete'];
    expect(shown.filter((text) => !page.includes(text))).toEqual([]);
    expect(filesBelow(join(out, '2567/o15')).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  });

  it('keeps the form from search, sitemap and robots, and other builds are without it', () => {
    for (const name of ['sitemap-0.xml', 'llms.txt', 'openapi.json', 'search/index/entry.bin'])
      expect(readFileSync(join(out, name), 'utf8')).not.toMatch(/(?<!units)\/admin\//);
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('Disallow: /admin/\n');
    for (const page of ['admin/index.html', 'admin/form/index.html'])
      expect(readFileSync(join(out, page), 'utf8')).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(readFileSync(join(built, 'sample/manifest.json'), 'utf8')).not.toContain('"admin/');
    expect(readFileSync(join(built, 'sample/robots.txt'), 'utf8')).not.toContain('Disallow');
  });

  it('answers the form with its own policy and everything else as before, and the form breaks no rule of it', async () => {
    const page = await browser.newPage({ locale: 'th-TH' });
    const wrong = watch(page, nginx.origin);
    const policy = async (path: string) => (await fetch(nginx.origin + path)).headers.get('content-security-policy');
    expect(await policy('/admin/form/')).toBe(headersOf('/admin/form/', settings)['Content-Security-Policy']);
    for (const path of ['/', '/2567/o15/', '/manifest.json', '/administration/'])
      expect([path, await policy(path)]).toEqual([
        path,
        headersOf(path === '/administration/' ? '/' : path)['Content-Security-Policy'],
      ]);
    await page.goto(`${nginx.origin}/admin/form/#/collections/2567-o15/new`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await page.getByLabel('ชื่อเอกสาร').fill('ทดลอง');
    await page.frameLocator('#preview-pane').getByRole('heading', { level: 1, name: 'ทดลอง' }).waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });
});
