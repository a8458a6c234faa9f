import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseCsv } from '../../src/content/csv.ts';
import { slugForm } from '../../src/content/names.ts';
import { cellProblems, type Rules } from './cell-problems.ts';

/** The Data Package standard, version 2, with everything that this site must say; keys that it does not have are refused. */
const license = z
  .strictObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: z.url().optional(),
    title: z.string().min(1),
  })
  .refine(({ name, path }) => name !== undefined || path !== undefined);
const source = z.strictObject({ title: z.string().min(1), path: z.url().optional() });
const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'integer', 'number', 'date', 'yearmonth']),
  format: z.literal('email').optional(),
  title: z.string().min(1),
  description: z.string().min(1),
  constraints: z
    .strictObject({
      required: z.literal(true).optional(),
      minimum: z.number().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).min(1).optional(),
    })
    .optional(),
  categories: z
    .array(z.strictObject({ value: z.string(), label: z.string() }))
    .min(1)
    .optional(),
});
const resource = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
  name: z.string().regex(slugForm),
  type: z.literal('table'),
  path: z.string().regex(/^[^./~\\:][^\\:]*\.csv$/),
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tabledialect.json'),
    header: z.literal(true),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  schema: z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    missingValues: z.tuple([z.literal('')]),
    primaryKey: z.array(z.string()).min(1).optional(),
  }),
  licenses: z.array(license).min(1).optional(),
  sources: z.array(source).min(1),
});
const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(slugForm),
  id: z.url(),
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  created: z.iso.datetime({ offset: true }),
  keywords: z.array(z.string().min(1)).min(1),
  licenses: z.array(license).min(1).optional(),
  sources: z.array(source).min(1),
  contributors: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        path: z.url().optional(),
        email: z.email().optional(),
        roles: z.array(z.string()).min(1),
      }),
    )
    .min(1),
  resources: z.array(resource).min(1),
});

/** What is wrong with a Data Package, by the standard and against the files that it describes; nothing when all is well. */
export function dataPackageProblems(document: unknown, files: Map<string, string | Uint8Array>): string[] {
  const read = dataPackage.safeParse(document);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`);
  const { resources } = read.data;
  const csvFiles = [...files.keys()].filter((path) => path.endsWith('.csv'));
  return [
    ...csvFiles.filter((path) => !resources.some((one) => one.path === path)).map((path) => `no resource for ${path}`),
    ...(new Set(resources.map(({ name }) => name)).size === resources.length ? [] : ['two resources of one name']),
    ...resources.flatMap((one) => resourceProblems(one, files).map((problem) => `${one.name}: ${problem}`)),
  ];
}

function resourceProblems(
  { path, bytes, hash, schema }: z.infer<typeof resource>,
  files: Map<string, string | Uint8Array>,
): string[] {
  const file = files.get(path);
  if (file === undefined) return ['no such file'];
  const content = Buffer.from(file);
  const [header, ...records] = parseCsv(content).records;
  const names = schema.fields.map(({ name }) => name);
  const rules = schema.fields.map((one): Rules => {
    const { required, minimum, pattern, enum: values } = one.constraints ?? {};
    return { type: one.format ?? one.type, required, minimum, pattern: values?.join('|') ?? pattern };
  });
  return [
    ...(content.byteLength === bytes ? [] : ['another size']),
    ...(`sha256:${createHash('sha256').update(content).digest('hex')}` === hash ? [] : ['another hash']),
    ...(header?.cells.join() === names.join() ? [] : [`the header is ${header?.cells.join()}`]),
    ...cellProblems(records, names, rules, schema.primaryKey ?? []),
  ];
}
