import { addressPattern, type CsvColumn, egpPattern, intervalPattern } from './csv-column.ts';
import type { CsvFile } from './csv-files.ts';

/** One field of a Table Schema, version 2 (<https://datapackage.org/standard/table-schema/>). */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date' | 'yearmonth';
  format?: 'email';
  /** The header that people read, in Thai. */
  title: string;
  /** The same in English, and what a reader of the numbers must know. */
  description: string;
  constraints?: { required?: true; minimum?: number; pattern?: string; enum?: string[] };
  categories?: { value: string; label: string }[];
}

/** What a CSV file holds, in the order of its columns. */
export interface TableSchema {
  $schema: string;
  fields: Field[];
  missingValues: string[];
  primaryKey?: string[];
}

/** The Table Schema of a CSV file. */
export function tableSchema({ columns, primaryKey }: Pick<CsvFile, 'columns' | 'primaryKey'>): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [''],
    ...(primaryKey.length > 0 && { primaryKey }),
  };
}

const types: Partial<Record<CsvColumn['type'], Field['type']>> = {
  integer: 'integer',
  number: 'number',
  money: 'number',
  date: 'date',
  month: 'yearmonth',
};

// `format: uri` asks for RFC 3986, which addresses with Thai letters are not.
const patterns: Partial<Record<CsvColumn['type'], string>> = {
  egp: egpPattern,
  period: intervalPattern,
  url: addressPattern,
};

function field(column: CsvColumn): Field {
  const { name, title, type, required, min, choices } = column;
  const pattern = patterns[type];
  const constraints = {
    ...(required && { required }),
    ...(min !== undefined && { minimum: min }),
    ...(pattern !== undefined && { pattern }),
    ...(choices && { enum: choices.map(({ value }) => value) }),
  };
  return {
    name,
    type: types[type] ?? 'string',
    ...(type === 'email' && { format: 'email' }),
    title: title.th,
    description: describe(column),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(choices && { categories: choices.map(({ value, title: { th } }) => ({ value, label: th })) }),
  };
}

/** What the forms of cells are, beside what their type says. */
const notes: Partial<Record<CsvColumn['type'], { th: string; en: string }>> = {
  money: { th: 'บาท', en: 'baht' },
  date: { th: 'วันที่ ค.ศ. ตาม ISO 8601', en: 'ISO 8601, Common Era' },
  month: { th: 'เดือนตามปฏิทิน ค.ศ.', en: 'calendar month, Common Era' },
  period: { th: 'ช่วงวันที่ ค.ศ. ตาม ISO 8601 นับรวมวันแรกและวันสุดท้าย', en: 'ISO 8601 interval of days, both inclusive' },
  egp: { th: 'เลขที่โครงการ e-GP 11 หลัก เป็นข้อความ', en: 'e-GP project number of eleven digits, as text' },
  file: { th: 'ชื่อไฟล์แนบของข้อนั้น', en: 'name of an attachment of the item' },
};

/** What a column holds, in both languages: its English title, its unit and the form of its cells. */
export function describe({ title, type, unit }: CsvColumn): string {
  const note = unit ?? notes[type];
  const th = note ? `${title.th} (${note.th})` : title.th;
  const en = note ? `${title.en} (${note.en})` : title.en;
  return th === en ? th : `${th} · ${en}`;
}
