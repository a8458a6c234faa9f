import { z } from 'zod';
import { agencyKinds, basis, requiredPeriod } from '../frameworks/schema.ts';
import { columnTypes } from '../frameworks/table-schema.ts';
import { bilingual } from '../model/bilingual.ts';
import { readabilities } from '../model/disclosure.ts';
import { evidenceKinds } from '../model/evidence-kind.ts';
import { schemaVersion } from '../model/schema-version.ts';
import { since } from '../model/since.ts';
import { checkReport, reportedFinding, reportedItem, reportedYear } from '../report/json-schema.ts';
import { linkReportSchema } from './link-report.ts';
import { type Reason, reasons } from './ocds/report-reasons.ts';

/**
 * The JSON documents of the site. The builders are typed by these schemas, and the JSON Schemas that are published beside the
 * documents are made from them. They hold no transforms: what they describe is what is written.
 */

const day = z.iso.date().describe('Day, ISO 8601 in the Common Era.');
const url = z.url();
const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const year = z.int().describe('Fiscal year in the Buddhist Era: 2567 is October 2023 to September 2024.');
const code = z.string().regex(/^O[1-9]\d?$/);
const schemaHead = { $schema: url, schemaVersion: z.literal(schemaVersion) };

export const itemStatus = z.enum(['complete', 'incomplete', 'missing', 'notApplicable']);
const elementStatus = z.enum(['met', 'missing', 'stale', 'invalid', 'notRun']);

/** The unit (ฝ่าย, กอง, สำนัก, ส่วน) that owes something; null where nobody is named. */
const unit = z.strictObject({ id: z.string(), name: bilingual }).nullable();

const itemHead = {
  code,
  title: bilingual,
  indicator: z.string(),
  subIndicator: z.string(),
  status: itemStatus,
  score: z.number().min(0).max(100).nullable().describe('Forecast: 100 or 0; null where the item does not apply.'),
  unit,
  published: day.nullable(),
  updated: day.nullable(),
  url: url.describe('Page of the item.'),
  elements: z.strictObject({ met: count, required: count }),
};

/** `/api/<year>/items.json` */
export const itemsSchema = z.strictObject({
  ...schemaHead,
  year,
  framework: z.string(),
  today: day.describe('The day for which the status holds.'),
  items: z.array(z.strictObject({ ...itemHead, api: url.describe('The item in full.') })),
});
export type ItemsDocument = z.infer<typeof itemsSchema>;

const pageNumber = z.int().min(1);
const readability = z
  .enum(readabilities)
  .nullable()
  .describe(
    'How well programs can read it: `data` rows and columns, `text` words, `scanned` pictures of pages, `image`, `other`; null where it was not opened.',
  );
const attachmentFacts = {
  title: z.string().describe('What people call it: the label of the evidence, the title of its document, or its name.'),
  readability,
  pages: pageNumber.nullable().describe('Pages of a PDF.'),
  date: day.nullable().describe('The day that its document or its item declares.'),
};

const file = z.strictObject({
  name: z.string().describe('As its author named it; in the address it is ASCII.'),
  bytes: count,
  mediaType: z.string(),
  url,
  ...attachmentFacts,
  scannedPages: z.array(pageNumber).describe('Pages without a text layer.'),
  sha256: sha256.nullable().describe('Null where it was not opened.'),
});
export type PublishedAttachment = z.infer<typeof file>;

const columnName = z.string().regex(/^[a-z][a-z0-9_]*$/);
const column = z.strictObject({
  name: columnName.describe('Header in the CSV file, and key of the cell in a row of the JSON file.'),
  title: bilingual,
  type: z.enum(columnTypes),
  unit: bilingual.optional(),
  choices: z
    .array(z.strictObject({ value: z.string(), title: bilingual }))
    .min(1)
    .optional(),
});

const tableHead = {
  schema: z.string().nullable().describe('The kind of table; null for a table that no criterion asks for.'),
  title: bilingual,
  columns: z.array(column),
};

const element = z.strictObject({
  id: z.string(),
  title: bilingual,
  hint: bilingual.optional(),
  basis: basis.describe('Where the criterion comes from; `inferred` is a recommendation and never costs the score.'),
  period: requiredPeriod.describe('The time that the evidence must cover, relative to the fiscal year.'),
  of: z.string().optional().describe('The element whose evidence shows this one.'),
  status: elementStatus,
  url: url.describe('The element on the page of the item.'),
  evidence: z.array(
    z.strictObject({ kind: z.enum(evidenceKinds), label: z.string(), url, lang: z.enum(['th', 'en']) }),
  ),
});

