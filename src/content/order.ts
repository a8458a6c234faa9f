/** Code-unit order: the same on every machine and in every locale, as two builds must be byte-identical. */
export const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
