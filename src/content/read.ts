import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Framework } from '../frameworks/schema.ts';
import { type Agency, agency } from '../model/agency.ts';
import type { Disclosure, ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { compareItemCodes, itemCodeOfFolder, itemFolder, parseItemCode } from '../model/item-code.ts';
import { entriesOf } from './folder.ts';
import { readItem } from './item.ts';
import { nearest, validate } from './refusals.ts';
import { readText } from './text-file.ts';
import { parseYaml, type YamlPath, type YamlSource } from './yaml.ts';

/** Where content is and how it is called. */
export interface ContentOptions {
  /** The content folder on disk. */
  root: string;
  /** The folder as the editor would type it: the beginning of every path in a message. */
  label: string;
  frameworks: Frameworks;
  /** Names of components that `.mdx` may use. */
  components: readonly string[];
}

/**
 * Reads a content folder: the only reader, used by the checker, the site and the feeds. Never throws for what an editor
 * wrote; everything wrong in one run is in `findings`.
 */
export function readContent(options: ContentOptions): Disclosure {
  const { root, label, frameworks } = options;
  const findings: Finding[] = [];
  const read = readAgency(options, findings);
  const items: ItemContent[] = [];
  for (const entry of entriesOf(root)) {
    if (!entry.isDirectory()) continue;
    const year = Number(entry.name);
    const folder = `${label}/${entry.name}`;
    if (!/^\d{4}$/.test(entry.name)) {
      findings.push(
        finding('folder-unknown', 'warning', { file: folder, params: { found: entry.name, suggestions: [] } }),
      );
      continue;
    }
    const plan = read?.assessments.find((assessment) => assessment.year === year);
    if (read && !plan) {
      const suggestions = year < 2400 ? [String(year + 543)] : [];
      findings.push(
        finding('year-undeclared', 'error', {
          file: folder,
          year: null,
          params: { found: entry.name, suggestions, known: read.assessments.map((one) => String(one.year)) },
        }),
      );
    }
    const framework = frameworks.byId.get(plan?.framework ?? '');
    const known = framework ? codesOf(framework) : null;
    for (const inner of entriesOf(join(root, entry.name))) {
      const path = `${folder}/${inner.name}`;
      const code = itemCodeOfFolder(inner.name);
      if (code === null || !inner.isDirectory()) {
        const meant = parseItemCode(inner.name, { bare: true });
        findings.push(
          finding('folder-unknown', inner.isDirectory() ? 'error' : 'warning', {
            file: path,
            year,
            params: { found: inner.name, suggestions: meant ? [itemFolder(meant)] : [] },
          }),
        );
        continue;
      }
      if (known && !known.includes(code)) {
        findings.push(
          finding('item-unknown', 'error', {
            file: path,
            year,
            item: code,
            params: { found: code, framework: plan?.framework ?? '', first: known[0] ?? '', last: known.at(-1) ?? '' },
          }),
        );
        continue;
      }
      const criteria = framework ? (itemsOf(framework).find((item) => item.code === code) ?? null) : null;
      const result = readItem({
        year,
        code,
        path: join(root, entry.name, inner.name),
        folder: path,
        root,
        criteria,
        frameworks,
        units: read?.units.map(({ id }) => id) ?? [],
        components: options.components,
      });
      findings.push(...result.findings);
      if (result.item) items.push(result.item);
    }
  }
  items.sort((a, b) => a.year - b.year || compareItemCodes(a.code, b.code));
  return { agency: read, items, findings };
}

function readAgency({ root, label, frameworks }: ContentOptions, findings: Finding[]): Agency | null {
  const path = join(root, 'agency.yaml');
  const file = `${label}/agency.yaml`;
  if (!existsSync(path)) {
    findings.push(finding('agency-missing', 'error', { file }));
    return null;
  }
  const { text, finding: unreadable } = readText(path, file);
  if (unreadable) {
    findings.push(unreadable);
    return null;
  }
  const source = parseYaml(text, file);
  findings.push(...source.findings);
  if (source.findings.length > 0) return null;
  const { data, findings: refused } = validate(agency, source);
  findings.push(...refused);
  if (data) findings.push(...references(data, source, frameworks));
  return data;
}

/** Names in `agency.yaml` that must exist: frameworks, units, item codes. */
function references(data: Agency, source: YamlSource, frameworks: Frameworks): Finding[] {
  const findings: Finding[] = [];
  const units = data.units.map(({ id }) => id);
  for (const [index, { framework, year, responsible }] of data.assessments.entries()) {
    const known = frameworks.byId.get(framework);
    if (!known) {
      const ids = [...frameworks.byId.keys()];
      const suggestions = nearest(framework, ids);
      findings.push(
        finding('framework-unknown', 'error', {
          ...source.placeOf(['assessments', index, 'framework']),
          year,
          params: { found: framework, known: ids, suggestions, corrected: suggestions.map((id) => `framework: ${id}`) },
        }),
      );
    }
    for (const [unit, codes] of Object.entries(responsible)) {
      findings.push(
        ...unknownItems(codes, known, source, ['assessments', index, 'responsible', unit]).map((one) => ({
          ...one,
          year,
        })),
      );
      if (units.includes(unit)) continue;
      const suggestions = nearest(unit, units);
      findings.push(
        finding('unit-unknown', 'error', {
          ...source.placeOfKey(['assessments', index, 'responsible'], unit),
          year,
          params: { found: unit, known: units, suggestions, corrected: suggestions },
        }),
      );
    }
    if (data.assessments.findIndex((other) => other.year === year) !== index) {
      findings.push(
        finding('name-conflict', 'error', {
          ...source.placeOf(['assessments', index, 'year']),
          year,
          params: { found: String(year), other: String(year) },
        }),
      );
    }
  }
  for (const [index, unit] of units.entries()) {
    if (units.indexOf(unit) !== index)
      findings.push(
        finding('name-conflict', 'error', {
          ...source.placeOf(['units', index, 'id']),
          params: { found: unit, other: unit },
        }),
      );
  }
  return findings;
}

/** Every code of a framework, in order, those without known criteria included. */
const codesOf = (framework: Framework): string[] =>
  [...itemsOf(framework).map(({ code }) => code), ...framework.unknownCodes].sort(compareItemCodes);

function unknownItems(
  codes: string[],
  framework: Framework | undefined,
  source: YamlSource,
  path: YamlPath,
): Finding[] {
  if (!framework) return [];
  const known = codesOf(framework);
  return codes.flatMap((code, index) => {
    if (known.includes(code)) return [];
    const params = { found: code, framework: framework.id, first: known[0] ?? '', last: known.at(-1) ?? '' };
    return [finding('item-unknown', 'error', { ...source.placeOf([...path, index]), item: code, params })];
  });
}
