import { describe, expect, it } from 'vitest';
import type { AttachmentFacts } from '../../src/model/disclosure.ts';
import { fileCard } from '../../src/views/cards.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();
const content = site.disclosure.items.find(({ code }) => code === 'O15');

function card(name: string, facts?: Partial<AttachmentFacts>) {
  if (!content) throw new Error('no O15');
  const known: AttachmentFacts = {
    bytes: 2048,
    sha256: '',
    detected: null,
    readability: 'other',
    opens: true,
    pages: null,
    scannedPages: [],
    ...facts,
  };
  const file = { name, file: name, path: name, bytes: 2048, ...(facts && { facts: known }) };
  return fileCard(site, 'th', content, file, '2024-01-15');
}

describe('an attachment on a page', () => {
  it('shows format, size, date and pages', () => {
    expect(card('plan.pdf', { readability: 'text', pages: 12 })).toMatchObject({
      href: '/2567/o15/files/plan.pdf',
      format: 'PDF',
      size: '2 KB',
      date: '2024-01-15',
      pages: 12,
    });
  });

  it.each([
    ['data', { readability: 'data' }],
    ['text', { readability: 'text' }],
    ['scanned', { readability: 'scanned', scannedPages: [1, 2] }],
    ['partly', { readability: 'text', scannedPages: [2] }],
    ['image', { readability: 'image', detected: 'jpg' }],
    [null, { readability: 'image', detected: 'svg' }],
    [null, { readability: 'other' }],
    [null, { readability: 'data', opens: false }],
    [null, undefined],
  ] as const)('has the badge %s for %j', (badge, facts) => {
    expect(card('plan.pdf', facts).readable).toBe(badge);
  });

  it('is downloaded under the name that people know, where its address has another', () => {
    expect(card('plan.pdf').download).toBeUndefined();
    expect(card('แผน 2567.pdf')).toMatchObject({
      name: 'แผน 2567.pdf',
      href: '/2567/o15/files/2567-05f21acd.pdf',
      download: 'แผน 2567.pdf',
    });
  });
});
