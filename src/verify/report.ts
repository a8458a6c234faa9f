import type { LinkReport } from '../publish/link-report.ts';
import type { AddressProblem } from './addresses.ts';
import type { LinkProblem } from './links.ts';
import { reasons, type Verdict } from './reasons.ts';

/**
 * Whether something of the site itself is broken, which is the only thing that makes `oit verify` fail: the links of others come and go,
 * and must not keep an agency from publishing. An address that does not answer with 200 is worth nothing to an assessor, so
 * only one that asks us to wait has not failed.
 */
export const siteIsBroken = ({ addresses, broken }: LinkReport): boolean =>
  addresses.some(({ reason }) => reason !== 'busy') || broken.some(({ internal }) => internal);

const sources: Record<AddressProblem['from'][number], string> = {
  itap: 'ITAP',
  ledger: 'ledger.csv',
  manifest: 'manifest.json',
};

/** The report for people: a line for each thing, in Thai and English, and the counts at the end. */
export function reportText(report: LinkReport): { problems: string; counts: string } {
  const { addresses, broken, couldNotCheck, checked } = report;
  const why = ({ reason, status }: Verdict) => {
    const { th, en } = reasons[reason];
    const number = status === null || th.includes(String(status)) ? '' : ` ${status}`;
    return `${th} · ${en}${number}`;
  };
  const section = (th: string, en: string, lines: string[]) =>
    lines.length === 0 ? '' : `${th} · ${en} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const link = (one: LinkProblem) => `${one.url}\n    ${why(one)}\n    ← ${one.page || '-'}`;
  const address = (one: AddressProblem) =>
    `${one.url}\n    ${why(one)}${one.found === null ? '' : `: ${one.found}`}\n    ← ${one.from.map((from) => sources[from]).join(', ')}`;
  const own = (th: string, en: string, internal: boolean) =>
    section(th, en, broken.filter((one) => one.internal === internal).map(link));
  return {
    problems: [
      section(
        'ที่อยู่ของเว็บไซต์นี้ที่เปิดไม่ได้ตามที่ควร',
        'addresses of this site that do not answer as they must',
        addresses.map(address),
      ),
      own('ลิงก์เสียภายในเว็บไซต์', 'broken links within the site', true),
      own('ลิงก์เสียไปยังเว็บไซต์อื่น', 'broken links to other sites', false),
      section('ตรวจไม่ได้ ไม่ได้แปลว่าเสีย', 'could not be checked, which does not mean broken', couldNotCheck.map(link)),
    ].join(''),
    counts: `ตรวจที่อยู่ ${checked.addresses} มีปัญหา ${addresses.length} · ตรวจลิงก์ ${checked.links} เสีย ${broken.length} ตรวจไม่ได้ ${couldNotCheck.length}\naddresses: ${checked.addresses} checked, ${addresses.length} with problems · links: ${checked.links} checked, ${broken.length} broken, ${couldNotCheck.length} could not be checked\n`,
  };
}
