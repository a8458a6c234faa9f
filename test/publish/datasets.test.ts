import { describe, expect, it } from 'vitest';
import { openData } from '../../src/model/open-data.ts';
import { type Dataset, datasetOf, datasets } from '../../src/publish/datasets.ts';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

/** The day of every site here is 1 March 2024. */
const item = (yaml: string, body = '') => `---\nunit: finance\n${yaml}\n---\n${body}`;
const months = (...labels: string[]) =>
  `เดือน,ช่องทาง,งานบริการ,จำนวนครั้ง\n${labels.map((month) => `${month},walk-in,ชำระภาษี,5\n`).join('')}`;
const statistics = (evidence: string, ...labels: string[]) =>
  sampleSite({
    more: {
      '2567/o12/index.md': item(`published: 2567-01-10\nevidence:\n  statistics: ${evidence}`),
      '2567/o12/services.csv': months(...labels),
    },
  });
const time = (site: ReturnType<typeof sampleSite>, slug?: string, code = 'O12') => {
  const { start, end } = datasetOf(site, 2567, code, slug)?.temporal ?? {};
  return `${start}/${end}`;
};
const fiscalYear = '2023-10-01/2024-09-30';

describe('the days of a dataset', () => {
  const days = async (yaml: string): Promise<Pick<Dataset, 'issued' | 'modified'> & { text: string }> => {
    const index = item(`${yaml}\nevidence:\n  statistics: { data: services.csv }`);
    const made = sampleSite({ more: { '2567/o12/index.md': index, '2567/o12/services.csv': months('2567-01') } });
    const decisions = openData.parse({
      licence: 'Creative Commons Attributions',
      category: 'ข้อมูลสาธารณะ',
      objective: ['พันธกิจหน่วยงาน'],
      updateFrequency: 'ปี',
      geoCoverage: 'เทศบาล/อบต.',
      source: 'ก',
    });
    const site = { ...made, agency: { ...made.agency, openData: decisions } };
    const files = await published(site);
    const paths = ['catalog.jsonld', 'catalog.ttl', 'gd-catalog/datasets.json', 'datapackage.json'];
    const metadata = '2567/o12/data/services.csv-metadata.json';
    const text = [...paths, metadata].map((path) => textOf(files, path)).join('\n');
    const { issued = null, modified = null } = datasetOf(site, 2567, 'O12', 'services') ?? {};
    return { issued, modified, text };
  };

  it.each([
    ['published: 2567-01-10\nupdated: 2567-02-10', '2024-01-10', '2024-02-10'],
    ['published: 2567-01-10', '2024-01-10', '2024-01-10'],
    ['published: 2567-01-10\nupdated: 2567-03-20', '2024-01-10', '2024-01-10'],
    ['published: 2567-03-20\nupdated: 2567-03-21', null, null],
  ])('%j', async (yaml, issued, modified) => {
    const { text, ...stated } = await days(yaml);
    expect(stated).toEqual({ issued, modified });
    expect(text).not.toMatch(/2024-03-2[01]/);
  });
});

describe('the time that a dataset is about', () => {
  it('is, for a table, what its evidence declares', () => {
    expect(time(statistics('{ data: services.csv, period: 2567-H1 }', '2566-10'), 'services')).toBe(
      '2023-10-01/2024-03-31',
    );
  });

  it('is the fiscal year however many of its months a table has so far, and its months where they reach beyond', () => {
    const time2567 = (...labels: string[]) => time(statistics('{ data: services.csv }', ...labels), 'services');
    expect(time2567('2566-10')).toBe(fiscalYear);
    expect(time2567('2566-10', '2567-09')).toBe(fiscalYear);
    expect(time2567('2566-09', '2567-02')).toBe('2023-09-01/2024-02-29');
  });

  it('is the fiscal year for what says nothing of its time, and for an item whose evidence is within it', () => {
    const site = statistics('{ data: services.csv }', '2566-10');
    expect(time(site)).toBe(fiscalYear);
    expect(time(site, 'list', 'O14')).toBe(fiscalYear);
    expect(time(site, undefined, 'O15')).toBe(fiscalYear);
  });

  it('is, for an item, that of the evidence where this is about another time', () => {
    expect(time(statistics('{ data: services.csv, period: 2566 }', '2565-10'))).toBe('2022-10-01/2023-09-30');
    expect(time(statistics('{ data: services.csv }', '2565-10', '2566-09'))).toBe('2022-10-01/2023-09-30');
    const both = '[{ data: services.csv, period: 2566 }, { link: "https://example.org/", period: 2567-Q1 }]';
    expect(time(statistics(both, '2565-10'))).toBe('2022-10-01/2024-09-30');
    const report = sampleSite({
      more: {
        '2567/o12/index.md': item('evidence:\n  statistics: { document: report }'),
        '2567/o12/report.md': '---\ntitle: รายงานประจำปี\nperiod: 2566\n---\nก\n',
      },
    });
    expect(time(report)).toBe('2022-10-01/2023-09-30');
  });
});

describe('the languages of a dataset', () => {
  const languages = (site: ReturnType<typeof sampleSite>) =>
    Object.fromEntries(
      datasets(site)
        .filter(({ code }) => code === 'O12')
        .map(({ id, languages: known }) => [id, known]),
    );

  it('are Thai where nothing else is said', () => {
    expect(languages(statistics('{ data: services.csv }', '2566-10'))).toEqual({
      '2567-o12': ['th'],
      '2567-o12-services': ['th'],
    });
  });

  it('are English where all evidence is', async () => {
    const site = statistics('{ data: services.csv, lang: en }', '2566-10');
    expect(languages(site)).toEqual({ '2567-o12': ['en'], '2567-o12-services': ['en'] });
    const catalog = JSON.parse(textOf(await published(site), 'catalog.jsonld')) as {
      '@graph': Record<string, unknown>[];
    };
    const described = catalog['@graph'].find(({ identifier }) => identifier === '2567-o12-services');
    expect(JSON.stringify(described?.['language'])).toMatch(/ENG/);
    expect(JSON.stringify(described?.['language'])).not.toMatch(/THA/);
  });

  it('are both where a text in Thai or another piece of evidence stands beside it', () => {
    const site = (body: string, lang: string) =>
      sampleSite({
        more: {
          '2567/o12/index.md': item('evidence:\n  statistics: { document: report }', body),
          '2567/o12/report.md': `---\ntitle: Report\nlang: ${lang}\n---\nText\n`,
        },
      });
    expect(languages(site('', 'en'))).toEqual({ '2567-o12': ['en'], '2567-o12-documents': ['en'] });
    expect(languages(site('สถิติ', 'en'))).toEqual({ '2567-o12': ['th', 'en'], '2567-o12-documents': ['en'] });
    expect(languages(site('', 'th'))).toEqual({ '2567-o12': ['th'], '2567-o12-documents': ['th'] });
  });
});
