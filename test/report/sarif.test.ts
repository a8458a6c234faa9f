import { describe, expect, it } from 'vitest';
import { sarif, uriOf } from '../../src/report/sarif.ts';
import { assessment, input, itemMissing, keyUnknown, usual } from './sample.ts';

const report = (changes: Parameters<typeof input>[0]) => JSON.parse(sarif(input(changes)));

describe('SARIF', () => {
  it('has a rule for every code that it reports, and results that point to them', () => {
    const log = report({ assessment: { ...usual, findings: [keyUnknown, itemMissing] } });
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver).toMatchObject({ name: 'oit', version: '1.2.3' });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['item-missing', 'key-unknown']);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results[0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'content/2567/o15/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8%20%E0%B8%A1.%E0%B8%84.md',
            },
            region: { startLine: 3, startColumn: 1 },
          },
        },
      ],
    });
    expect(run.results[1].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'content/2567/o15' } });
  });

  it('is complete without findings, agency or years', () => {
    expect(report({ agency: null, years: [], assessment: assessment([]) }).runs[0]).toMatchObject({ results: [] });
  });

  it.each([
    ['content/แผน.md', 'content/%E0%B9%81%E0%B8%9C%E0%B8%99.md'],
    ['content/a b#c?d%e.md', 'content/a%20b%23c%3Fd%25e.md'],
    ['content/a:b.md', 'content/a%3Ab.md'],
    ['/srv/content/agency.yaml', 'file:///srv/content/agency.yaml'],
    ['C:/content/agency.yaml', 'file:///C:/content/agency.yaml'],
    ['content/\ud800.md', 'content/%EF%BF%BD.md'],
  ])('writes %j as %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});
