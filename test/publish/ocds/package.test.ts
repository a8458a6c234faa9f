import { describe, expect, it } from 'vitest';
import { yearFeeds } from '../../../src/publish/feeds.ts';
import { ocdsPackage } from '../../../src/publish/ocds/package.ts';
import { ocdsReport } from '../../../src/publish/ocds/report.ts';
import type { OcdsPackage, OcdsRelease } from '../../../src/publish/ocds/standard.ts';
import type { OcdsReportDocument } from '../../../src/publish/schema.ts';
import type { Site } from '../../../src/site/site.ts';
import { sampleSite } from '../site.ts';
import { ocdsProblems } from './rules.ts';

const list = (...rows: string[]) =>
  [
    'ที่,ปีงบประมาณ,ชื่อหน่วยงาน,รายการ,งบประมาณ,แหล่งงบประมาณ,สถานะ,วิธี,ราคากลาง,ราคาที่ตกลง,ผู้ชนะการเสนอราคา,เลขที่โครงการ',
    ...rows,
    '',
  ].join('\n');
const monthly = (...rows: string[]) =>
  [
    'ลำดับที่,เดือน,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง,วิธีซื้อหรือจ้าง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลง,เลขที่โครงการ',
    ...rows,
    '',
  ].join('\n');

const rows = [
  '1,2567,,ซื้อกระดาษ,1000,รายได้,ยังไม่ดำเนินการ,เฉพาะเจาะจง,900,,,',
  '2,2567,,ก่อสร้างถนน,500000,เงินอุดหนุน,ยังไม่ลงนามในสัญญา,e-bidding,490000,,,67019000001',
  '3,2567,,จ้างซ่อม,5000,รายได้,ยกเลิก,คัดเลือก,5000,,,67019000002',
  '4,2567,,จ้างทำความสะอาด,90000,รายได้,อยู่ระหว่างสัญญา,เฉพาะเจาะจง,90000,80000,บริษัท ก จำกัด,67019000003',
  '5,2567,,จ้างเหมาบริการ,9000,รายได้,สิ้นสุดสัญญา,เฉพาะเจาะจง,9000,9000,นายสมชาย ใจดี (1-2345-67890-12-3),67019000004',
  '6,2567,,ก่อสร้างสะพาน,700000,รายได้,ยังไม่ลงนามในสัญญา,วิธีอื่น,700000,600000,"บริษัท ก จำกัด และบริษัท ข จำกัด",67019000005',
  '7,2567,โรงเรียนตัวอย่าง,ซื้อหนังสือ,3000,รายได้,อยู่ระหว่างสัญญา,เฉพาะเจาะจง,3000,,,67019000006',
  '8,2567,,ซื้อน้ำ,10,รายได้,ยังไม่ดำเนินการ,เฉพาะเจาะจง,10,,,',
  '9,2567,,ซื้อน้ำ,10,รายได้,ยังไม่ลงนามในสัญญา,เฉพาะเจาะจง,10,,,',
  '10,2567,,จ้างหลายราย,3000,รายได้,อยู่ระหว่างสัญญา,เฉพาะเจาะจง,3000,3000,"หจก. ก, หจก. ข",67019000007',
  '11,2567,,ขัดกัน,3000,รายได้,อยู่ระหว่างสัญญา,เฉพาะเจาะจง,3000,2500,หจก. ค,67019000008',
];
const months = [
  '1,2567-01,จ้างทำความสะอาด,90000,90000,เฉพาะเจาะจง,"บริษัท ก จำกัด เสนอ 80,000 บาท; นายข ค เสนอ 85,000 บาท","บริษัท ก จำกัด ราคา 80,000.00 บาท",ราคาต่ำสุด,สัญญาเลขที่ จ.1/2567 ลงวันที่ 9 มกราคม 2567,67019000003',
  '2,2567-01,จ้างหลายราย,3000,3000,เฉพาะเจาะจง,-,"หจก. ก ราคา 1,000.00 บาท",เหมาะสม,สัญญาเลขที่ 2/2567 ลงวันที่ 10 มกราคม 2567,67019000007',
  '3,2567-01,จ้างหลายราย,3000,3000,เฉพาะเจาะจง,-,"หจก. ข ราคา 2,000.00 บาท",เหมาะสม,สัญญาเลขที่ 3/2567 ลงวันที่ 11 มกราคม 2567,67019000007',
  '4,2567-01,ขัดกัน,3000,2900,เฉพาะเจาะจง,-,"หจก. ง ราคา 2,600.00 บาท",เหมาะสม,สัญญาเลขที่ 4/2567 ลงวันที่ 12 มกราคม 2567,67019000008',
  '5,2567-02,ไม่มีการจัดซื้อจัดจ้าง,-,-,-,-,-,-,-,-',
  '6,2567-02,ซื้อน้ำมัน,500,500,เฉพาะเจาะจง,ตามเอกสารแนบ,"ปั๊ม ก ราคา 500.00 บาท",เหมาะสม,ใบสั่งซื้อ 9 ลงวันที่ 1 กุมภาพันธ์ 2567,-',
];
const item = (evidence: string, updated = '2567-03-01') =>
  `---\npublished: 2567-02-01\nupdated: ${updated}\nevidence:\n${evidence}\n---\n`;
