import type { Shape } from './shape.ts';
import type { thShare } from './share.th.ts';

/** Texts for who shares, prints or cites a page, in English. */
export const enShare = {
  cite: 'Cite this page',
  citeHint: 'Copy this text as it is. The date in brackets is the day of the last update.',
  inThai: 'In Thai',
  inEnglish: 'In English (APA)',
  printed: (url, day) => `Printed from ${url}${day === null ? '' : `, data as of ${day}`}`,
} as const satisfies Shape<typeof thShare>;
