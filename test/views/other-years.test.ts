import { describe, expect, it } from 'vitest';
import type { agencyKinds } from '../../src/frameworks/schema.ts';
import { codeView } from '../../src/views/code-view.ts';
import { otherYears } from '../../src/views/other-years.ts';
import { sampleSite } from '../publish/site.ts';

// What the sample shows is of other criteria than some of these.
const bare = Object.fromEntries(
  ['o01/index.md', 'o02/index.md', 'o04/index.md', 'o13/index.mdx', 'o14/index.md', 'o15/index.md'].map((path) => [
    `2567/${path}`,
    '---\n---\n',
  ]),
);

/** The site of an agency with these years. */
const siteOf = (kind: (typeof agencyKinds)[number], years: [number, string][]) =>
  sampleSite({
    more: {
      ...bare,
      'agency.yaml': `name: { th: หน่วยงานตัวอย่าง, en: Sample agency }
kind: ${kind}
site: https://sample.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@sample.example.go.th }
units: [{ id: finance, name: { th: กองคลัง, en: Finance Division } }]
assessments:
${years.map(([year, framework]) => `  - { year: ${year}, framework: ${framework}, state: open }`).join('\n')}
`,
    },
  });

/** Year and code of what an item is in years that the site does not have. */
function elsewhere(site: ReturnType<typeof siteOf>, year: number, framework: string, code: string): string[] {
  const { subjects } = otherYears(site, 'th', { year, framework }, code);
  return [...new Set(subjects.flatMap(({ years }) => years.map((one) => `${one.year} ${one.code}`)))];
}

describe('the subject of an item in years that the site does not have', () => {
  const national = siteOf('district', [[2567, 'ita-2567-local']]);
  const bangkok = siteOf('district', [[2567, 'bma-district-2567']]);

  it('has the codes of the criteria that the agency follows, and not of another list for its kind', () => {
    expect(elsewhere(national, 2567, 'ita-2567-local', 'O26')).toEqual(['2568 O21', '2566 O31']);
    expect(elsewhere(bangkok, 2567, 'bma-district-2567', 'O15')).toEqual(['2568 O15', '2566 O20']);
  });

  it('goes by the year of the site that is nearest to each', () => {
    const moved = siteOf('district', [
      [2566, 'ita-2566-national'],
      [2567, 'bma-district-2567'],
    ]);
    expect(elsewhere(moved, 2567, 'bma-district-2567', 'O18')).toEqual(['2568 O18', '2566 O31', '2566 O33']);
  });

  it('leaves out a year of which the criteria are not known for such agencies', () => {
    const years = (site: ReturnType<typeof siteOf>) => codeView(site, 'th', 'O1').years.map(({ year }) => year);
    expect(years(siteOf('municipality', [[2567, 'ita-2567-local']]))).toEqual([2567, 2568, 2566]);
    expect(years(national)).toEqual([2567, 2568, 2566]);
    expect(years(siteOf('department', [[2567, 'ita-2567-local']]))).toEqual([2567, 2569, 2568, 2566]);
  });
});
