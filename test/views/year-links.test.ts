import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/site/lookup.ts';
import { codeView } from '../../src/views/code-view.ts';
import { subjectTargets, yearTargets } from '../../src/views/year-links.ts';
import { sampleSite } from '../publish/site.ts';

const agency = `name: { th: เทศบาลตัวอย่าง, en: Sample Municipality }
kind: municipality
site: https://sample.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@sample.example.go.th }
units:
  - { id: finance, name: { th: กองคลัง, en: Finance Division } }
assessments:
  - { year: 2566, framework: ita-2566-national, state: closed }
  - { year: 2567, framework: ita-2567-local, state: open }
`;
const site = sampleSite({ more: { 'agency.yaml': agency } });
const year = lookup(site).year(2567);
if (!year) throw new Error('no 2567');

describe('the switch of years', () => {
  it('leads to the same page of every year, newest first, and says which are closed', () => {
    expect(yearTargets(site, 'en', (of) => `/${of}/status/`)).toEqual([
      { year: 2567, href: '/en/2567/status/', closed: false, item: null },
      { year: 2566, href: '/en/2566/status/', closed: true, item: null },
    ]);
  });

  it('follows the subject of an item to the code that it had', () => {
    const [own, before] = subjectTargets(site, 'th', year, 'O15');
    expect(own).toMatchObject({ href: '/2567/o15/', item: { code: 'O15' } });
    expect(before).toMatchObject({ href: '/2566/o20/', item: { code: 'O20' } });
  });

  it('leads to the year where it does not have the subject', () => {
    const lone = year.items.find(({ code }) =>
      lookup(site)
        .subjects(year, code)
        .every(({ items }) => items['ita-2566-national'] === undefined),
    );
    expect(lone).toBeDefined();
    expect(subjectTargets(site, 'th', year, lone?.code ?? '')[1]).toMatchObject({ href: '/2566/', item: null });
  });
});

describe('the explanation of a code', () => {
  const view = codeView(site, 'th', 'O15');

  it('has what the code was in every year, those of this site first, with a link and their state', () => {
    expect(view.same).toBe(false);
    expect(view.years.map(({ year: of, title }) => [of, title])).toEqual([
      [2567, 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ'],
      [2566, 'คู่มือหรือมาตรฐานการให้บริการ'],
      [2568, 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี'],
    ]);
    expect(view.years.map(({ here }) => here)).toMatchObject([
      { href: '/2567/o15/', current: true, closed: false },
      { href: '/2566/o15/', current: false, closed: true },
      null,
    ]);
    expect(view.years[1]?.required).toContain('คู่มือหรือมาตรฐานการให้บริการ');
  });

  it('says under which code the subject of each year stands in the others', () => {
    const links = (of: number) =>
      view.years
        .find((one) => one.year === of)
        ?.subjects.flatMap(({ years }) => years.map(({ year: other, code, href }) => [other, code, href]));
    expect(links(2567)).toContainEqual([2566, 'O20', '/2566/o20/']);
    expect(links(2566)).toContainEqual([2567, 'O11', '/2567/o11/']);
    expect(links(2566)).toContainEqual([2568, 'O9', null]);
  });

  it('says so where a code is the same subject in every year', () => {
    expect(codeView(site, 'th', 'O1').same).toBe(true);
  });
});
