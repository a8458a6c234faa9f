import { join } from 'node:path';
import { run } from '../../src/site/context.ts';
import type { Site } from '../../src/site/site.ts';

/** The site of a content folder, before anything of it is written. */
export function siteOf(content: string): Site {
  const today = '2024-04-23';
  const made = run({ content, frameworks: join(import.meta.dirname, '../../src/frameworks'), today });
  const { agency } = made.disclosure;
  const errors = made.disclosure.findings.filter(({ severity }) => severity === 'error');
  if (!agency || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return { ...made, agency, today, url: agency.site, base: '/', files: new Map() };
}
