import type { OwnElement, PartElement } from '../frameworks/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { PlacedEvidence, Table } from '../model/disclosure.ts';
import { accepts } from './own-element.ts';
import { contactOf, countOf, declaredLanguages, languagesOf, tableOf } from './shown.ts';
import { type Case, met, type Verdict } from './verdict.ts';

/**
 * Judges an element that another element's evidence shows: a column, a value, a field, a language.
 * @param own  evidence that the editor named for this element itself; it then stands on its own
 * @param head the evidence of the element it is part of
 */
export function judgePart(
  element: PartElement,
  own: PlacedEvidence[],
  headElement: OwnElement,
  head: PlacedEvidence[],
  subject: Case,
): Verdict {
  const [first] = own;
  const wanted = 'language' in element.part ? element.part.language : null;
  // What is named for a version needs no word on its language, but must not say another one.
  const says = own.map((evidence) => declaredLanguages(evidence, subject.item));
  if (first && wanted !== null && says.every((said) => said.length > 0 && !said.includes(wanted)))
    return { status: 'missing', reason: 'language', params: { language: wanted }, about: first };
  if (first)
    return own.some(({ kind }) => accepts(headElement, kind) || kind === 'section')
      ? met
      : {
          status: 'invalid',
          reason: 'kind',
          params: { kinds: own.map(({ kind }) => kind), accepts: headElement.accepts },
          about: first,
        };
  const shown = head.filter((evidence) => countOf(evidence, subject.item) > 0);
  const [about] = shown;
  if (!about) return { status: 'missing', reason: 'no-evidence' };
  const { part } = element;
  if ('language' in part) {
    const languages = shown.flatMap((evidence) => languagesOf(evidence, subject.item));
    return languages.includes(part.language)
      ? met
      : { status: 'missing', reason: 'language', params: { language: part.language }, about };
  }
  if ('content' in part) return { status: 'notRun', reason: 'reader' };
  const tables = shown.flatMap((evidence) => tableOf(evidence, subject.item) ?? []);
  if (tables.some(({ valid }) => !valid)) return { status: 'invalid', reason: 'table-invalid', about };
  if ('fields' in part) return judgeFields(part.fields, shown, tables, about, subject);
  if (tables.length === 0) return { status: 'notRun', reason: 'form' };
  if ('columns' in part) {
    const absent = part.columns.filter((name) => !tables.some((table) => showsColumn(table, name)));
    return absent.length === 0
      ? met
      : {
          status: 'missing',
          reason: 'columns',
          params: {
            columns: absent.map((name) => titleOf(name, tables).th),
            columns_en: absent.map((name) => titleOf(name, tables).en),
          },
          about,
        };
  }
  const found = tables.some((table) => table.rows.some((row) => part.anyOf.includes(String(row[part.column] ?? ''))));
  return found
    ? met
    : {
        status: 'missing',
        reason: 'value',
        params: valueParams(part, tables),
        about,
      };
}

/**
 * A column whose cells may be empty by the table's schema (the price of a purchase that is not agreed yet) is shown by being
 * there; an optional one by at least one value. Where no cell may be empty, the reader has refused the table.
 */
const showsColumn = ({ columns, rows }: Table, name: string): boolean =>
  columns.some(
    (column) =>
      column.name === name && (column.mayBeEmpty || rows.some((row) => row[name] !== null && row[name] !== '')),
  );

const columnOf = (name: string, tables: Table[]) =>
  tables.flatMap(({ columns }) => columns).find((column) => column.name === name);

const titleOf = (name: string, tables: Table[]): Bilingual => columnOf(name, tables)?.title ?? { th: name, en: name };

/** The column and the values that are looked for, as an editor would write them. */
function valueParams(part: { column: string; anyOf: string[] }, tables: Table[]) {
  const choices = columnOf(part.column, tables)?.choices ?? [];
  const titles = part.anyOf.map(
    (value) => choices.find((choice) => choice.value === value)?.title ?? { th: value, en: value },
  );
  const { th, en } = titleOf(part.column, tables);
  return {
    column: th,
    column_en: en,
    values: titles.map((title) => title.th),
    values_en: titles.map((title) => title.en),
  };
}

function judgeFields(
  fields: (string | string[])[],
  shown: PlacedEvidence[],
  tables: Table[],
  about: PlacedEvidence,
  { agency }: Case,
): Verdict {
  const records = shown.flatMap((evidence): { name: string; values: Record<string, unknown> }[] => {
    if (evidence.kind === 'people')
      return evidence.value.map((person) => ({ name: person.name, values: { ...person } }));
    const contact = contactOf(evidence, agency);
    return contact ? [{ name: contact.address, values: { ...contact } }] : [];
  });
  for (const table of tables)
    for (const row of table.rows) records.push({ name: String(Object.values(row)[0] ?? ''), values: row });
  if (records.length === 0) return { status: 'notRun', reason: 'form' };
  const has = (values: Record<string, unknown>, field: string) =>
    values[field] !== undefined && values[field] !== null && values[field] !== '';
  const lacks = (values: Record<string, unknown>) =>
    fields.flatMap((field) => {
      const alternatives = Array.isArray(field) ? field : [field];
      return alternatives.some((one) => has(values, one)) ? [] : alternatives.slice(0, 1);
    });
  const lacking = records.filter(({ values }) => lacks(values).length > 0);
  if (lacking.length === 0) return met;
  return {
    status: 'missing',
    reason: 'fields',
    params: {
      fields: [...new Set(lacking.flatMap(({ values }) => lacks(values)))],
      who: lacking.map(({ name }) => name).slice(0, 5),
      count: lacking.length,
    },
    about,
  };
}
