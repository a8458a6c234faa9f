import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../model/bilingual.ts';
import { hideIn } from '../privacy/hide.ts';
import { blocksPublication } from '../report/exit-code.ts';
import { reports } from '../report/index.ts';
import type { KeptReport } from '../report/kept-report.ts';
import { type MeetingReport, meetingReport } from '../report/meeting.ts';
import { meetingHtml } from '../report/meeting-html.ts';
import { meetingMarkdown } from '../report/meeting-markdown.ts';
import type { ReportInput } from '../report/report.ts';
import { run } from '../site/run.ts';
import { parseDate } from '../thai/date.ts';
import { readReport } from './compare.ts';
import { CommandFailure, exit, wrongUsage } from './failure.ts';
import { cacheFolder, contentFolder, dayOption, frameworksRoot, nowOption, outputFile, yearOption } from './options.ts';
import { embeddedFonts } from './report-fonts.ts';
import { version } from './version.ts';
import { selectedYears } from './years.ts';

/** Every format of `oit report --format`, by its name. `json` is what a later report is compared with. */
const formats = {
  markdown: meetingMarkdown,
  html: (report, locale) => meetingHtml(report, locale, embeddedFonts()),
  line: (_report, _locale, input) => reports.line(input),
  json: (_report, _locale, input) => reports.json(input),
} as const satisfies Record<string, (report: MeetingReport, locale: Locale, input: ReportInput) => string>;

export interface ReportOptions {
  content?: string;
  year?: string;
  today?: string;
  since?: string;
  save?: boolean;
  kept: string;
  format: keyof typeof formats;
  lang: Locale;
  output?: string;
}

/** `oit report`: what a meeting must know, beside the report that was kept for the last one. */
export async function report(options: ReportOptions): Promise<void> {
  const year = yearOption(options.year);
  const today = dayOption(options.today);
  const output = options.output === undefined ? undefined : outputFile(options.output);
  const previous = earlierReport(options, today);
  const { disclosure, assessment, hide } = await run({
    content: contentFolder(options.content),
    frameworks: frameworksRoot,
    today,
    now: nowOption(options.today),
    cache: cacheFolder,
  });
  const input: ReportInput = {
    ...hideIn({ agency: disclosure.agency, assessment }, hide),
    years: year === undefined ? [] : selectedYears(assessment, year),
    color: false,
    width: 100,
    version,
  };
  const text = formats[options.format](meetingReport(input, previous), options.lang, input);
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  if (options.save) {
    mkdirSync(options.kept, { recursive: true });
    // Of every year, so that the next report may be about any of them.
    writeFileSync(join(options.kept, keptName(today)), reports.json({ ...input, years: [] }));
  }
  if (disclosure.findings.some(blocksPublication)) throw new CommandFailure(exit.invalid);
}

const keptName = (day: string): string => `oit-${day}.json`;

/** The days of the reports that were kept in a folder, oldest first; none where there is no such folder. */
function keptDays(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .flatMap((name) => /^oit-(\d{4}-\d{2}-\d{2})\.json$/.exec(name)?.[1] ?? [])
    .sort();
}

/** The report to compare with: the file or the day that was named, or else the last one that was kept before today. */
function earlierReport({ since, kept }: ReportOptions, today: string): KeptReport | null {
  const days = keptDays(kept);
  const newest = (fits: (day: string) => boolean) => days.filter(fits).at(-1);
  if (since === undefined) {
    const last = newest((day) => day < today);
    return last === undefined ? null : readReport(join(kept, keptName(last)));
  }
  const named = parseDate(since);
  if (!named.ok) return readReport(since);
  const last = newest((day) => day <= named.iso);
  if (last !== undefined) return readReport(join(kept, keptName(last)));
  const known = days.length === 0 ? '–' : days.join(', ');
  throw wrongUsage(
    `ไม่มีรายงานที่เก็บไว้ใน "${kept}" ถึงวันที่ ${since}  มีเพียง ${known}  เก็บด้วย oit report --save`,
    `"${kept}" keeps no report up to ${since}. It has ${known}. Keep them with oit report --save`,
  );
}
