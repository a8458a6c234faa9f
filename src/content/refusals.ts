import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import type { RefusalParams } from '../model/scalar.ts';
import type { YamlPath, YamlSource } from './yaml.ts';

/**
 * Checks a YAML value against a schema and says in findings, with places, what was refused and what would be right.
 * @returns the parsed value, or null with at least one finding
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
): { data: z.output<Schema> | null; findings: Finding[] } {
  const result = schema.safeParse(source.value, {
    reportInput: true,
    // An object that refuses keys is the only one who knows which it has: its message carries them to `unknownKeys`.
    error: (issue) => (issue.code === 'unrecognized_keys' ? shapeKeys(issue.inst).join(' ') : undefined),
  });
  if (result.success) return { data: result.data, findings: [] };
  return {
    data: null,
    findings: inOrder(result.error.issues.flatMap((issue) => refusals(issue as Issue, [], source, schema))),
  };
}

/** Whether a schema would take another value at a path, whatever is wrong elsewhere. */
function wouldTake(schema: z.ZodType, source: YamlSource, path: YamlPath, value: string): boolean {
  const whole: { value: unknown } = structuredClone({ value: source.value });
  let holder: unknown = whole;
  let key: PropertyKey = 'value';
  for (const step of path) {
    const inner: unknown = (holder as Record<PropertyKey, unknown> | undefined)?.[key];
    // A single entry may stand where a list is expected: the index in its path then leads nowhere.
    if (typeof step === 'number' && !Array.isArray(inner)) continue;
    holder = inner;
    key = step;
  }
  if (typeof holder !== 'object' || holder === null) return false;
  (holder as Record<PropertyKey, unknown>)[key] = value;
  const result = schema.safeParse(whole.value);
  const concerns = ({ code, path: at }: z.core.$ZodIssue) =>
    code !== 'unrecognized_keys' && at.every((step, index) => step === path[index]);
  return result.success || !result.error.issues.some(concerns);
}

/** What stands between the quotation marks of a word processor, which are no quotes to YAML. */
const betweenCurlyQuotes = (text: string): string | null => /^[“”„‘’](.*)[“”‘’]$/.exec(text)?.[1]?.trim() || null;

