import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { consistencyProblems, itemsOf } from '../../src/frameworks/consistency.ts';
import { agencyKinds, framework as frameworkSchema, isPart } from '../../src/frameworks/schema.ts';
import { tableSchema } from '../../src/frameworks/table-schema.ts';
import { foldForComparison } from '../../src/thai/text.ts';

const root = join(import.meta.dirname, '../../src/frameworks');
const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));

const framework = frameworkSchema.parse(read('ita-2567-local.yaml'));
/** What the site makes tables of, besides the tables that officers write. */
const madeFromFrontMatter = ['channels', 'documents'];
const tables = readdirSync(join(root, 'tables')).map((name) => {
  const table = tableSchema.parse(read(join('tables', name)));
  return { name: basename(name, '.yaml'), table };
});
const tableById = new Map(tables.map(({ table }) => [table.id, table]));
const items = itemsOf(framework);

const item = (code: string) => {
  const found = items.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const element = (code: string, id: string) => {
  const found = item(code).elements.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${code} has no ${id}`);
  return found;
};
const own = (code: string, id: string) => {
  const found = element(code, id);
  if (isPart(found)) throw new Error(`${code} ${id} is a part`);
  return found;
};
const partsOf = (code: string, id: string) =>
  item(code)
    .elements.filter(isPart)
    .filter((part) => part.of === id);
const columnsOf = (code: string, id: string) =>
  partsOf(code, id).flatMap(({ part }) => ('columns' in part ? part.columns : []));
const valuesOf = (code: string, id: string, column: string) =>
  partsOf(code, id).flatMap(({ part }) => ('anyOf' in part && part.column === column ? [part.anyOf] : []));

describe('the framework of 2567', () => {
  test('has nothing that contradicts itself or its tables', () => {
    const alone = { byId: new Map([[framework.id, framework]]), tables: tableById, crosswalk: [] };
    expect(consistencyProblems(alone)).toEqual([]);
  });

  test('has the items O1 to O35 in order', () => {
    expect(items.map(({ code }) => code)).toEqual(Array.from({ length: 35 }, (_, index) => `O${index + 1}`));
    expect(framework.unknownCodes).toEqual([]);
  });

  test.each([
    ['9.1', 'O1', 'O6', 6],
    ['9.2', 'O7', 'O13', 7],
    ['9.3', 'O14', 'O17', 4],
    ['9.4', 'O18', 'O21', 4],
    ['9.5', 'O22', 'O25', 4],
    ['10.1', 'O26', 'O31', 6],
    ['10.2', 'O32', 'O35', 4],
  ])('sub-indicator %s runs from %s to %s', (code, first, last, count) => {
    const sub = framework.indicators.flatMap(({ subIndicators }) => subIndicators).find((one) => one.code === code);
    expect(sub?.items.map((one) => one.code)).toHaveLength(count);
    expect(sub?.items[0]?.code).toBe(first);
    expect(sub?.items.at(-1)?.code).toBe(last);
    expect(sub?.confidence).toBe('medium');
  });

  test('weighs the tools 30, 15, 15 and 40 and averages everything plainly', () => {
    expect(framework.tools.map(({ id, weight, indicators }) => [id, weight, indicators.join(' ')])).toEqual([
      ['IIT', 30, '1 2 3 4 5'],
      ['EIT1', 15, '6 7 8'],
      ['EIT2', 15, '6 7 8'],
      ['OIT', 40, '9 10'],
    ]);
    expect([framework, ...framework.indicators].map(({ averaging }) => averaging)).toEqual(['mean', 'mean', 'mean']);
  });

  test('rates 95, 85, 85, 70 and 0, the first two with every single tool', () => {
    expect(framework.levels.map(({ name, min, eachTool }) => [name.th, min, eachTool])).toEqual([
      ['ผ่านดีเยี่ยม', 95, 95],
      ['ผ่านดี', 85, 85],
      ['ผ่าน', 85, undefined],
      ['ต้องปรับปรุง', 70, undefined],
      ['ต้องปรับปรุงโดยด่วน', 0, undefined],
    ]);
  });

  test('serves every kind of agency through ITAS, with no known window and no official text', () => {
    expect([...framework.kinds].sort()).toEqual([...agencyKinds].sort());
    expect([framework.system, framework.window, framework.confidence]).toEqual(['ITAS', null, 'medium']);
    expect(items.flatMap(({ elements }) => elements).filter(({ basis }) => basis === 'official')).toEqual([]);
  });
});

describe.each(items)('$code', ({ elements }) => {
  test('has an element of its own that counts', () => {
    expect(elements.some((one) => !isPart(one) && one.basis === 'reported')).toBe(true);
  });

  test('says where each element was seen, and tells the editor what satisfies one with evidence of its own', () => {
    for (const one of elements) {
      expect(one.sources, one.id).not.toEqual([]);
      if (isPart(one)) expect(one.period, one.id).toBe('unspecified');
      else {
        expect(one.hint, one.id).toBeDefined();
        expect(one.period, one.id).not.toBe('unspecified');
        if (one.table) expect(one.accepts, one.id).toContain('data');
      }
    }
  });
});

describe('elements of 2567', () => {
  test.each([
    ['O3', 'own-summary'],
    ['O7', 'strategy goals indicators'],
    ['O9', 'results spent problems'],
    ['O11', 'service where fee'],
    ['O15', 'invitations results'],
    ['O16', 'plan-items monthly-summary'],
    ['O17', 'by-method problems'],
    ['O18', 'development-details'],
    ['O20', 'agency-rules'],
    ['O26', 'current-executive commitment'],
  ])('%s only recommends %s', (code, ids) => {
    const inferred = item(code).elements.filter(({ basis }) => basis === 'inferred');
    expect(inferred.map(({ id }) => id)).toEqual(ids.split(' '));
  });

  test('nothing else is inferred', () => {
    const codes = items.filter(({ elements }) => elements.some(({ basis }) => basis === 'inferred'));
    expect(codes.map(({ code }) => code).join(' ')).toBe('O3 O7 O9 O11 O15 O16 O17 O18 O20 O26');
  });

  test.each([
    ['O1', 'structure', 'current'],
    ['O5', 'news', 'fiscalYear'],
    ['O7', 'plan', 'multiYear'],
    ['O8', 'plan', 'fiscalYear'],
    ['O8', 'progress', 'firstHalf'],
    ['O9', 'report', 'previousYear'],
    ['O12', 'statistics', 'firstHalf'],
    ['O13', 'e-service', 'current'],
    ['O14', 'procurement', 'fiscalYear'],
    ['O15', 'announcements', 'fiscalYear'],
    ['O17', 'report', 'previousYear'],
    ['O18', 'management-plan', 'fiscalYear'],
    ['O19', 'development-report', 'previousYear'],
    ['O24', 'statistics', 'recent'],
    ['O26', 'announcement', 'fiscalYear'],
    ['O28', 'report', 'previousYear'],
    ['O30', 'risks', 'fiscalYear'],
    ['O31', 'report', 'previousYear'],
    ['O33', 'report', 'previousYear'],
    ['O34', 'measures', 'fiscalYear'],
    ['O35', 'report', 'previousYear'],
  ] as const)('%s %s covers %s', (code, id, period) => {
    expect(own(code, id).period).toBe(period);
  });

  test('O2 asks of every executive a name, a position, a photo and a telephone number or an e-mail address', () => {
    const fields = partsOf('O2', 'executives').flatMap(({ part }) => ('fields' in part ? part.fields : []));
    expect(fields).toEqual(['name', 'position', 'photo', ['phone', 'email']]);
  });

  test('O4 asks for address, telephone, e-mail and map', () => {
    const fields = partsOf('O4', 'contact').flatMap(({ part }) => ('fields' in part ? part.fields : []));
    expect(fields).toEqual(['address', 'phone', 'email', 'map']);
  });

  test('O5 and O15 count only what was published in the year', () => {
    expect(own('O5', 'news').coverage).toBe('published');
    expect(own('O15', 'announcements').coverage).toBe('published');
  });

  test('O12 asks for the counter and for E-Service', () => {
    expect(valuesOf('O12', 'statistics', 'channel')).toEqual([['walk_in'], ['e_service']]);
  });

  test('O14 asks for 100 items with nine fields', () => {
    expect(own('O14', 'procurement')).toMatchObject({ rows: 100, table: 'procurement-list' });
    const columns = columnsOf('O14', 'procurement');
    expect(columns.join(' ')).toBe(
      'name allocated_budget budget_source status method reference_price agreed_price winner egp_number',
    );
    const table = tableById.get('procurement-list');
    for (const name of columns) {
      const column = table?.columns.find((candidate) => candidate.name === name);
      expect(column?.required || column?.present, name).toBe(true);
    }
  });

  test('O24 goes by month and counts all, completed and open complaints', () => {
    expect(columnsOf('O24', 'statistics')).toEqual(['month', 'total', 'completed', 'in_progress']);
    expect(own('O24', 'statistics').coverage).toBe('months');
  });

  test('O26 asks for a Thai and an English version', () => {
    const languages = partsOf('O26', 'announcement').flatMap(({ part }) => ('language' in part ? part.language : []));
    expect(languages).toEqual(['th', 'en']);
  });

  test('O30 asks for four subjects, of which the third has two names, each with event, level and measure', () => {
    expect(valuesOf('O30', 'risks', 'subject')).toEqual([
      ['licensing'],
      ['authority'],
      ['procurement', 'budget'],
      ['personnel'],
    ]);
    expect(columnsOf('O30', 'risks')).toEqual(['event', 'level', 'measure']);
  });

  test('O34 asks for an analysis and for measures in seven processes', () => {
    expect(own('O34', 'analysis').period).toBe('previousYear');
    expect(valuesOf('O34', 'measures', 'process')).toHaveLength(7);
    expect(columnsOf('O34', 'measures')).toEqual(['measure', 'steps', 'period', 'responsible']);
  });

  test.each([
    ['O8', 'plan', 'project budget period'],
    ['O8', 'progress', 'status spent'],
    ['O19', 'management-report', 'activity result period'],
    ['O19', 'development-report', 'activity result spent period'],
    ['O31', 'report', 'event level measure result'],
    ['O32', 'plan', 'project budget period'],
    ['O33', 'report', 'project result spent period'],
    ['O35', 'report', 'measure result outcome'],
  ])('%s %s shows %s', (code, id, columns) => {
    expect(columnsOf(code, id).join(' ')).toBe(columns);
  });

  test.each([
    ['O10', 'manual', 'task steps time law'],
    ['O22', 'guideline', 'information channels steps unit time'],
    ['O23', 'channel', 'separate protection'],
    ['O25', 'participation', 'topic participants results use'],
    ['O28', 'report', 'form declaration activities gifts problems suggestions'],
  ])('%s %s has %s inside', (code, id, ids) => {
    expect(
      partsOf(code, id)
        .map((part) => part.id)
        .join(' '),
    ).toBe(ids);
  });
});

describe.each(tables)('table $name', ({ name, table }) => {
  test('is named for its file', () => expect(table.id).toBe(name));

  test('has columns that no header can confuse', () => {
    const owner = new Map<string, string>();
    for (const column of table.columns) {
      const spellings = [column.name, column.title.th, column.title.en, ...column.aliases];
      for (const header of new Set(spellings.map(foldForComparison))) {
        expect(owner.get(header), `${header} of ${column.name}`).toBeUndefined();
        owner.set(header, column.name);
      }
    }
  });

  test('has choices that no cell can confuse', () => {
    for (const column of table.columns) {
      expect(column.choices !== undefined, column.name).toBe(column.type === 'choice');
      const choices = column.choices ?? [];
      const spellings = choices.flatMap(({ value, title, aliases }) => [
        ...new Set([value, title.th, title.en, ...aliases].map(foldForComparison)),
      ]);
      expect(new Set(spellings).size, column.name).toBe(spellings.length);
    }
  });

  test('has a running number and a note, and money in baht', () => {
    if (madeFromFrontMatter.includes(table.id)) return;
    expect(table.columns.at(0)).toMatchObject({ name: 'no', type: 'integer', required: false, present: false });
    expect(table.columns.at(-1)).toMatchObject({ name: 'note', type: 'text', required: false, present: false });
    for (const column of table.columns) if (column.type === 'money') expect(column.unit?.th, column.name).toBe('บาท');
  });

  test('has a key of required columns', () => {
    for (const key of table.primaryKey) {
      expect(table.columns.find((column) => column.name === key)?.required, key).toBe(true);
    }
  });
});

test.each([
  ['method', 'procurement-list', 'procurement-monthly'],
  ['subject', 'risk-register', 'risk-report'],
  ['process', 'integrity-measures', 'integrity-report'],
])('the choices of %s are the same in %s and %s', (name, one, other) => {
  const choices = (id: string) => tableById.get(id)?.columns.find((column) => column.name === name)?.choices;
  expect(choices(one)).toBeDefined();
  expect(choices(one)).toEqual(choices(other));
});
