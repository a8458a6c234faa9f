import { writeFileSync } from 'node:fs';
import { blocksPublication, exitCode } from '../report/exit-code.ts';
import { type ReportFormat, reports } from '../report/index.ts';
import { run } from '../site/context.ts';
import { CommandFailure } from './failure.ts';
import { contentFolder, dayOption, frameworksRoot, outputFile, yearOption } from './options.ts';
import { version } from './version.ts';
import { selectedYears } from './years.ts';

export interface CheckOptions {
  content?: string;
  year?: string;
  today?: string;
  format: ReportFormat;
  output?: string;
}

/** `oit check`: what is missing, who owes it, and what it costs. */
export function check(options: CheckOptions): void {
  const year = yearOption(options.year);
  const output = options.output === undefined ? undefined : outputFile(options.output);
  const { disclosure, assessment } = run({
    content: contentFolder(options.content),
    frameworks: frameworksRoot,
    today: dayOption(options.today),
  });
  const years = selectedYears(assessment, year);
  const toTerminal = output === undefined && process.stdout.isTTY;
  const text = reports[options.format]({
    agency: disclosure.agency,
    assessment,
    years,
    color: toTerminal && !process.env['NO_COLOR'],
    width: toTerminal ? process.stdout.columns : 100,
    version,
  });
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (output === undefined) process.stdout.write(whole);
  else writeFileSync(output, whole);
  const code = exitCode(assessment, disclosure.findings.some(blocksPublication), year === undefined ? null : years);
  if (code !== 0) throw new CommandFailure(code);
}
