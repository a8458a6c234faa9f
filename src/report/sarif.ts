import { findingNames } from '../i18n/finding-names.ts';
import { describeFinding } from '../i18n/findings.ts';
import type { Finding, FindingCode, Severity } from '../model/finding.ts';
import { helpAddress, siteOf } from './help.ts';
import { findingsOf, type Reporter } from './report.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS), for code-scanning services and editors. */
export const sarif: Reporter = (input) => {
  const findings = findingsOf(input);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'oit',
            version: input.version,
            language: 'th',
            rules: codes.map((code) => ruleOf(code, siteOf(input))),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes.indexOf(finding.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function ruleOf(code: FindingCode, site: string | null) {
  const { th, en } = findingNames[code];
  return {
    id: code,
    shortDescription: { text: th },
    fullDescription: { text: `${th} · ${en}` },
    help: { text: `${th}\n${en}` },
    // An address without a host would be none.
    ...(site !== null && { helpUri: helpAddress(site, code) }),
  };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const { message, fix } = describeFinding(finding);
  const { code, severity, year, item, element, file } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: [message.th, fix.th, message.en, fix.en].join('\n') },
    locations:
      file === null ? [] : [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region(finding) } }],
    properties: { year, item, element },
  };
}

function region({ file, line, column }: Finding) {
  if (line === null) return {};
  // In a CSV file the column is one of the table, not of the line.
  const inLine = column !== null && !file?.endsWith('.csv');
  return { region: { startLine: line, ...(inLine && { startColumn: column }) } };
}

/** A path as a URI: relative where it is, with everything but ASCII percent-encoded. */
export function uriOf(path: string): string {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:\//i.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
