import { z } from 'zod';
import { bilingual } from '../model/bilingual.ts';

/**
 * - `text` any text; `integer`, `number` plain numbers (thousands separators and Thai digits are accepted);
 * - `money` baht, with at most two decimals; `date` a day in any spelling; `month` a calendar month (`2567-01`);
 * - `period` any period; `choice` one of `choices`; `egp` an e-GP project number of eleven digits;
 * - `email`, `phone`, `url`; `file` the name of an attachment in `files/`.
 */
export const columnTypes = [
  'text',
  'integer',
  'number',
  'money',
  'date',
  'month',
  'period',
  'choice',
  'egp',
  'email',
  'phone',
  'url',
  'file',
] as const;

const column = z.strictObject({
  /** English snake_case: the header of the published CSV and the key in JSON. */
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: bilingual,
  /** Other headers that agencies use for this column, Thai or English. */
  aliases: z.array(z.string()).default([]),
  type: z.enum(columnTypes),
  /** The column must be there and every row must have a value. */
  required: z.boolean().default(false),
  /** The column must be there; single cells may be empty (a price that is not agreed yet). */
  present: z.boolean().default(false),
  /** Unit of a number, for readers. */
  unit: bilingual.optional(),
  min: z.number().optional(),
  choices: z
    .array(z.strictObject({ value: z.string(), title: bilingual, aliases: z.array(z.string()).default([]) }))
    .optional(),
});
export type Column = z.infer<typeof column>;

/** Themes of data portals (the European Commission's list `data-theme`), besides government, which all tables are about. */
export const dataThemes = ['ECON', 'EDUC', 'ENVI', 'HEAL', 'JUST', 'REGI', 'SOCI', 'TRAN'] as const;
export type DataTheme = (typeof dataThemes)[number];

/** The columns of a kind of table: the whole content of `src/frameworks/tables/<id>.yaml`. */
export const tableSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: bilingual,
  description: bilingual.optional(),
  /** Figures by month, kind and so on (ข้อมูลสถิติ); without it one row is one thing on a list (ข้อมูลระเบียน). */
  statistics: z.boolean().optional(),
  themes: z.array(z.enum(dataThemes)).optional(),
  columns: z.array(column).min(1),
  primaryKey: z.array(z.string()).default([]),
  /** What a row says, in which column, where a time had nothing to list. */
  nothing: z.strictObject({ column: z.string(), text: z.string() }).optional(),
  sources: z.array(z.string()).default([]),
});
export type TableSchema = z.infer<typeof tableSchema>;
