import { describe, expect, it } from 'vitest';
import { helpAddress } from '../../src/report/help.ts';
import { type ReportFormat, reports } from '../../src/report/index.ts';
import { input, itemMissing, keyUnknown, usual } from './sample.ts';

const all = { assessment: { ...usual, findings: [keyUnknown, itemMissing] } };

describe('the page of a finding', () => {
  it.each([
    ['https://www.example.go.th', 'https://www.example.go.th/about/manual/findings/date-invalid/'],
    ['https://www.example.go.th/', 'https://www.example.go.th/about/manual/findings/date-invalid/'],
    ['https://www.example.go.th/oit/', 'https://www.example.go.th/oit/about/manual/findings/date-invalid/'],
    [null, '/about/manual/findings/date-invalid/'],
  ])('of the site %s is %s', (site, address) => {
    expect(helpAddress(site, 'date-invalid')).toBe(address);
  });

  it.each(['table', 'json', 'markdown', 'github', 'sarif', 'junit'] as const)(
    'is in the format %s',
    (format: ReportFormat) => {
      const text = reports[format](input(all));
      for (const code of ['key-unknown', 'item-missing'])
        expect(text).toContain(`https://namsai.example.go.th/about/manual/findings/${code}/`);
    },
  );

  it('is a helpUri of SARIF only as a whole address', () => {
    const [run] = JSON.parse(reports.sarif(input({ ...all, agency: null }))).runs;
    expect(run.tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });
});
