import type { Frameworks } from '../frameworks/frameworks.ts';
import { agencyKinds, type Framework } from '../frameworks/schema.ts';
import { type Finding, finding } from '../model/finding.ts';
import { compareItemCodes, itemFolder, parseItemCode } from '../model/item-code.ts';
import { ownerForm } from '../model/owner-address.ts';
import { day, fiscalYearNumber, slug } from '../model/scalar.ts';
import { codesOf } from './codes.ts';
import { nearest } from './refusals.ts';
import type { YamlPath, YamlSource } from './yaml.ts';

/**
 * Names in `agency.yaml` that must exist or stand once: frameworks, units, item codes, years. What the schema refuses is
 * left out here, so that a mistake in one line hides none in another.
 */
export function agencyReferences(source: YamlSource, frameworks: Frameworks): Finding[] {
  const units = listUnder(source.value, 'units').map((unit) => readAs(slug, under(unit, 'id')));
  const plans = listUnder(source.value, 'assessments');
  const years = plans.map((plan) => readAs(fiscalYearNumber, under(plan, 'year')));
  const findings = plans.flatMap((plan, index) => {
    const path = ['assessments', index];
    const framework = under(plan, 'framework');
    const known = typeof framework === 'string' ? frameworks.byId.get(framework.trim()) : undefined;
    const problems = [
      ...(typeof framework === 'string' && framework.trim() !== '' && !known
        ? [unknownFramework(framework.trim(), frameworks, source, path)]
        : []),
      ...responsibleProblems(under(plan, 'responsible'), known, units, source, [...path, 'responsible']),
    ];
    const year = years[index] ?? null;
    problems.push(...mismatches(known, year, under(source.value, 'kind'), source, path));
    problems.push(...windowProblems(under(plan, 'window'), source, [...path, 'window']));
    if (year !== null && years.indexOf(year) !== index) problems.push(twice(String(year), source, [...path, 'year']));
    return problems.map((one) => ({ ...one, year }));
  });
  for (const [index, unit] of units.entries()) {
    if (unit !== null && units.indexOf(unit) !== index) findings.push(twice(unit, source, ['units', index, 'id']));
  }
  for (const key of ['surveys', 'notices'])
    for (const [index, one] of listUnder(source.value, key).entries())
      findings.push(...windowProblems(one, source, [key, index]));
  return [
    ...findings,
    ...openDataProblems(source, plans, frameworks),
    ...withdrawnProblems(source, plans, units, frameworks),
  ];
}

/** Addresses in `withdrawn` that are none of a year, an item or a unit, and those of what is still there. */
function withdrawnProblems(
  source: YamlSource,
  plans: readonly unknown[],
  units: readonly (string | null)[],
  frameworks: Frameworks,
): Finding[] {
  const codes = plans.map((plan) => {
    const framework = frameworks.byId.get(String(under(plan, 'framework')).trim());
    return { year: readAs(fiscalYearNumber, under(plan, 'year')), codes: framework ? codesOf(framework) : [] };
  });
  const present = new Set([
    ...units.map((unit) => `/units/${unit}/`),
    ...codes.flatMap((plan) => [
      `/${plan.year}/`,
      ...plan.codes.map(itemFolder).flatMap((folder) => [`/${folder}/`, `/${plan.year}/${folder}/`]),
    ]),
  ]);
  return listUnder(source.value, 'withdrawn').flatMap((one, index) => {
    const found = under(one, 'address');
    if (typeof found !== 'string') return [];
    const place = source.placeOf(['withdrawn', index, 'address']);
    if (present.has(found))
      return [finding('name-conflict', 'error', { ...place, params: { found, other: found, key: 'withdrawn' } })];
    const params = { key: 'withdrawn-of-agency', found, suggestions: [], corrected: [] };
    return ownerForm.test(found) ? [] : [finding('id-invalid', 'error', { ...place, params })];
  });
}

