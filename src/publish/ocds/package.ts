import type { Site } from '../../site/site.ts';
import { absolute } from '../absolute.ts';
import { datasets } from '../datasets.ts';
import { licenceOf } from '../licences.ts';
import { differences, pricesDiffer } from './differences.ts';
import { ocidPrefix } from './ocid.ts';
import { type ContractingProcess, contractingProcesses, type Unmapped } from './process.ts';
import { procurementMethods, release } from './release.ts';
import { type ProcurementRow, procurementRows, saysNoPurchases } from './rows.ts';
import type { OcdsPackage } from './standard.ts';
import { saysSigned } from './status.ts';

/** Where the release package of a year is, from the site's root. */
export const ocdsPath = (year: number): string => `/ocds/${year}.json`;

/** What was made of the procurement tables of a year. */
export interface OcdsYear {
  year: number;
  rows: ProcurementRow[];
  processes: ContractingProcess[];
  /** By item, table and row. */
  unmapped: Unmapped[];
}

const made = new WeakMap<Site, Map<number, OcdsYear>>();

/** The contracting processes of a year; one without procurement tables has no rows. */
export function ocdsYear(site: Site, year: number): OcdsYear {
  const ofSite = made.get(site) ?? new Map<number, OcdsYear>();
  made.set(site, ofSite);
  const known = ofSite.get(year);
  if (known) return known;
  const rows = procurementRows(site, year);
  const idle = rows.filter(saysNoPurchases);
  const { processes, unmapped } = contractingProcesses(
    site.agency.name.th,
    rows.filter((row) => !idle.includes(row)),
  );
  const order = new Map(rows.map((row, index) => [row, index]));
  const all: Unmapped[] = [
    ...idle.map((row): Unmapped => ({ row, process: null, reason: 'no-purchase' })),
    ...unmapped,
    ...processes.flatMap(partly),
  ];
  all.sort((a, b) => (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0));
  const result = { year, rows, processes, unmapped: all };
  ofSite.set(year, result);
  return result;
}

/** What a release does not say of the rows that it was made from. */
function partly(process: ContractingProcess): Unmapped[] {
  const { id, rows, unawarded } = process;
  return rows.flatMap((row) => {
    const found: Unmapped[] = [];
    const add = (reason: Unmapped['reason'], fields?: Unmapped['fields']) =>
      found.push({ row, process: id, reason, ...(fields && { fields }) });
    if (row.winners.unclear) add('winner-unclear');
    if (row.bidders.unclear) add('bidders-unclear');
    if (row.method !== null && !procurementMethods[row.method]) add('method-unknown');
    if (pricesDiffer(row)) add('prices-differ');
    const different = differences(process, row);
    if (different.length > 0) add('values-differ', different);
    const nobody = row.winners.parties.length === 0 && row.agreedPrice === null;
    if (nobody && saysSigned(row) && unawarded.includes(row)) add('winner-missing');
    return found;
  });
}

const packages = new WeakMap<OcdsYear, OcdsPackage | null>();

/**
 * `/ocds/<year>.json`: OCDS 1.1 release package with one release for each contracting process.
 * @returns null for a year without any
 */
export function ocdsPackage(site: Site, year: number): OcdsPackage | null {
  const source = ocdsYear(site, year);
  const known = packages.get(source);
  if (known !== undefined) return known;
  const result = packageOf(site, source);
  packages.set(source, result);
  return result;
}

function packageOf(site: Site, { year, rows, processes }: OcdsYear): OcdsPackage | null {
  const { agency } = site;
  const prefix = ocidPrefix(agency).value;
  const releases = processes.map((process) => release(agency, prefix, process));
  if (releases.length === 0) return null;
  const license = sharedLicence(site, year, rows);
  const newest =
    releases
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return {
    uri: absolute(site, ocdsPath(year)),
    version: '1.1',
    publishedDate: newest,
    publisher: { name: agency.name.th, uri: absolute(site, '/') },
    ...(license && { license }),
    publicationPolicy: absolute(site, '/about/licence/'),
    releases,
  };
}

/** The licence of all the tables that the package is made from; null where they have none, or not the same. */
function sharedLicence(site: Site, year: number, rows: readonly ProcurementRow[]): string | null {
  const used = new Set(rows.map(({ item, table }) => `${item}/${table}`));
  const urls = datasets(site)
    .filter((one) => one.year === year && used.has(`${one.code}/${one.table?.slug}`))
    .map(({ decisions }) => licenceOf(decisions)?.url ?? null);
  const [first = null] = urls;
  return urls.every((url) => url === first) ? first : null;
}
