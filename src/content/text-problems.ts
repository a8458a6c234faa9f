import { type Finding, finding } from '../model/finding.ts';
import { slug } from '../model/scalar.ts';
import type { FrontMatterFile } from './front-matter.ts';
import type { Around } from './item-context.ts';
import { mdxProblems } from './markdown.ts';
import { markdownRefusal } from './markdown-refusal.ts';
import { nearest } from './refusals.ts';
import { removedMarkup } from './removed-markup.ts';
import type { YamlSource } from './yaml.ts';

/** Whether a file is Markdown or MDX, by its name. */
export const formatOf = (name: string): 'md' | 'mdx' => (name.endsWith('.mdx') ? 'mdx' : 'md');

/** What a body may not be, an `.mdx` body not hold, and what of it will not be on the page, which is made safe when it is rendered. */
export function textProblems(
  read: FrontMatterFile<unknown>,
  format: 'md' | 'mdx',
  file: string,
  around: Pick<Around, 'components'>,
): Finding[] {
  const refusal = markdownRefusal(read.body, format, file, read.bodyOffset);
  if (refusal) return [refusal];
  const refused = format === 'mdx' ? mdxProblems(read.body, file, read.bodyOffset, around.components) : [];
  return refused.length > 0 ? refused : removedMarkup(read.body, format, file, read.bodyOffset);
}

/** A unit that `agency.yaml` does not have. */
export function unitProblems({ source }: FrontMatterFile<unknown>, around: Pick<Around, 'units'>): Finding[] {
  const unit = source && valueUnder(source, 'unit');
  if (!source || !slug.safeParse(unit).success) return [];
  const { units } = around;
  if (units === null || units.includes(String(unit))) return [];
  const suggestions = nearest(String(unit), units);
  const corrected = suggestions.map((suggestion) => `unit: ${suggestion}`);
  return [
    finding('unit-unknown', 'error', {
      ...source.placeOf(['unit']),
      params: { found: String(unit), known: units, suggestions, corrected },
    }),
  ];
}

/** What stands under a key of front matter, whether the rest of it is right or not. */
export function valueUnder({ value }: YamlSource, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** Text that was taken over from the year before and not reviewed since. */
export function carriedOver({ source }: FrontMatterFile<unknown>): Finding[] {
  const from = source && valueUnder(source, 'carriedFrom');
  if (!source || typeof from !== 'string' || from.trim() === '') return [];
  return [finding('carried-over', 'warning', { ...source.placeOfKey([], 'carriedFrom'), params: { from } })];
}