/** In the order of the lines; a key that was misspelt is one mistake, not also a key that is missing. */
function inOrder(findings: Finding[]): Finding[] {
  const misspelt = findings.filter(({ code }) => code === 'key-unknown');
  const isEcho = ({ code, line, params }: Finding): boolean => {
    if (code === 'evidence-kind')
      return params['kinds']?.toString() === '' && misspelt.some((other) => other.line === line);
    const key = String(params['key']).split('.').at(-1) ?? '';
    return (
      code === 'key-missing' &&
      misspelt.some(
        ({ params: other }) => other['within'] === params['within'] && [other['suggestions']].flat().includes(key),
      )
    );
  };
  return findings
    .filter((one) => !isEcho(one))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

type Issue = z.core.$ZodIssue & { input?: unknown };

/** The keys that an object schema accepts; none for any other schema. */
export function shapeKeys(instance: unknown): string[] {
  const def = (instance as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def;
  return Object.keys(def?.shape ?? {});
}

function refusals(issue: Issue, parent: YamlPath, source: YamlSource, schema: z.ZodType): Finding[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.message.split(' '), path, source);
  if (issue.code === 'invalid_union')
    return bestBranch(issue.errors).flatMap((inner) => refusals(inner, path, source, schema));
  // A key of the author's own: what is wrong with it is said where it stands, not where its value does.
  if (issue.code === 'invalid_key')
    return (issue.issues as Issue[])
      .flatMap((inner) => refusals(inner, path, source, schema))
      .map((one) => ({ ...one, ...source.placeOfKey(path.slice(0, -1), String(path.at(-1))) }));
  if (issue.input === undefined && issue.code === 'invalid_type') return [missingKey(path, source)];
  if (issue.input === undefined && issue.code === 'invalid_value')
    return [missingKey(path, source, { choices: issue.values.map(String) })];
  if (issue.code === 'custom' && issue.params?.['finding'] === 'key-missing')
    return [missingKey(path, source, plain(issue.params))];
  const { code, params } = describe(issue);
  const place = source.placeOf(path);
  const found =
    typeof issue.input === 'string'
      ? issue.input
      : Array.isArray(issue.input)
        ? '[…]'
        : typeof issue.input === 'object'
          ? '{…}'
          : '';
  const unquoted = betweenCurlyQuotes(found);
  const suggestions =
    unquoted !== null && wouldTake(schema, source, path, unquoted) ? [unquoted] : (params.suggestions ?? []);
  const corrected = suggestions.map((suggestion) => correctLine(source.lineAt(place), found, suggestion));
  return [
    finding(code, 'error', {
      ...place,
      params: {
        key: keyPath(path.filter((segment) => typeof segment !== 'number')),
        found,
        ...plain(params),
        suggestions,
        corrected,
      },
    }),
  ];
}

function describe(issue: Issue): {
  code: FindingCode;
  params: Record<string, unknown> & { suggestions?: readonly string[] };
} {
  if (typeof issue.input === 'string' && issue.input.trim() === '') return { code: 'value-empty', params: {} };
  if (issue.code === 'custom' && issue.params?.['finding']) {
    const { finding: code, ...params } = issue.params as RefusalParams;
    return { code, params };
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return { code: 'value-choice', params: { choices, suggestions: nearest(String(issue.input ?? ''), choices) } };
  }
  if (issue.code === 'too_small') return { code: 'value-empty', params: {} };
  return { code: 'value-type', params: { needed: issue.code === 'invalid_type' ? issue.expected : 'text' } };
}

function unknownKeys(keys: string[], known: string[], path: YamlPath, source: YamlSource): Finding[] {
  return keys.map((key) => {
    const place = source.placeOfKey(path, key);
    const suggestions = nearest(key, known);
    const line = source.lineAt(place);
    const corrected = suggestions.map((suggestion) => correctLine(line, key, suggestion));
    return finding('key-unknown', 'error', {
      ...place,
      params: { found: key, within: keyPath(path), known, suggestions, corrected },
    });
  });
}

/** A path as text; a key that is a number stands in quotes, so that nobody takes it for a place in a list. */
const keyPath = (path: YamlPath): string =>
  path.map((step) => (typeof step === 'string' && /^\d+$/.test(step) ? `"${step}"` : String(step))).join('.');

function missingKey(at: YamlPath, source: YamlSource, more: Finding['params'] = {}): Finding {
  // A list may be written as its only entry: what is missing then is the list.
  const path = at.slice(0, at.findLastIndex((step) => typeof step !== 'number') + 1);
  const key = String(path.at(-1) ?? '');
  return finding('key-missing', 'error', {
    ...source.placeOf(path.slice(0, -1)),
    params: { key: keyPath(path), within: keyPath(path.slice(0, -1)), found: '', corrected: `${key}: …`, ...more },
  });
}

/** Of the ways in which a value could have been right, the one that came furthest. */
function bestBranch(branches: Issue[][]): Issue[] {
  const depth = (issues: Issue[]) =>
    Math.max(
      ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' && issue.path.length === 0 ? -1 : 0)),
    );
  return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
}

/** The known words that are close enough to be what was meant; at most one. */
export function nearest(found: string, known: readonly string[]): string[] {
  if (known.length === 0) return [];
  const candidate = closest(found.toLowerCase(), [...known]);
  return distance(found.toLowerCase(), candidate.toLowerCase()) <= Math.max(2, Math.floor(found.length / 3))
    ? [candidate]
    : [];
}

/** The author's line with what was found replaced. */
export function correctLine(line: string, found: string, suggestion: string): string {
  return line.includes(found) && found !== '' ? line.replace(found, () => suggestion).trim() : suggestion;
}

function plain(params: Record<string, unknown>): Finding['params'] {
  return Object.fromEntries(
    Object.entries(params).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number' || Array.isArray(value),
    ),
  ) as Finding['params'];
}
