import { validate } from '../content/refusals.ts';
import { parseYaml } from '../content/yaml.ts';
import { describeFinding } from '../i18n/findings.ts';
import type { Locale } from '../model/bilingual.ts';
import { documentFrontMatter, itemFrontMatter } from '../model/front-matter.ts';
import { textSightings } from '../privacy/markdown-sightings.ts';
import { adminTexts } from './texts.ts';

/**
 * What the checker would refuse in a file that is about to be saved: values by the schema of the reader, and citizen numbers, which must
 * not reach the history of a repository even once. Whether files and headings exist is asked by the checker.
 * @returns one sentence each; none when it may be saved
 */
export function problemsOf(text: string, kind: 'item' | 'document', locale: Locale): string[] {
  const [, matter = ''] = /^---\n([\s\S]*?\n?)---\n/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const source = parseYaml(matter, '', 1);
  if (source.value === null || source.value === '') source.value = {};
  const { data, findings } = validate<typeof itemFrontMatter | typeof documentFrontMatter>(
    kind === 'item' ? itemFrontMatter : documentFrontMatter,
    source,
  );
  const refused = [...source.findings, ...findings].map((one) => {
    const { message, fix } = describeFinding(one);
    return `${message[locale]} · ${fix[locale]}`;
  });
  // An allowance names a file; the text itself is the only one that is Markdown.
  const allowed = (data?.personalData ?? []).some(
    ({ file, kinds }) => /\.mdx?$/.test(file) && (!kinds || kinds.includes('citizen-id')),
  );
  const numbers = allowed
    ? []
    : textSightings(text, '').filter((seen) => seen.kind === 'citizen-id' && seen.severity === 'error');
  return numbers.length === 0
    ? refused
    : [...refused, adminTexts(locale).personal(numbers.map(({ masked }) => masked).join(', '))];
}