const changes = z.array(z.strictObject({ date: day, text: z.string() })).describe('Declared changes, newest first.');

const documentEntry = z.strictObject({
  slug: z.string(),
  title: z.string(),
  lang: z.enum(['th', 'en']),
  published: day.nullable(),
  updated: day.nullable(),
  period: z.strictObject({ label: z.string(), start: day, end: day }).nullable().describe('The time it is about.'),
  unit,
  summary: z.string().nullable(),
  changes,
  url,
  files: z.array(file),
});

/** `/api/<year>/o15.json` */
export const itemSchema = z.strictObject({
  ...schemaHead,
  year,
  framework: z.string(),
  today: day.describe('The day for which the status holds.'),
  ...itemHead,
  elements: z.array(element),
  notApplicable: z.string().nullable().describe('Why the item does not apply to the agency.'),
  summary: z.string().nullable(),
  changes,
  documents: z.array(documentEntry).describe('Newest first.'),
  tables: z.array(z.strictObject({ slug: z.string(), ...tableHead, rows: count, csv: url, json: url, xlsx: url })),
  files: z.array(file).describe('Every attachment, those of documents among them.'),
  text: z
    .string()
    .optional()
    .describe('The text as its author wrote it, in Markdown; links are relative to the page of the item.'),
});
export type ItemDocument = z.infer<typeof itemSchema>;

/** `/<year>/o14/data/<slug>.json` */
export const tableSchema = z.strictObject({
  ...schemaHead,
  year,
  item: code,
  table: z.string(),
  ...tableHead,
  rows: z
    .array(z.record(columnName, z.union([z.string(), z.number(), z.null()])))
    .describe(
      'Every row has a key for every column, in the order of the columns, and no other; null is an empty cell.',
    ),
});
export type TableDocument = z.infer<typeof tableSchema>;

/** `/api/<year>/urls.json` */
export const urlsSchema = z.strictObject({
  ...schemaHead,
  rows: z.array(
    z.strictObject({
      year,
      code,
      title: bilingual,
      status: itemStatus,
      answer: z
        .enum(['มี', 'ไม่มี'])
        .describe('What is answered in ITAP or ITAS: there is something, or there is nothing.'),
      url,
      explanation: z
        .string()
        .describe('In Thai; one line for each element that is shown: its title, where it is shown, its anchor.'),
      explanationEn: z.string().describe('The same in English.'),
      elements: z.array(
        z.strictObject({
          id: z.string(),
          title: bilingual,
          status: elementStatus,
          url,
          where: bilingual.nullable().describe('Where it is shown, in words; null where nothing shows it.'),
        }),
      ),
      met: count,
      required: count,
    }),
  ),
});
export type UrlsDocument = z.infer<typeof urlsSchema>;

const feed = z.strictObject({
  name: z.string(),
  title: bilingual,
  year,
  mediaType: z.string(),
  url,
  schema: url.optional(),
});

const subscription = z.strictObject({
  name: z.string(),
  title: bilingual,
  year: year.nullable().describe('The fiscal year it is about; null for all of them.'),
  unit: z.string().nullable().describe('Id of the unit it is about; null for all of them.'),
  mediaType: z.string(),
  url,
});

/** `/api/index.json` */
export const indexSchema = z.strictObject({
  ...schemaHead,
  agency: z.strictObject({ name: bilingual, kind: z.enum(agencyKinds), url }),
  sample: z.literal(true).optional().describe('The agency and all of its content are invented.'),
  today: day.describe('The day for which the site was made.'),
  years: z.array(
    z.strictObject({
      year,
      framework: z.strictObject({ id: z.string(), name: bilingual }),
      state: z.enum(['open', 'closed']),
      window: z.strictObject({ opens: day, closes: day }).nullable().describe('Days in which answers are entered.'),
      counts: z.strictObject({ complete: count, incomplete: count, missing: count, notApplicable: count }),
      unknownCodes: z.array(code).describe('Items whose criteria nobody has found.'),
      url: url.describe('Page of the year.'),
      statusUrl: url.describe('Page of its completeness.'),
      urlsUrl: url.describe('Page of its sheet of addresses.'),
      items: url.describe('items.json'),
      status: url.describe('status.json'),
      urls: url.describe('urls.json'),
    }),
  ),
  feeds: z.array(feed),
  subscriptions: z
    .array(subscription)
    .describe('Feeds of what was published or updated, and calendars of deadlines; their addresses stay.'),
  schemas: z.array(z.strictObject({ name: z.string(), url })),
});
export type IndexDocument = z.infer<typeof indexSchema>;

