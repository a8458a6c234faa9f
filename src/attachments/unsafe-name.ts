import type { Attachment } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { publishedName } from '../model/published-name.ts';

/** What to say of a name that is published as another one; nothing of a name that is safe. */
export function unsafeName({ name, file }: Attachment): Finding[] {
  const published = publishedName(name);
  if (published === name) return [];
  return [
    finding('name-unsafe', 'warning', { file, params: { found: name, published, suggestions: [saferName(name)] } }),
  ];
}

/** A name that a person would choose: the letters that an address takes, after a word where none are left. */
export function saferName(name: string): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[a-z0-9]{1,8})$/i.exec(name) ?? [];
  const ascii = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${/[a-z]/.test(ascii) ? ascii : ['document', ascii].filter(Boolean).join('-')}${ending.toLowerCase()}`;
}
