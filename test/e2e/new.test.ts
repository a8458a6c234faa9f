import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oit, root, today } from './oit.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-new-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => oit(...args, '--content', join(folder, 'content'), '--today', today);

/** The status of O15 in 2567. */
function status(): string {
  const { stdout } = run('check', '--format', 'json');
  const years: { year: number; items: { code: string; status: string }[] }[] = JSON.parse(stdout).assessments;
  return years.find(({ year }) => year === 2567)?.items.find(({ code }) => code === 'O15')?.status ?? '';
}

describe('an officer with a command line', () => {
  it('takes O15 of the sample from missing to complete, and the site shows it', () => {
    expect(status()).toBe('missing');
    expect(run('new', 'O15').status).toBe(0);
    expect(status()).toBe('incomplete');
    const added = run('new', 'O15', '--title', 'ประกาศผู้ชนะการเสนอราคา ปรับปรุงทางเท้าซอยตัวอย่าง 3');
    const document = added.stdout.trim();
    expect(document).toMatch(/2567\/o15\/announcement-2567-04-23\.md$/);
    expect(status()).toBe('incomplete');
    // Written, and the line `draft` taken out, as that line says.
    const written = readFileSync(document, 'utf8').replace(/^draft:.*\n/m, '');
    writeFileSync(document, `${written}\nห้างหุ้นส่วนจำกัด ตัวอย่างการโยธา เป็นผู้ชนะ เสนอราคา 412,000 บาท\n`);
    expect(run('check').status).toBe(0);
    expect(status()).toBe('complete');
    const out = join(folder, 'site');
    expect(run('build', '--out', out).status).toBe(0);
    expect(readFileSync(join(out, '2567/o15/announcement-2567-04-23/index.html'), 'utf8')).toContain('412,000 บาท');
    expect(readFileSync(join(out, '2567/o15/index.html'), 'utf8')).not.toContain('หลักฐานที่ใช้ได้');
  }, 120_000);

  it('drafts the next year from what still holds, and the site is built with it', () => {
    const refused = run('new', '2568');
    expect(refused.status).toBe(64);
    const file = join(folder, 'content/agency.yaml');
    const [entry = ''] = refused.stderr.split('\n\n').slice(1);
    // What the message says to add, word for word.
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${entry}\n`);
    const drafted = run('new', '2568');
    expect(drafted.status, drafted.stderr).toBe(0);
    const built = run('build', '--out', join(folder, 'site'));
    expect(built.status, built.stderr).toBe(0);
    expect(run('new', '2568').status).toBe(64);
    const national = readFileSync(file, 'utf8').replaceAll('bma-district-2568', 'ita-2568-national');
    writeFileSync(file, national.replace(/( {2}- year: 2568[\s\S]*?state: open\n)[\s\S]*$/, '$1'));
    rmSync(join(folder, 'content/2568'), { recursive: true });
    const carried = run('new', '2568');
    expect(carried.stderr).toContain('2568/o03 ← 2567/o04');
    const again = run('build', '--out', join(folder, 'site'));
    expect(again.status, again.stderr).toBe(0);
    expect(readFileSync(join(folder, 'site/2568/o02/index.html'), 'utf8')).toContain('executive-1.svg');
  }, 180_000);
});
