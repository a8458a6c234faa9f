import { structuredPatch } from 'diff';
import type { Change } from './plan.ts';

/**
 * What would change, as a unified diff. Names stand as they are: Git would write Thai letters in octal numbers.
 * @param hide keeps personal data out of the lines around a change, and out of names
 */
export function diffOf(changes: readonly Change[], hide: (text: string) => string): string {
  return changes.map((change) => `${linesOf(change, hide).join('\n')}\n`).join('');
}

function linesOf({ path, to, text, encoding }: Change, hide: (text: string) => string): string[] {
  const { hunks } = structuredPatch('', '', hide(text?.before ?? ''), hide(text?.after ?? ''), '', '', { context: 2 });
  return [
    ...(path === to ? [] : [`rename from ${hide(path)}`, `rename to ${hide(to)}`]),
    ...(encoding === null ? [] : [`${hide(path)}: ${encoding} → UTF-8`]),
    ...(hunks.length === 0 ? [] : [`--- a/${hide(path)}`, `+++ b/${hide(to)}`]),
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ]),
  ];
}
