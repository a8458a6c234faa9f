import { join } from 'node:path';
import type { Document } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { documentFrontMatter } from '../model/front-matter.ts';
import { documentPath } from '../model/paths.ts';
import { isPlainName } from './folder.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ItemContext } from './item-context.ts';
import { slugForm, textForm } from './names.ts';
import { placedFrontMatter } from './placed.ts';
import { correctLine, nearest } from './refusals.ts';
import { bare, resolveFile } from './resolve.ts';
import { carriedOver, formatOf, textProblems, unitProblems } from './text-problems.ts';

/**
 * Reads one Markdown document of an item; none when its front matter is refused.
 * @param name  of the file in the item's folder
 * @param files names of the item's attachments
 */
export function readDocument(name: string, context: ItemContext, files: string[], findings: Finding[]): Document[] {
  const file = `${context.folder}/${name}`;
  const path = join(context.path, name);
  const read = readFrontMatter(path, file, documentFrontMatter);
  for (const one of read.sightings) context.sightings.push(one);
  findings.push(...read.findings, ...textProblems(read, name, file, context.components));
  findings.push(...unitProblems(read, context.units), ...carriedOver(read));
  if (!read.data || !read.source) return [];
  for (const [index, wanted] of read.data.files.entries()) {
    if (resolveFile(wanted, files) !== null) continue;
    const place = read.source.placeOf(['files', index]);
    const suggestions = nearest(wanted, files);
    const corrected = suggestions.map((suggestion) =>
      correctLine(read.source?.lineAt(place) ?? '', wanted, suggestion),
    );
    findings.push(
      finding(isPlainName(bare(wanted)) ? 'file-not-found' : 'path-outside', 'error', {
        ...place,
        params: { found: wanted, known: files.slice(0, 12), suggestions, corrected },
      }),
    );
  }
  for (const [index, alias] of read.data.aliases.entries()) {
    const place = read.source.placeOf(['aliases', index]);
    if (alias === '/' || slugForm.test(alias) || /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(alias)) {
      const { year, code } = context;
      context.claims.push({
        path: alias.startsWith('/') ? alias : documentPath(year, code, alias),
        alias,
        year,
        code,
        place,
      });
      continue;
    }
    findings.push(
      finding('id-invalid', 'error', {
        ...place,
        params: { key: 'aliases', found: alias, suggestions: [], corrected: [] },
      }),
    );
  }
  const attached = read.data.files.flatMap((wanted) => resolveFile(wanted, files) ?? []);
  return [
    {
      ...read.data,
      ...placedFrontMatter(read.data, read.source),
      files: attached,
      slug: name.replace(textForm, ''),
      file,
      path,
      format: formatOf(name),
      body: read.body,
    },
  ];
}
