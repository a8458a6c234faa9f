import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const page = readFileSync(`${source}dev/design.astro`, 'utf8');
const shown = [...page.matchAll(/from '\.\.\/components\/([\w/]+)\.astro'/g)].map(([, name = '']) => name);

describe('the components of the design', () => {
  it('are shown on one page', () => {
    expect(shown).toEqual(
      expect.arrayContaining(
        'Card Status evidence/Block DocumentList DataTable evidence/People Contact Timeline Callout Breadcrumbs Pager'.split(
          ' ',
        ),
      ),
    );
    for (const name of shown) expect(page).toMatch(new RegExp(`<${name.split('/').at(-1)}\\s`));
  });

  it.each(shown)('%s says in one sentence what it is for', (name) => {
    expect(readFileSync(`${source}components/${name}.astro`, 'utf8')).toMatch(/^---\n\/\*\* \S[^*]*[.] \*\/\n/);
  });
});
