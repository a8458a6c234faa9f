import { describe, expect, it } from 'vitest';
import { elementCounts } from '../../src/publish/counts.ts';
import { lookup } from '../../src/site/lookup.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();
const item = (code: string) => {
  const found = lookup(site).item(2567, code);
  if (!found) throw new Error(code);
  return found;
};

describe('the elements of an item', () => {
  it('are none where the item does not apply', () => {
    expect(item('O2').elements.length).toBeGreaterThan(0);
    expect(elementCounts(item('O2'))).toEqual({ met: 0, required: 0 });
  });

  it('are not shown by an item that is not published', () => {
    const { met, required } = elementCounts(item('O16'));
    expect(met).toBe(0);
    expect(required).toBeGreaterThan(0);
  });
});
