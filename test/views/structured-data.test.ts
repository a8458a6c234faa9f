import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/publish/datasets.ts';
import { documentsOf, lookup } from '../../src/site/lookup.ts';
import type { Site } from '../../src/site/site.ts';
import { breadcrumbData, jsonForScript, organisationData } from '../../src/views/structured-data.ts';
import { catalogData, datasetData } from '../../src/views/structured-datasets.ts';
import { documentData, itemTextData } from '../../src/views/structured-texts.ts';
import { siteOf } from '../publish/folder-site.ts';
import { sampleSite } from '../publish/site.ts';

const bare = siteOf('content');
const fact = { bytes: 1234, sha256: 'a'.repeat(64) };
const site: Site = {
  ...bare,
  files: new Map([
    ['2567/o12/data/service-statistics.csv', fact],
    ['api/2567/o12.json', fact],
  ]),
};
const home = 'https://sample.example.go.th/';
const context = 'https://schema.org';
const agency = {
  '@type': 'GovernmentOrganization',
  '@id': `${home}#organization`,
  name: 'สำนักงานเขตตัวอย่าง',
  url: home,
};
const area = { '@type': 'AdministrativeArea', name: 'เขตตัวอย่าง เมืองตัวอย่าง' };
const licence = 'https://creativecommons.org/licenses/by/4.0/';

function contentOf(code: string, of = site) {
  const content = lookup(of).content(2567, code);
  if (!content) throw new Error(`no ${code}`);
  return content;
}
function documentOf(code: string, slug: string) {
  const document = documentsOf(contentOf(code)).find((one) => one.slug === slug);
  if (!document) throw new Error(`no ${slug}`);
  return documentData(site, 'th', contentOf(code), document);
}
function dataset(code: string, slug?: string, of = site) {
  const found = datasetOf(of, 2567, code, slug);
  if (!found) throw new Error(`no ${code}`);
  return datasetData(of, 'th', found);
}
const typesOf = (things: Record<string, unknown>[]) => things.map((thing) => thing['@type']);

describe('structured data of the agency', () => {
  it('says who it is and how to reach it', () => {
    expect(organisationData(site, 'th')).toEqual({
      '@context': context,
      ...agency,
      alternateName: 'Sample District Office',
      description: site.agency.description?.th,
      address: '99 ถนนตัวอย่างพัฒนา แขวงตัวอย่าง เขตตัวอย่าง เมืองตัวอย่าง 10999',
      telephone: '02-123-4567',
      email: 'info@sample.example.go.th',
      faxNumber: '02-123-4568',
      hasMap: site.agency.contact.map,
    });
  });

  it('leads to a page in steps', () => {
    expect(breadcrumbData(site, 'en', [{ label: 'Home', path: '/' }, { label: 'O12' }])).toEqual({
      '@context': context,
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: `${home}en/` },
        { '@type': 'ListItem', position: 2, name: 'O12' },
      ],
    });
  });

  it('cannot end the element that holds it', () => {
    expect(jsonForScript({ name: '</script><b>' })).not.toContain('<');
  });
});

describe('structured data of datasets', () => {
  const catalog = {
    '@type': 'DataCatalog',
    '@id': `${home}catalog.jsonld#catalog`,
    name: 'ข้อมูลเปิดและ API · สำนักงานเขตตัวอย่าง',
    url: `${home}data/`,
  };

  it('describes the catalog', () => {
    expect(catalogData(site, 'th')).toEqual({
      '@context': context,
      ...catalog,
      description: expect.stringMatching(/./),
      inLanguage: 'th',
      isAccessibleForFree: true,
      publisher: agency,
      license: licence,
    });
  });

  it('describes a table with its files, its time and its terms', () => {
    const { distribution, variableMeasured, ...data } = dataset('O12', 'service-statistics');
    expect(data).toEqual({
      '@context': context,
      '@type': 'Dataset',
      '@id': `${home}catalog.jsonld#2567-o12-service-statistics`,
      identifier: '2567-o12-service-statistics',
      name: expect.stringContaining('สถิติการให้บริการ'),
      description: expect.stringMatching(/.{50}/),
      url: `${home}2567/o12/data/service-statistics/`,
      keywords: expect.arrayContaining(['สถิติการให้บริการ', 'ปีงบประมาณ 2567']),
      inLanguage: 'th',
      isAccessibleForFree: true,
      creator: agency,
      publisher: agency,
      datePublished: '2024-04-05',
      dateModified: '2024-04-05',
      temporalCoverage: '2023-10-01/2024-09-30',
      spatialCoverage: area,
      license: licence,
      includedInDataCatalog: catalog,
      isPartOf: expect.objectContaining({ '@type': 'Dataset', '@id': `${home}catalog.jsonld#2567-o12` }),
    });
    expect(distribution).toHaveLength(3);
    expect((distribution as unknown[])[0]).toEqual({
      '@type': 'DataDownload',
      name: 'CSV',
      encodingFormat: 'text/csv',
      contentUrl: `${home}2567/o12/data/service-statistics.csv`,
      contentSize: '1234 B',
      sha256: fact.sha256,
    });
    expect(variableMeasured).toContainEqual({
      '@type': 'PropertyValue',
      name: 'count',
      description: 'จำนวนครั้ง',
      unitText: 'ครั้ง',
    });
  });

  it('describes an item with the tables that it has', () => {
    const item = dataset('O12');
    expect(item).toMatchObject({ '@type': 'Dataset', url: `${home}2567/o12/`, includedInDataCatalog: catalog });
    expect(item['hasPart']).toEqual([
      expect.objectContaining({
        '@type': 'Dataset',
        '@id': `${home}catalog.jsonld#2567-o12-service-statistics`,
        name: expect.stringMatching(/./),
        description: expect.stringMatching(/.{50}/),
      }),
    ]);
    expect(item).not.toHaveProperty('isPartOf');
  });

  it('says the time of a table where it is another than the fiscal year', () => {
    expect(dataset('O24', 'complaints-2566')['temporalCoverage']).toBe('2022-10-01/2023-09-30');
    expect(dataset('O16', 'skr1-2566-11')['temporalCoverage']).toBe('2023-11-01/2023-11-30');
    expect(dataset('O8', 'budget-progress')['temporalCoverage']).toBe('2023-10-01/2024-03-31');
  });

  it('says no licence, area or size that nobody decided or knows', () => {
    const undecided = sampleSite();
    const data = dataset('O14', 'list', undecided);
    expect(data).not.toHaveProperty('license');
    expect(data).not.toHaveProperty('spatialCoverage');
    for (const file of data['distribution'] as object[]) {
      expect(file).not.toHaveProperty('contentSize');
      expect(file).not.toHaveProperty('sha256');
    }
  });
});

