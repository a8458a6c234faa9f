import { writeFileSync } from 'node:fs';
import { hideIn } from '../privacy/hide.ts';
import { blocksPublication, exitCode } from '../report/exit-code.ts';
import { type ReportFormat, reports } from '../report/index.ts';
import { run } from '../site/run.ts';
import { CommandFailure } from './failure.ts';
import { checkFixOptions, type FixOptions, fixContent } from './fix.ts';
import { cacheFolder, contentFolder, dayOption, frameworksRoot, nowOption, outputFile, yearOption } from './options.ts';
import { version } from './version.ts';
import { selectedYears } from './years.ts';

export interface CheckOptions extends FixOptions {
  content?: string;
  year?: string;
  today?: string;
  format: ReportFormat;
  output?: string;
}

/** `oit check`: what is missing, who owes it, and what it costs; with `--fix`, after what is mechanical was repaired. */
export async function check(options: CheckOptions): Promise<void> {
  const year = yearOption(options.year);
  const output = options.output === undefined ? undefined : outputFile(options.output);
  checkFixOptions(options);
  const about = {
    content: contentFolder(options.content),
    frameworks: frameworksRoot,
    today: dayOption(options.today),
    now: nowOption(options.today),
    cache: cacheFolder,
  };
  if (options.fix) await fixContent(about, options);
  const { disclosure, assessment, hide } = await run({ ...about, history: true });
  const years = selectedYears(assessment, year);
  const toTerminal = output === undefined && process.stdout.isTTY;
  const text = reports[options.format]({
    // A page may have to name what a report must not: labels and addresses of evidence.
    ...hideIn({ agency: disclosure.agency, assessment }, hide),
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
