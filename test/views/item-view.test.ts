import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/site/lookup.ts';
import { itemView } from '../../src/views/item-view.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();
const year = lookup(site).year(2567);

function view(code: string, locale: 'th' | 'en' = 'th') {
  const item = year && lookup(site).item(2567, code);
  if (!item) throw new Error(`no ${code}`);
  return itemView(site, locale, year, item);
}

describe('the page of an item', () => {
  it('leads from every required element to the place that shows it', () => {
    for (const { target } of view('O14').required) expect(target).toMatch(/^#[a-z-]+$/);
    expect(view('O14').required[0]?.target).toBe('#procurement');
  });

  it('has every anchor exactly once, in the list or in a block', () => {
    for (const item of year?.items ?? []) {
      const { required, recommended, blocks } = view(item.code);
      const anchors = [
        ...[...required, ...recommended].flatMap(({ id, anchor }) => (anchor ? id : [])),
        ...blocks.flatMap(({ element, parts }) => [element.id, ...parts.map(({ id }) => id)]),
      ];
      expect(anchors.sort()).toEqual(item.elements.map(({ id }) => id).sort());
    }
  });

  it('puts parts of an element into its block', () => {
    const [block] = view('O14').blocks;
    expect(block?.parts.map(({ id }) => id)).toContain('egp-number');
  });

  it('leads straight to a heading that is the only evidence, even where the element has the same id', () => {
    expect(view('O1').required.find(({ id }) => id === 'structure')?.target).toBe('#structure_');
    expect(view('O1').blocks[0]?.shown).toMatchObject([{ kind: 'section', href: '#structure_' }]);
  });

  it('says of a missing item who owes it, and shows no evidence', () => {
    const missing = view('O16', 'en');
    expect(missing.unit?.name.en).toBe('Finance Division');
    expect(missing.blocks).toEqual([]);
    expect(missing.required.every(({ target, anchor }) => target === null && anchor)).toBe(true);
  });

  it('says why an item does not apply', () => {
    expect(view('O2').notApplicable).toBe('ไม่มีผู้บริหารฝ่ายการเมือง');
  });

  it('shows drafts and their files nowhere', () => {
    const text = JSON.stringify(view('O15'));
    expect(text).not.toContain('secret');
    expect(text).not.toContain('draft.pdf');
  });

  it('lists what no element shows: other tables, other files', () => {
    expect(view('O14').tables.map(({ slug }) => slug)).toEqual(['anything']);
    expect(view('O15').files.map(({ name }) => name)).toEqual(['linked file.pdf', 'unnamed.bin']);
  });

  it('leads to the items before and after', () => {
    expect(view('O14')).toMatchObject({ previous: { href: '/2567/o13/' }, next: { href: '/2567/o15/' } });
    expect(view('O1').previous).toBeNull();
    expect(view('O14', 'en').next?.href).toBe('/en/2567/o15/');
  });

  it('names the same subject in years that this site does not have', () => {
    const { subjects } = view('O14');
    expect(subjects.flatMap(({ years }) => years.map(({ year: other, href }) => [other, href]))).toContainEqual([
      2568,
      null,
    ]);
  });
});
