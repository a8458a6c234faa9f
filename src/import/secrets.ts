import { type Hide, hideAll } from '../privacy/hide.ts';
import { textSightings } from '../privacy/markdown-sightings.ts';
import { nameSightings } from '../privacy/sighting.ts';
import { tableSightings } from '../privacy/table-sightings.ts';
import type { Opened } from './open.ts';
import type { ImportPlan } from './plan.ts';

/** Hides the personal data of a file in everything that is printed of it, whether it would be written or not. */
export function hideOf(opened: Opened, name: string, plan: ImportPlan): Hide {
  const grids = opened.kind === 'workbook' ? opened.grids : opened.kind === 'text' ? opened.ways : [];
  const inCells = grids.flatMap(({ rows }) =>
    tableSightings(
      rows.map((row, at) => ({ cells: row.map(({ text }) => text), line: at + 1 })),
      name,
    ),
  );
  const texts = plan.files
    .filter(({ path }) => path.endsWith('.md'))
    .map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
  const inTexts = texts.flatMap((text) => textSightings(text, name));
  return hideAll([...inCells, ...inTexts, ...nameSightings(name, name)].map(({ secret }) => secret));
}
