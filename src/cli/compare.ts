import { readFileSync, writeFileSync } from 'node:fs';
import { type Comparison, compareReports } from '../report/compare.ts';
import { comparisonMarkdown } from '../report/comparison-markdown.ts';
import { blocksPublication } from '../report/exit-code.ts';
import { annotation } from '../report/github.ts';
import { type KeptReport, parseKeptReport } from '../report/kept-report.ts';
import { wrongUsage } from './failure.ts';
import { outputFile } from './options.ts';

/** Every format of `oit compare --format`, by its name. */
export const comparisons = {
  markdown: comparisonMarkdown,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  // Only what is new: GitHub shows ten annotations of a kind, which must not be old ones.
  github: ({ appeared }) => appeared.map((finding) => `${annotation(finding)}\n`).join(''),
} as const satisfies Record<string, (comparison: Comparison) => string>;

export interface CompareOptions {
  format: keyof typeof comparisons;
  output?: string;
}

/** `oit compare`: what changed between two reports of `oit check --format json`. */
export function compare(before: string, after: string, { format, output }: CompareOptions): void {
  const file = output === undefined ? null : outputFile(output);
  const text = comparisons[format](compareReports(readReport(before), readReport(after), blocksPublication));
  if (file === null) process.stdout.write(text);
  else writeFileSync(file, text);
}

/** A report that was kept. */
export function readReport(file: string): KeptReport {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw wrongUsage(`เปิดไฟล์รายงาน "${file}" ไม่ได้`, `The report "${file}" cannot be opened.`);
  }
  const report = parseKeptReport(text);
  if (report) return report;
  throw wrongUsage(
    `"${file}" ไม่ใช่รายงานที่อ่านได้  สร้างด้วย oit check --format json --output ${file}`,
    `"${file}" is not a report that can be read. Make one with oit check --format json --output ${file}`,
  );
}
