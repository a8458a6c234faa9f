import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { lookup } from '../../src/site/lookup.ts';
import type { Shown } from '../../src/views/evidence-view.ts';
import { itemView } from '../../src/views/item-view.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();
const year = lookup(site).year(2567);

function view(code: string, locale: 'th' | 'en' = 'th') {
  const item = year && lookup(site).item(2567, code);
  if (!item) throw new Error(`no ${code}`);
  return itemView(site, locale, year, item);
}

/** Ids that a piece of evidence carries. */
function anchorsOf(shown: Shown): string[] {
  const inside =
    shown.kind === 'table'
      ? [...shown.table.columns.flatMap(({ id }) => id ?? []), ...shown.table.rowIds.values()]
      : shown.kind === 'people'
        ? shown.groups.flatMap(({ people }) => people.flatMap(({ anchors }) => anchors))
        : [];
  return [...shown.anchors, ...inside];
}

describe('the page of an item', () => {
  it('leads from every required element to the place that shows it', () => {
    for (const { target } of view('O14').required) expect(target).toMatch(/^#[a-z-]+$/);
    expect(view('O14').required[0]?.target).toBe('#procurement');
  });

  it('has every anchor exactly once: in the list, in a block, or on what shows the element', () => {
    for (const item of year?.items ?? []) {
      const { required, recommended, blocks, anchors: reasons } = view(item.code);
      const anchors = [
        ...reasons,
        ...blocks.flatMap(({ shown }) => shown.flatMap(anchorsOf)),
        ...[...required, ...recommended].flatMap(({ id, anchor }) => (anchor ? id : [])),
        ...blocks.flatMap(({ element, parts }) => [element.id, ...parts.map(({ id }) => id)]),
      ];
      expect(anchors.sort()).toEqual(item.elements.map(({ id }) => id).sort());
    }
  });

  it('leads to the column that shows a part', () => {
    const [block] = view('O14').blocks;
    expect(block?.parts).toEqual([]);
    expect(block?.shown.flatMap(anchorsOf)).toContain('egp-number');
    expect(view('O14').required.find(({ id }) => id === 'egp-number')?.target).toBe('#egp-number');
  });

  it('lists each part below its head', () => {
    expect(view('O14').required.map(({ part }) => part)).toEqual([
      false,
      ...view('O14')
        .required.slice(1)
        .map(() => true),
    ]);
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
    expect(view('O2')).toMatchObject({
      ...{ notApplicable: 'ไม่มีผู้บริหารฝ่ายการเมือง', required: [], recommended: [], blocks: [] },
      anchors: expect.arrayContaining(['executives', 'photo']),
    });
  });

  it('says what is lacking, by what the checker found, and leads to what is there', () => {
    const found = { element: 'egp-number', params: { reason: 'columns', columns: ['เลขที่'], columns_en: ['Number'] } };
    const item = year && lookup(site).item(2567, 'O14');
    if (!year || !item) throw new Error('no O14');
    const findings = [finding('element-missing', 'error', found)];
    const line = (locale: 'th' | 'en') =>
      itemView(site, locale, year, { ...item, findings }).required.find(({ id }) => id === 'egp-number');
    expect(line('en')?.reason).toContain('has nothing in “Number”');
    expect(line('th')?.reason).toContain('ยังไม่มีข้อมูลในคอลัมน์ “เลขที่”');
    expect(line('th')?.target).toBe('#egp-number');
    expect(view('O16').required.every(({ reason }) => reason === null)).toBe(true);
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