/** `/api/<year>/status.json`: what `oit check --format json` prints for that year, and what has changed. */
export const statusSchema = z.object({
  $schema: url,
  ...checkReport.shape,
  since: since
    .nullable()
    .describe('What has changed since the last publication with another state; null where no earlier one is known.'),
});
export type StatusDocument = z.infer<typeof statusSchema>;

/** `/manifest.json` */
export const manifestSchema = z.strictObject({
  ...schemaHead,
  url: url.describe('Where the site is: a path of the list, percent-encoded, follows it.'),
  today: day.describe('The day for which the site was made.'),
  total: z.strictObject({ files: count, bytes: count }),
  files: z
    .array(
      z.strictObject({
        path: z
          .string()
          .describe('From the root of the site, as on disk: without a slash in front, not percent-encoded.'),
        bytes: count,
        sha256,
        mediaType: z.string(),
        attachment: z
          .strictObject(attachmentFacts)
          .optional()
          .describe('Of an attachment, what is known of it; other files have none.'),
        movedTo: z
          .string()
          .optional()
          .describe('Of a former address, the path in this list that a server may redirect to.'),
        withdrawn: z
          .literal(true)
          .optional()
          .describe('The page says that what was here has been taken back: a server may answer 410 instead.'),
      }),
    )
    .describe('Every published file but this one, by path in the order of code units.'),
});
export type ManifestDocument = z.infer<typeof manifestSchema>;

/** `/api/<year>/ocds-report.json` */
export const ocdsReportSchema = z.strictObject({
  ...schemaHead,
  year,
  package: url.nullable().describe('The release package; null where no row could be brought into one.'),
  ocidPrefix: z
    .strictObject({ value: z.string(), registered: z.boolean() })
    .describe(
      'Registered with Open Contracting, as the agency states; without one, the name of the site stands for it.',
    ),
  rows: count.describe('Rows of procurement tables that were read.'),
  releases: count.describe('Contracting processes in the package.'),
  unmapped: z
    .array(
      z.strictObject({
        item: code,
        table: z.string(),
        row: z.int().min(1).describe('Number of the row in the published table, from 1.'),
        ocid: z
          .string()
          .nullable()
          .describe('The contracting process that the row belongs to, where it belongs to one.'),
        outcome: z.enum(['left-out', 'partly']),
        reason: z.enum(Object.keys(reasons) as [Reason, ...Reason[]]),
        message: bilingual,
        values: z
          .record(z.string(), z.union([z.string(), z.number()]))
          .describe('What the row says, by column; numbers of persons and companies are left out.'),
      }),
    )
    .describe('Rows that are not in the package, or not with everything they say; one entry for each reason.'),
});
export type OcdsReportDocument = z.infer<typeof ocdsReportSchema>;

/** `/api/changelog.json` */
export const changelogSchema = z.strictObject({
  ...schemaHead,
  version: z.string().describe('The version that this site publishes.'),
  versions: z
    .array(z.strictObject({ version: z.string(), date: day, changes: z.array(bilingual) }))
    .describe(
      'Newest first. The first number grows when an address, an id or the meaning of something changes or goes; ' +
        '`schemaVersion` counts the form of the documents alone.',
    ),
});
export type ChangelogDocument = z.infer<typeof changelogSchema>;

/** Every kind of JSON document, by the name of its schema. */
export const documents = {
  changelog: changelogSchema,
  index: indexSchema,
  items: itemsSchema,
  item: itemSchema,
  'link-report': linkReportSchema,
  manifest: manifestSchema,
  'ocds-report': ocdsReportSchema,
  status: statusSchema,
  urls: urlsSchema,
  table: tableSchema,
} as const;
export type SchemaName = keyof typeof documents;

/** What several documents share, by the name under which the description of the API gives it once. */
export const parts = {
  Bilingual: bilingual,
  Day: day,
  FiscalYear: year,
  ItemCode: code,
  ItemStatus: itemStatus,
  ElementStatus: elementStatus,
  Unit: unit,
  Attachment: file,
  TableColumn: column,
  Element: element,
  Document: documentEntry,
  ReportedFinding: reportedFinding,
  ReportedItem: reportedItem,
  ReportedYear: reportedYear,
} as const;
