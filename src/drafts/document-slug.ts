import { buddhistDay } from './buddhist-day.ts';
import { kindOfTitle } from './document-kinds.ts';

/**
 * A file name for a document, without ending, from its title and its day: an address that can be read out, and that no other
 * document of the item has. Thai letters cannot stand in it, so the kind of document does.
 * @param taken names that are in use
 * @example documentSlug('ประกาศผู้ชนะการเสนอราคา', '2024-04-23', []) // 'announcement-2567-04-23'
 * @example documentSlug('No Gift Policy', '2024-04-23', []) // 'no-gift-policy-2567-04-23'
 */
export function documentSlug(title: string, today: string, taken: readonly string[]): string {
  const ascii = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // Single letters and numbers, as of a numbered order, tell nothing without the Thai around them.
  const words = /[a-z]{3}/.test(ascii) ? ascii.slice(0, 40).replace(/-+$/, '') : (kindOfTitle(title)?.id ?? 'document');
  return unused(`${words}-${buddhistDay(today)}`, taken);
}

/** A name, with a number behind it where it is taken. */
export function unused(name: string, taken: readonly string[]): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
