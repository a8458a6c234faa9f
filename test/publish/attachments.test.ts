import { describe, expect, it } from 'vitest';
import { publishedAttachments } from '../../src/publish/attachments.ts';
import { sampleSite } from './site.ts';

describe('publishedAttachments', () => {
  it('leaves out what only a draft names, and keeps what a published text links', () => {
    const item = sampleSite().disclosure.items.find(({ code }) => code === 'O15');
    if (!item) throw new Error('no O15');
    expect(publishedAttachments(item).map(({ name }) => name)).toEqual([
      'linked file.pdf',
      'unnamed.bin',
      'ประกาศ.pdf',
    ]);
  });
});
