import type { Disclosure } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Source } from './sources.ts';

/**
 * What has changed in closed fiscal years since it was last published, one finding for each file: an assessment was made of what stood
 * there, so a change needs the consent of those who answer for it. Hashes are of what editors wrote, so that another version of this
 * program raises no alarm.
 */
export function changedInClosedYears(
  { agency, ledger }: Pick<Disclosure, 'agency' | 'ledger'>,
  sources: readonly Source[],
): Finding[] {
  if (!agency || !ledger) return [];
  const closed = new Map(agency.assessments.filter(({ state }) => state === 'closed').map((plan) => [plan.year, plan]));
  const last = new Map(ledger.entries.map(({ url, sha256 }) => [url, sha256]));
  return sources.flatMap(({ item, name, urls, former, file, sha256 }) => {
    const { year, code } = item;
    const plan = closed.get(year);
    const changed = [...urls, ...former].find((url) => (last.get(url) ?? sha256) !== sha256);
    if (!plan || changed === undefined) return [];
    const document = item.documents.find((one) => one.file === file);
    const responsible = Object.entries(plan.responsible).find(([, codes]) => codes.includes(code))?.[0];
    const id = document?.unit ?? item.index?.unit ?? responsible;
    const unit = agency.units.find((one) => one.id === id)?.name;
    const params = { url: changed, found: name, unit: unit?.th ?? '', unit_en: unit?.en ?? '' };
    return [finding('closed-year-changed', 'warning', { year, item: code, file, params })];
  });
}
