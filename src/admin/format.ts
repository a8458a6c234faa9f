/** The format of `entry.ts`, as the form knows it. */
export const FORMAT = 'oit';
