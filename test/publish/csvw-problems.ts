import { z } from 'zod';
import { parseCsv } from '../../src/content/csv.ts';
import { cellProblems, type Rules } from './cell-problems.ts';

/** CSV on the Web, with everything that this site must say. */
const text = z.strictObject({ '@value': z.string().min(1), '@language': z.enum(['th', 'en']) });
const texts = z.tuple([text, text]);
const day = z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') });
const bases = ['string', 'integer', 'decimal', 'date', 'gYearMonth', 'anyURI'] as const;
const column = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  titles: z.strictObject({ th: z.string().min(1), en: z.array(z.string().min(1)).min(1) }),
  'dc:description': z.string().min(1),
  datatype: z.strictObject({ base: z.enum(bases), format: z.string().optional(), minimum: z.number().optional() }),
  required: z.boolean(),
  null: z.literal(''),
});
const metadata = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.literal('th') })]),
  url: z.string().regex(/^[a-z0-9-]+\.csv$/),
  lang: z.literal('th'),
  'dc:title': texts,
  'dc:description': texts,
  'dc:publisher': z.strictObject({ 'schema:name': texts, 'schema:url': z.strictObject({ '@id': z.url() }) }),
  'dc:issued': day.optional(),
  'dc:modified': day.optional(),
  'dc:license': z.strictObject({ '@id': z.url() }).optional(),
  dialect: z.strictObject({
    encoding: z.literal('utf-8'),
    header: z.literal(true),
    delimiter: z.literal(','),
    lineTerminators: z.tuple([z.literal('\r\n')]),
  }),
  tableSchema: z.strictObject({ columns: z.array(column).min(1), primaryKey: z.array(z.string()).min(1).optional() }),
});

/** What is wrong with the metadata beside a CSV file, by the standard and against the file; nothing when all is well. */
export function csvwProblems(document: unknown, path: string, files: Map<string, string | Uint8Array>): string[] {
  const read = metadata.safeParse(document);
  if (!read.success) return read.error.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`);
  const { url, tableSchema } = read.data;
  const file = files.get(path.replace(/[^/]+$/, url));
  if (file === undefined || `${url}-metadata.json` !== path.replace(/^.*\//, '')) return ['not beside its file'];
  const [header, ...records] = parseCsv(Buffer.from(file)).records;
  const { columns, primaryKey = [] } = tableSchema;
  const names = columns.map(({ name }) => name);
  // A date's format is its picture, and of every other type a regular expression.
  const rules = columns.map(
    ({ datatype: { base, format, minimum }, required }): Rules => ({
      type: base,
      required,
      minimum,
      pattern: base === 'date' ? undefined : format,
    }),
  );
  return [
    ...(header?.cells.join() === names.join() ? [] : [`the header is ${header?.cells.join()}`]),
    ...columns.filter(({ name, titles }) => !titles.en.includes(name)).map(({ name }) => `no title is ${name}`),
    ...columns.flatMap(({ datatype: { base, format } }) =>
      base === 'date' && format !== 'yyyy-MM-dd' ? ['a date'] : [],
    ),
    ...cellProblems(records, names, rules, primaryKey),
  ];
}
