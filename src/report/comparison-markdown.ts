import { dictionary } from '../i18n/index.ts';
import type { Interval } from '../model/assessment.ts';
import type { Comparison, ItemChange, YearComparison } from './compare.ts';
import { intervalText, scoreText } from './figures.ts';
import type { KeptFinding } from './kept-report.ts';
import { codeSpan, escapeMarkdown as escapeText, markdownTable } from './markdown-text.ts';
import { contentErrors, placeText, severityNames } from './words.ts';

/** A comment on GitHub holds 65,536 characters; what is longer than a list of this length nobody reads there. */
const MOST = 40;

const say = dictionary('th');

/** Text that stays text, and calls nobody: in a comment `@somebody` would be a notification. */
const escapeMarkdown = (text: string): string => escapeText(text).replaceAll('@', '@\u200b');

/** What a change does to the disclosure, for the discussion of a pull request: in Thai with English headings. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { years, appeared, resolved, blocking } = comparison;
  const errors =
    blocking === 0 ? [] : [`> [!CAUTION]\n> ${contentErrors(blocking).th} · ${contentErrors(blocking).en}`];
  const blocks = [
    '## ผลของการแก้ไขนี้ต่อ OIT · What this change does',
    ...errors,
    ...years.flatMap(yearBlocks),
    ...findingBlock('สิ่งที่ต้องแก้ซึ่งเพิ่มขึ้น · New findings', appeared),
    ...(resolved.length > 0 ? [`แก้ไขแล้ว ${resolved.length} จุด · ${resolved.length} resolved`] : []),
    `_${say.statusPage.forecastNote}_`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function yearBlocks(year: YearComparison): string[] {
  const { counts, forecast, completed, broken, improved, worsened, other } = year;
  const applicable = counts.after.complete + counts.after.incomplete + counts.after.missing;
  const figures = markdownTable(
    [`${say.fiscalYear(year.year)} · FY ${year.year}`, 'ก่อน · Before', 'หลัง · After'],
    [
      [
        `${say.statusPage.forecast} · Forecast`,
        forecast.before === null ? '–' : intervalText(forecast.before),
        `**${intervalText(forecast.after)}**${differenceText(forecast)}`,
      ],
      [
        `${say.itemStatus.complete} (จาก ${applicable} ข้อ) · Complete`,
        String(counts.before?.complete ?? '–'),
        `**${counts.after.complete}**`,
      ],
    ],
    [1, 2],
  );
  const lists = [
    ...itemBlock('ทำให้ครบถ้วน · Completes', completed),
    ...itemBlock('ทำให้ไม่ครบ · Breaks', broken),
    ...itemBlock('เพิ่มขึ้น แต่ยังไม่ครบ · Adds to', improved),
    ...itemBlock('ลดลง · Takes from', worsened),
    ...itemBlock('เปลี่ยนเรื่องการเข้าข่าย · Applicability', other),
  ];
  return [figures, ...(lists.length > 0 ? lists : ['ไม่มีข้อใดเปลี่ยนสถานะ · No item changes its status'])];
}

/** How far the forecast moved, where it is one number before and after. */
function differenceText({ before, after }: { before: Interval | null; after: Interval }): string {
  if (before === null || before.min !== before.max || after.min !== after.max) return '';
  const difference = after.min - before.min;
  return Math.abs(difference) < 0.005 ? '' : ` (${difference > 0 ? '+' : '−'}${scoreText(Math.abs(difference))})`;
}

function itemBlock(heading: string, items: readonly ItemChange[]): string[] {
  if (items.length === 0) return [];
  const rows = items
    .slice(0, MOST)
    .map(({ code, title, before, after, gained, lost }) => [
      code,
      escapeMarkdown(title.th),
      before === after ? say.itemStatus[after] : `${say.itemStatus[before]} → ${say.itemStatus[after]}`,
      [...gained.map(({ th }) => `+ ${escapeMarkdown(th)}`), ...lost.map(({ th }) => `− ${escapeMarkdown(th)}`)].join(
        '<br>',
      ) || '–',
    ]);
  return [
    `### ${heading} (${items.length})`,
    markdownTable(['ข้อ', 'รายการ', 'สถานะ', 'องค์ประกอบ'], rows),
    ...more(items),
  ];
}

function findingBlock(heading: string, findings: readonly KeptFinding[]): string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, MOST).map((finding) => {
    const { severity, message, fix } = finding;
    const place = placeText(finding);
    const [first = ''] = fix.th.split('\n');
    return `- **${severityNames[severity].th}** ${escapeMarkdown(message.th)}${place === '' ? '' : ` ${codeSpan(place)}`}\\\n  ${escapeMarkdown(first)}`;
  });
  return [`### ${heading} (${findings.length})`, lines.join('\n'), ...more(findings)];
}

const more = (all: readonly unknown[]): string[] =>
  all.length > MOST ? [`และอีก ${all.length - MOST} รายการ · and ${all.length - MOST} more`] : [];
