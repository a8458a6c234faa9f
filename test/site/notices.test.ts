import { describe, expect, it } from 'vitest';
import { comingSurveys, nextSurvey, noticesOf, openSurveys } from '../../src/site/notices.ts';
import { sampleSite } from '../publish/site.ts';

const text = { th: 'ก', en: 'a' };
const days = { opens: '2024-01-10', closes: '2024-01-20' };
const siteOn = (today: string) => {
  const site = sampleSite();
  const dated = { name: text, link: 'https://example.go.th/', ...days };
  return { ...site, today, agency: { ...site.agency, notices: [{ text, ...days }], surveys: [dated] } };
};

describe('announcements and surveys', () => {
  it.each([
    ['2024-01-09', 0, 1],
    ['2024-01-10', 1, 1],
    ['2024-01-20', 1, 1],
    ['2024-01-21', 0, 0],
  ])('on %s: %d shown, %d with a poster', (today, shown, posters) => {
    const site = siteOn(today);
    expect(noticesOf(site)).toHaveLength(shown);
    expect(openSurveys(site)).toHaveLength(shown);
    expect(comingSurveys(site)).toHaveLength(posters);
  });

  it('know which survey opens next, of those that are not open yet', () => {
    const site = siteOn('2024-01-09');
    const [survey] = site.agency.surveys;
    if (!survey) throw new Error('no survey');
    const surveys = [{ ...survey, opens: '2024-03-01', closes: '2024-03-31' }, survey];
    const next = (today: string) => nextSurvey({ ...site, today, agency: { ...site.agency, surveys } })?.opens;
    expect(['2024-01-09', '2024-01-10', '2024-02-29', '2024-03-01'].map(next)).toEqual([
      ...['2024-01-10', '2024-03-01', '2024-03-01', undefined],
    ]);
  });
});
