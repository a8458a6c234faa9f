import { type Evidence, evidenceEntry } from '../model/evidence.ts';

/**
 * The entries of `evidence` that can be read where others cannot, each by itself: one mistake hides no other. An entry
 * that is refused is null, so that the others keep their places.
 * @param value what stands under `evidence`, as the author wrote it
 */
export function readableEvidence(value: unknown): Record<string, (Evidence | null)[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([id, entries]) => [id, (Array.isArray(entries) ? entries : [entries]).map(readable)]),
  );
}

function readable(entry: unknown): Evidence | null {
  const result = evidenceEntry.safeParse(entry);
  return result.success ? result.data : null;
}
