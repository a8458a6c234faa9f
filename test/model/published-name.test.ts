import { describe, expect, it } from 'vitest';
import { publishedName } from '../../src/model/published-name.ts';

describe('the published name of an attachment', () => {
  it.each(['plan.pdf', 'plan-2567.pdf', 'plan_2567.v2.xlsx', '2567.csv', 'readme'])('%s stays as it is', (name) => {
    expect(publishedName(name)).toBe(name);
  });

  it.each([
    ['Plan.PDF', 'plan.pdf'],
    ['แผน 2567.pdf', '2567-05f21acd.pdf'],
    ['ประกาศ.pdf', 'file-767dfcaa.pdf'],
    ['linked file.pdf', 'linked-file-bbd9be7e.pdf'],
    // Addresses that were given out once: the hash must never change.
    ['แบบ ก.docx', 'file-ccbef97f.docx'],
  ])('%s is %s, for ever', (name, published) => {
    expect(publishedName(name)).toBe(published);
  });

  it.each([
    '../../etc/passwd',
    '%2e%2e',
    '-rf.pdf',
    'a&b.pdf',
    'x?.pdf',
    '“แผน”.pdf',
    'ก'.repeat(200),
    '.pdf',
    'é.PDF',
  ])('%s is safe everywhere', (name) => {
    expect(publishedName(name)).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    expect(publishedName(name).length).toBeLessThan(90);
  });

  it('is one for both forms of Unicode, and two for two names', () => {
    expect(publishedName('é.pdf'.normalize('NFD'))).toBe(publishedName('é.pdf'.normalize('NFC')));
    expect(publishedName('แผน ก.pdf')).not.toBe(publishedName('แผน ข.pdf'));
    expect(publishedName('a b.pdf')).not.toBe(publishedName('a  b.pdf'));
    expect(publishedName('a b.pdf')).not.toBe(publishedName('a-b.pdf'));
  });
});
