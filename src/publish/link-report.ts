import { z } from 'zod';
import { schemaVersion } from '../model/schema-version.ts';

/** Where the report of `oit verify` is, from the site's root. No build writes it: there is none until the site was verified. */
export const linkReportPath = '/link-report.json';

const verdict = {
  reason: z
    .enum([
      'missing',
      'gone',
      'login',
      'forbidden',
      'elsewhere',
      'home',
      'loop',
      'media-type',
      'hash',
      'unreadable',
      'fragment',
      'invalid',
      'status',
      'busy',
      'refused',
      'server-error',
      'timeout',
      'dns',
      'network',
    ])
    .describe('Why something that was asked for is not as it should be.'),
  status: z.int().nullable().describe('HTTP status; null where there was no answer.'),
};

const link = z.strictObject({
  url: z.string(),
  page: z.string().describe('The page that holds the link.'),
  internal: z.boolean().describe('Whether the link leads to the site itself.'),
  ...verdict,
});

/** `/link-report.json` */
export const linkReportSchema = z.strictObject({
  $schema: z.url(),
  schemaVersion: z.literal(schemaVersion),
  site: z.url().describe('The address that the site says it has.'),
  checkedOn: z.iso.date().describe('Day, ISO 8601 in the Common Era.'),
  externalLinks: z.boolean().describe('Whether links to other hosts were followed.'),
  checked: z.strictObject({ addresses: z.int().min(0), links: z.int().min(0) }),
  addresses: z
    .array(
      z.strictObject({
        url: z.string(),
        from: z.array(z.enum(['manifest', 'itap', 'ledger'])).describe('Which lists ask for the address.'),
        ...verdict,
        found: z.string().nullable().describe('What came instead: where a redirect led, another media type.'),
      }),
    )
    .describe('Addresses of the site that do not answer as they must.'),
  broken: z.array(link).describe('Links that lead nowhere.'),
  couldNotCheck: z.array(link).describe('Links of which nobody can say: refused, slow or without an answer.'),
});
export type LinkReport = z.infer<typeof linkReportSchema>;
