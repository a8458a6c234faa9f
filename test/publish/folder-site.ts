import { join, resolve } from 'node:path';
import { assess } from '../../src/check/assess.ts';
import { readContent } from '../../src/content/read.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import { contentComponents } from '../../src/model/content-components.ts';
import type { Site } from '../../src/site/site.ts';

/** The site of a content folder, before anything of it is written; its attachments are not opened. */
export function siteOf(content: string): Site {
  const today = '2024-04-23';
  const frameworks = loadFrameworks(join(import.meta.dirname, '../../src/frameworks'));
  const disclosure = readContent({ root: resolve(content), label: content, frameworks, components: contentComponents });
  const { agency } = disclosure;
  const errors = disclosure.findings.filter(({ severity }) => severity === 'error');
  if (!agency || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  const assessment = assess(disclosure, { frameworks, today, label: content });
  return { disclosure, assessment, frameworks, agency, today, url: agency.site, base: '/', files: new Map() };
}
