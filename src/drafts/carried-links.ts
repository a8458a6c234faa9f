/** `](target` and `[name]: target`. */
const LINK = /(\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?)([^\s)>]+)/gm;

/**
 * Points the relative links of a text that moves to another item's folder to where it was written, but for what moves with it.
 * @param from  the folder it was written in, as seen from the new one: `../../2567/o01`
 * @param moves names in the folder that are taken along, such as `files/plan.pdf`
 */
export function carriedLinks(text: string, from: string, moves: ReadonlySet<string>): string {
  return text.replace(LINK, (whole, before: string, target: string) => {
    if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(target)) return whole;
    if (target.startsWith('#')) return `${before}${from}/index.md${target}`;
    return moves.has(decoded(target.replace(/[?#].*$/, '').replace(/^\.\//, '')))
      ? whole
      : `${before}${from}/${target}`;
  });
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
