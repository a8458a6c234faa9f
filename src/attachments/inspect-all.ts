import type { Attachment, ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { attachmentFindings } from './findings.ts';
import { inspectAttachment } from './inspect.ts';
import type { Inspection } from './inspection.ts';
import { unsafeName } from './unsafe-name.ts';

/** An attachment that was opened, while its texts are at hand. */
export interface Opened extends Inspection {
  item: ItemContent;
  file: Attachment;
}

export interface InspectAllOptions {
  /** A folder in which readings are kept from run to run. */
  cache?: string | undefined;
  /** Looks at the texts of a file before they are dropped, and says what it found. */
  look?: (opened: Opened) => Finding[];
}

/**
 * Opens every attachment, one after the other, and keeps on each what is known of it; its texts are gone when the next one is
 * opened.
 * @returns what is wrong with the files
 */
export async function inspectAll(
  items: readonly ItemContent[],
  { cache, look = () => [] }: InspectAllOptions = {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const item of items) {
    const own: Finding[] = [];
    for (const file of item.files) {
      try {
        const inspection = await inspectAttachment(file.path, { name: file.name, cache });
        file.facts = inspection.facts;
        const opened = { ...inspection, item, file };
        own.push(...unsafeName(file), ...attachmentFindings(file, inspection.problems), ...look(opened));
      } catch (error) {
        const problem = String((error as NodeJS.ErrnoException).code ?? '');
        own.push(finding('file-unreadable', 'error', { file: file.file, params: { found: file.name, problem } }));
      }
    }
    findings.push(...own.map((one) => ({ ...one, year: item.year, item: item.code })));
  }
  return findings;
}
