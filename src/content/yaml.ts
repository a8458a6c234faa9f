import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { type Finding, finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { exceeded } from './limits.ts';
import { plainFrontMatter } from './plain-front-matter.ts';
import { yamlRefusal } from './yaml-refusal.ts';

/** A path into a YAML value, as zod reports it. */
export type YamlPath = readonly PropertyKey[];

/** YAML with every scalar as the string that the author wrote, and the way back from a value to its place. */
export interface YamlSource {
  /** Null when the text is not YAML. */
  value: unknown;
  findings: Finding[];
  /** Where the value at a path stands; its nearest enclosing value where the path leads nowhere. */
  placeOf(path: YamlPath): Place;
  /** Where a key of the map at a path stands. */
  placeOfKey(path: YamlPath, key: string): Place;
  /** The whole line at a place, as written. */
  lineAt(place: Place): string;
}

/**
 * Parses YAML without giving types to scalars: no dates, no octal numbers, no `yes` as true, no code.
 * @param text   the YAML
 * @param file   its path as the editor would type it
 * @param offset lines of the file before the text
 */
export function parseYaml(text: string, file: string, offset = 0): YamlSource {
  const lines = text.split(/\r?\n/);
  const plain = plainFrontMatter(lines, file, offset);
  if (plain) return plain;
  const counter = new LineCounter();
  const refusal = yamlRefusal(text);
  const document = parseDocument(refusal === null ? text : '', {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (position: number | undefined): Place => {
    if (position === undefined) return { file, line: offset + 1, column: 1 };
    if (refusal !== null) {
      const before = text.slice(0, position).split('\n');
      return { file, line: offset + before.length, column: (before.at(-1) ?? '').length + 1 };
    }
    const { line, col } = counter.linePos(position);
    return { file, line: offset + line, column: col };
  };
  const lineAt = (place: Place) => lines[(place.line ?? 1) - 1 - offset] ?? '';
  const nodeAt = (path: YamlPath): Node | null => {
    let node: Node | null = document.contents;
    for (const segment of path) {
      // A single value may stand where a list is expected: the index then leads nowhere, and the value itself is meant.
      if (isMap(node))
        node = typeof segment === 'number' ? node : ((node.get(String(segment), true) as Node | undefined) ?? node);
      else if (isSeq(node)) node = (node.get(Number(segment), true) as Node | undefined) ?? node;
    }
    return node;
  };
  // A tag that nobody knows is only a warning to the parser, but it swallows the first word of a title.
  const errors = [...document.errors, ...document.warnings].map((error) =>
    syntaxFinding(error, at(error.pos[0]), lineAt(at(error.pos[0]))),
  );
  if (refusal !== null) {
    const place = at(refusal.position);
    errors.push(
      refusal.problem === 'LIMIT'
        ? exceeded(refusal.limit, refusal.found, place)
        : syntaxFinding({ code: 'ALIAS' }, place, lineAt(place)),
    );
  }
  const key = errors.length > 0 ? null : refusedKey(document);
  if (key) {
    const place = at(key.node.range?.[0]);
    errors.push(key.code === 'PROTO' ? protoFinding(place) : syntaxFinding({ code: key.code }, place, lineAt(place)));
  }
  const value = errors.length > 0 ? null : unfold(document);
  if (value === undefined) {
    const place = at(aliasPosition(document));
    errors.push(syntaxFinding({ code: 'ALIAS' }, place, lineAt(place)));
  }
  return {
    value: value ?? null,
    findings: errors.slice(0, 1),
    placeOf: (path) => at(nodeAt(path)?.range?.[0]),
    placeOfKey(path, key) {
      const node = nodeAt(path);
      if (!isMap(node)) return at(node?.range?.[0]);
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      return at((pair?.key as Node | undefined)?.range?.[0]);
    },
    lineAt,
  };
}

/**
 * The first key that is no name: a list, a map or a repetition, as `{{x}}` makes one, which would become a name that nobody
 * wrote; and `__proto__`, which JavaScript does not keep as one, so that nothing would check what stands under it.
 */
function refusedKey(
  document: ReturnType<typeof parseDocument>,
): { node: Node; code: 'ALIAS' | 'COLLECTION_KEY' | 'PROTO' } | null {
  let refused: ReturnType<typeof refusedKey> = null;
  visit(document, {
    Pair(_, { key }) {
      const node = key as Node | null;
      if (node === null || (isScalar(node) && node.value !== '__proto__')) return undefined;
      refused = { node, code: isScalar(node) ? 'PROTO' : isAlias(node) ? 'ALIAS' : 'COLLECTION_KEY' };
      return visit.BREAK;
    },
  });
  return refused;
}

const protoFinding = (place: Place): Finding =>
  finding('key-unknown', 'error', {
    ...place,
    params: { found: '__proto__', known: [], suggestions: [], corrected: [] },
  });

/**
 * The value of a document; undefined when an alias names nothing or what it stands in itself, or would unfold into more than a
 * computer can hold.
 */
function unfold(document: ReturnType<typeof parseDocument>): unknown {
  let endless = false;
  visit(document, {
    Alias(_, alias, path) {
      const meant = alias.resolve(document);
      endless ||= meant !== undefined && path.includes(meant);
    },
  });
  if (endless) return undefined;
  try {
    return document.toJS() as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Where the first alias stands that names nothing; else the first alias. */
function aliasPosition(document: ReturnType<typeof parseDocument>): number | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return (aliases.find((alias) => !alias.resolve(document)) ?? aliases[0])?.range?.[0];
}

function syntaxFinding(
  error: Pick<YAMLError, 'code'> | { code: 'ALIAS' | 'COLLECTION_KEY' },
  place: Place,
  line: string,
): Finding {
  if (error.code === 'DUPLICATE_KEY') {
    return finding('yaml-duplicate-key', 'error', { ...place, params: { found: line.trim() } });
  }
  return finding('yaml-syntax', 'error', {
    ...place,
    params: { found: line.trim(), problem: error.code, corrected: quoted(line) ?? '' },
  });
}

/** The commonest mistakes are an unquoted colon in a value and a mark in front of it: the same line with the value in quotes. */
function quoted(line: string): string | null {
  const match = /^(\s*(?:- )?[\w-]+:)\s+(?!["'[{|>])(.*\S)\s*$/.exec(line);
  return match?.[2] && /: |:$|^[@`%*&!]/.test(match[2])
    ? `${match[1]?.trim()} "${match[2].replaceAll('"', '\\"')}"`
    : null;
}
