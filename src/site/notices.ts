import type { Notice, Survey } from '../model/identity.ts';
import type { Site } from './site.ts';

const isOpen = (today: string, { opens, closes }: { opens: string; closes: string }): boolean =>
  opens <= today && today <= closes;

/** The announcements of the day. */
export const noticesOf = ({ agency, today }: Site): Notice[] => agency.notices.filter((one) => isOpen(today, one));

/** The surveys that can be answered today. */
export const openSurveys = ({ agency, today }: Site): Survey[] => agency.surveys.filter((one) => isOpen(today, one));

/** The survey that opens next, after today. */
export const nextSurvey = ({ agency, today }: Site): Survey | undefined =>
  agency.surveys.filter(({ opens }) => today < opens).sort((a, b) => (a.opens < b.opens ? -1 : 1))[0];

/** The surveys that can be answered today or later: their posters are printed before they open. */
export const comingSurveys = ({ agency, today }: Site): Survey[] =>
  agency.surveys.filter(({ closes }) => today <= closes);