const content = (listRows: string[], monthRows: string[]): Record<string, string> => ({
  '2567/o14/index.md': item('  procurement: { data: list.csv }'),
  '2567/o14/list.csv': list(...listRows),
  '2567/o16/index.md': item('  monthly-summary: { data: skr1.csv }', '2567-02-20'),
  '2567/o16/skr1.csv': monthly(...monthRows),
});

/** What is written of a site, as a reader gets it. */
function written(site: Site): { ocds: OcdsPackage; report: OcdsReportDocument } {
  return JSON.parse(JSON.stringify({ ocds: ocdsPackage(site, 2567), report: ocdsReport(site, 2567) }));
}
const made = (more = content(rows, months)) => written(sampleSite({ more }));
const { ocds, report } = made();

const prefix = 'sample.example.go.th';
function processOf(number: string): OcdsRelease {
  const found = ocds.releases.find(({ ocid }) => ocid === `${prefix}-${number}`);
  if (!found) throw new Error(`no release ${number}`);
  return found;
}
const titled = (title: string) => ocds.releases.filter(({ tender }) => tender.title === title);

describe('the release package', () => {
  it('keeps the rules of the standard', () => expect(ocdsProblems(ocds)).toEqual([]));

  it('would not keep them without any of what must be there', () => {
    const full = processOf('67019000003');
    const one = { ...ocds, releases: [full] };
    const broken = (change: (copy: typeof one) => void) => {
      const copy = structuredClone(one);
      change(copy);
      return ocdsProblems(copy);
    };
    for (const field of ['uri', 'publishedDate', 'version', 'publisher', 'releases'] as const)
      expect(
        broken((copy) => Reflect.deleteProperty(copy, field)),
        field,
      ).not.toEqual([]);
    for (const field of [
      'ocid',
      'id',
      'date',
      'tag',
      'initiationType',
      'parties',
      'buyer',
      'tender',
      'awards',
      'contracts',
    ] as const)
      expect(
        broken((copy) => Reflect.deleteProperty(copy.releases[0] ?? {}, field)),
        field,
      ).not.toEqual([]);
    for (const path of [
      ['tender', 'id'],
      ['tender', 'title'],
      ['tender', 'value', 'currency'],
      ['awards', 0, 'id'],
      ['awards', 0, 'value', 'amount'],
      ['contracts', 0, 'awardID'],
      ['parties', 0, 'roles'],
      ['parties', 1, 'id'],
      ['planning'],
    ])
      expect(
        broken((copy) => remove(copy.releases[0], path)),
        path.join('/'),
      ).not.toEqual([]);
  });

  it('is not dated by a day that is still to come', () => {
    const later = (path: string, text: string) => made({ ...content(rows, months), [path]: text }).ocds;
    const monthly = item('  monthly-summary: { data: skr1.csv }', '2568-01-10');
    const { publishedDate, releases } = later('2567/o16/index.md', monthly);
    expect(publishedDate).toBe('2024-03-01T00:00:00+07:00');
    const oil = releases.find(({ tender }) => tender.title === 'ซื้อน้ำมัน');
    expect(oil?.date).toBe('2024-02-01T00:00:00+07:00');
    const never = monthly.replace('2567-02-01', '2567-12-01').replace('2568-01-10', '2568-12-01');
    const signed = later('2567/o16/index.md', never).releases.find(({ tender }) => tender.title === 'ซื้อน้ำมัน');
    expect(signed?.date).toBe('2024-02-01T00:00:00+07:00');
  });

  it('is dated by the content', () => {
    expect(ocds.publishedDate).toBe('2024-03-01T00:00:00+07:00');
    expect(titled('ซื้อน้ำมัน')[0]?.date).toBe('2024-02-20T00:00:00+07:00');
  });

  it('has no licence while nothing is decided, and names the page of the terms', () => {
    expect(ocds).not.toHaveProperty('license');
    expect(ocds.publicationPolicy).toBe('https://sample.example.go.th/about/licence/');
  });
});

