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
  ['pages', 'social', 'dev'],
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

  it('pages speak only in the digits that the agency chose: through `textsFor`', () => {
    const rooms = /^(components|layouts|pages)\/|^views\/(?!finding-guide-view|structured-)/;
    const plain = /i18n\/index\.ts$|i18n\/figures\.ts$|thai\/date\.ts$/;
    const users = files
      .filter((path) => rooms.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(source, path), 'utf8').replace(
          /import (type \{[^}]*\}|\{ type \w+ \}) from[^;]*;/g,
          '',
        );
        return [...text.matchAll(/from '([^']+)'/g)]
          .filter(([, from = '']) => plain.test(from))
          .map(([, from]) => `${path} ${from}`);
      });
    expect(users).toEqual([]);
  });

  it('gray-matter is touched in one place only', () => {
    const users = files.filter((path) => readFileSync(join(source, path), 'utf8').includes("'gray-matter'"));
    expect(users).toEqual(['content/front-matter.ts']);
  });
});
