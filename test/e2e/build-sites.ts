import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { oit, root, thaiDigits, today } from './oit.ts';

/** The sites that the tests look at, by name, with the options of their builds. */
const sites = {
  sample: [],
  again: [],
  based: ['--base', '/oit/', '--site', 'https://other.example.go.th'],
  prawet: ['--content', 'test/fixtures/prawet-2567'],
  khlongprap: ['--content', 'test/fixtures/khlongprap-2567'],
  'two-years': ['--content', 'test/fixtures/two-years'],
  'long-table': ['--content', 'test/fixtures/long-table'],
  'thai-digits': ['--content', thaiDigits['thai-digits']],
  'thai-digits-years': ['--content', thaiDigits['thai-digits-years']],
};
type Name = keyof typeof sites;

/** Builds sites into folders of their names, one after the other: Astro keeps its types in one folder. */
export function buildSites(folder: string, names = Object.keys(sites) as readonly Name[]): void {
  chooseThaiDigits();
  for (const name of names) {
    const { status, stderr } = oit('build', '--out', join(folder, name), '--today', today, ...sites[name]);
    if (status !== 0) throw new Error(`oit build (${name}) ended with ${status}\n${stderr}`);
  }
}

/** Copies content, and chooses Thai digits in it. */
function chooseThaiDigits(): void {
  for (const [name, source] of [
    ['thai-digits', 'content'],
    ['thai-digits-years', 'test/fixtures/two-years'],
  ] as const) {
    const folder = thaiDigits[name];
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(root, source), folder, { recursive: true });
    appendFileSync(join(folder, 'agency.yaml'), '\nnumerals: thai\n');
  }
}
