import { describe, expect, it } from 'vitest';
import { absolute, evidenceHref, fileHref, href } from '../../src/views/href.ts';

const site = { base: '/oit/', url: 'https://a.go.th' };

describe('links of the site', () => {
  it('carry the base and the language', () => {
    expect(href(site, 'th', '/2567/')).toBe('/oit/2567/');
    expect(href(site, 'en', '/2567/o15/')).toBe('/oit/en/2567/o15/');
    expect(href({ base: '/' }, 'en', '/')).toBe('/en/');
  });

  it('lead to files once, whatever the language', () => {
    expect(fileHref(site, '/2567/o14/data/x.csv')).toBe('/oit/2567/o14/data/x.csv');
  });

  it('are whole addresses for an assessor', () => {
    expect(absolute(site, 'en', '/2567/o15/#plan')).toBe('https://a.go.th/oit/en/2567/o15/#plan');
  });

  it.each([
    ['#plan', '#plan'],
    ['https://b.go.th/x', 'https://b.go.th/x'],
    ['/2567/o15/winner/', '/oit/en/2567/o15/winner/'],
    ['/2567/o15/files/plan.pdf', '/oit/2567/o15/files/plan.pdf'],
  ])('follow the evidence %s to %s', (url, link) => {
    expect(evidenceHref(site, 'en', url)).toBe(link);
  });
});