function remove(value: unknown, [key, ...rest]: (string | number)[]): void {
  if (typeof value !== 'object' || value === null || key === undefined) throw new Error('no such place');
  if (rest.length === 0) {
    if (!(key in value)) throw new Error(`no ${key}`);
    Reflect.deleteProperty(value, key);
  } else remove((value as Record<string, unknown>)[key], rest);
}

describe('a contracting process', () => {
  it('follows the status of its row', () => {
    const state = (release: OcdsRelease | undefined) => [
      release?.tag,
      release?.tender.status,
      release?.awards?.[0]?.status,
      release?.contracts?.[0]?.status,
    ];
    expect(state(titled('ซื้อกระดาษ')[0])).toEqual([['planning'], 'planned', undefined, undefined]);
    expect(state(processOf('67019000001'))).toEqual([['planning', 'tender'], 'active', undefined, undefined]);
    expect(state(processOf('67019000002'))).toEqual([['planning', 'tender'], 'cancelled', undefined, undefined]);
    expect(state(processOf('67019000003'))).toEqual([
      ['planning', 'tender', 'award', 'contract'],
      'complete',
      'active',
      'active',
    ]);
    expect(state(processOf('67019000004'))).toEqual([
      ['planning', 'tender', 'award', 'contract'],
      'complete',
      'active',
      'terminated',
    ]);
    expect(state(processOf('67019000005'))).toEqual([
      ['planning', 'tender', 'award'],
      'complete',
      'pending',
      undefined,
    ]);
  });

  it('joins what two tables say of one number', () => {
    const { planning, tender, awards, contracts } = processOf('67019000003');
    expect(planning?.budget).toEqual({ description: 'รายได้', amount: { amount: 90000, currency: 'THB' } });
    expect(tender).toMatchObject({
      procurementMethod: 'direct',
      procurementMethodDetails: 'วิธีเฉพาะเจาะจง',
      numberOfTenderers: 2,
    });
    expect(awards).toMatchObject([
      { description: 'ราคาต่ำสุด', value: { amount: 80000 }, suppliers: [{ name: 'บริษัท ก จำกัด' }] },
    ]);
    expect(contracts).toMatchObject([{ dateSigned: '2024-01-09T00:00:00+07:00', value: { amount: 80000 } }]);
  });

  it('has an award for each contract, and none for their sum', () => {
    const { awards, contracts } = processOf('67019000007');
    expect(awards?.map(({ value }) => value?.amount)).toEqual([1000, 2000]);
    expect(contracts?.map(({ awardID }) => awardID)).toEqual(awards?.map(({ id }) => id));
  });

  it('has one award for several who won together', () => {
    expect(processOf('67019000005').awards?.map(({ suppliers }) => suppliers?.length)).toEqual([2]);
  });

  it('maps methods, and gives only the name of one that may be any', () => {
    const method = (number: string) => processOf(number).tender.procurementMethod;
    expect(['67019000001', '67019000002', '67019000003', '67019000005'].map(method)).toEqual([
      'open',
      'selective',
      'direct',
      undefined,
    ]);
    expect(processOf('67019000005').tender.procurementMethodDetails).toBe('วิธีอื่น');
  });

  it('is bought by the agency that the row names', () => {
    expect(processOf('67019000006').buyer.name).toBe('โรงเรียนตัวอย่าง');
    expect(processOf('67019000001').buyer.name).toBe('เทศบาลตัวอย่าง');
  });

  it('gives nobody who may be a person a number, or an id that is the same elsewhere', () => {
    const [, person] = processOf('67019000004').parties;
    expect(person).toEqual({ id: 'party-1', name: 'นายสมชาย ใจดี', roles: ['supplier'] });
    expect(JSON.stringify([ocds, report])).not.toMatch(/2345-?67890/);
    const company = processOf('67019000003').parties.find(({ name }) => name === 'บริษัท ก จำกัด');
    expect(processOf('67019000005').parties.find(({ name }) => name === 'บริษัท ก จำกัด')?.id).toBe(company?.id);
  });
});

