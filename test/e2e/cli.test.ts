import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { oit, root, today } from './oit.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('oit check', () => {
  it('reproduces the published result of Prawet 2567', () => {
    const { status, stdout } = oit(
      'check',
      '--content',
      'test/fixtures/prawet-2567',
      '--format',
      'json',
      '--today',
      today,
    );
    const [year] = JSON.parse(stdout).assessments;
    expect(status).toBe(1);
    expect(year.forecast.subIndicators['9.3']).toEqual({ min: 66.67, max: 66.67 });
    expect(year.forecast.indicators['9']).toEqual({ min: 95, max: 95 });
    expect(year.forecast.oit).toEqual({ min: 96.25, max: 96.25 });
    expect(year.forecast.points).toEqual({ min: 38.5, max: 38.5 });
    expect(year.forecast.total).toMatchObject({ min: 96.87, max: 96.87, level: { th: 'ผ่านดีเยี่ยม' } });
  });

  it('flags O15 of the sample: who owes it, and what it costs', () => {
    const { status, stdout } = oit('check', '--format', 'json', '--today', today);
    const [year] = JSON.parse(stdout).assessments;
    const owed = year.items.filter((item: { status: string }) => item.status !== 'complete');
    expect(status).toBe(1);
    expect(year.counts).toEqual({ complete: 34, incomplete: 0, missing: 1, notApplicable: 0 });
    expect(year.window.daysLeft).toBe(7);
    expect(owed).toMatchObject([
      {
        code: 'O15',
        unit: 'finance',
        status: 'missing',
        score: 0,
        url: '/2567/o15/',
        cost: { oit: { min: 2.5 }, ita: { min: 1 } },
      },
    ]);
    expect(year.forecast.oit).toEqual({ min: 97.5, max: 97.5 });
  });

  it.each(['table', 'json', 'markdown', 'line', 'github', 'sarif', 'junit'])(
    'writes the format %s to a file, and names O15',
    (format) => {
      const file = join(folder, `report.${format}`);
      const { status, stdout } = oit('check', '--format', format, '--output', file, '--today', today);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(readFileSync(file, 'utf8')).toContain('O15');
    },
  );

  it('takes the content folder from the environment as well, and dates in any spelling', () => {
    const { stdout } = oit(
      'check',
      '--content',
      'test/fixtures/prawet-2567',
      '--format',
      'json',
      '--today',
      '๒๓ เม.ย. ๒๕๖๗',
    );
    expect(JSON.parse(stdout).today).toBe('2024-04-23');
  });
});

