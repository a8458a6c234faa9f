import { describeFinding } from '../i18n/findings.ts';
import { dictionary } from '../i18n/index.ts';
import type { ElementAssessment, ItemAssessment } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Finding } from '../model/finding.ts';
import { blocksPublication } from './exit-code.ts';
import { helpAddress, siteOf } from './help.ts';
import { findingsOf, type Reporter, yearsOf } from './report.ts';
import { placeText } from './words.ts';
import { xmlElement } from './xml.ts';

/** One test case and its outcome. */
interface TestCase {
  classname: string;
  name: string;
  outcome: 'passed' | 'failure' | 'skipped' | 'error';
  message: string;
  type: string;
}

/**
 * JUnit XML: one suite per year with a case for each item and each element of it; what was not checked, does not apply or is
 * only recommended is skipped. Errors of the content are a suite of their own, in front.
 */
export const junit: Reporter = (input) => {
  const site = siteOf(input);
  const errors = findingsOf(input).filter(blocksPublication);
  const suites = [
    ...(errors.length > 0
      ? [
          suite(
            'content',
            errors.map((error) => errorCase(error, site)),
          ),
        ]
      : []),
    ...yearsOf(input).map((year) =>
      suite(
        `OIT ${year.year}`,
        year.items.flatMap((item) => itemCases(item, site)),
      ),
    ),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const text = xmlElement(
    'testsuites',
    { name: 'oit', ...totals(all) },
    suites.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
};

function suite(name: string, cases: TestCase[]) {
  return { cases, xml: xmlElement('testsuite', { name, ...totals(cases) }, cases.map(caseXml)) };
}

function totals(cases: readonly TestCase[]) {
  const count = (wanted: TestCase['outcome']) => cases.filter(({ outcome }) => outcome === wanted).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function caseXml({ classname, name, outcome, message, type }: TestCase): string {
  const inner =
    outcome === 'passed' ? [] : [xmlElement(outcome, outcome === 'skipped' ? { message } : { message, type })];
  return xmlElement('testcase', { classname, name }, inner);
}

const inBoth = ({ th, en }: Bilingual): string => `${th} · ${en}`;

function errorCase(finding: Finding, site: string | null): TestCase {
  const name = `${placeText(finding)} ${finding.code}`.trim();
  return { classname: 'content', name, outcome: 'error', message: textOf([finding], site), type: finding.code };
}

function textOf(findings: readonly Finding[], site: string | null): string {
  return findings
    .flatMap((finding) => {
      const { message, fix } = describeFinding(finding);
      return [message.th, fix.th, message.en, fix.en, helpAddress(site, finding.code)];
    })
    .join('\n');
}

function itemCases(item: ItemAssessment, site: string | null): TestCase[] {
  const { code, title, status, elements, findings } = item;
  const own = findings.filter(({ element, severity }) => element === null && severity === 'error');
  const said =
    textOf(own, site) || inBoth({ th: dictionary('th').itemStatus[status], en: dictionary('en').itemStatus[status] });
  const outcome = status === 'complete' ? 'passed' : status === 'notApplicable' ? 'skipped' : 'failure';
  return [
    { classname: code, name: `${code} ${title.th}`, outcome, message: said, type: status },
    ...elements.map((element) => elementCase(code, element, findings, site)),
  ];
}

function elementCase(
  classname: string,
  element: ElementAssessment,
  findings: readonly Finding[],
  site: string | null,
): TestCase {
  const { id, title, status, basis } = element;
  const said = textOf(
    findings.filter((finding) => finding.element === id),
    site,
  );
  const state = { th: dictionary('th').elementStatus[status], en: dictionary('en').elementStatus[status] };
  const skipped = status === 'notRun' || basis === 'inferred';
  const outcome = status === 'met' ? 'passed' : skipped ? 'skipped' : 'failure';
  return { classname, name: `${id} ${title.th}`, outcome, message: said || inBoth(state), type: status };
}
