import { findingNames } from '../i18n/finding-names.ts';
import { describeFinding } from '../i18n/findings.ts';
import { dictionary } from '../i18n/index.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Severity } from '../model/finding.ts';
import { intervalText } from './figures.ts';
import { helpAddress, siteOf } from './help.ts';
import type { KeptFinding } from './kept-report.ts';
import { findingsOf, type Reporter, yearsOf } from './report.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which Forgejo and Gitea also read: findings at the lines they are about. */
export const github: Reporter = (input) => {
  const years = yearsOf(input).map(({ year, forecast, counts }) => {
    const complete = dictionary('th').homePage.ofAll(
      counts.complete,
      counts.complete + counts.incomplete + counts.missing,
    );
    const text = `${dictionary('th').statusPage.forecast} ${intervalText(forecast.oit)} ${complete}`;
    return command('notice', { title: `OIT ${year}` }, text);
  });
  const lines = [
    ...findingsOf(input).map((one) =>
      annotation({ ...one, ...describeFinding(one), help: helpAddress(siteOf(input), one.code) }),
    ),
    ...years,
  ];
  return lines.map((line) => `${line}\n`).join('');
};

/** One finding with its texts, at the line it is about. */
export function annotation(finding: Omit<KeptFinding, 'year' | 'element'>): string {
  const { code, severity, file, line, column, item, message, fix, help } = finding;
  const name = (findingNames as Partial<Record<string, Bilingual>>)[code];
  const properties: Record<string, string> = {};
  if (file !== null) properties['file'] = file;
  if (file !== null && line !== null) {
    properties['line'] = String(line);
    // In a CSV file the column is one of the table, which an annotation would take for a letter.
    if (column !== null && !file.endsWith('.csv')) properties['col'] = String(column);
  }
  properties['title'] = [item, name?.th].filter((part) => (part ?? null) !== null).join(' ');
  const lines = [message.th, fix.th, message.en, fix.en, ...(help === undefined ? [] : [help])];
  return command(commands[severity], properties, lines.join('\n'));
}

function command(name: string, properties: Record<string, string>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

/** As the toolkit of GitHub Actions does: the runner turns exactly these back. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