describe('wrong usage', () => {
  it.each([
    [['check', '--format', 'pdf'], /pdf/],
    [['check', '--content', 'no-such-folder'], /no-such-folder[\s\S]*--content/],
    [['check', '--year', '2024'], /--year 2567/],
    [['check', '--year', '2500'], /2567/],
    [['check', '--today', '31/2/2567'], /--today/],
    [['build', '--base', '../x'], /--base/],
    [['build', '--site', 'www'], /--site/],
    [['nonsense'], /ไม่รู้จักคำสั่ง nonsense/],
    [['check', '--nonsense'], /ไม่รู้จักตัวเลือก --nonsense/],
    [['check', '--content', 'README.md'], /README\.md[\s\S]*--content/],
    [['check', '--output', 'src'], /--output report\.json/],
    [['build', '--out', 'content'], /--out dist/],
    [['build', '--out', '.'], /--out dist/],
    [['build', '--out', 'src'], /--out/],
    [['verify', 'no-such-folder'], /no-such-folder/],
  ])('oit %j ends with 64 and says what to write', (args, message) => {
    const { status, stdout, stderr } = oit(...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(64);
  });
});

describe('oit build with a careless mistake', () => {
  it.each([
    ['bad-date', /index\.md|\.md:\d+/, /29 ?กุมภาพันธ์|28/],
    ['unknown-key', /:\d+:\d+/, /published/],
    ['missing-file', /:\d+:\d+/, /files/],
    ['wrong-column', /\.csv:1/, /คอลัมน์/],
    ['broken-yaml', /:\d+:\d+/, /"/],
    ['js-front-matter', /:1:4/, /---/],
  ])('%s: one clear message with a place, and the old site still stands', (name, place, fix) => {
    const out = join(folder, `site-${name}`);
    mkdirSync(join(out, 'api'), { recursive: true });
    for (const file of ['api/index.json', 'index.html']) writeFileSync(join(out, file), 'published before');
    const before = filesBelow(out);
    const { status, stderr } = oit('build', '--content', `test/fixtures/${name}`, '--out', out, '--today', today);
    expect(status).toBe(2);
    expect(stderr).toMatch(place);
    expect(stderr).toMatch(fix);
    expect(stderr).toMatch(/error 1 /);
    expect(stderr).not.toMatch(/ZodError|YAMLParseError|at .*\.ts:\d+/);
    expect(filesBelow(out)).toEqual(before);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('published before');
  });

  it('a broken link is found in the built page and reported in the file that holds it', () => {
    const content = join(folder, 'broken-link');
    const out = join(folder, 'site-broken-link');
    cpSync('test/fixtures/valid', content, { recursive: true });
    const file = filesBelow(content).find((name) => name.endsWith('.md') && !name.endsWith('README.md')) ?? '';
    writeFileSync(
      join(content, file),
      `${readFileSync(join(content, file), 'utf8')}\n\n[แผน](files/no-such-plan.pdf)\n`,
    );
    const { status, stderr } = oit('build', '--content', content, '--out', out, '--today', today);
    expect(status).toBe(2);
    expect(stderr).toContain('no-such-plan.pdf');
    expect(stderr).toMatch(new RegExp(`${file.replaceAll('.', '\\.')}:\\d+:\\d+`));
    expect(existsSync(out)).toBe(false);
  });
});

describe('oit build', () => {
  it('works from another folder, on a content folder and into a folder with Thai names and spaces, while another build runs', async () => {
    const content = join(folder, 'ข้อมูล ของเรา');
    cpSync('test/fixtures/rows-with-total', content, { recursive: true });
    const build = (out: string) =>
      new Promise<{ status: number | null; stderr: string }>((resolve) => {
        const args = [join(root, 'src/cli/main.ts'), 'build', '--content', content, '--out', out, '--today', today];
        const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, TZ: 'America/New_York' } });
        let stderr = '';
        child.stderr.on('data', (text) => {
          stderr += text;
        });
        child.on('close', (status) => resolve({ status, stderr }));
      });
    const outs = ['เว็บ หนึ่ง', 'two'].map((name) => join(folder, name));
    const ended = await Promise.all(outs.map(build));
    expect(ended.map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual([0, 0]);
    // What the agency has not decided is said with every build, and stops none.
    for (const { stderr } of ended) expect(stderr.match(/Government Data Catalog/g)).toHaveLength(1);
    expect(filesBelow(outs[0] ?? '')).toEqual(filesBelow(outs[1] ?? ''));
    expect(existsSync(join(folder, '.astro'))).toBe(false);
  }, 120_000);
});

describe('oit urls', () => {
  it('prints the sheet as CSV with the whole address of every item', () => {
    const { status, stdout } = oit('urls', '--today', today);
    expect(status).toBe(0);
    expect(stdout.split('\r\n')[0]).toContain('code');
    expect(stdout).toContain('https://sample.example.go.th/2567/o35/');
  });

  it('writes xlsx only to a file', () => {
    expect(oit('urls', '--format', 'xlsx').status).toBe(64);
    const file = join(folder, 'urls.xlsx');
    expect(oit('urls', '--format', 'xlsx', '--output', file, '--today', today).status).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('oit verify', () => {
  it('finds nothing wrong with the built sample, and a link that was broken afterwards', () => {
    const site = join(folder, 'verified');
    cpSync('.oit/test/sample', site, { recursive: true });
    expect(oit('verify', site).status).toBe(0);
    rmSync(join(site, '2567/o14/index.html'));
    const { status, stdout } = oit('verify', site);
    expect(status).toBe(1);
    expect(stdout).toContain('/2567/o14/');
  }, 120_000);
});

describe('oit schema', () => {
  it('writes JSON Schemas for editors', () => {
    const { status } = oit('schema', '--output', join(folder, 'schema'));
    expect(status).toBe(0);
    const schema = JSON.parse(readFileSync(join(folder, 'schema/document.schema.json'), 'utf8'));
    expect(schema.required).toEqual(['title']);
  });
});
