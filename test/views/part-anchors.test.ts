import { describe, expect, it } from 'vitest';
import type { ItemContent } from '../../src/model/disclosure.ts';
import type { Shown } from '../../src/views/evidence-view.ts';
import { placeParts } from '../../src/views/part-anchors.ts';

const content: ItemContent = {
  ...{ year: 2567, code: 'O12', folder: '2567/o12', index: null, broken: false, documents: [], files: [] },
  tables: [
    {
      ...{ slug: 'list', file: 'list.csv', schema: null, columns: [], valid: true },
      rows: [{ channel: 'walk_in' }, { channel: 'e_service' }],
    },
  ],
};
const common = { period: null, total: null, lang: 'th', heading: null } as const;
const table = () =>
  ({
    ...{ ...common, kind: 'table', anchors: [] },
    table: {
      ...{
        slug: 'list',
        caption: '',
        captionLang: 'th',
        rows: [[], []],
        rowIds: new Map(),
        constants: [],
        wide: false,
        cards: false,
      },
      ...{ total: 2, money: false, downloads: [], charts: [], page: null, wholeThere: false },
      columns: ['month', 'total'].map((name) => ({
        ...{
          name,
          title: name,
          unit: null,
          numeric: false,
          width: 'short' as const,
          key: false,
          counter: false,
          id: null,
        },
      })),
    },
  }) satisfies Shown;
const person = (name: string, photo: string | null) => ({ name, position: 'ก', photo, anchors: [] as string[] });
const card = (lang: 'th' | 'en') => ({
  ...{ title: lang, href: `/${lang}/`, lang, published: null, updated: null, period: null, unit: null, files: [] },
  ...{ code: 'O26', year: 2567 },
});

describe('the anchor of a part', () => {
  it('stands on its column, once', () => {
    const shown = table();
    const part = { columns: ['total'] };
    expect(
      placeParts(content, [shown], new Map(), [
        { id: 'a', part },
        { id: 'b', part },
      ]),
    ).toEqual(new Set(['a']));
    expect(shown.table.columns.map(({ id }) => id)).toEqual([null, 'a']);
  });

  it('stands on the first row that has the value', () => {
    const shown = table();
    placeParts(content, [shown], new Map(), [{ id: 'a', part: { column: 'channel', anyOf: ['e_service'] } }]);
    expect([...shown.table.rowIds]).toEqual([[1, 'a']]);
  });

  it('stands in the table of another element that shows this one too', () => {
    const shown = table();
    const same: Shown = { ...common, kind: 'same', anchors: [], what: 'table', element: 'plan', title: 'ก' };
    const placed = placeParts(content, [same], new Map([['plan', [shown]]]), [
      { id: 'a', part: { columns: ['month'] } },
    ]);
    expect([...placed]).toEqual(['a']);
    expect(shown.table.columns[0]?.id).toBe('a');
  });

  it('stands on the first person who has it', () => {
    const people = [person('ก', null), person('ข', 'b.jpg')];
    const shown: Shown = { ...common, kind: 'people', anchors: [], groups: [{ name: null, people }] };
    placeParts(content, [shown], new Map(), [{ id: 'photo', part: { fields: ['photo'] } }]);
    expect(people.map(({ anchors }) => anchors)).toEqual([[], ['photo']]);
  });

  it('stands on the document of the language, where the list is cut in two', () => {
    const list: Shown = { ...common, kind: 'documents', anchors: [], documents: [card('th'), card('en')], more: 3 };
    const shown: Shown[] = [list];
    placeParts(content, shown, new Map(), [
      { id: 'thai', part: { language: 'th' } },
      { id: 'english', part: { language: 'en' } },
    ]);
    expect(shown).toMatchObject([
      { anchors: ['thai'], more: 0, documents: [{ lang: 'th' }] },
      { anchors: ['english'], more: 3, documents: [{ lang: 'en' }] },
    ]);
  });

  it('has no place where only a reader can find the part', () => {
    expect(placeParts(content, [table()], new Map(), [{ id: 'a', part: { content: true } }]).size).toBe(0);
  });
});
