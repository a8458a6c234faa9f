/** An address that stands for all that the program makes of a year, of an item's code, or of a unit: `/2566/`, `/2566/o36/`, `/o36/`, `/units/x/`. */
export const ownerForm: RegExp = /^\/(\d{4}\/(o\d\d\/)?|o\d\d\/|units\/[a-z0-9-]+\/)$/;

/**
 * The addresses that an address belongs to, the widest first: with the last of them it goes, unless one before went already.
 * @param url as in a link, from the root and without the base
 * @example ownersOf('/api/2566/o36.json') // ['/2566/', '/2566/o36/']
 */
export function ownersOf(url: string): string[] {
  const [alone] = /^\/(o\d\d|units\/[^/]+)\//.exec(url) ?? [];
  if (alone !== undefined) return [alone];
  const [, , year, code] = /^\/(api\/|ocds\/)?(\d{4})(?:\/(o\d\d)\b|\/|\.json$)/.exec(url) ?? [];
  if (year === undefined) return [];
  return [`/${year}/`, ...(code === undefined ? [] : [`/${year}/${code}/`])];
}
