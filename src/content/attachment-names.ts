import type { Attachment } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { publishedName } from '../model/published-name.ts';

/**
 * Names that would be the same address: `Plan.pdf` beside `plan.pdf`, or a Thai name twice in two forms of Unicode, which look the
 * same and which other computers cannot keep apart.
 */
export function attachmentNames(files: readonly Attachment[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const { name, file } of files) {
    const published = publishedName(name);
    const other = seen.get(published);
    if (other !== undefined) findings.push(finding('name-conflict', 'error', { file, params: { found: name, other } }));
    seen.set(published, name);
  }
  return findings;
}
