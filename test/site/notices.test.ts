import { describe, expect, it } from 'vitest';
import { comingSurveys, noticesOf, openSurveys } from '../../src/site/notices.ts';
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
});
