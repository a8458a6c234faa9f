import type { Document, Markdown } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { type DocumentFrontMatter, documentFrontMatter } from '../model/front-matter.ts';
import { documentPath } from '../model/paths.ts';
import type { AliasClaim } from './aliases.ts';
import { isPlainName } from './folder.ts';
import type { FrontMatterFile } from './front-matter.ts';
import type { Around, ItemContext, ReadText } from './item-context.ts';
import { slugForm, textForm } from './names.ts';
import { placedFrontMatter } from './placed.ts';
import { readText } from './read-text.ts';
import { correctLine, nearest } from './refusals.ts';
import { bare, resolveFile } from './resolve.ts';
import { carriedOver, formatOf, textProblems, unitProblems } from './text-problems.ts';

/**
 * Reads one Markdown document of an item; none when its front matter is refused.
 * @param name  of the file in the item's folder
 */
export function readDocument(name: string, context: ItemContext, around: Around, findings: Finding[]): Document[] {
  const { text } = readText(name, context, around, findings, documentFrontMatter, judgeDocument);
  return text ? [{ ...text, slug: name.replace(textForm, '') }] : [];
}

type OwnDocument = Omit<Document, keyof Markdown | 'slug'>;

function judgeDocument(
  read: FrontMatterFile<DocumentFrontMatter>,
  around: Around,
  file: string,
): Omit<ReadText<OwnDocument>, 'bodyStart'> {
  const findings = [...read.findings, ...textProblems(read, formatOf(file), file, around)];
  const claims: AliasClaim[] = [];
  findings.push(...unitProblems(read, around), ...carriedOver(read));
  const said = { findings, claims, schemas: [] };
  if (!read.data || !read.source) return { data: null, ...said };
  for (const [index, wanted] of read.data.files.entries()) {
    if (resolveFile(wanted, around.files) !== null) continue;
    const place = read.source.placeOf(['files', index]);
    const suggestions = nearest(wanted, around.files);
    const corrected = suggestions.map((suggestion) =>
      correctLine(read.source?.lineAt(place) ?? '', wanted, suggestion),
    );
    findings.push(
      finding(isPlainName(bare(wanted)) ? 'file-not-found' : 'path-outside', 'error', {
        ...place,
        params: { found: wanted, known: around.files.slice(0, 12), suggestions, corrected },
      }),
    );
  }
  for (const [index, alias] of read.data.aliases.entries()) {
    const place = read.source.placeOf(['aliases', index]);
    if (alias === '/' || slugForm.test(alias) || /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(alias)) {
      const { year, code } = around;
      claims.push({
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
  const attached = read.data.files.flatMap((wanted) => resolveFile(wanted, around.files) ?? []);
  const { publishAt: _, ...own } = read.data;
  const data = { ...own, ...placedFrontMatter(read.data, read.source), files: attached };
  return { data, ...said };
}
