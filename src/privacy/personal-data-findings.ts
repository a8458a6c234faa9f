import type { ItemContent, PlacedAllowance } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { canonical } from '../thai/text.ts';
import type { Sighting } from './sighting.ts';

/** Findings of one file, worst first: more would only repeat what to do. */
const MOST = 10;

/** An allowance and the file that it names; null where there is none that its text owns. */
interface Claim {
  allowance: PlacedAllowance;
  year: number;
  code: string;
  file: string | null;
  /** What it could name. */
  known: string[];
}

/**
 * What to say of personal data: an error or a warning for each place, one line for each file where it is allowed, and a warning
 * for an allowance that is not needed.
 * @param isPublished whether a file of the content is published: what is not is only warned of
 */
export function personalDataFindings(
  sightings: readonly Sighting[],
  items: readonly ItemContent[],
  isPublished: (file: string) => boolean,
): Finding[] {
  const claims = items.flatMap(claimsOf);
  const used = new Map<Claim, Sighting[]>();
  const open = sightings.filter((sighting) => {
    const claim = claims.find(
      ({ file, allowance }) =>
        file === sighting.place.file && (!allowance.kinds || allowance.kinds.includes(sighting.kind)),
    );
    if (!claim) return true;
    const seen = used.get(claim);
    if (seen) seen.push(sighting);
    else used.set(claim, [sighting]);
    return false;
  });
  return [
    ...[...Map.groupBy(open, ({ place }) => place.file)].flatMap(([file, group]) =>
      ofFile(group, isPublished(file)).map((one) => ({ ...one, ...itemOf(file, items) })),
    ),
    ...claims.map((claim) => ofClaim(claim, used.get(claim) ?? [])),
  ];
}

function ofFile(sightings: readonly Sighting[], published: boolean): Finding[] {
  const bySeverity = Map.groupBy(sightings, ({ severity }) => (published ? severity : 'warning'));
  return (['error', 'warning'] as const).flatMap((severity) => {
    const all = bySeverity.get(severity) ?? [];
    return all.slice(0, MOST).map(({ kind, masked, at, area, header, place }, index) => {
      const more = index === MOST - 1 ? all.length - MOST : 0;
      const params = { kind, masked, at, area, header, draft: published ? '' : 'draft', ...(more > 0 && { more }) };
      return finding('personal-data', severity, { ...place, params });
    });
  });
}

function itemOf(file: string, items: readonly ItemContent[]): Pick<Finding, 'year' | 'item'> {
  const item = items.find(({ folder }) => file.startsWith(`${folder}/`));
  return { year: item?.year ?? null, item: item?.code ?? null };
}

function ofClaim({ allowance, year, code, file, known }: Claim, found: readonly Sighting[]): Finding {
  const { place, file: named, reason, approvedBy, kinds = [] } = allowance;
  const about = { ...place, year, item: code };
  if (found.length === 0)
    return finding('personal-data-unused', 'warning', {
      ...about,
      params: { found: named, kinds, reason: file === null ? 'file' : 'nothing', known: known.slice(0, 12) },
    });
  const counts = [...Map.groupBy(found, ({ kind }) => kind)];
  const params = {
    found: named,
    reason,
    approver: approvedBy,
    kinds: counts.map(([kind]) => kind),
    counts: counts.map(([, group]) => String(group.length)),
  };
  return finding('personal-data-allowed', 'info', { ...about, params });
}

/** The index of an item may speak for every file of it, a document for itself and its attachments. */
function claimsOf({ year, code, folder, index, documents, tables, files }: ItemContent): Claim[] {
  const paths = [...(index ? [index] : []), ...documents, ...tables, ...files].map(({ file }) => file);
  const claims = (allowances: readonly PlacedAllowance[], owned: readonly string[]) =>
    allowances.map((allowance): Claim => {
      const name = nameOf(allowance.file);
      const file = owned.find((path) => nameOf(path.slice(folder.length + 1)) === name) ?? null;
      return { allowance, year, code, file, known: owned.map((path) => path.split('/').at(-1) ?? path) };
    });
  return [
    ...claims(index?.personalData ?? [], paths),
    ...documents.flatMap((document) => {
      const own = files.filter(({ name }) => document.files.includes(name));
      return claims(
        document.personalData,
        [document, ...own].map(({ file }) => file),
      );
    }),
  ];
}

const nameOf = (path: string): string => canonical(path.replace(/^(\.\/)?(files\/)?/, ''));
