/** How much a token counts in a record. */
export const weights = { once: 0, often: 1, section: 2, title: 3 } as const;

/** Single clusters have keys of their own: otherwise a query of one letter would fetch a tenth of the index. */
export const single = (cluster: string): string => `\u0001${cluster}`;
/** The key of a day, however it is written. */
export const day = (iso: string): string => `\u0004${iso}`;
