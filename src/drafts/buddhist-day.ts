/** An ISO day as it is written in front matter, in the Buddhist Era: `2567-04-23`. */
export const buddhistDay = (iso: string): string => `${Number(iso.slice(0, 4)) + 543}${iso.slice(4)}`;
