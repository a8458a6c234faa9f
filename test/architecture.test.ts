import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, importsOf, source } from './imports.ts';

/** The rooms, from the ground up: a file imports from its own level and from those below. */
const levels = [
  ['thai', 'kept'],
  ['model', 'frameworks'],
  ['privacy', 'attachments'],
  ['content'],
  ['check', 'ledger'],
  ['site', 'i18n', 'manual', 'fix'],
  ['report', 'publish', 'search', 'admin', 'drafts'],
  ['editor'],
  ['views'],
  ['components', 'layouts', 'content.config.ts'],
  ['pages', 'social'],
  ['build', 'verify', 'import'],
  ['cli'],
];
const levelOf = (path: string): number => levels.findIndex((rooms) => rooms.includes(path.split('/')[0] ?? ''));

describe('imports', () => {
  it('every room has a level', () => {
    expect(files.filter((path) => levelOf(path) < 0)).toEqual([]);
  });

  it('point down, never up', () => {
    const upward = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => !target.endsWith('.css') && levelOf(target) > levelOf(path))
        .map((target) => `${path} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('front matter is split by no library, which might run it', () => {
    const users = files.filter((path) => /'(gray-matter|js-yaml)'/.test(readFileSync(join(source, path), 'utf8')));
    expect(users).toEqual([]);
  });
});
