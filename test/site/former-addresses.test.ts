import { describe, expect, it } from 'vitest';
import { formerAddresses } from '../../src/site/former-addresses.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();

function withAliases(aliases: string[]) {
  const items = site.disclosure.items.map((item) =>
    item.code === 'O15' ? { ...item, documents: item.documents.map((document) => ({ ...document, aliases })) } : item,
  );
  return formerAddresses({ ...site, disclosure: { ...site.disclosure, items } }).map(({ path }) => path);
}

describe('formerAddresses', () => {
  it('reads a name beside the document, or a path from the root', () => {
    expect(withAliases(['old', '/news/1/'])).toEqual(['/2567/o15/old/', '/news/1/']);
  });

  it('never takes the address of a page that exists, and none twice', () => {
    expect(withAliases(['winner', '/2567/o15/', 'old', 'old'])).toEqual(['/2567/o15/old/']);
  });
});
