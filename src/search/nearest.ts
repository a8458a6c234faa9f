import { nearestPart } from './approximate.ts';
import { withParts } from './candidates.ts';
import { foldRecord } from './fold-record.ts';
import type { Index } from './open-index.ts';
import { readQuery } from './query.ts';
import { byScore } from './search-parts.ts';

/** Records in which a misspelt word is looked for. */
const RECORDS = 12;
/** The share of its tokens that a misspelt word has in common with the word. */
const LEAST_SHARED = 0.2;

/** What the content has in place of what was typed, where only a letter or two differ; null when nothing is near. */
export async function nearest(index: Index, typed: string, pass: (record: number) => boolean): Promise<string | null> {
  const { phrase } = readQuery(typed);
  const ordered = byScore(await withParts(index, phrase, LEAST_SHARED)).filter(pass);
  const votes = new Map<string, number>();
  for (const record of await Promise.all(ordered.slice(0, RECORDS).map((number) => index.record(number)))) {
    const { title, sections, body } = foldRecord(record);
    for (const text of [title, ...sections.flatMap(({ names: [name] }) => name ?? []), body]) {
      const near = nearestPart(phrase, text);
      if (near) votes.set(near.text, (votes.get(near.text) ?? 0) + 100 ** -near.distance);
    }
  }
  const [first] = [...votes].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
