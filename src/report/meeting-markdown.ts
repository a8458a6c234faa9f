import type { Locale } from '../model/bilingual.ts';
import { escapeMarkdown, markdownTable } from './markdown-text.ts';
import type { MeetingReport } from './meeting.ts';
import { meetingText, type Part } from './meeting-tables.ts';

/** The report for a meeting as Markdown, to go into minutes or a document. */
export function meetingMarkdown(report: MeetingReport, locale: Locale): string {
  const { title, agency, lead, warning, parts } = meetingText(report, locale);
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    `**${escapeMarkdown(agency)}**\\\n${lead.map(escapeMarkdown).join('\\\n')}`,
    ...(warning === null ? [] : [`> ${escapeMarkdown(warning)}`]),
    ...parts.flatMap((part) => blocksOf(part, 2)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const cell = (text: string): string => text.split('\n').map(escapeMarkdown).join('<br>');

function blocksOf({ heading, lines = [], table, parts = [] }: Part, depth: number): string[] {
  return [
    `${'#'.repeat(depth)} ${escapeMarkdown(heading)}`,
    ...(lines.length > 0 ? [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')] : []),
    ...(table
      ? [
          markdownTable(
            table.headers.map(cell),
            table.rows.map((row) => row.map(cell)),
            table.right,
          ),
        ]
      : []),
    ...parts.flatMap((part) => blocksOf(part, depth + 1)),
  ];
}
