import type { Assessment } from '../model/assessment.ts';
import { wrongUsage } from './failure.ts';

/** The declared years, or the one that was asked for. */
export function selectedYears(assessment: Assessment, year: number | undefined): number[] {
  const declared = assessment.years.map((one) => one.year);
  // With no year at all the content itself is broken, and that is what must be said.
  if (year === undefined || declared.length === 0) return declared;
  if (declared.includes(year)) return [year];
  const known = declared.join(', ');
  throw wrongUsage(
    `agency.yaml ไม่มีปีงบประมาณ ${year}  มีเพียง ${known}`,
    `agency.yaml has no fiscal year ${year}. It has ${known}.`,
  );
}
