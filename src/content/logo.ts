import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Logo } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { isPlainName, problemOf, sizeOf } from './folder.ts';
import { nearest } from './refusals.ts';

/** Kinds of pictures that every browser shows, by how their files begin. */
const kinds: Record<string, RegExp> = {
  svg: /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*<svg[\s>]/i,
  png: /^\x89PNG\r\n/,
  webp: /^RIFF[\s\S]{4}WEBP/,
};

/** A larger one would be the heaviest thing on every page. */
const MOST_BYTES = 100 * 1024;

/**
 * The agency's mark, a file beside `agency.yaml`.
 * @param name    as the author wrote it
 * @param names   what the content folder has
 * @param place   where the author wrote it
 * @returns null with a finding when it cannot be shown
 */
export function readLogo(
  root: string,
  label: string,
  name: string,
  names: readonly string[],
  place: Partial<Finding>,
): { logo: Logo | null; findings: Finding[] } {
  const refuse = (reason: string, suggestions: readonly string[] = []) => ({
    logo: null,
    findings: [
      finding('logo-invalid', 'error', {
        ...place,
        params: { found: name, reason, suggestions, most: MOST_BYTES / 1024 },
      }),
    ],
  });
  const path = join(root, name);
  if (!isPlainName(name) || !names.includes(name) || !existsSync(path))
    return refuse(
      'absent',
      nearest(
        name,
        names.filter((other) => /\.(svg|png|webp)$/i.test(other)),
      ),
    );
  if (!realpathSync(path).startsWith(realpathSync(root) + sep)) return refuse('outside');
  const ending = /\.([a-z]+)$/.exec(name)?.[1] ?? '';
  try {
    const bytes = sizeOf(root, name);
    if (bytes > MOST_BYTES) return refuse('large');
    if (!kinds[ending]?.test(readFileSync(path).subarray(0, 4_096).toString('latin1'))) return refuse('kind');
    return { logo: { path, address: `/logo.${ending}`, file: `${label}/${name}` }, findings: [] };
  } catch (error) {
    return refuse(problemOf(error) || 'kind');
  }
}
