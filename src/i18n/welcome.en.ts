import type { Shape } from './shape.ts';
import type { thWelcome } from './welcome.th.ts';

/** Texts of the first page's ways in, of surveys and of announcements, in English. */
export const enWelcome: Shape<typeof thWelcome> = {
  shortcuts: 'Most requested',
  wanted: {
    contact: { title: 'Contact', hint: 'Where we are, telephone, map, opening hours' },
    services: { title: 'Online services', hint: 'Apply and book without a visit' },
    guides: { title: 'Service guides and fees', hint: 'Steps, papers, time and cost' },
    complaints: { title: 'Report corruption', hint: 'How to report, and how you are protected' },
    procurement: { title: 'Procurement', hint: 'What was bought, from whom, for how much' },
    news: { title: 'News', hint: 'Activities and announcements' },
  },
  notices: 'Announcements',
  noticeLink: 'Details',
  survey: {
    heading: 'Help to assess the agency',
    lead: 'Everybody who uses or contacts the agency may answer. The agency does not learn who answered.',
    answer: 'Answer the survey',
    until: (day: string) => `Open until ${day}`,
    between: (opens: string, closes: string) => `Open from ${opens} to ${closes}`,
    qr: (name: string) => `QR code that leads to ${name}`,
    posters: 'Posters to print for service points',
  },
  posters: {
    title: 'Survey posters for service points',
    lead: 'Print this page on A4: one sheet for each service point',
    none: 'No survey is open at present',
    next: (survey, day) => `${survey} opens on ${day}`,
    scan: 'Scan with the camera of a telephone, or open this address',
    at: 'At:',
  },
};
