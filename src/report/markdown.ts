import { describeFinding } from '../i18n/findings.ts';
import { dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { formatDate } from '../thai/date.ts';
import { combined } from './combine.ts';
import { blocksPublication } from './exit-code.ts';
import { gainText, intervalText, scoreText, sum } from './figures.ts';
import { helpAddress, siteOf } from './help.ts';
import { bulletWithBlock, codeSpan, escapeMarkdown, markdownTable } from './markdown-text.ts';
import { byUnit, owedItems, unitName } from './owed.ts';
import { findingsOf, type Reporter, type ReportInput, yearsOf } from './report.ts';
import { contentErrors, placeText, severityNames, windowText } from './words.ts';

const say = dictionary('th');

/** The report for a meeting, in Thai with English headings: forecast, items, units, and what to do about each finding. */
export const markdown: Reporter = (input) => {
  const { agency, assessment } = input;
  const findings = findingsOf(input);
  const [errors, others] = [
    findings.filter(blocksPublication),
    findings.filter((finding) => !blocksPublication(finding)),
  ];
  const title = agency ? `${agency.name.th} (${agency.name.en})` : 'ยังอ่านข้อมูลหน่วยงานไม่ได้';
  const blocks = [
    `# รายงาน OIT ${escapeMarkdown(title)}`,
    say.statusPage.asOf(formatDate(assessment.today, 'th', 'long')),
    ...(errors.length > 0
      ? [`## ข้อผิดพลาดของเนื้อหา · Content errors`, contentErrors(errors.length).th, findingList(errors, siteOf(input))]
      : []),
    ...yearsOf(input).flatMap((year) => yearBlocks(year, input)),
    ...(others.length > 0 ? ['## สิ่งที่ตรวจพบ · Findings', findingList(others, siteOf(input))] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function yearBlocks(year: YearAssessment, { agency, assessment }: ReportInput): string[] {
  const { forecast, counts, result } = year;
  const owed = owedItems(year);
  const total = forecast.total && `${intervalText(forecast.total)} ${forecast.total.level?.th ?? ''}`.trim();
  const facts: [string, string][] = [
    [`${say.statusPage.window} · Time`, windowText(assessment.today, year).th],
    [`${say.statusPage.forecast} · Forecast`, `**${intervalText(forecast.oit)}**`],
    ['คะแนนจาก OIT ในคะแนนรวม ITA · Points', intervalText(forecast.points)],
    ...(total === null ? [] : ([[`${say.statusPage.total} · Total`, escapeMarkdown(total)]] as [string, string][])),
    ...(result
      ? ([
          [
            'ผลการประเมินที่ประกาศ · Result',
            escapeMarkdown(`${scoreText(result.total)} ${result.level?.th ?? ''}`.trim()),
          ],
        ] as [string, string][])
      : []),
    ...(['complete', 'incomplete', 'missing', 'notApplicable'] as const).map((status): [string, string] => [
      say.itemStatus[status],
      `${counts[status]} ข้อ`,
    ]),
  ];
  return [
    `## ${say.fiscalYear(year.year)} · Fiscal year ${year.year}`,
    markdownTable(['เรื่อง', year.framework], facts),
    forecast.notes.map(({ th }) => `- ${escapeMarkdown(th)}`).join('\n'),
    '### รายการที่ต้องดำเนินการ · Items to complete',
    owed.length === 0 ? say.statusPage.nothingOwed : itemTable(owed, agency),
    ...(owed.length === 0 ? [] : ['### ตามหน่วยงานรับผิดชอบ · By unit', unitTable(year, agency)]),
    '### คะแนนที่คาดการณ์ตามตัวชี้วัด · By indicator',
    markdownTable(
      [say.statusPage.indicator, say.statusPage.score],
      [...Object.entries(forecast.indicators), ...Object.entries(forecast.subIndicators)]
        .sort(([a], [b]) => compareIndicators(a, b))
        .map(([code, score]) => [code, intervalText(score)]),
      [1],
    ),
  ].filter((block) => block !== '');
}

const compareIndicators = (a: string, b: string): number => {
  const [[major = 0, minor = -1], [otherMajor = 0, otherMinor = -1]] = [
    a.split('.').map(Number),
    b.split('.').map(Number),
  ];
  return major - otherMajor || (Number.isNaN(minor) ? 99 : minor) - (Number.isNaN(otherMinor) ? 99 : otherMinor);
};

function itemTable(owed: ReturnType<typeof owedItems>, agency: ReportInput['agency']): string {
  return markdownTable(
    ['ข้อ', 'รายการ', 'สถานะ', 'หน่วยงานรับผิดชอบ', 'OIT ที่จะได้เพิ่ม', 'ITA ที่จะได้เพิ่ม'],
    owed.map(({ code, title, status, unit, cost }) => [
      code,
      escapeMarkdown(title.th),
      say.itemStatus[status],
      escapeMarkdown(unitName(agency, unit)?.th ?? say.noUnit),
      gainText(cost.oit),
      gainText(cost.ita),
    ]),
    [4, 5],
  );
}

function unitTable(year: YearAssessment, agency: ReportInput['agency']): string {
  const rows = byUnit(agency, year.items).map(({ unit, items }) => {
    const owed = owedItems({ items });
    return [
      escapeMarkdown(unit?.th ?? say.noUnit),
      `${items.filter(({ status }) => status === 'complete').length}/${items.filter(({ status }) => status !== 'notApplicable').length}`,
      owed.map(({ code }) => code).join(', ') || '–',
      owed.length === 0 ? '–' : gainText(sum(owed.map(({ cost }) => cost.oit))),
      owed.length === 0 ? '–' : gainText(sum(owed.map(({ cost }) => cost.ita))),
    ];
  });
  return markdownTable(['หน่วยงานรับผิดชอบ', 'ครบแล้ว', 'ข้อที่ต้องดำเนินการ', 'OIT ที่จะได้เพิ่ม', 'ITA ที่จะได้เพิ่ม'], rows, [1, 3, 4]);
}

function findingList(findings: readonly Finding[], site: string | null): string {
  return combined(findings)
    .map((finding) => {
      const { message, fix } = describeFinding(finding);
      const place = placeText(finding);
      const lead = `**${severityNames[finding.severity].th}**${finding.item === null || message.th.includes(finding.item) ? '' : ` ${finding.item}`}`;
      const where = place === '' ? '' : ` ${codeSpan(place)}`;
      const help = `[คำอธิบายและตัวอย่าง](${helpAddress(site, finding.code)})`;
      return bulletWithBlock(`${lead} ${escapeMarkdown(message.th)}${where} ${help}`, fix.th);
    })
    .join('\n');
}
