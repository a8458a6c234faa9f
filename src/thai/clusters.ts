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

const MARK = /^\p{M}$/u;
const [PLAIN, MARKED] = [1, 2];
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const made = MARK.test(String.fromCharCode(unit)) ? MARKED : PLAIN;
  kinds[unit] = made;
  return made;
}

/**
 * Where each cluster of `clustersOf` begins, and at last where the text ends: for long texts, of which not every cluster is wanted
 * as a text of its own.
 *
 * @example clusterStarts('จัดซื้อ') // [0, 2, 3, 6, 7]
 */
export function clusterStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // What stands behind the first half of a pair is its other half, whatever it looks like.
    const pair = unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
    const mark = pair ? MARK.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) : kindOf(unit) === MARKED;
    if (!mark || at === 0) starts.push(at);
    if (pair) at += 1;
  }
  starts.push(text.length);
  return starts;
}
