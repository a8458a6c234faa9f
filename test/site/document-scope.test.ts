import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/model/identity.ts';
import { documentKey, documentScope, knownToday } from '../../src/site/document-scope.ts';
import { documentsOf } from '../../src/site/lookup.ts';
import type { Site } from '../../src/site/site.ts';
import { sampleSite } from '../publish/site.ts';

const text = (title: string) => `---\ntitle: ${title}\npublished: 2567-02-01\n---\n\nเนื้อหา\n`;
const site = sampleSite({ more: { '2567/o05/one.md': text('หนึ่ง'), '2567/o11/two.md': text('สอง') } });
const [content, other] = site.disclosure.items.filter((item) => documentsOf(item).length > 0);
const [document] = content ? documentsOf(content) : [];
if (!content || !other || !document) throw new Error('too few documents');
const keyIn = (changed: Partial<Site>) => documentKey({ ...site, ...changed }, content, document);
const key = keyIn({});
const notice: Notice = { text: { th: 'ปิดทำการ', en: 'Closed' }, opens: '2024-03-05', closes: '2024-03-06' };
const announced = { ...site.agency, notices: [notice] };

describe('what the page of a document is made from', () => {
  it('is the same on the next day', () => {
    expect(keyIn({ today: '2024-03-02' })).toBe(key);
  });

  it('is another while something is announced on every page', () => {
    expect(keyIn({ agency: announced, today: '2024-03-04' })).toBe(key);
    expect(keyIn({ agency: announced, today: '2024-03-05' })).not.toBe(key);
    expect(keyIn({ agency: announced, today: '2024-03-06' })).toBe(keyIn({ agency: announced, today: '2024-03-05' }));
    expect(keyIn({ agency: announced, today: '2024-03-07' })).toBe(key);
    const during = { ...site, agency: announced, today: '2024-03-05' };
    expect(documentScope(during, content).site.agency.notices).toHaveLength(1);
  });

  it('is another once the day of the document has come', () => {
    const dated = { ...document, published: '2024-03-05', updated: '2024-03-08' };
    const on = (today: string) => knownToday({ ...site, today }, dated);
    expect(on('2024-03-04').published).toBeUndefined();
    expect(on('2024-03-05')).toMatchObject({ published: '2024-03-05' });
    expect(on('2024-03-05').updated).toBeUndefined();
    expect(on('2024-03-08')).toMatchObject({ published: '2024-03-05', updated: '2024-03-08' });
  });

  it('is the item and the agency, and not the documents and rows of others', () => {
    const items = (changed: typeof other) => site.disclosure.items.map((one) => (one === other ? changed : one));
    const disclosure = (changed: typeof other) => ({ ...site.disclosure, items: items(changed) });
    expect(keyIn({ disclosure: disclosure({ ...other, documents: [] }) })).toBe(key);
    const named = { ...site.agency, name: { th: 'เทศบาลอื่น', en: 'Another' } };
    expect(keyIn({ agency: named })).not.toBe(key);
    expect(documentKey(site, content, { ...document, title: 'อีกเรื่องหนึ่ง' })).not.toBe(key);
    expect(documentKey(site, { ...content, documents: [] }, document)).toBe(key);
  });

  it('has the same key after it was kept and read again', () => {
    const again = JSON.parse(JSON.stringify(content)) as typeof content;
    const disclosure = {
      ...site.disclosure,
      items: site.disclosure.items.map((one) => (one === content ? again : one)),
    };
    expect(documentKey({ ...site, disclosure }, again, document)).toBe(key);
  });
});
