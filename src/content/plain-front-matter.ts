import type { Place } from '../model/place.ts';
import type { YamlPath, YamlSource } from './yaml.ts';

/** Far longer than what most documents say of themselves. */
const LONGEST = 4_000;
/** A name, a colon, and a text that YAML takes as it is: it begins with a letter or digit, and has neither `: ` nor ` #`. */
const ENTRY =
  /^([A-Za-z][A-Za-z0-9]{0,39}):( +)([A-Za-z0-9\u0e01-\u0e2e\u0e40-\u0e44\u0e50-\u0e59(][ -~\u00a0-\ufefe\uff00-\uffff]*)$/;
const NOT_PLAIN = /: | #|:$/;

/**
 * Front matter of the kind that nearly every document has, `name: text` line by line, as the YAML library would read it, at a fiftieth
 * of the cost.
 * @param lines  of the YAML
 * @param file   its path as the editor would type it
 * @param offset lines of the file before the text
 * @returns null for everything else, which the library reads
 */
export function plainFrontMatter(lines: readonly string[], file: string, offset: number): YamlSource | null {
  const value: Record<string, string> = {};
  const columns = new Map<string, { line: number; column: number }>();
  let length = 0;
  for (const [index, whole] of lines.entries()) {
    const [, name = '', gap = '', written = ''] = ENTRY.exec(whole) ?? [];
    const text = written.replace(/ +$/, '');
    length += whole.length;
    if (text === '' || NOT_PLAIN.test(text) || columns.has(name) || length > LONGEST) return null;
    value[name] = text;
    columns.set(name, { line: offset + index + 1, column: name.length + gap.length + 2 });
  }
  const first: Place = { file, line: offset + 1, column: 1 };
  return {
    value,
    findings: [],
    // A step that leads nowhere is left out, as it is where the library reads.
    placeOf: (path: YamlPath) => ({ ...first, ...columns.get(String(path.find((step) => columns.has(String(step))))) }),
    placeOfKey(path, key) {
      const inside = path.find((step) => columns.has(String(step)));
      if (inside !== undefined) return { ...first, ...columns.get(String(inside)) };
      const line = columns.get(key)?.line;
      return line === undefined ? first : { file, line, column: 1 };
    },
    lineAt: (place) => lines[(place.line ?? 1) - 1 - offset] ?? '',
  };
}
