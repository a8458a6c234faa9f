import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recoverFolder } from '../../src/build/replace.ts';
import { temporaryFolder } from '../content/temporary.ts';
import { faults } from '../security/faults.ts';
import { random } from '../security/fuzz.ts';

const start = async (folder: string, letter: string, times?: number): Promise<ChildProcess> => {
  const script = join(import.meta.dirname, 'swap-process.ts');
  const child = spawn(process.execPath, [script, folder, letter, ...(times === undefined ? [] : [String(times)])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

/** What the files of a site hold: one text when it is whole. */
function texts(site: string): string[] {
  const names = readdirSync(join(site, 'api'));
  expect(names).toHaveLength(40);
  return [...new Set(names.map((name) => readFileSync(join(site, 'api', name), 'utf8')))];
}

/** The number of a process that is there no more. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a process that is killed while it replaces a site', () => {
  it(`leaves a whole one, ${faults.killedSwaps} times`, async () => {
    const folder = temporaryFolder({});
    const next = random(1);
    let between = 0;
    let published = false;
    for (let turn = 0; turn < faults.killedSwaps; turn += 1) {
      const child = await start(folder, `${turn}-`);
      await new Promise((resolve) => setTimeout(resolve, next() * 40));
      child.kill('SIGKILL');
      await once(child, 'exit');
      // The first ones may have been killed before any finished.
      const site = join(folder, 'site');
      published ||= existsSync(site) || readdirSync(folder).some((name) => name.includes('-old-'));
      if (!published) continue;
      if (!existsSync(site)) between += 1;
      recoverFolder(site);
      expect(texts(site)).toHaveLength(1);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }
    // Between the two renames: rare, and put right the next time.
    expect(between).toBeLessThanOrEqual(faults.killedSwaps);
  }, 120_000);

  it('has its site put back when it was killed between the two renames', async () => {
    const pid = await deadProcess();
    const folder = temporaryFolder({ [`.site-old-${pid}-0123abcd/api/index.json`]: 'before' });
    recoverFolder(join(folder, 'site'));
    expect(readdirSync(folder)).toEqual(['site']);
    expect(readFileSync(join(folder, 'site/api/index.json'), 'utf8')).toBe('before');
  });

  it('has what it left beside a site cleared away, whoever has turned the key', async () => {
    const pid = await deadProcess();
    const folder = temporaryFolder({
      'site/index.html': 'now',
      [`.site-old-${pid}-0123abcd/index.html`]: 'before',
      [`.site-new-${pid}-0123abcd/index.html`]: 'half',
      '.site-turn': `${pid} ${(await import('node:os')).hostname()}`,
    });
    recoverFolder(join(folder, 'site'));
    expect(readdirSync(folder)).toEqual(['site']);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('now');
  });

  it('keeps what another process is still at', () => {
    const name = `.site-new-${process.pid}-0123abcd`;
    const folder = temporaryFolder({ 'site/index.html': 'now', [`${name}/index.html`]: 'half' });
    recoverFolder(join(folder, 'site'));
    expect(readdirSync(folder).sort()).toEqual([name, 'site']);
  });

  it('touches nothing of a neighbour with a similar name', async () => {
    const pid = await deadProcess();
    const name = `.site-2-old-${pid}-0123abcd`;
    const folder = temporaryFolder({ 'site/index.html': 'now', [`${name}/index.html`]: 'x' });
    recoverFolder(join(folder, 'site'));
    expect(existsSync(join(folder, name))).toBe(true);
  });
});

it('two processes that replace the same folder take turns, and readers never see a mixture', async () => {
  const folder = temporaryFolder({});
  mkdirSync(join(folder, 'site/api'), { recursive: true });
  for (let file = 0; file < 40; file += 1) writeFileSync(join(folder, 'site/api', `${file}.json`), 'first');
  const children = await Promise.all(['a', 'b'].map((letter) => start(folder, letter, faults.concurrentSwaps)));
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual([0, 0]);
  const [last, ...others] = texts(join(folder, 'site'));
  expect(others).toEqual([]);
  expect(last).toMatch(new RegExp(`^[ab]${faults.concurrentSwaps - 1}$`));
  expect(readdirSync(folder)).toEqual(['site']);
}, 120_000);
