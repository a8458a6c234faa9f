import type { Shape } from './shape.ts';
import type { thYears } from './years.th.ts';

/** Texts of pages about whole years, in English. */
export const enYears: Shape<typeof thYears> = {
  checklist: (year: number) => `Checklist of all elements, fiscal year ${year}`,
  checklistLead: 'Every item and every element on one page. Each line opens its evidence; the page prints well.',
  checklistLink: 'All elements on one page (to print)',
  map: 'Map of the state',
  mapByIndicator: 'All items by indicator',
  mapByUnit: 'All items by responsible unit',
  trend: 'Compared with earlier years',
  trendCaption: 'Complete items and OIT score of each fiscal year',
  trendYear: 'Fiscal year',
  trendComplete: 'Complete',
  trendOf: (complete: number, all: number) => `${complete} of ${all}`,
  trendForecast: 'OIT, forecast',
  trendResult: 'OIT, announced',
  trendNote: 'Each year is measured by its own criteria, so the number of items differs.',
  sinceLast: (day: string) => `Since the last publication (${day})`,
  sinceNothing: 'The state has not changed',
  sinceItem: (code: string, from: string, to: string) => `${code} from “${from}” to “${to}”`,
  sinceScore: (from: string, to: string) => `OIT score, forecast: from ${from} to ${to}`,
  archive: 'All fiscal years',
  archiveLead: 'What was disclosed in a closed year stays as it was and is not measured again by new criteria.',
  archiveSubjects: 'The same subject in each year',
  archiveSubjectsNote: 'A code may mean another subject in another year. This table follows the subject, not the code.',
  subject: 'Subject',
  notInYear: 'Not in this year',
  frozen: 'Closed: kept as it was',
  frozenNote: (year: number) => `The assessment of fiscal year ${year} is closed. This page stays as it was published.`,
  switch: 'Choose a fiscal year',
};
