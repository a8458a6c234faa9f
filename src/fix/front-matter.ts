import { parseDocument } from 'yaml';

/** The YAML of a file and where it begins: all of `.yaml`, what stands between the lines of hyphens of a text; null without them. */
export function yamlOf(file: string, text: string): { yaml: string; start: number } | null {
  if (file.endsWith('.yaml')) return { yaml: text, start: 0 };
  const open = /^---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (open === undefined) return null;
  const close = /^---[ \t]*\r?$/m.exec(text.slice(open));
  return close ? { yaml: text.slice(open, open + close.index), start: open } : null;
}

/** YAML with every scalar as it was written, as the reader of content sees it. */
export const parsed = (yaml: string) =>
  parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });

/** How many mistakes of form a file has; a repeated name is one. */
export function mistakes(file: string, text: string): number {
  const front = yamlOf(file, text);
  return front === null ? 0 : parsed(front.yaml).errors.length;
}