describe('rows of one number that are parts of it', () => {
  const part = (name: string, source: string, status: string, price: string, winner: string, note: string) =>
    `1,2567,${name},200,${source},${status},เฉพาะเจาะจง,100,${price},${winner},67019000013,${note}`;
  const parts = (...lines: string[]) => {
    const header = list().trim().replace('ชื่อหน่วยงาน,', '');
    const { ocds: document, report: about } = made({
      ...content([], months.slice(4, 5)),
      '2567/o14/list.csv': `${header},หมายเหตุ\n${lines.join('\n')}\n`,
    });
    expect(ocdsProblems(document)).toEqual([]);
    expect(document.releases).toHaveLength(1);
    const [release] = document.releases;
    const state = (title: string) => {
      const award = release?.awards?.find((one) => (one.title ?? release.tender.title) === title);
      return [award?.status, release?.contracts?.find(({ awardID }) => awardID === award?.id)?.status];
    };
    return { release, state, about };
  };
  const first = part('งวดหนึ่ง', 'งบ1', 'อยู่ระหว่างสัญญา', '90', 'ร้านหนึ่ง', 'n1');
  const cancelled = part('งวดสอง', 'งบ2', 'ยกเลิก', '80', 'ร้านสอง', 'n2');

  it('each have a status of their own', () => {
    for (const lines of [
      [first, cancelled],
      [cancelled, first],
    ]) {
      const { release, state } = parts(...lines);
      expect(release?.tender.status).toBe('complete');
      expect(state('งวดหนึ่ง')).toEqual(['active', 'active']);
      expect(state('งวดสอง')).toEqual(['cancelled', undefined]);
    }
  });

  it.each([
    ['ยกเลิก', 'ยกเลิก', 'cancelled'],
    ['ยังไม่ดำเนินการ', 'ยกเลิก', 'planned'],
    ['ยังไม่ลงนามในสัญญา', 'ยกเลิก', 'active'],
    ['ยังไม่ลงนามในสัญญา', 'สิ้นสุดสัญญา', 'active'],
    ['ยังไม่ดำเนินการ', 'สิ้นสุดสัญญา', 'active'],
    ['สิ้นสุดสัญญา', 'อยู่ระหว่างสัญญา', 'complete'],
  ])('that are %s and %s make a tender that is %s', (one, other, status) => {
    const lines = [part('งวดหนึ่ง', 'งบ1', one, '', '', ''), part('งวดสอง', 'งบ1', other, '', '', '')];
    expect(parts(...lines).release?.tender.status).toBe(status);
  });

  it('that are not yet awarded do not get the status of an award, nor give it theirs', () => {
    const { release, state } = parts(first, part('งวดสอง', 'งบ2', 'ยกเลิก', '', '', ''));
    expect(state('งวดหนึ่ง')).toEqual(['active', 'active']);
    expect(release?.tender.status).toBe('complete');
  });

  it('are reported with all that they say differently', () => {
    const { about } = parts(first, cancelled);
    const differ = about.unmapped.filter(({ reason }) => reason === 'values-differ');
    expect(differ).toHaveLength(1);
    for (const name of ['ชื่อรายการ', 'แหล่งที่มาของงบประมาณ', 'สถานะ', 'หมายเหตุ'])
      expect(differ[0]?.message.th).toContain(name);
    expect(differ[0]?.message.en).toMatch(
      /differs: name, source of the budget, status, note\. Each award and contract has the status of its own row/,
    );
  });

  it('are reported with buyer and bidders that differ', () => {
    const { report: about } = made(
      content(
        [
          '1,2567,โรงเรียนก,ซื้อ,500,x,อยู่ระหว่างสัญญา,เฉพาะเจาะจง,500,500,ร้านก,67019000020',
          '2,2567,โรงเรียนข,ซื้อ,500,x,อยู่ระหว่างสัญญา,เฉพาะเจาะจง,500,500,ร้านก,67019000020',
        ],
        [
          '1,2567-01,ซื้อ,500,500,เฉพาะเจาะจง,ร้านก 500 บาท,ร้านก 500 บาท,ต่ำสุด,1/2567,67019000020',
          '2,2567-02,ซื้อ,500,500,เฉพาะเจาะจง,ร้านข 500 บาท,ร้านข 500 บาท,ต่ำสุด,2/2567,67019000020',
        ],
      ),
    );
    const said = about.unmapped.filter(({ reason }) => reason === 'values-differ').map(({ message }) => message.en);
    expect(said.filter((text) => /differs: buyer\./.test(text))).toHaveLength(1);
    expect(said.filter((text) => /differs: bidders\./.test(text))).toHaveLength(1);
  });

  it('are reported where the price behind a name is not the price of the row', () => {
    const { about } = parts(part('ก', 'ข', 'อยู่ระหว่างสัญญา', '90', '"หจก. ก 1,000.00"', ''));
    expect(about.unmapped.map(({ reason }) => reason)).toContain('prices-differ');
  });
});

