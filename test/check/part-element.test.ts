import { describe, expect, test } from 'vitest';
import { judgePart } from '../../src/check/part-element.ts';
import type { OwnElement, PartElement } from '../../src/frameworks/schema.ts';
import type { ItemContent, PlacedEvidence } from '../../src/model/disclosure.ts';
import { agency, document, itemWith, placed, table } from './sample.ts';

const base = { title: { th: 'ส่วน', en: 'Part' }, basis: 'reported', sources: [], period: 'unspecified' } as const;
const head: OwnElement = {
  ...base,
  sources: [],
  id: 'head',
  accepts: ['data', 'documents', 'people', 'contact'],
  min: 1,
};
const file = placed({ kind: 'file', value: 'plan.pdf' });
const section = placed({ kind: 'section', value: 'หัวข้อ' });
const data = placed({ kind: 'data', value: 'table' });
const all = placed({ kind: 'documents', value: 'all' });

function judge(
  part: PartElement['part'],
  shown: PlacedEvidence[],
  item: Partial<ItemContent> = {},
  own: PlacedEvidence[] = [],
) {
  const element: PartElement = { ...base, sources: [], id: 'part', of: 'head', part };
  const { status, reason, params } = judgePart(element, own, head, shown, {
    item: itemWith(item),
    agency,
    year: 2567,
    today: '2024-04-23',
  });
  return [status, reason, params].filter((one) => one !== undefined);
}

const columns = { columns: ['name', 'budget'] };
const rows = (...given: { name: string | null; budget: number | null }[]) => ({
  tables: [table({ name: 'text', budget: 'money' }, given)],
});

describe('whatever the part', () => {
  test.each([
    columns,
    { column: 'name', anyOf: ['a'] },
    { fields: ['name'] },
    { language: 'en' as const },
    { content: true as const },
  ])('%j is missing while the whole is', (part) => {
    expect(judge(part, [])).toEqual(['missing', 'no-evidence']);
  });
  test.each([columns, { column: 'name', anyOf: ['a'] }, { fields: ['name'] }, { content: true as const }])(
    '%j of a file is for a reader to judge',
    (part) => {
      expect(judge(part, [file])[0]).toBe('notRun');
    },
  );
  test.each([columns, { column: 'name', anyOf: ['a'] }, { fields: ['name'] }])(
    '%j of a refused table is invalid',
    (part) => {
      expect(judge(part, [data], { tables: [table({ name: 'text' }, [], { valid: false })] })).toEqual([
        'invalid',
        'table-invalid',
      ]);
    },
  );
  test('evidence of its own stands for itself: a kind of the whole, or a section', () => {
    expect(judge(columns, [], {}, [section])).toEqual(['met']);
    expect(judge(columns, [], {}, [all])).toEqual(['met']);
    expect(judge(columns, [], {}, [file])).toEqual(['invalid', 'kind', { kinds: ['file'], accepts: head.accepts }]);
  });
});

describe('columns', () => {
  test('that are filled are met, a price of nothing included', () =>
    expect(judge(columns, [data], rows({ name: 'ก', budget: 0 }))).toEqual(['met']));
  test('may have an empty cell where the table allows it', () =>
    expect(judge(columns, [data], rows({ name: 'ก', budget: null }, { name: 'ข', budget: 5 }))).toEqual(['met']));
  test('may even be empty in every row where the table says that its cells may be', () => {
    const empty = table({ name: 'text', budget: 'money' }, [{ name: 'ก', budget: null }]);
    expect(judge(columns, [data], { tables: [empty] })).toEqual([
      'missing',
      'columns',
      { columns: ['budget'], columns_en: ['budget'] },
    ]);
    const allowed = {
      ...empty,
      columns: empty.columns.map((column) => ({ ...column, mayBeEmpty: column.name === 'budget' })),
    };
    expect(judge(columns, [data], { tables: [allowed] })).toEqual(['met']);
  });
  test('that are not there are missing, by name', () => {
    const tables = [table({ name: 'text' }, [{ name: 'ก' }])];
    expect(judge(columns, [data], { tables })).toEqual([
      'missing',
      'columns',
      { columns: ['budget'], columns_en: ['budget'] },
    ]);
  });
});

