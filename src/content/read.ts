import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Keeping } from '../kept/program-key.ts';
import type { Agency } from '../model/agency.ts';
import type { Disclosure, ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { compareItemCodes, itemCodeOfFolder, itemFolder, parseItemCode } from '../model/item-code.ts';
import { parsePeriod } from '../model/period.ts';
import { nameSightings, type Sighting } from '../privacy/sighting.ts';
import { readAgency } from './agency-file.ts';
import { withdrawnByAgency } from './agency-withdrawn.ts';
import { type AliasClaim, aliasProblems } from './aliases.ts';
import { codesOf } from './codes.ts';
import { entriesOf, isFile, isFolder, staysInside } from './folder.ts';
import { holdBack } from './hold-back.ts';
import { readItem } from './item.ts';
import { type KeptReadings, keptReadings, nothingKept } from './kept-readings.ts';
import { readLedger } from './ledger.ts';

/** Where content is and how it is called. */
export interface ContentOptions {
  /** The content folder on disk. */
  root: string;
  /** The folder as the editor would type it: the beginning of every path in a message. */
  label: string;
  frameworks: Frameworks;
  /** Names of components that `.mdx` may use. */
  components: readonly string[];
  /** Day or day and time in Bangkok; without it nothing that names a time from which it is shown is published. */
  now?: string | undefined;
  /** Where what files said is kept from run to run; every file is read anew without it. */
  keep?: Keeping | undefined;
}

/** What is gathered on the way through the folders. */
interface Reading extends ContentOptions {
  kept: KeptReadings;
  agency: Agency | null;
  /** Ids of the units; null without an agency. */
  units: string[] | null;
  items: ItemContent[];
  claims: AliasClaim[];
  findings: Finding[];
  sightings: Sighting[];
}

/** What was read, and the personal data that was seen on the way. */
export interface ReadContent extends Disclosure {
  /** Never a part of what is published or printed: see `Sighting`. */
  sightings: Sighting[];
}

/**
 * Reads a content folder: the only reader, used by the checker, the site and the feeds. Never throws for what an editor
 * wrote; everything wrong in one run is in `findings`.
 */
export function readContent(options: ContentOptions): ReadContent {
  const { root, label, frameworks } = options;
  const findings: Finding[] = [];
  const sightings: Sighting[] = [];
  const { agency, logo } = readAgency(root, label, frameworks, findings, sightings);
  const kept = options.keep ? keptReadings(options.keep, root, label) : nothingKept;
  const units = agency?.units.map(({ id }) => id) ?? null;
  const reading: Reading = { ...options, kept, agency, units, items: [], claims: [], findings, sightings };
  // A folder that cannot be listed was said when agency.yaml was looked for.
  for (const entry of entriesOf(root, label, [])) {
    const folder = `${label}/${entry.name}`;
    if (entry.name === 'agency.yaml') continue;
    sightings.push(...nameSightings(entry.name, folder));
    const year = yearOf(entry.name);
    if (isFile(root, entry) && entry.name !== year) continue;
    const shape = shapeProblem(reading, root, entry, folder, year, null);
    if (shape !== null) findings.push(...shape);
    else readYear(reading, Number(entry.name), join(root, entry.name), folder);
  }
  kept.close();
  findings.push(...aliasProblems(reading.claims, reading.items));
  reading.items.sort((a, b) => a.year - b.year || compareItemCodes(a.code, b.code));
  const ledger = readLedger(root, label);
  findings.push(...ledger.findings);
  const withdrawn = withdrawnByAgency(agency, ledger.ledger, reading.claims);
  const { items, held, findings: waiting } = holdBack(reading.items, options.now);
  findings.push(...waiting);
  return {
    agency,
    items,
    ...(held.length > 0 && { held }),
    findings,
    ledger: ledger.ledger,
    withdrawn,
    logo,
    sightings,
  };
}

/** The year that the name of a folder means, in any spelling: `๒๕๖๗`, `ปี 2567`; null when it means none. */
function yearOf(name: string): string | null {
  if (/^\d{4}$/.test(name)) return name;
  const result = parsePeriod(name);
  return result.ok && result.period.kind === 'year' ? result.period.label : null;
}

/**
 * What stands in the way of going into an entry: it leads out of the content, is a file, or has another name than it means.
 * @param meant the name that it should have, where one is known
 * @returns null for a folder of the right name; otherwise what to say, which for a pipe or a socket is nothing
 */
function shapeProblem(
  { root }: Reading,
  parent: string,
  entry: Dirent,
  file: string,
  meant: string | null,
  year: number | null,
): Finding[] | null {
  const found = entry.name;
  if (!staysInside(root, parent, entry)) return [finding('path-outside', 'error', { file, year, params: { found } })];
  const folder = isFolder(parent, entry);
  if (folder && meant === found) return null;
  if (!folder && !isFile(parent, entry)) return [];
  const suggestions = meant === null || meant === found ? [] : [meant];
  // A name that says nothing is a note that somebody left; one that is nearly right would be missed.
  const severity = meant === found || (folder && (meant !== null || year !== null)) ? 'error' : 'warning';
  const params = { found, suggestions, ...(folder ? {} : { shape: 'file' }) };
  return [finding('folder-unknown', severity, { file, year, params })];
}

function readYear(reading: Reading, year: number, path: string, folder: string): void {
  const { agency, frameworks, findings } = reading;
  const plan = agency?.assessments.find((assessment) => assessment.year === year);
  if (agency && !plan) {
    const suggestions = year < 2400 ? [String(year + 543)] : [];
    const known = agency.assessments.map((one) => String(one.year));
    const params = { found: String(year), suggestions, known };
    findings.push(finding('year-undeclared', 'error', { file: folder, params }));
  }
  const framework = frameworks.byId.get(plan?.framework ?? '');
  const known = framework ? codesOf(framework) : null;
  for (const entry of entriesOf(path, folder, findings)) {
    const file = `${folder}/${entry.name}`;
    reading.sightings.push(...nameSightings(entry.name, file));
    const meant = itemCodeOfFolder(entry.name) ?? parseItemCode(entry.name, { bare: true });
    const shape = shapeProblem(reading, path, entry, file, meant === null ? null : itemFolder(meant), year);
    const code = itemCodeOfFolder(entry.name);
    if (shape !== null || code === null) {
      findings.push(...(shape ?? []));
      continue;
    }
    if (known && !known.includes(code)) {
      const params = { found: code, framework: plan?.framework ?? '', first: known[0] ?? '', last: known.at(-1) ?? '' };
      findings.push(finding('item-unknown', 'error', { file, year, item: code, params }));
      continue;
    }
    const criteria = framework ? (itemsOf(framework).find((item) => item.code === code) ?? null) : null;
    const { item, findings: said } = readItem({
      year,
      code,
      path: join(path, entry.name),
      folder: file,
      root: reading.root,
      criteria,
      frameworks,
      units: reading.units,
      claims: reading.claims,
      sightings: reading.sightings,
      components: reading.components,
      kept: reading.kept,
    });
    findings.push(...said);
    if (!item) continue;
    reading.items.push(item);
    if (framework && !criteria)
      findings.push(finding('criteria-unknown', 'warning', { file, year, item: code, params: { found: code } }));
  }
}
