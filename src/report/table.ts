import { describeFinding } from '../i18n/findings.ts';
import { dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { type Column, columns } from './columns.ts';
import { combined } from './combine.ts';
import { blocksPublication } from './exit-code.ts';
import { gainText, intervalText } from './figures.ts';
import { helpAddress, siteOf } from './help.ts';
import { owedItems, unitName } from './owed.ts';
import { type Paint, painter } from './paint.ts';
import { findingsOf, type Reporter, type ReportInput, yearsOf } from './report.ts';
import { plainLine, wrap } from './text-width.ts';
import { contentErrors, placeText, severityNames, windowText } from './words.ts';

const severityStyle: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', info: 'cyan' };

/**
 * The report for a terminal: errors of the content first, then each year with its forecast and the items that are not
 * complete, dearest first, then every other finding by file, and one line at the end that sums up.
 */
export const table: Reporter = (input) => {
  const paint = painter(input.color);
  const width = Math.max(input.width || 80, 40);
  const findings = findingsOf(input);
  const [errors, others] = [
    findings.filter(blocksPublication),
    findings.filter((finding) => !blocksPublication(finding)),
  ];
  const name = input.agency?.name;
  const blocks = [
    ...(name ? [wrap(`${plainLine(name.th)} · ${plainLine(name.en)}`, width).map((line) => paint('bold', line))] : []),
    ...(errors.length > 0 ? [errorHeading(errors.length, paint, width)] : []),
    ...byFile(errors, siteOf(input), paint, width),
    ...yearsOf(input).map((year) => yearBlock(year, input, paint, width)),
    ...byFile(others, siteOf(input), paint, width),
    summary(input, findings, errors.length, paint, width),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function errorHeading(count: number, paint: Paint, width: number): string[] {
  const { th, en } = contentErrors(count);
  return [...wrap(`✗ ${th}`, width), ...wrap(`  ${en}`, width)].map((line) => paint('bold', paint('red', line)));
}

function yearBlock(year: YearAssessment, { agency, assessment }: ReportInput, paint: Paint, width: number): string[] {
  const days = windowText(assessment.today, year);
  const { forecast, counts } = year;
  const [th, en] = [dictionary('th'), dictionary('en')];
  const applicable = counts.complete + counts.incomplete + counts.missing;
  const total =
    forecast.total && `${intervalText(forecast.total)}${forecast.total.level ? ` ${forecast.total.level.th}` : ''}`;
  const lines = [
    `${paint('bold', th.fiscalYear(year.year))} · ${en.fiscalYear(year.year)} · ${year.framework}`,
    `  ${th.statusPage.window} ${days.th} · ${days.en}`,
    `  ${th.statusPage.forecast} ${intervalText(forecast.oit)} · ${en.statusPage.forecast}`,
    ...(total === null ? [] : [`  ${th.statusPage.total} ${total} · ${en.statusPage.total}`]),
    `  ${th.homePage.ofAll(counts.complete, applicable)} · ${en.homePage.ofAll(counts.complete, applicable)}`,
    ...forecast.notes.map((note) => paint('dim', `  – ${note.th}`)),
  ].flatMap((line) => wrap(line, width));
  const owed = owedItems(year);
  if (owed.length === 0) {
    return [
      ...lines,
      ...wrap(`✓ ${th.statusPage.nothingOwed} · ${en.statusPage.nothingOwed}`, width).map((line) =>
        paint('green', line),
      ),
    ];
  }
  const rows = owed.map(({ code, title, status, unit, cost }) => [
    code,
    plainLine(title.th),
    th.itemStatus[status],
    plainLine(unitName(agency, unit)?.th ?? th.noUnit),
    gainText(cost.oit),
    gainText(cost.ita),
  ]);
  const headers: Column[] = [
    { title: 'ข้อ' },
    { title: 'รายการ Item', flexible: true },
    { title: 'สถานะ Status', flexible: true },
    { title: 'หน่วยงาน Unit', flexible: true },
    { title: 'OIT', align: 'right' },
    { title: 'ITA', align: 'right' },
  ];
  const [head = '', ...body] = columns(headers, rows, width - 2);
  return [...lines, '', `  ${paint('bold', head)}`, ...body.map((line) => `  ${line}`)];
}

function byFile(findings: readonly Finding[], site: string | null, paint: Paint, width: number): string[][] {
  const groups = Map.groupBy(findings, ({ file }) => file);
  return [...groups.values()].map((group) =>
    combined(group).flatMap((finding) => findingLines(finding, site, paint, width)),
  );
}

function findingLines(finding: Finding, site: string | null, paint: Paint, width: number): string[] {
  const { message, fix } = describeFinding(finding);
  const { th, en } = severityNames[finding.severity];
  const place = plainLine(placeText(finding));
  const [first = '', ...rest] = wrap(
    [place, `${th} ${en}`, message.th].filter(Boolean).join('  '),
    // Further lines are indented.
    width - 4,
  );
  const indented = (text: string) => wrap(text, width - 4).map((line) => `    ${line}`);
  const head = paint(severityStyle[finding.severity], first);
  const english = [...indented(message.en), ...(finding.severity === 'info' ? [] : indented(fix.en))];
  return [
    head,
    ...rest.map((line) => `    ${line}`),
    ...(finding.severity === 'info' ? [] : indented(fix.th)),
    ...english.map((line) => paint('dim', line)),
    // Never wrapped: a terminal makes a link of an address only while it is whole.
    paint('dim', `    ${helpAddress(site, finding.code)}`),
  ];
}

function summary(
  input: ReportInput,
  findings: readonly Finding[],
  errors: number,
  paint: Paint,
  width: number,
): string[] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const tally = (['error', 'warning', 'info'] as const)
    .map((severity) => `${severityNames[severity].th} ${severityNames[severity].en} ${count(severity)}`)
    .join(' · ');
  const owed = yearsOf(input).reduce((sum, year) => sum + owedItems(year).length, 0);
  if (errors > 0) return wrap(`${contentErrors(errors).th} (${tally})`, width).map((line) => paint('red', line));
  if (yearsOf(input).length === 0) return wrap(tally, width);
  if (owed > 0) {
    return wrap(`ยังต้องดำเนินการ ${owed} ข้อ · ${owed} ${owed === 1 ? 'item' : 'items'} to complete (${tally})`, width);
  }
  return wrap(`ครบถ้วนทุกข้อ · every item is complete (${tally})`, width).map((line) => paint('green', line));
}
