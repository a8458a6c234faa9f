import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';

const folder = () =>
  temporaryFolder({ 'content/agency.yaml': agencyYaml, 'content/2567/o15/a.md': '---\ntitle: ก\n---\n' });
const announce = (root: string) =>
  writeFileSync(
    join(root, 'content/2567/o15/index.md'),
    '---\nunit: admin\npublished: 2567-01-15\nevidence:\n  announcements: { documents: all }\n---\n',
  );

function report(cwd: string, ...args: string[]) {
  const main = join(import.meta.dirname, '../../src/cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'report', ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('oit report', () => {
  it('keeps a report, and compares the next one with it', { timeout: 30_000 }, () => {
    const root = folder();
    const first = report(root, '--today', '2567-04-09', '--save');
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('ยังไม่มีรายงานฉบับก่อนให้เทียบ');
    expect(readdirSync(join(root, 'reports'))).toEqual(['oit-2024-04-09.json']);
    announce(root);
    const second = report(root, '--today', '2567-04-23', '--save');
    expect(second.stdout).toContain('เทียบกับรายงานวันที่ 9 เมษายน 2567');
    expect(second.stdout).toMatch(/#### ครบถ้วนแล้ว \(1\)[\s\S]*\| O15 \|/);
    // The same day again is compared with the report before it, not with itself.
    expect(report(root, '--today', '2567-04-23').stdout).toBe(second.stdout);
    const third = report(root, '--today', '2567-05-07', '--lang', 'en');
    expect(third.stdout).toContain('Compared with the report of 23 April 2024');
    expect(third.stdout).toContain('No item changed its status');
    expect(report(root, '--today', '2567-05-07', '--since', '15 เม.ย. 2567').stdout).toContain('9 เมษายน 2567');
    expect(report(root, '--today', '2567-05-07', '--since', 'reports/oit-2024-04-09.json').stdout).toContain(
      '9 เมษายน 2567',
    );
  });

  it('prints one page, the text for LINE, and what a later report reads', { timeout: 30_000 }, () => {
    const root = folder();
    const page = report(root, '--format', 'html').stdout;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(4);
    expect(page).not.toMatch(/url\((?!data:)|https?:/);
    const check = (format: string) =>
      spawnSync(process.execPath, [join(import.meta.dirname, '../../src/cli/main.ts'), 'check', '--format', format], {
        cwd: root,
        encoding: 'utf8',
      }).stdout;
    expect(report(root, '--format', 'line').stdout).toBe(check('line'));
    expect(report(root, '--format', 'json').stdout).toBe(check('json'));
  });

  it.each([
    ['a day before every report', '2567-01-01', 'oit report --save'],
    ['a file that is not there', 'last.json', 'last.json'],
    ['a file that is no report', 'content/agency.yaml', 'oit check --format json'],
  ])('refuses %s', (_, since, said) => {
    const { status, stderr } = report(folder(), '--since', since);
    expect(status).toBe(64);
    expect(stderr).toContain(said);
  });

  it('says that nothing is published while the content has errors', () => {
    const root = folder();
    writeFileSync(join(root, 'content/2567/o15/a.md'), '---\ntitel: ก\n---\n');
    const { status, stdout } = report(root, '--output', 'report.md');
    expect([status, stdout]).toEqual([2, '']);
    expect(existsSync(join(root, 'report.md'))).toBe(true);
    expect(readFileSync(join(root, 'report.md'), 'utf8')).toContain('> เนื้อหามีข้อผิดพลาด 1 จุด');
  });
});
