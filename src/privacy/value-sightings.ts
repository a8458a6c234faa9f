import type { Place } from '../model/place.ts';
import { type Sighting, sightingsIn } from './sighting.ts';

/**
 * Personal data in the values of YAML as a reader of it sees them: a number that is folded over lines or written with escapes
 * does not stand in the text.
 * @param known what was found in the text, which has better places
 */
export function valueSightings(
  value: unknown,
  placeOf: (path: readonly (string | number)[]) => Place,
  known: readonly Sighting[],
): Sighting[] {
  const seen = new Set(known.map(({ secret }) => secret));
  const found: Sighting[] = [];
  // An alias gives the same value at many places: a few lines could be a million values.
  const visited = new Set<object>();
  const visit = (one: unknown, path: readonly (string | number)[]): void => {
    if (typeof one === 'object' && one !== null) {
      if (visited.has(one)) return;
      visited.add(one);
    }
    if (typeof one === 'string') {
      const label = path.findLast((step) => typeof step === 'string') ?? '';
      for (const sighting of sightingsIn(`${label}: ${one}`, { kind: 'text' }, { file: '', line: null, column: null }))
        if (!seen.has(sighting.secret)) found.push({ ...sighting, place: placeOf(path) });
    } else if (Array.isArray(one)) {
      for (const [index, inner] of one.entries()) visit(inner, [...path, index]);
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, inner] of Object.entries(one)) visit(inner, [...path, key]);
    }
  };
  visit(value, []);
  return found;
}
