import { describe, expect, it, test } from 'vitest';
import { describeFinding } from '../../src/i18n/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { dataCategories, licences, objectives } from '../../src/model/open-data.ts';
import { assessed, placed, read } from './read-fixture.ts';
import { agencyYaml, temporaryFolder } from './temporary.ts';

const lines = {
  licence: 'licence: Creative Commons Attributions',
  category: 'category: ข้อมูลสาธารณะ',
  objective: 'objective: [พันธกิจหน่วยงาน]',
  updateFrequency: 'updateFrequency: ปี',
  geoCoverage: 'geoCoverage: อำเภอ',
  source: 'source: สำนักงานเขตตัวอย่าง',
};

/** `openData` with some lines written otherwise, left out (empty) or added, in an agency file of eight lines. */
const agencyWith = (changed: Partial<typeof lines> & { more?: string }): string =>
  `${agencyYaml}openData:\n${Object.values({ ...lines, ...changed })
    .filter((line) => line !== '')
    .map((line) => `  ${line}\n`)
    .join('')}`;

const findingsOf = (yaml: string): Finding[] => read(temporaryFolder({ 'agency.yaml': yaml })).findings;

const said = (finding: Finding) => describeFinding(finding);

describe('what an agency decides about its data', () => {
  it('is taken as it is written', () => {
    const { agency, findings } = read(
      temporaryFolder({
        'agency.yaml': agencyWith({
          objective: 'objective: อื่น ๆ',
          more: 'objectiveOther: งานวิจัย\n  allowHarvest: true\n  ownerOrg: sample-district\n  items: { ๐๑๒: { updateFrequency: เดือน } }',
        }),
      }),
    );
    expect(findings).toEqual([]);
    expect(agency?.openData).toMatchObject({
      objective: ['อื่นๆ'],
      objectiveOther: 'งานวิจัย',
      allowHarvest: true,
      ownerOrg: 'sample-district',
      items: { O12: { updateFrequency: 'เดือน' } },
    });
  });

  test.each<[string, Parameters<typeof agencyWith>[0], string[], Finding['params']]>([
    [
      'a missing licence',
      { licence: '' },
      ['key-missing content/agency.yaml:10:3'],
      { key: 'openData.licence', choices: licences },
    ],
    ['a missing objective', { objective: '' }, ['key-missing content/agency.yaml:10:3'], { key: 'openData.objective' }],
    [
      'a misspelt category',
      { category: 'category: ข้อมูลสาธารนะ' },
      ['value-choice content/agency.yaml:11:13'],
      { choices: dataCategories, corrected: ['category: ข้อมูลสาธารณะ'] },
    ],
    [
      'an objective that is not on the list',
      { objective: 'objective: [พันธกิจหน่วยงาน, ประชาชน]' },
      ['value-choice content/agency.yaml:12:32'],
      { choices: objectives, corrected: [] },
    ],
    [
      'another objective that is not named',
      { objective: 'objective: [พันธกิจหน่วยงาน, อื่นๆ]' },
      ['key-missing content/agency.yaml:10:3'],
      { key: 'openData.objectiveOther', chosen: 'objective' },
    ],
    [
      'another licence of an item that is not named',
      { more: 'items: { O12: { licence: อื่นๆ } }' },
      ['key-missing content/agency.yaml:16:17'],
      { key: 'openData.items.O12.licenceOther', chosen: 'licence' },
    ],
    [
      'an unknown key',
      { more: 'licens: Open Data Common' },
      ['key-unknown content/agency.yaml:16:3'],
      { corrected: ['licence: Open Data Common'] },
    ],
    [
      'an unknown key of an item',
      { more: 'items: { O12: { maintainer: ก } }' },
      ['key-unknown content/agency.yaml:16:19'],
      { within: 'openData.items.O12' },
    ],
    [
      'an item that no framework has',
      { more: 'items: { O12: { source: ก }, O99: { source: ก } }' },
      ['item-unknown content/agency.yaml:16:32'],
      { found: 'O99', framework: 'ita-2567-local', first: 'O1', last: 'O35' },
    ],
    [
      'a key of items that is no code',
      { more: 'items: { สถิติ: { source: ก } }' },
      ['item-unknown content/agency.yaml:16:12'],
      { found: 'สถิติ' },
    ],
    [
      'an item under two spellings',
      { more: 'items: { O12: { source: ก }, ๐๑๒: { source: ข } }' },
      ['name-conflict content/agency.yaml:16:32'],
      { found: '๐๑๒', other: 'O12' },
    ],
    ['no objective', { objective: 'objective: []' }, ['value-empty content/agency.yaml:12:14'], { found: '[…]' }],
    ['an empty objective', { objective: 'objective:' }, ['value-empty content/agency.yaml:12:13'], {}],
    [
      'an answer in words',
      { more: 'allowHarvest: ยินยอม' },
      ['value-choice content/agency.yaml:16:17'],
      { choices: ['true', 'false'] },
    ],
  ])('%s is refused where it stands', (_, changed, places, params) => {
    const findings = findingsOf(agencyWith(changed));
    expect(findings.map(placed)).toEqual(places);
    expect(findings[0]).toMatchObject({ severity: 'error', params });
  });

  it('one mistake does not hide another', () => {
    const findings = findingsOf(
      agencyWith({ category: 'category: ลับ', geoCoverage: 'geoCoverage: อื่นๆ', more: 'items: { O99: {} }' }),
    );
    expect(findings.map(({ code }) => code)).toEqual(['key-missing', 'value-choice', 'item-unknown']);
  });

  it('a mistake is explained with the choices, in both languages', () => {
    const [finding] = findingsOf(agencyWith({ licence: 'licence: CC-BY' }));
    if (!finding) throw new Error('nothing was refused');
    const { message, fix } = said(finding);
    for (const text of [message.th, message.en]) for (const licence of licences) expect(text).toContain(licence);
    expect(fix.th).toBe('ตัวอย่าง: licence: Creative Commons Attributions');
  });

  it('a framework that is not known leaves items unjudged', () => {
    const yaml = agencyWith({ more: 'items: { O99: { source: ก } }' }).replace('ita-2567-local', 'ita-9999');
    expect(findingsOf(yaml).map(({ code }) => code)).toEqual(['framework-unknown']);
  });

  it('is asked for where there are tables and nothing is decided', () => {
    const files = { '2567/o14/list.csv': 'ชื่อ\nก\n', '2567/o14/index.md': '---\nunit: admin\n---\n' };
    const codes = (yaml: string) =>
      assessed(temporaryFolder({ ...files, 'agency.yaml': yaml }), '2024-04-23').findings.filter(
        ({ code }) => code === 'open-data-undecided',
      );
    expect(codes(agencyYaml)).toMatchObject([{ severity: 'info', file: 'content/agency.yaml' }]);
    expect(codes(agencyWith({}))).toEqual([]);
  });
});
