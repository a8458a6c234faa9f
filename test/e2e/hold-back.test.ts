import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { oit } from './oit.ts';

const folder = () =>
  temporaryFolder({
    'content/agency.yaml': agencyYaml,
    'content/2567/o15/index.md':
      '---\nunit: admin\npublished: 2567-01-15\nevidence:\n  announcements: { documents: all }\n---\nประกาศ\n',
    'content/2567/o15/now.md': '---\ntitle: Announced\npublished: 2567-01-15\n---\nText\n',
    'content/2567/o15/later.md':
      '---\ntitle: Zebrafinch\npublishAt: 2567-04-24 09:00\nfiles: [zebrafinch.txt]\n---\nZebrafinch\n',
    'content/2567/o15/files/zebrafinch.txt': 'zebrafinch',
    'content/2567/o01/index.md':
      '---\nunit: admin\npublishAt: 2567-04-24\nevidence: { structure: { section: Zebrafinch } }\n---\n## Zebrafinch\n',
    'content/2567/o01/zebrafinch.csv': 'zebrafinch\nzebrafinch\n',
  });

/** Names and texts of every file, those of the search index unpacked. */
const everything = (out: string): string =>
  filesBelow(out)
    .map((path) => {
      const bytes = readFileSync(join(out, path));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return `${path}\n${(packed ? gunzipSync(bytes) : bytes).toString('utf8')}`;
    })
    .join('\n')
    .toLowerCase();

describe('what is to be published later', () => {
  it('stands nowhere in the site before its time, and everywhere from then on', { timeout: 180_000 }, () => {
    const root = folder();
    const build = (day: string) => {
      const out = join(root, 'out');
      expect(oit('build', '--content', join(root, 'content'), '--out', out, '--today', day).status).toBe(0);
      return everything(out);
    };
    expect(build('2567-04-23')).not.toContain('zebrafinch');
    const site = build('2567-04-25');
    for (const path of ['2567/o15/later/index.html', '2567/o15/files/zebrafinch.txt', '2567/o01/data/zebrafinch.csv'])
      expect(site).toContain(`\n${path}\n`);
  });
});
