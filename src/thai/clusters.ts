const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * The letters of a text as they stand beside each other: each base character with the marks above and below it. `ข้า` are
 * two, because sara aa stands on its own. Nothing is lost: joined, the clusters are the text. One regular expression, so
 * that every browser and Node cut alike, which `Intl.Segmenter` does not.
 *
 * @example clustersOf('จัดซื้อ') // ['จั', 'ด', 'ซื้', 'อ']
 */
export function clustersOf(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}