describe('a value in a column', () => {
  const part = { column: 'subject', anyOf: ['procurement', 'budget'] };
  const subjects = (...values: (string | null)[]) => ({
    tables: [
      table(
        { subject: 'choice' },
        values.map((subject) => ({ subject })),
      ),
    ],
  });
  test('is met by any of its names', () => {
    expect(judge(part, [data], subjects('licensing', 'budget'))).toEqual(['met']);
    expect(judge(part, [data], subjects('procurement'))).toEqual(['met']);
  });
  test('is missing otherwise', () => {
    expect(judge(part, [data], subjects('licensing', null))).toEqual([
      'missing',
      'value',
      {
        column: 'subject',
        column_en: 'subject',
        values: ['procurement', 'budget'],
        values_en: ['procurement', 'budget'],
      },
    ]);
  });
});

describe('fields', () => {
  const part = { fields: ['name', 'photo', ['phone', 'email']] };
  const person = { name: 'ก', position: 'ผู้อำนวยการ', photo: 'a.jpg', phone: '02' };
  test('that every person has are met; either of two is enough', () => {
    const { phone: _, ...other } = person;
    expect(judge(part, [placed({ kind: 'people', value: [person, { ...other, email: 'a@b.c' }] })])).toEqual(['met']);
  });
  test('that somebody lacks are missing, and say who', () => {
    const { photo: _, ...bare } = person;
    expect(judge(part, [placed({ kind: 'people', value: [person, { ...bare, name: 'ข' }] })])).toEqual([
      'missing',
      'fields',
      { fields: ['photo'], who: ['ข'], count: 1 },
    ]);
  });
  test('are read from the contact of the agency, or one written here', () => {
    expect(judge({ fields: ['phone'] }, [placed({ kind: 'contact', value: 'agency' })])).toEqual(['met']);
    expect(judge({ fields: ['map'] }, [placed({ kind: 'contact', value: 'agency' })])[1]).toBe('fields');
    const value = { ...agency.contact, map: 'https://maps.example' };
    expect(judge({ fields: ['map'] }, [placed({ kind: 'contact', value })])).toEqual(['met']);
  });
  test('are read from a table of people', () => {
    const people = (photo: string | null) => ({
      tables: [table({ name: 'text', photo: 'file' }, [{ name: 'ก', photo }])],
    });
    expect(judge({ fields: ['name', 'photo'] }, [data], people('a.jpg'))).toEqual(['met']);
    expect(judge({ fields: ['name', 'photo'] }, [data], people(null))[1]).toBe('fields');
  });
});

describe('a language', () => {
  test('is that of the document or of the evidence, and Thai where nothing is said', () => {
    const documents = [document('th'), document('en', { lang: 'en' })];
    expect(judge({ language: 'th' }, [all], { documents })).toEqual(['met']);
    expect(judge({ language: 'en' }, [all], { documents })).toEqual(['met']);
    expect(judge({ language: 'en' }, [file])).toEqual(['missing', 'language', { language: 'en' }]);
    expect(judge({ language: 'en' }, [{ ...file, lang: 'en' }])).toEqual(['met']);
  });
  test('needs no word in evidence that is named for it, but no other language either', () => {
    expect(judge({ language: 'en' }, [file], {}, [section])).toEqual(['met']);
    expect(judge({ language: 'en' }, [file], {}, [{ ...section, lang: 'th' }])).toEqual([
      'missing',
      'language',
      { language: 'en' },
    ]);
    expect(judge({ language: 'en' }, [file], {}, [{ ...section, lang: 'th' }, section])).toEqual(['met']);
    const documents = [document('a', { lang: 'th' })];
    expect(judge({ language: 'en' }, [file], { documents }, [all])[1]).toBe('language');
  });
  test('of a draft does not count', () => {
    const documents = [document('th'), document('en', { lang: 'en', draft: true })];
    expect(judge({ language: 'en' }, [all], { documents })[0]).toBe('missing');
  });
});
