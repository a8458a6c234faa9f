import type { Framework } from '../frameworks/schema.ts';
import { lookup } from './lookup.ts';
import type { Site } from './site.ts';

/**
 * The criteria of a fiscal year for this agency: those that it follows, or, of a year that is not on the site, those of the same
 * family as the year of the site nearest to it, because other agencies of its kind may be assessed by another list.
 * @returns nothing where no criteria of that family are known for the year
 */
export function criteriaOfYear(site: Site, fiscalYear: number): Framework | undefined {
  const found = lookup(site);
  const own = found.year(fiscalYear);
  if (own) return found.framework(own);
  const distance = ({ year }: { year: number }) => Math.abs(year - fiscalYear);
  // Of two that are as near, the newer: the years come newest first.
  const [nearest] = [...found.years].sort((a, b) => distance(a) - distance(b));
  const followed = nearest && found.framework(nearest);
  if (!followed) return undefined;
  const { kind } = site.agency;
  const family = [...site.frameworks.byId.values()].filter(
    (one) => one.fiscalYear === fiscalYear && one.system === followed.system && isFor(one, kind, followed),
  );
  return family.find(({ kinds }) => kinds.includes(kind)) ?? family[0];
}

/** Whether criteria are for an agency, or else for all others that are assessed as it is: a kind may have a list of its own in one year. */
function isFor({ kinds }: Framework, kind: Framework['kinds'][number], followed: Framework): boolean {
  return kinds.includes(kind) || followed.kinds.every((other) => other === kind || kinds.includes(other));
}
