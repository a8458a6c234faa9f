import { join } from 'node:path';
import type { Frameworks } from '../frameworks/frameworks.ts';
import { type Agency, agency } from '../model/agency.ts';
import type { Logo } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { textSightings } from '../privacy/markdown-sightings.ts';
import type { Sighting } from '../privacy/sighting.ts';
import { valueSightings } from '../privacy/value-sightings.ts';
import { agencyReferences } from './agency-references.ts';
import { entriesOf, staysInside } from './folder.ts';
import { readLogo } from './logo.ts';
import { shapeKeys, validate } from './refusals.ts';
import { readText } from './text-file.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads `agency.yaml` and the logo that it names; the agency is null when it cannot be used, and `findings` says why.
 * @param root  the content folder on disk
 * @param label the folder as the editor would type it
 */
export function readAgency(
  root: string,
  label: string,
  frameworks: Frameworks,
  findings: Finding[],
  sightings: Sighting[],
): { agency: Agency | null; logo: Logo | null } {
  const none = { agency: null, logo: null };
  const file = `${label}/agency.yaml`;
  const entries = entriesOf(root, label, findings);
  const names = entries.map(({ name }) => name);
  if (!names.includes('agency.yaml')) {
    const found = names.find((name) => /^agency\.ya?ml(\.txt)?$/i.test(name));
    findings.push(finding('agency-missing', 'error', { file, params: found === undefined ? {} : { found } }));
    return none;
  }
  const entry = entries.find(({ name }) => name === 'agency.yaml');
  if (entry && !staysInside(root, root, entry)) {
    findings.push(finding('path-outside', 'error', { file, params: { found: 'agency.yaml' } }));
    return none;
  }
  const { text, finding: unreadable } = readText(join(root, 'agency.yaml'), file, 'yaml');
  if (unreadable) {
    findings.push(unreadable);
    return none;
  }
  const source = parseYaml(text, file);
  const seen = textSightings(text, file);
  sightings.push(...seen, ...valueSightings(source.value, source.placeOf, seen));
  findings.push(...source.findings);
  if (source.findings.length > 0) return none;
  if (source.value === null || source.value === '') {
    const missing = shapeKeys(agency).filter((key) => !agency.shape[key as keyof Agency].safeParse(undefined).success);
    findings.push(finding('agency-missing', 'error', { file, line: 1, column: 1, params: { missing } }));
    return none;
  }
  const { data, findings: refused } = validate(agency, source);
  findings.push(...refused, ...agencyReferences(source, frameworks));
  if (data?.identity.logo === undefined) return { agency: data, logo: null };
  const place = source.placeOf(['identity', 'logo']);
  const { logo, findings: unusable } = readLogo(root, label, data.identity.logo, names, place);
  findings.push(...unusable);
  return { agency: data, logo };
}
