import type { YearAssessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { checkReportOf } from '../report/json.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { publishedAttachments } from './attachments.ts';
import { head } from './json.ts';
import type { StatusDocument } from './schema.ts';

/**
 * `/api/<year>/status.json`: completeness of a year, element by element, with the forecast and every finding. It is what
 * `oit check --format json` prints, but for the content folder, which is always called `content`: how folders are called where
 * the site is built is nobody's business, and what waits to be published is not told before.
 */
export function statusDocument(site: Site, { year }: YearAssessment): StatusDocument {
  const { agency } = site;
  const label = labelOf(site);
  const kept = keptBack(site);
  const places = (findings: Finding[]): Finding[] =>
    findings
      .filter(({ code, file }) => code !== 'publish-later' && (file === null || !kept.some((path) => isIn(file, path))))
      .map((finding) => ({ ...finding, file: publicPath(finding.file, label) }));
  const assessment = {
    ...site.assessment,
    years: site.assessment.years.map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item, findings: places(item.findings) })),
    })),
    findings: places(site.assessment.findings),
  };
  return {
    ...head(site, 'status'),
    ...checkReportOf({ agency, assessment, years: [year] }, absolute(site, '/')),
    since: site.since?.get(year) ?? null,
  };
}

/** Texts that are drafts, attachments that only they name, and folders of which nothing is published. */
const keptBack = ({ disclosure: { items, held = [] } }: Site): string[] => [
  ...held.map(({ folder }) => `${folder}/`),
  ...items.flatMap((item) => {
    const published = publishedAttachments(item);
    return [
      ...item.documents.filter(({ draft }) => draft),
      ...item.files.filter((one) => !published.includes(one)),
    ].map(({ file }) => file);
  }),
];

const isIn = (file: string, path: string): boolean => (path.endsWith('/') ? file.startsWith(path) : file === path);

const publicPath = (file: string | null, label: string | null): string | null =>
  file !== null && label !== null && file.startsWith(`${label}/`) ? `content${file.slice(label.length)}` : file;

/** How the content folder is called in the places of findings; null where none of them is in an item's folder. */
function labelOf({ disclosure, assessment }: Site): string | null {
  const files = [...disclosure.items.map(({ folder }) => folder), ...assessment.findings.map(({ file }) => file ?? '')];
  for (const file of files) {
    const label = /^(.+)\/\d{4}\/o\d\d(?:\/|$)/.exec(file)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
