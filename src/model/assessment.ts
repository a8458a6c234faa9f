import type { Basis, RequiredPeriod } from '../frameworks/schema.ts';
import type { Bilingual } from './bilingual.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import type { Finding } from './finding.ts';

export type ItemStatus = 'complete' | 'incomplete' | 'missing' | 'notApplicable';

/**
 * `met`; `missing`: nothing shows it; `stale`: what is shown covers another time; `invalid`: what is shown does not meet
 * the form that is asked; `notRun`: only a reader can judge, or the index could not be read.
 */
export type ElementStatus = 'met' | 'missing' | 'stale' | 'invalid' | 'notRun';

/** The lowest and the highest value that the known rules allow, from 0 to 100. */
export interface Interval {
  min: number;
  max: number;
}

/** A piece of evidence as an assessor finds it. */
export interface ShownEvidence {
  kind: EvidenceKind;
  /** What it is called: heading, title, file name, label. */
  label: string;
  /** Where it is: a fragment of the item's page, a path from the site's root, or a web address. */
  url: string;
  lang: 'th' | 'en';
}

export interface ElementAssessment {
  id: string;
  title: Bilingual;
  hint?: Bilingual;
  basis: Basis;
  period: RequiredPeriod;
  status: ElementStatus;
  /** The element whose evidence shows this one. */
  of?: string;
  evidence: ShownEvidence[];
}

export interface ItemAssessment {
  code: string;
  title: Bilingual;
  /** Indicator and sub-indicator, such as `9` and `9.3`. */
  indicator: string;
  subIndicator: string;
  status: ItemStatus;
  /** 100 or 0; null where the item does not apply. */
  score: number | null;
  /** Id of the unit that owes the item. */
  unit: string | null;
  published: string | null;
  updated: string | null;
  /** Path of the item's page from the site's root. */
  url: string;
  /** What the item would add if it were complete: to OIT and to the ITA total, in points. */
  cost: { oit: Interval; ita: Interval };
  elements: ElementAssessment[];
  findings: Finding[];
}

/** The forecast of a score; never a result. */
export interface Forecast {
  oit: Interval;
  indicators: Record<string, Interval>;
  subIndicators: Record<string, Interval>;
  /** Points of the total that OIT gives, such as 38.50 of 40. */
  points: Interval;
  /** The ITA total and its level, when the other tools' published scores are known. */
  total: (Interval & { level: Bilingual | null }) | null;
  notes: Bilingual[];
}

/** A total that was published, from the scores of all tools. */
export interface Result {
  total: number;
  level: Bilingual | null;
  tools: Record<string, number>;
}

export interface Window {
  opens: string;
  closes: string;
  /** Days from today to the last day; negative when it is over. */
  daysLeft: number;
}

/** What the criteria of one year say about the content on a given day. */
export interface YearAssessment {
  year: number;
  framework: string;
  state: 'open' | 'closed';
  window: Window | null;
  forecast: Forecast;
  /** The published result, when the agency declared every tool's score. */
  result: Result | null;
  counts: Record<ItemStatus, number>;
  items: ItemAssessment[];
  /** Codes whose criteria nobody has found. */
  unknownCodes: string[];
}

/** Disclosure × frameworks × day. */
export interface Assessment {
  today: string;
  years: YearAssessment[];
  /** Everything to say, content first. */
  findings: Finding[];
}
