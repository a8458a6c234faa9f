import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDrafts } from '../../src/cli/write-drafts.ts';
import { temporaryFolder } from '../content/temporary.ts';

const draft = (path: string) => ({ path, content: { text: 'draft' } });

it('writes nothing at all when one of the files is there already', () => {
  const folder = temporaryFolder({ '2567/o15/b.md': 'of its editor' });
  expect(() => writeDrafts(folder, [draft('2567/o15/a.md'), draft('2567/o15/b.md')])).toThrow(/2567\/o15\/b\.md/);
  expect(existsSync(join(folder, '2567/o15/a.md'))).toBe(false);
  expect(readFileSync(join(folder, '2567/o15/b.md'), 'utf8')).toBe('of its editor');
});
