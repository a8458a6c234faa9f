import { hideIn } from '../privacy/hide.ts';
import { blocksPublication } from '../report/exit-code.ts';
import { reports } from '../report/index.ts';
import { type Run, run } from '../site/run.ts';
import type { Site } from '../site/site.ts';
import { CommandFailure, exit } from './failure.ts';
import { baseOption, cacheFolder, contentFolder, dayOption, frameworksRoot, nowOption, siteOption } from './options.ts';
import { version } from './version.ts';

/** The options that every command about the whole site takes. */
export interface SiteOptions {
  content?: string;
  site?: string;
  base?: string;
  today?: string;
}

/** Reads a content folder and makes the site of it; everything that is wrong is said on stderr, and stops the command. */
export async function readSite(options: SiteOptions): Promise<Site & Pick<Run, 'hide'>> {
  const today = dayOption(options.today);
  const read = await run({
    content: contentFolder(options.content),
    frameworks: frameworksRoot,
    today,
    now: nowOption(options.today),
    cache: cacheFolder,
  });
  const { agency } = read.disclosure;
  if (!agency || read.disclosure.findings.some(blocksPublication)) {
    process.stderr.write(contentErrors(read));
    throw new CommandFailure(exit.invalid);
  }
  const { origin, path } = siteOption(options.site ?? agency.site);
  return { ...read, agency, today, url: origin, base: baseOption(options.base ?? path), files: new Map() };
}

/** Only what is wrong with the content itself, as the terminal shows it. */
function contentErrors({ disclosure, assessment, hide }: Run): string {
  return reports.table({
    agency: hideIn(disclosure.agency, hide),
    assessment: { ...assessment, years: [], findings: disclosure.findings },
    years: [],
    color: process.stderr.isTTY && !process.env['NO_COLOR'],
    width: process.stderr.isTTY ? process.stderr.columns : 100,
    version,
  });
}