/** Items of `openData` that no declared framework has, and those that stand there under two spellings. */
function openDataProblems(source: YamlSource, plans: readonly unknown[], frameworks: Frameworks): Finding[] {
  const items = under(under(source.value, 'openData'), 'items');
  if (typeof items !== 'object' || items === null || Array.isArray(items)) return [];
  const path = ['openData', 'items'];
  const used = plans.map((plan) => frameworks.byId.get(String(under(plan, 'framework')).trim()));
  const named = used.flatMap((framework) => framework ?? []);
  // With a framework that cannot be read, nobody knows which items there are.
  const known = named.length === used.length ? named.flatMap(codesOf).sort(compareItemCodes) : [];
  const seen = new Set<string>();
  return Object.keys(items).flatMap((written) => {
    const code = parseItemCode(written);
    if (code === null) return [];
    const place = source.placeOfKey(path, written);
    if (seen.has(code))
      return [finding('name-conflict', 'error', { ...place, params: { found: written, other: code } })];
    seen.add(code);
    if (known.length === 0 || known.includes(code)) return [];
    const framework = [...new Set(named.map(({ id }) => id))].join(', ');
    const params = { found: code, framework, first: known[0] ?? '', last: known.at(-1) ?? '' };
    return [finding('item-unknown', 'error', { ...place, item: code, params })];
  });
}

const under = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function listUnder(value: unknown, key: string): unknown[] {
  const list = under(value, key);
  return Array.isArray(list) ? list : [];
}

/** A value by its schema, or null when the schema refuses it. */
function readAs<Value>(
  schema: { safeParse(value: unknown): { success: true; data: Value } | { success: false } },
  value: unknown,
): Value | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

const twice = (name: string, source: YamlSource, path: YamlPath): Finding =>
  finding('name-conflict', 'error', { ...source.placeOf(path), params: { found: name, other: name } });

function unknownFramework(found: string, frameworks: Frameworks, source: YamlSource, path: YamlPath): Finding {
  const known = [...frameworks.byId.keys()];
  const suggestions = nearest(found, known);
  const corrected = suggestions.map((id) => `framework: ${id}`);
  return finding('framework-unknown', 'error', {
    ...source.placeOf([...path, 'framework']),
    params: { found, known, suggestions, corrected },
  });
}

/** Criteria of another year or for other agencies: possible, where there are no others, and worth knowing. */
function mismatches(
  framework: Framework | undefined,
  year: number | null,
  kind: unknown,
  source: YamlSource,
  path: YamlPath,
): Finding[] {
  if (!framework) return [];
  const place = source.placeOf([...path, 'framework']);
  const say = (about: 'year' | 'kind', found: string, needed: string) =>
    finding('framework-mismatch', 'warning', { ...place, params: { about, framework: framework.id, found, needed } });
  const kinds: readonly string[] = framework.kinds;
  return [
    ...(year !== null && framework.fiscalYear !== year
      ? [say('year', String(year), String(framework.fiscalYear))]
      : []),
    ...(isKind(kind) && !kinds.includes(kind) ? [say('kind', kind, kinds.join(', '))] : []),
  ];
}

const isKind = (kind: unknown): kind is string => agencyKinds.some((known) => known === kind);

function windowProblems(window: unknown, source: YamlSource, path: YamlPath): Finding[] {
  const [opens, closes] = [readAs(day, under(window, 'opens')), readAs(day, under(window, 'closes'))];
  if (opens === null || closes === null || opens <= closes) return [];
  return [finding('window-order', 'error', { ...source.placeOf([...path, 'closes']), params: { opens, closes } })];
}

function responsibleProblems(
  responsible: unknown,
  framework: Framework | undefined,
  units: readonly (string | null)[],
  source: YamlSource,
  path: YamlPath,
): Finding[] {
  if (typeof responsible !== 'object' || responsible === null || Array.isArray(responsible)) return [];
  // With a unit whose id cannot be read, nobody knows which units there are.
  const known = units.flatMap((unit) => unit ?? []);
  const complete = known.length === units.length;
  return Object.entries(responsible).flatMap(([unit, codes]) => [
    ...unknownItems(codes, framework, source, [...path, unit]),
    ...(complete && !known.includes(unit) ? [unknownUnit(unit, known, source, path)] : []),
  ]);
}

function unknownUnit(found: string, known: string[], source: YamlSource, path: YamlPath): Finding {
  const suggestions = nearest(found, known);
  return finding('unit-unknown', 'error', {
    ...source.placeOfKey(path, found),
    params: { found, known, suggestions, corrected: suggestions },
  });
}

function unknownItems(codes: unknown, framework: Framework | undefined, source: YamlSource, path: YamlPath): Finding[] {
  if (!framework || !Array.isArray(codes)) return [];
  const known = codesOf(framework);
  return codes.flatMap((written: unknown, index) => {
    const code = typeof written === 'string' ? parseItemCode(written) : null;
    if (code === null || known.includes(code)) return [];
    const params = { found: code, framework: framework.id, first: known[0] ?? '', last: known.at(-1) ?? '' };
    return [finding('item-unknown', 'error', { ...source.placeOf([...path, index]), item: code, params })];
  });
}
