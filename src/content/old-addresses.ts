import type { FormerName, ItemIndex, OldAddress, Withdrawn } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { ItemFrontMatter } from '../model/front-matter.ts';
import { itemPath } from '../model/paths.ts';
import type { ItemContext } from './item-context.ts';
import { slugForm } from './names.ts';
import { correctLine, nearest } from './refusals.ts';
import { resolveFile } from './resolve.ts';
import type { YamlPath, YamlSource } from './yaml.ts';

/** What the former names of an item may lead to. */
interface Targets {
  files: string[];
  /** CSV files by name without ending. */
  tables: string[];
  /** Names that tables made from front matter may have. */
  derived: string[];
}

/** Turns what an item's front matter says of earlier and withdrawn addresses into paths; what leads nowhere is a finding. */
export function oldAddresses(
  { aliases, withdrawn }: Pick<ItemFrontMatter, 'aliases' | 'withdrawn'>,
  source: YamlSource,
  { year, code, claims }: Pick<ItemContext, 'year' | 'code' | 'claims'>,
  targets: Targets,
  findings: Finding[],
): Pick<ItemIndex, 'former' | 'withdrawn'> {
  const claim = (alias: string, at: YamlPath): ReturnType<typeof oldAddress> => {
    const place = source.placeOf(at);
    const address = oldAddress(alias, itemPath(year, code));
    const withdrawn = at[0] === 'withdrawn' && { withdrawn: true as const };
    if (address) claims.push({ path: address.path, alias, year, code, place, ownForm: true, ...withdrawn });
    else {
      const key = withdrawn ? 'withdrawn' : 'aliases-of-files';
      findings.push(
        finding('id-invalid', 'error', { ...place, params: { key, found: alias, suggestions: [], corrected: [] } }),
      );
    }
    return address;
  };
  const former = Object.entries(aliases).flatMap(([alias, wanted]): FormerName[] => {
    const address = claim(alias, ['aliases', alias]);
    if (!address || address.kind === 'document') return [];
    const isFile = address.kind === 'file';
    const slug = wanted.replace(/\.csv$/, '');
    const name = isFile
      ? resolveFile(wanted, targets.files)
      : [...targets.tables, ...targets.derived].includes(slug)
        ? slug
        : null;
    if (name !== null) return [{ ...address, name }];
    const known = isFile ? targets.files : targets.tables.map((table) => `${table}.csv`);
    const place = source.placeOf(['aliases', alias]);
    const suggestions = nearest(wanted, known);
    const corrected = suggestions.map((suggestion) => correctLine(source.lineAt(place), wanted, suggestion));
    const params = { found: wanted, known: known.slice(0, 12), suggestions, corrected };
    findings.push(finding(isFile ? 'file-not-found' : 'data-not-found', 'error', { ...place, params }));
    return [];
  });
  const gone = withdrawn.flatMap(({ address: alias, reason, date }, index): Withdrawn[] => {
    const address = claim(alias, ['withdrawn', index, 'address']);
    return address ? [{ ...address, reason, date }] : [];
  });
  return { ...(former.length > 0 && { former }), ...(gone.length > 0 && { withdrawn: gone }) };
}

/**
 * The address that a name in front matter means: `old.pdf` and `files/old.csv` are attachments, `old.csv` is a table, `old` a document;
 * with a slash in front it is a path from the root.
 * @param folder path of the item, to which other names belong
 */
function oldAddress(name: string, folder: string): OldAddress | { kind: 'document'; path: string } | null {
  const [, place = folder, own = name] = /^(\/\d{4}\/o\d\d\/)(.+)$/.exec(name) ?? [];
  const file = /^files\/([^/\\\0]+)$/.exec(own)?.[1] ?? (/^[^/\\\0]+\.(?!csv$)[^./\\]+$/.test(own) ? own : null);
  if (file !== null) return file === '..' ? null : { kind: 'file', path: `${place}files/${file}` };
  const table = /^(?:data\/)?([^/]+)\.(?:csv|json|xlsx)$/.exec(own)?.[1];
  if (table !== undefined) return slugForm.test(table) ? { kind: 'table', path: `${place}data/${table}` } : null;
  const document = own.replace(/\/$/, '');
  return slugForm.test(document) ? { kind: 'document', path: `${place}${document}/` } : null;
}
