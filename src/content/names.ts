import { type Finding, finding } from '../model/finding.ts';

/** A name that can stand in an address: lower-case ASCII letters, digits and hyphens. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The ending of a text. */
export const textForm = /\.(mdx?)$/;

/** Names that are no addresses, and two that would be the same one. */
export function nameProblems(texts: string[], tables: string[], folder: string): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const name of [...texts, ...tables]) {
    const slug = name.replace(/\.(mdx?|csv)$/, '');
    const file = `${folder}/${name}`;
    const ending = name.slice(slug.length);
    if (!slugForm.test(slug)) {
      const ascii = slug
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
      findings.push(
        finding('name-invalid', 'error', {
          file,
          params: { found: name, suggestions: [`${ascii || 'document-1'}${ending}`] },
        }),
      );
    }
    const key = `${ending === '.csv' ? 'data' : ''}/${slug.toLowerCase()}`;
    const other = slug === 'files' || slug === 'data' ? `${slug}/` : seen.get(key);
    if (other !== undefined && ending !== '.csv')
      findings.push(finding('name-conflict', 'error', { file, params: { found: name, other } }));
    seen.set(key, name);
  }
  return findings;
}

/** Files and folders that would not be published where they are. One whose ending is in capitals is a text or a table, and missed. */
export function misplaced(files: string[], folders: string[], folder: string): Finding[] {
  const inFolders = folders.map((name) =>
    finding('file-unknown', 'warning', {
      file: `${folder}/${name}`,
      params: { found: name, suggestions: ['files'], shape: 'folder' },
    }),
  );
  const alone = files.map((name) => {
    const file = `${folder}/${name}`;
    if (/\.(mdx?|csv)$/i.test(name))
      return finding('name-invalid', 'error', { file, params: { found: name, suggestions: [name.toLowerCase()] } });
    const suggestions = /\.(xlsx?|ods)$/i.test(name) ? ['csv'] : ['files'];
    return finding('file-unknown', 'warning', { file, params: { found: name, suggestions } });
  });
  return [...alone, ...inFolders];
}
