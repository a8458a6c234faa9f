import { cutText } from '../sheet-text.ts';

/** The longest tag that CKAN takes. */
const LONGEST = 100;

/**
 * Keywords as tags of CKAN: letters, digits, spaces, `-`, `_` and `.` only, two characters at least, none twice. A comma would
 * make two of one in the import template.
 * @example tags(['การเปิดเผยข้อมูลสาธารณะ (OIT)']) // ['การเปิดเผยข้อมูลสาธารณะ OIT']
 */
export function tags(keywords: readonly string[]): string[] {
  const cleaned = keywords.map((keyword) =>
    cutText(
      keyword
        .replace(/[^\p{L}\p{M}\p{N} _.-]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      LONGEST,
    ).trim(),
  );
  return [...new Set(cleaned)].filter((tag) => tag.length >= 2);
}
