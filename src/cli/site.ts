import { blocksPublication } from '../report/exit-code.ts';
import { reports } from '../report/index.ts';
import { type Run, run } from '../site/context.ts';
import type { Site } from '../site/site.ts';
import { CommandFailure, exit } from './failure.ts';
import { baseOption, contentFolder, dayOption, frameworksRoot, siteOption } from './options.ts';
import { version } from './version.ts';

/** The options that every command about the whole site takes. */
export interface SiteOptions {
  content?: string;
  site?: string;
  base?: string;
  today?: string;
}

/** Reads a content folder and makes the site of it; everything that is wrong is said on stderr, and stops the command. */
export function readSite(options: SiteOptions): Site {
  const today = dayOption(options.today);
  const read = run({ content: contentFolder(options.content), frameworks: frameworksRoot, today });
  const { agency } = read.disclosure;
  if (!agency || read.disclosure.findings.some(blocksPublication)) {
    process.stderr.write(contentErrors(read));
    throw new CommandFailure(exit.invalid);
  }
  const { origin, path } = siteOption(options.site ?? agency.site);
  return { ...read, agency, today, url: origin, base: baseOption(options.base ?? path), files: new Map() };
}

/** Only what is wrong with the content itself, as the terminal shows it. */
function contentErrors({ disclosure, assessment }: Run): string {
  return reports.table({
    agency: disclosure.agency,
    assessment: { ...assessment, years: [], findings: disclosure.findings },
    years: [],
    color: process.stderr.isTTY && !process.env['NO_COLOR'],
    width: process.stderr.isTTY ? process.stderr.columns : 100,
    version,
  });
}
