import { isMap, isScalar } from 'yaml';
import { parsed, yamlOf } from './front-matter.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * The edit that keeps the former name of an attachment alive in the front matter of its item; null where there is none to write into.
 * @param from the name that the published address has
 */
export function aliasEdit(file: string, text: string, from: string, to: string): TextEdit | null {
  const front = yamlOf(file, text);
  if (front === null) return null;
  const { contents, errors } = parsed(front.yaml);
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const entry = `${from}: ${to}`;
  const aliases = contents?.items.find(({ key }) => isScalar(key) && key.value === 'aliases')?.value;
  const end = front.start + front.yaml.length;
  if (aliases === undefined) return { start: end, end, text: `aliases: { ${entry} }${newline}` };
  if (!isMap(aliases) || aliases.range == null) return null;
  const last = aliases.items.at(-1);
  if (aliases.flow) {
    const close = front.start + aliases.range[1] - 1;
    const inner = text.slice(front.start + aliases.range[0] + 1, close);
    const at = close - (inner.length - inner.trimEnd().length);
    return { start: at, end: at, text: `${last === undefined ? ' ' : ', '}${entry}` };
  }
  const key = last?.key;
  if (!isScalar(key) || key.range == null) return null;
  const keyAt = front.start + key.range[0];
  const lineAt = text.lastIndexOf('\n', keyAt - 1) + 1;
  const next = text.indexOf('\n', keyAt) + 1;
  return { start: next, end: next, text: `${text.slice(lineAt, keyAt)}${entry}${newline}` };
}
