import type { Agency } from '../../model/agency.ts';
import { rfc3339 } from '../bangkok-day.ts';
import { shortHash } from './ocid.ts';
import { isOrganization, nameKey } from './party-words.ts';
import { type AwardFacts, type ContractingProcess, firstOf } from './process.ts';
import type { OcdsContract, OcdsParty, OcdsReference, OcdsRelease, OcdsValue } from './standard.ts';
import { statusOfAward, statusOfContract, statusOfTender } from './status.ts';

const baht = (amount: number): OcdsValue => ({ amount, currency: 'THB' });

// OCDS, codelist "method", by section 55 of the Public Procurement Act B.E. 2560: an open invitation is open to everybody, selection
// invites those who qualify, the specific method invites one. A design contest and "other" may be any of these.
export const procurementMethods: Record<string, 'open' | 'selective' | 'direct'> = {
  open: 'open',
  e_bidding: 'open',
  e_market: 'open',
  quotation: 'open',
  selection: 'selective',
  specific: 'direct',
};

/**
 * What the tables say of a process now, as one release: they do not keep its history. The id changes whenever anything in the release
 * does. https://standard.open-contracting.org/1.1/en/guidance/build/easy_releases/
 */
export function release(agency: Agency, prefix: string, process: ContractingProcess): OcdsRelease {
  const ocid = `${prefix}-${process.id}`;
  const first = <Value>(value: Parameters<typeof firstOf<Value>>[1]) => firstOf(process, value);
  const parties = partiesOf(agency, process);
  const budget = first((row) => row.budget);
  const source = first((row) => row.budgetSource);
  const referencePrice = first((row) => row.referencePrice);
  const method = procurementMethods[first((row) => row.method) ?? ''];
  const methodTitle = first((row) => row.methodTitle);
  const note = first((row) => row.note);
  const tenderers = tenderersOf(process).map((name) => parties.refer(name, 'tenderer'));
  const tenderStatus = statusOfTender(process);
  const title = first((row) => row.title) ?? '';
  const awards = process.awards.map((award, index) => ({
    id: `${process.id}-award-${index + 1}`,
    ...titleOf(award, title),
    status: statusOfAward(award),
    ...(award.reason && { description: award.reason }),
    ...(award.amount !== null && { value: baht(award.amount) }),
    ...(award.suppliers.length > 0 && { suppliers: award.suppliers.map((name) => parties.refer(name, 'supplier')) }),
  }));
  const contracts = process.awards.flatMap((award, index): OcdsContract[] => {
    const contractStatus = statusOfContract(award);
    if (contractStatus === null) return [];
    return [
      {
        id: `${process.id}-contract-${index + 1}`,
        awardID: `${process.id}-award-${index + 1}`,
        ...(award.contract && { title: award.contract }),
        ...(contractStatus !== 'unknown' && { status: contractStatus }),
        ...(award.amount !== null && { value: baht(award.amount) }),
        ...(award.signed && { dateSigned: rfc3339(award.signed) }),
      },
    ];
  });
  const hasBudget = budget !== null || source !== null;
  const body: Omit<OcdsRelease, 'ocid' | 'id'> = {
    date: rfc3339(first((row) => row.day) ?? ''),
    tag: [
      ...(hasBudget || tenderStatus === 'planned' ? (['planning'] as const) : []),
      // What is only planned has a tender section too, which describes what is planned.
      ...(tenderStatus === 'planned' ? [] : (['tender'] as const)),
      ...(awards.length > 0 ? (['award'] as const) : []),
      ...(contracts.length > 0 ? (['contract'] as const) : []),
    ],
    initiationType: 'tender',
    language: 'th',
    parties: parties.all,
    buyer: parties.buyer,
    ...(hasBudget && {
      planning: {
        budget: { ...(source && { description: source }), ...(budget !== null && { amount: baht(budget) }) },
      },
    }),
    tender: {
      id: process.id,
      title,
      ...(note && { description: note }),
      ...(tenderStatus && { status: tenderStatus }),
      procuringEntity: parties.buyer,
      ...(referencePrice !== null && { value: baht(referencePrice) }),
      ...(method && { procurementMethod: method }),
      ...(methodTitle && { procurementMethodDetails: methodTitle }),
      ...(tenderers.length > 0 && { numberOfTenderers: tenderers.length, tenderers }),
    },
    ...(awards.length > 0 && { awards }),
    ...(contracts.length > 0 && { contracts }),
  };
  return { ocid, id: `${ocid}/${shortHash(ocid, body)}`, ...body };
}

/** The name of an award's own row, where that is not the name of the whole. */
function titleOf({ rows: [row] }: AwardFacts, whole: string): { title?: string } {
  return row && row.title !== '' && nameKey(row.title) !== nameKey(whole) ? { title: row.title } : {};
}

/** Bidders, each once; none where a cell could not be read to its end. */
function tenderersOf({ rows }: ContractingProcess): string[] {
  const row = rows.find(({ bidders }) => bidders.parties.length > 0);
  if (!row || row.bidders.unclear) return [];
  return [...new Map(row.bidders.parties.map(({ name }) => [nameKey(name), name])).values()];
}

/**
 * Everyone who takes part. Organizations have one id everywhere, made from their name; the id of anyone who may be a person is a
 * number within the process, so that nothing links what a person sold.
 */
function partiesOf(agency: Agency, process: ContractingProcess) {
  const all: OcdsParty[] = [];
  const byKey = new Map<string, OcdsParty>();
  let persons = 0;
  const add = (name: string, role: OcdsParty['roles'][number], more: Partial<OcdsParty> = {}): OcdsReference => {
    const known = byKey.get(nameKey(name));
    const id = () => (more.address || isOrganization(name) ? `org-${shortHash(nameKey(name))}` : `party-${++persons}`);
    const party = known ?? { id: id(), name, ...more, roles: [] };
    if (!known) {
      byKey.set(nameKey(name), party);
      all.push(party);
    }
    if (!party.roles.includes(role)) party.roles.push(role);
    return { id: party.id, name: party.name };
  };
  const named = firstOf(process, (row) => row.agency);
  const own = named === null || nameKey(named) === nameKey(agency.name.th);
  const [district, province] = [firstOf(process, (row) => row.district), firstOf(process, (row) => row.province)];
  const { address, phone, email } = agency.contact;
  const name = own ? agency.name.th : named;
  const buyer = add(name, 'buyer', {
    address: {
      ...(own && { streetAddress: address }),
      ...(district && { locality: district }),
      ...(province && { region: province }),
      countryName: 'ไทย',
    },
    ...(own && { contactPoint: { name, email, telephone: phone, url: agency.site } }),
  });
  add(name, 'procuringEntity');
  return { all, buyer, refer: (party: string, role: 'supplier' | 'tenderer') => add(party, role) };
}
