/** The days that an item or a document states of itself; ISO. */
interface Declared {
  published?: string | null | undefined;
  updated?: string | null | undefined;
}

/**
 * The days that may be told of on a day. What is dated later is no news yet, so an item or document that states a later day of
 * publication has none, and a later update is left out. An update before the publication is none.
 */
export function knownDays(
  { published, updated }: Declared,
  today: string,
): { published: string | null; updated: string | null } {
  if (published && published > today) return { published: null, updated: null };
  const later = updated && updated <= today && (!published || updated > published) ? updated : null;
  return { published: published ?? null, updated: later };
}

/** The day of the last change that is known; null where none is stated. */
export function lastChange(declared: Declared, today: string): string | null {
  const { published, updated } = knownDays(declared, today);
  return updated ?? published;
}