describe('structured data of texts', () => {
  it('describes a news item', () => {
    expect(documentOf('O5', 'dengue-control')).toEqual([
      {
        '@context': context,
        '@type': 'NewsArticle',
        '@id': `${home}2567/o05/dengue-control/#article`,
        headline: 'สำรวจลูกน้ำยุงลาย 6 ชุมชน ลดความเสี่ยงไข้เลือดออก',
        url: `${home}2567/o05/dengue-control/`,
        mainEntityOfPage: `${home}2567/o05/dengue-control/`,
        inLanguage: 'th',
        isAccessibleForFree: true,
        datePublished: '2023-12-18',
        dateModified: '2023-12-18',
        author: {
          '@type': 'GovernmentOrganization',
          name: 'ฝ่ายสิ่งแวดล้อมและสุขาภิบาล',
          url: home,
          parentOrganization: agency,
        },
        publisher: agency,
      },
    ]);
  });

  it('describes another document as an article, in its own language', () => {
    const [article] = documentOf('O26', 'no-gift-policy-2567-en');
    expect(article).toMatchObject({
      '@type': 'Article',
      inLanguage: 'en',
      datePublished: expect.stringMatching(/^2024/),
    });
  });

  it('has the questions and answers of a text that holds several, in an item of questions', () => {
    const [, faq] = documentOf('O6', 'questions');
    const { mainEntity, ...page } = faq ?? {};
    expect(page).toEqual({
      '@context': context,
      '@type': 'FAQPage',
      '@id': `${home}2567/o06/questions/#questions`,
      url: `${home}2567/o06/questions/`,
      inLanguage: 'th',
    });
    expect(mainEntity).toHaveLength(8);
    expect((mainEntity as unknown[])[3]).toEqual({
      '@type': 'Question',
      name: 'ผ่อนชำระภาษีได้หรือไม่',
      acceptedAnswer: {
        '@type': 'Answer',
        text: 'ได้ หากยอดภาษีถึงเกณฑ์ที่กฎหมายกำหนด ยื่นคำขอก่อนวันครบกำหนดชำระ',
      },
    });
  });

  it('has a document whose title asks as one question', () => {
    const content = contentOf('O6');
    const [document] = content.documents;
    if (!document) throw new Error('no document');
    const asked = { ...document, title: 'ต่อทะเบียนได้ที่ไหน', body: 'ที่ฝ่ายทะเบียน\n\n## เวลา\n\nทุกวันทำการ\n' };
    expect(documentData(site, 'th', content, asked)[1]).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ name: 'ต่อทะเบียนได้ที่ไหน', acceptedAnswer: { text: 'ที่ฝ่ายทะเบียน\nเวลา\nทุกวันทำการ' } }],
    });
    expect(typesOf(documentData(site, 'th', contentOf('O5'), asked))).toEqual(['NewsArticle']);
  });

  it('takes one heading that asks for no list of questions', () => {
    expect(itemTextData(site, 'th', contentOf('O6'))).toEqual([]);
  });

  it('has every service that an item of e-services links to, once', () => {
    const services = itemTextData(site, 'th', contentOf('O13'));
    expect(services).toHaveLength(4);
    expect(services[1]).toEqual({
      '@context': context,
      '@type': 'GovernmentService',
      name: 'ยื่นคำขอออนไลน์',
      description: 'แจ้งย้าย ขออนุญาตก่อสร้าง ใบอนุญาตสถานที่จำหน่ายอาหาร เบี้ยยังชีพ',
      serviceType: 'E-Service',
      url: 'https://service.sample.example.go.th/request/',
      provider: agency,
      areaServed: area,
      availableChannel: {
        '@type': 'ServiceChannel',
        serviceUrl: 'https://service.sample.example.go.th/request/',
        availableLanguage: 'th',
      },
    });
    expect(itemTextData(site, 'th', contentOf('O12'))).toEqual([]);
  });
});
