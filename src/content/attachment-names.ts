import type { Attachment } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { publishedName } from '../model/published-name.ts';
import { canonical } from '../thai/text.ts';

/**
 * Names that would be the same address, as `Plan.pdf` beside `plan.pdf`, and names that look the same: letters in two forms of
 * Unicode, ำ as one letter or as two. People cannot tell which is which, and other computers cannot keep some of them apart.
 */
export function attachmentNames(files: readonly Attachment[]): Finding[] {
  const findings: Finding[] = [];
  const addresses = new Map<string, string>();
  const looks = new Map<string, string>();
  for (const { name, file } of files) {
    const [address, look] = [publishedName(name), canonical(name).toLowerCase()];
    const same = looks.get(look);
    const other = same ?? addresses.get(address);
    if (other !== undefined) {
      const key = canonical(other) === canonical(name) ? 'look' : 'address';
      findings.push(finding('name-conflict', 'error', { file, params: { found: name, other, key } }));
    }
    addresses.set(address, name);
    looks.set(look, name);
  }
  return findings;
}