describe('the ocid', () => {
  it('of a row without a number stays when rows are moved, added and carried on', () => {
    const before = titled('ซื้อกระดาษ').map(({ ocid }) => ocid);
    const [first = '', ...others] = rows;
    const later = first.replace('ยังไม่ดำเนินการ', 'อยู่ระหว่างสัญญา').replace(/900,,,$/, '900,850,ร้านก,');
    const { ocds: after } = made(
      content([...others.toReversed(), '99,2567,,อื่น,1,รายได้,ยกเลิก,คัดเลือก,1,,,', later], months),
    );
    const [release] = after.releases.filter(({ tender }) => tender.title === 'ซื้อกระดาษ');
    expect([release?.ocid]).toEqual(before);
    expect(release?.id).not.toBe(titled('ซื้อกระดาษ')[0]?.id);
    expect(release?.awards).toHaveLength(1);
  });

  it.each([
    ['ราคากลาง', '1,2567,,ซื้อกระดาษ,1000,รายได้,ยังไม่ดำเนินการ,เฉพาะเจาะจง,,,,'],
    ['วิธี', '1,2567,,ซื้อกระดาษ,1000,รายได้,ยังไม่ดำเนินการ,คัดเลือก,900,,,'],
    ['ผู้ชนะและราคา', '1,2567,,ซื้อกระดาษ,1000,รายได้,สิ้นสุดสัญญา,เฉพาะเจาะจง,900,850,ร้านก,'],
  ])('of a row without a number does not depend on %s', (_, row) => {
    const { ocds: other } = made(content([row], months));
    expect(other.releases.map(({ ocid }) => ocid)).toContain(titled('ซื้อกระดาษ')[0]?.ocid);
  });

  it('of a summary without a number depends on neither contract nor price, and is another in another month', () => {
    const oil = months[5] ?? '';
    const ids = (...lines: string[]) => {
      const { ocds: other } = made(content([], lines));
      return other.releases.map(({ ocid }) => ocid);
    };
    const [before] = ids(oil);
    expect(ids(oil.replace('ใบสั่งซื้อ 9 ลงวันที่ 1 กุมภาพันธ์ 2567', '-').replace('500,500', '500,-'))).toEqual([before]);
    expect(ids(oil, oil.replace('2567-02', '2567-03'))).toHaveLength(2);
  });

  it('of a row without a number is another when the source of the budget is', () => {
    const two = [rows[7] ?? '', (rows[7] ?? '').replace('รายได้', 'เงินสะสม')];
    const { ocds: other } = made(content(two, months));
    const water = other.releases.filter(({ tender }) => tender.title === 'ซื้อน้ำ').map(({ ocid }) => ocid);
    expect(new Set(water).size).toBe(2);
  });

  it('does not depend on the order of rows and tables in anything', () => {
    const { ocds: turned } = made(content(rows.toReversed(), months.toReversed()));
    expect(turned).toEqual(ocds);
  });

  it('begins with the prefix of the agency where it has one', () => {
    const site = sampleSite({ more: content(rows, months) });
    const openData: NonNullable<Site['agency']['openData']> = {
      licence: 'Creative Commons Attributions',
      category: 'ข้อมูลสาธารณะ',
      objective: ['ไม่ทราบ'],
      updateFrequency: 'ปี',
      geoCoverage: 'ไม่มี',
      source: 'ระบบ e-GP',
      ocidPrefix: 'ocds-abc123',
      items: {},
    };
    const registered = written({ ...site, agency: { ...site.agency, openData } });
    expect(registered.ocds.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(registered.ocds.releases.map(({ ocid }) => ocid)).toContain('ocds-abc123-67019000001');
    expect(registered.report.ocidPrefix).toEqual({
      value: 'ocds-abc123',
      registered: true,
    });
  });
});

describe('the report', () => {
  it('says of rows that cannot be told apart only what is true of them', () => {
    const { report: about } = made(content([rows[7] ?? '', (rows[7] ?? '').replace('10,,,', '12,,,')], months));
    const [left] = about.unmapped.filter(({ reason }) => reason === 'indistinguishable');
    expect(left?.message.en).toMatch(/its name and budget are those of another row of the year/);
  });

  it('repeats no telephone number of a winner', () => {
    const row = '1,2567,,จ้าง,500,x,อยู่ระหว่างสัญญา,วิธีอื่น,500,500,นายก ใจดี โทร 0812345678,67019000020';
    const all = made(content([row], months));
    expect(all.report.unmapped.some(({ item: code }) => code === 'O14')).toBe(true);
    expect(JSON.stringify([all.ocds, all.report])).not.toContain('0812345678');
  });

  it('has every row that is not, or not wholly, in the package', () => {
    expect(report.unmapped.map(({ item, row, outcome, reason }) => [item, row, outcome, reason])).toEqual([
      ['O14', 6, 'partly', 'method-unknown'],
      ['O14', 7, 'partly', 'winner-missing'],
      ['O14', expect.toBeOneOf([8, 9]), 'left-out', 'indistinguishable'],
      ['O14', 11, 'partly', 'tables-disagree'],
      ['O16', 4, 'partly', 'values-differ'],
      ['O16', 5, 'left-out', 'no-purchase'],
      ['O16', 6, 'partly', 'bidders-unclear'],
    ]);
    expect(report).toMatchObject({ rows: 17, releases: 11, ocidPrefix: { value: prefix, registered: false } });
    const [unclear] = report.unmapped.slice(-1);
    expect(unclear).toMatchObject({
      values: { bidders: 'ตามเอกสารแนบ' },
      message: { th: expect.stringMatching(/ผู้เสนอราคา/) },
    });
  });

  it('accounts for every row', () => {
    const left = report.unmapped.filter(({ outcome }) => outcome === 'left-out').length;
    // Four rows of the summary say more of numbers that the list has.
    expect(report.rows - left - 4).toBe(report.releases);
  });

  it('stands alone where no row is a purchase, and not at all where there is no table', () => {
    const without = { '2567/o14/list.csv': 'Name\nx\n', '2567/o14/index.md': '---\npublished: 2567-02-01\n---\n' };
    const paths = (more: Record<string, string>) => {
      const site = sampleSite({ more });
      const [year] = site.assessment.years;
      return year ? yearFeeds(site, year).map(({ path }) => path) : [];
    };
    const idle = { ...without, ...content([], months.slice(4, 5)), ...without };
    expect(written(sampleSite({ more: idle })).report).toMatchObject({ package: null, rows: 1, releases: 0 });
    expect(paths(idle).filter((path) => path.includes('ocds'))).toEqual(['/api/2567/ocds-report.json']);
    expect(paths(without).filter((path) => path.includes('ocds'))).toEqual([]);
    expect(paths(content(rows, months))).toContain('/ocds/2567.json');
  });
});
