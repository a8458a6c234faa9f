import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** A piece of evidence to be declared: `{ data: procurement.csv }`. */
export type Entry = Record<string, string>;

/** An entry in the syntax in which one line of YAML has it. */
export const entryText = (entry: Entry): string =>
  `{ ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;

/**
 * Declares evidence in the text of an `index.md` by writing lines into it; everything else stays as it is, comments and order
 * included. The text is read again afterwards: where anything but the new entry differs, or the form is one that cannot be written
 * into safely, there is no answer, and a person has to write the line.
 *
 * @returns the text as it was when the entry is there already; null when a person has to do it
 */
export function withEvidence(text: string, element: string, entry: Entry): string | null {
  const match = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*\r?$)/m.exec(text);
  if (match?.index !== 0) return null;
  const [, open = '', yaml = ''] = match;
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return null;
  const before = (document.toJS() ?? {}) as Record<string, unknown>;
  const declared = (before['evidence'] || {}) as Record<string, unknown>;
  if (typeof declared !== 'object' || Array.isArray(declared)) return null;
  const there = [declared[element] ?? []].flat() as Record<string, unknown>[];
  const [kind = '', value = ''] = Object.entries(entry)[0] ?? [];
  if (there.some((one) => one?.[kind] === value)) return text;
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const edited = edit(yaml, document.contents, element, entryText(entry), end);
  if (edited === null) return null;
  const after = parseDocument(edited, { schema: 'failsafe' });
  const wanted = { ...before, evidence: { ...declared, [element]: there.length === 0 ? entry : [...there, entry] } };
  if (after.errors.length > 0 || !isDeepStrictEqual(plain(after.toJS()), plain(wanted))) return null;
  return open + edited + text.slice(open.length + yaml.length);
}

/** Without prototypes, which comparison would look at. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function edit(yaml: string, root: Node | null, element: string, entry: string, end: string): string | null {
  const evidence = nodeUnder(root, 'evidence');
  if (evidence === undefined) return `${endLine(yaml, end)}evidence:${end}  ${element}: ${entry}${end}`;
  // `evidence:` with nothing behind it.
  if (isScalar(evidence)) {
    const at = lineEnd(yaml, evidence.range?.[0] ?? 0);
    return `${yaml.slice(0, at)}${end}  ${element}: ${entry}${yaml.slice(at)}`;
  }
  if (!isMap(evidence)) return null;
  if (evidence.flow) {
    const at = (evidence.range?.[1] ?? 0) - 1;
    const inner = evidence.items.length === 0 ? '' : ', ';
    return evidence.has(element)
      ? null
      : `${yaml.slice(0, at).trimEnd()}${inner}${evidence.items.length === 0 ? ' ' : ''}${element}: ${entry} ${yaml.slice(at)}`;
  }
  const value = nodeUnder(evidence, element);
  if (value === undefined) {
    const [pair] = evidence.items;
    const key = isPair(pair) ? (pair.key as Node) : null;
    const at = endOf(yaml, evidence);
    return `${endLine(yaml.slice(0, at), end)}${indentAt(yaml, key?.range?.[0] ?? 0)}${element}: ${entry}${end}${yaml.slice(at)}`;
  }
  if (isSeq(value)) {
    if (value.flow) {
      const at = (value.range?.[1] ?? 0) - 1;
      return `${yaml.slice(0, at).trimEnd()}, ${entry}${yaml.slice(at)}`;
    }
    const at = endOf(yaml, value);
    return `${endLine(yaml.slice(0, at), end)}${indentAt(yaml, value.range?.[0] ?? 0)}- ${entry}${end}${yaml.slice(at)}`;
  }
  if (!isMap(value)) return null;
  const [from = 0] = value.range ?? [];
  if (value.flow) {
    const to = value.range?.[1] ?? from;
    return `${yaml.slice(0, from)}[${yaml.slice(from, to)}, ${entry}]${yaml.slice(to)}`;
  }
  // One entry in lines of its own becomes the first of a list.
  const start = yaml.lastIndexOf('\n', from - 1) + 1;
  const to = endOf(yaml, value);
  const indent = indentAt(yaml, from);
  const lines = yaml
    .slice(start, to)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const listed = lines.map((line, at) =>
    at === 0 ? `${indent}- ${line.slice(indent.length)}` : line === '' ? line : `  ${line}`,
  );
  return `${yaml.slice(0, start)}${listed.join(end)}${end}${indent}- ${entry}${end}${yaml.slice(to)}`;
}

function nodeUnder(node: unknown, key: string): Node | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((one) => isScalar(one.key) && one.key.value === key);
  return pair ? ((pair.value as Node | null) ?? undefined) : undefined;
}

/** Where the line behind the last value of a block begins; comments that follow stay behind it. */
function endOf(yaml: string, node: Node): number {
  const last = isMap(node) ? node.items.at(-1)?.value : isSeq(node) ? node.items.at(-1) : null;
  if ((isMap(last) || isSeq(last)) && !last.flow) return endOf(yaml, last);
  const inner = (last as Node | null | undefined)?.range ?? node.range;
  const at = inner?.[1] ?? yaml.length;
  // A block of text ends with its line end.
  const position = yaml[at - 1] === '\n' ? at : lineEnd(yaml, at) + lengthOfEnd(yaml, lineEnd(yaml, at));
  return Math.min(position, yaml.length);
}

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : text[at - 1] === '\r' ? at - 1 : at;
};
const lengthOfEnd = (text: string, at: number): number => (text.startsWith('\r\n', at) ? 2 : text[at] === '\n' ? 1 : 0);
const endLine = (text: string, end: string): string => (text === '' || text.endsWith('\n') ? text : text + end);
const indentAt = (text: string, position: number): string => {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  return /^[ ]*/.exec(text.slice(start, position))?.[0] ?? '';
};
