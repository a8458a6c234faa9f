import { join } from 'node:path';
import { oit, today } from './oit.ts';

/** The sites that the tests look at, by name, with the options of their builds. */
const sites = {
  sample: [],
  again: [],
  based: ['--base', '/oit/', '--site', 'https://other.example.go.th'],
  prawet: ['--content', 'test/fixtures/prawet-2567'],
  khlongprap: ['--content', 'test/fixtures/khlongprap-2567'],
  'two-years': ['--content', 'test/fixtures/two-years'],
  'long-table': ['--content', 'test/fixtures/long-table'],
};
type Name = keyof typeof sites;

/** Builds sites into folders of their names, one after the other: Astro keeps its types in one folder. */
export function buildSites(folder: string, names = Object.keys(sites) as readonly Name[]): void {
  for (const name of names) {
    const { status, stderr } = oit('build', '--out', join(folder, name), '--today', today, ...sites[name]);
    if (status !== 0) throw new Error(`oit build (${name}) ended with ${status}\n${stderr}`);
  }
}
