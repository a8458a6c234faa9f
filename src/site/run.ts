import { dirname, relative, resolve } from 'node:path';
import { inspectAll, type Opened } from '../attachments/inspect-all.ts';
import { assess } from '../check/assess.ts';
import { updatedBehind } from '../check/updated-behind.ts';
import { readContent } from '../content/read.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import { loadFrameworks } from '../frameworks/load.ts';
import { programKey } from '../kept/program-key.ts';
import { closedYearChanges } from '../ledger/check.ts';
import type { Assessment } from '../model/assessment.ts';
import { contentComponents } from '../model/content-components.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { attachmentSightings } from '../privacy/attachment-sightings.ts';
import { type Hide, hideIn } from '../privacy/hide.ts';
import { type GitHistory, gitHistory } from './git-history.ts';
import { guard } from './personal-data.ts';
import { stage } from './stage.ts';

/** What a run is about: where content and criteria are, and which day it is. */
export interface RunOptions {
  /** The content folder, as typed. */
  content: string;
  /** The folder `src/frameworks`, or what was read from it. */
  frameworks: string | Frameworks;
  /** ISO day in Asia/Bangkok. */
  today: string;
  /** The day and time in Bangkok, for what is shown from a time on; the first minute of `today` where it is absent. */
  now?: string | undefined;
  /** Whether declared days of updates are compared with what git has. What is published never depends on it. */
  history?: boolean;
  /** Where what files say is kept from run to run; nothing is kept without it. */
  cache?: string;
}

/** Content, criteria and what the criteria say: everything that does not depend on where the site is served. */
export interface Run {
  disclosure: Disclosure;
  assessment: Assessment;
  frameworks: Frameworks;
  /** Hides the personal data that was seen in anything that is printed. Findings are hidden already. */
  hide: Hide;
}

/**
 * Reads a content folder, opens every attachment and assesses what is there, once. The texts of attachments are handed on one file
 * at a time and dropped; what is wrong with a file joins the findings of the content.
 */
export async function run({ content, frameworks: root, today, now = today, cache, history }: RunOptions): Promise<Run> {
  stage('read');
  // The sources of the program are where its criteria are.
  const keep =
    cache !== undefined && typeof root === 'string' ? { folder: cache, program: programKey(dirname(root)) } : undefined;
  const frameworks = typeof root === 'string' ? loadFrameworks(root, keep) : root;
  const label = labelOf(content);
  const read = readContent({ root: resolve(content), label, frameworks, components: contentComponents, now, keep });
  const { sightings, ...disclosure } = read;
  const git = history ? gitHistory(resolve(content)) : Promise.resolve<GitHistory>({ kind: 'none' });
  stage('attachments');
  const look = ({ file, texts }: Opened) => {
    // Not `push(...)`: a list of citizens may be longer than arguments can be.
    for (const one of attachmentSightings(file.file, texts)) sightings.push(one);
    return [];
  };
  disclosure.findings.push(...(await inspectAll([...disclosure.items, ...(disclosure.held ?? [])], { cache, look })));
  stage('check');
  disclosure.findings.push(...closedYearChanges(disclosure));
  disclosure.findings.push(...(await historyFindings(git, disclosure, label, today)));
  const { findings, hide } = guard(disclosure, sightings);
  disclosure.findings = findings;
  const assessment = assess(disclosure, { frameworks, today, label });
  stage('end');
  return { disclosure, assessment: hiddenFindings(assessment, hide), frameworks, hide };
}

async function historyFindings(
  git: Promise<GitHistory>,
  disclosure: Disclosure,
  label: string,
  today: string,
): Promise<Finding[]> {
  const history = await git;
  // Invented content has invented days.
  if (history.kind === 'none' || disclosure.agency?.sample) return [];
  if (history.kind === 'shallow') return [finding('history-shallow', 'info', { file: label })];
  const days = new Map([...history.days].map(([name, day]) => [`${label}/${name}`, day]));
  return updatedBehind(disclosure, days, today);
}

/** What the criteria find repeats titles and names as well. Labels of evidence stay, for the site is made from them. */
function hiddenFindings(assessment: Assessment, hide: Hide): Assessment {
  return {
    ...assessment,
    findings: hideIn(assessment.findings, hide),
    years: assessment.years.map((year) => ({
      ...year,
      items: year.items.map((item) => ({ ...item, findings: hideIn(item.findings, hide) })),
    })),
  };
}

/** The content folder as it was typed, or from where the command runs when it lies below; with forward slashes. */
export function labelOf(content: string): string {
  const inside = relative(process.cwd(), resolve(content));
  const label = inside === '' ? '.' : inside.startsWith('..') ? content.replace(/[/\\]+$/, '') : inside;
  return label.replaceAll('\\', '/');
}
