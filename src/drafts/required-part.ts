import type { OwnElement, PartElement } from '../frameworks/schema.ts';
import type { TableSchema } from '../frameworks/table-schema.ts';
import { fieldName } from '../i18n/findings-words.ts';
import type { Bilingual } from '../model/bilingual.ts';

const joined = (words: readonly Bilingual[], th: string, en: string): Bilingual => ({
  th: words.map((word) => word.th).join(th),
  en: words.map((word) => word.en).join(en),
});

/** Where a part of another element's evidence is looked for, in words. */
export function requiredPart(
  { part }: PartElement,
  head: OwnElement,
  tables: ReadonlyMap<string, TableSchema>,
): Bilingual {
  const columns = tables.get(head.table ?? '')?.columns ?? [];
  const titleOf = (name: string): Bilingual =>
    columns.find((column) => column.name === name)?.title ?? { th: name, en: name };
  if ('columns' in part) {
    const names = joined(part.columns.map(titleOf), ', ', ', ');
    return { th: `คอลัมน์ ${names.th}`, en: `column ${names.en}` };
  }
  if ('column' in part) {
    const { th, en } = titleOf(part.column);
    const choices = columns.find(({ name }) => name === part.column)?.choices ?? [];
    const values = part.anyOf.map(
      (value) => choices.find((choice) => choice.value === value)?.title ?? { th: value, en: value },
    );
    const any = joined(values, ' หรือ ', ' or ');
    return { th: `แถวที่มี ${th} เป็น ${any.th}`, en: `a row whose ${en} is ${any.en}` };
  }
  if ('fields' in part) {
    const fields = part.fields.map((field) => joined([field].flat().map(fieldName), ' หรือ ', ' or '));
    return joined(fields, ', ', ', ');
  }
  if ('language' in part) {
    return part.language === 'en'
      ? { th: 'ฉบับภาษาอังกฤษ (lang: en)', en: 'in English (lang: en)' }
      : { th: 'ฉบับภาษาไทย', en: 'in Thai' };
  }
  return { th: 'ผู้ประเมินต้องอ่านพบในหลักฐาน', en: 'a reader finds it in the evidence' };
}
