import type { OcdsPackage, OcdsRelease } from '../../../src/publish/ocds/standard.ts';

const codes = {
  tag: ['planning', 'tender', 'award', 'contract'],
  method: ['open', 'selective', 'limited', 'direct'],
  tender: ['planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'complete', 'withdrawn'],
  award: ['pending', 'active', 'cancelled', 'unsuccessful'],
  contract: ['pending', 'active', 'cancelled', 'terminated'],
  role: ['buyer', 'procuringEntity', 'supplier', 'tenderer'],
};
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

/** What OCDS 1.1 asks of a release package, by its schema and by the rules that its schema cannot say; empty when all is well. */
export function ocdsProblems(document: OcdsPackage): string[] {
  const problems: string[] = [];
  const need = (condition: unknown, what: string) => condition || problems.push(what);
  for (const field of ['uri', 'publishedDate', 'version', 'publisher', 'releases'] as const)
    need(document[field] !== undefined, `package ${field}`);
  need(URL.canParse(document.uri ?? ''), 'package uri');
  need(document.publisher?.name, 'publisher name');
  need(/^\d+\.\d+$/.test(document.version ?? ''), 'version');
  need(moment.test(document.publishedDate ?? ''), 'publishedDate');
  need(document.releases?.length > 0, 'no release');
  unique(document.releases, (one) => one.ocid, 'ocid', problems);
  for (const release of document.releases ?? [])
    releaseProblems(release, (condition, what) => need(condition, `${release.ocid} ${what}`), problems);
  emptyValues(document, '', problems);
  return problems;
}

function releaseProblems(
  release: OcdsRelease,
  need: (condition: unknown, what: string) => void,
  problems: string[],
): void {
  const {
    ocid,
    id,
    date,
    tag,
    initiationType,
    parties = [],
    buyer,
    planning,
    tender,
    awards = [],
    contracts = [],
  } = release;
  need(/^\S+-\S+$/.test(ocid ?? ''), 'ocid');
  need(id && !id.includes('#'), 'id');
  need(moment.test(date ?? ''), 'date');
  need(initiationType === 'tender', 'initiationType');
  need(tag?.length > 0 && tag.every((one) => codes.tag.includes(one)), 'tag');
  need(tender?.id, 'tender id');
  need(tender?.title, 'tender title');
  need(tag?.includes('planning') === (planning !== undefined || tender?.status === 'planned'), 'tag planning');
  need(tag?.includes('tender') === (tender?.status !== 'planned'), 'tag tender');
  need(tag?.includes('award') === awards.length > 0, 'tag award');
  need(tag?.includes('contract') === contracts.length > 0, 'tag contract');
  need(tender?.status === undefined || codes.tender.includes(tender.status), 'tender status');
  need(tender?.procurementMethod === undefined || codes.method.includes(tender.procurementMethod), 'method');
  unique(parties, (one) => one.id, 'party', problems);
  unique(awards, (one) => one.id, 'award', problems);
  unique(contracts, (one) => one.id, 'contract', problems);
  for (const { id: party, name, roles } of parties) {
    need(party && name, 'party without id or name');
    need(roles?.length > 0 && roles.every((role) => codes.role.includes(role)), `roles of ${name}`);
  }
  const refers = (to: { id: string; name: string } | undefined, role: string) => {
    const party = parties.find((one) => one.id === to?.id);
    need(
      party && party.name === to?.name && (party.roles as string[] | undefined)?.includes(role),
      `${role} is no party`,
    );
  };
  refers(buyer, 'buyer');
  refers(tender?.procuringEntity, 'procuringEntity');
  for (const tenderer of tender?.tenderers ?? []) refers(tenderer, 'tenderer');
  for (const award of awards) {
    need(award.id && codes.award.includes(award.status), 'award');
    for (const supplier of award.suppliers ?? []) refers(supplier, 'supplier');
  }
  for (const contract of contracts) {
    need(contract.id, 'contract id');
    need(
      awards.some((award) => award.id === contract.awardID),
      'contract without award',
    );
    need(contract.status === undefined || codes.contract.includes(contract.status), 'contract status');
    need(contract.dateSigned === undefined || moment.test(contract.dateSigned), 'dateSigned');
  }
  const values = [
    planning?.budget.amount,
    tender?.value,
    ...awards.map((one) => one.value),
    ...contracts.map((one) => one.value),
  ];
  for (const value of values)
    if (value) need(typeof value.amount === 'number' && value.currency === 'THB', 'amount without currency');
  // A name may not bring in a number by which a person could be found.
  need(!/(?<!\d)\d{13}(?!\d)/.test(JSON.stringify(release)), 'an identity number');
  need(!JSON.stringify(parties).includes('"identifier"'), 'an identifier');
}

function unique<One>(list: readonly One[] = [], key: (one: One) => string, what: string, problems: string[]): void {
  if (new Set(list.map(key)).size !== list.length) problems.push(`${what} twice`);
}

/** A field that says nothing must not be there. */
function emptyValues(value: unknown, path: string, problems: string[]): void {
  if (value === null || value === '' || value === undefined) problems.push(`${path} is empty`);
  if (typeof value !== 'object' || value === null) return;
  if (Object.keys(value).length === 0) problems.push(`${path} is empty`);
  for (const [key, inner] of Object.entries(value)) emptyValues(inner, `${path}/${key}`, problems);
}
