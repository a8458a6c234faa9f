import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compressTexts } from '../../src/build/compress.ts';
import { temporaryFolder } from '../content/temporary.ts';

it('leaves a compressed file that an agency attached as it is', () => {
  const folder = temporaryFolder({
    'a.csv': 'ก,ข\n'.repeat(1000),
    'a.csv.gz': 'attached',
    'b.csv': 'ก,ข\n'.repeat(1000),
  });
  compressTexts(folder);
  expect(readFileSync(join(folder, 'a.csv.gz'), 'utf8')).toBe('attached');
  expect(readFileSync(join(folder, 'b.csv.gz')).length).toBeGreaterThan(10);
});
