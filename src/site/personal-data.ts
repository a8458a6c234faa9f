import { publishedAttachments } from '../content/published-attachments.ts';
import type { Disclosure, ItemContent } from '../model/disclosure.ts';
import type { Finding } from '../model/finding.ts';
import { type Hide, hideAll, hideIn } from '../privacy/hide.ts';
import { personalDataFindings } from '../privacy/personal-data-findings.ts';
import { nameSightings, type Sighting } from '../privacy/sighting.ts';

/** What the guard says, and how everything that was seen is hidden wherever it is repeated. */
export interface Guarded {
  /** Those of the content and those of the guard; none of them repeats what was seen. */
  findings: Finding[];
  hide: Hide;
}

/** Judges the personal data that was seen, and hides it in all other findings: they repeat cells, lines and names. */
export function guard(
  { items, held = [], findings, ledger }: Pick<Disclosure, 'items' | 'held' | 'findings' | 'ledger'>,
  sightings: readonly Sighting[],
): Guarded {
  const former = formerAddresses(findings, ledger).flatMap((name) => nameSightings(name, ''));
  if (sightings.length + former.length === 0 && [...items, ...held].every(declaresNothing))
    return { findings, hide: (text) => text };
  const said = personalDataFindings(sightings, [...items, ...held], publishedFiles(items));
  const hide = hideAll([...sightings, ...former].map(({ secret }) => secret));
  return { findings: [...findings, ...said].map((one) => hideIn(one, hide)), hide };
}

/** The name of a file that was taken back for the number in it stays in the ledger, and findings name it. */
function formerAddresses(findings: readonly Finding[], ledger: Disclosure['ledger']): string[] {
  const said = findings
    .filter(({ code }) => code === 'ledger-invalid' || code === 'address-lost')
    .flatMap(({ params }) => Object.values(params).flat().map(String));
  return [...(ledger?.entries ?? []).map(({ url }) => url), ...said].flatMap((text) => text.split(/[/,\s]+/));
}

const declaresNothing = ({ index, documents }: ItemContent): boolean =>
  [...(index ? [index] : []), ...documents].every(({ personalData }) => personalData.length === 0);

/**
 * Whether a file of the content is published: not a draft, nor an attachment that only a draft names, nor what lies where nothing
 * is published. A text that cannot be read would be.
 */
function publishedFiles(items: readonly ItemContent[]): (file: string) => boolean {
  const folders = new Set(items.map(({ folder }) => folder));
  const drafts = new Set(items.flatMap(({ documents }) => documents.flatMap(({ draft, file }) => (draft ? file : []))));
  const attachments = new Set(items.flatMap((item) => publishedAttachments(item).map(({ file }) => file)));
  return (file) => {
    const [, folder = '', name = ''] = /^(.*?)\/((?:files\/)?[^/]+)$/.exec(file) ?? [];
    if (name.startsWith('files/')) return attachments.has(file);
    if (!folders.has(folder)) return name === 'agency.yaml';
    return /\.(mdx?|csv)$/i.test(name) && !drafts.has(file);
  };
}
