import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const faces = (['thai', 'latin'] as const).flatMap((subset) =>
  ([400, 700] as const).map((weight) => ({ subset, weight })),
);

const ranges = {
  thai: 'U+02D7, U+0303, U+0331, U+0E01-0E5B, U+200C-200D, U+25CC',
  latin: 'U+0000-00FF, U+2000-206F, U+2190-2193, U+2212',
};

/** The font of the site inside of a style sheet, so that a page that stands alone looks the same on every computer; about 80 kB. */
export const embeddedFonts = (): string =>
  faces
    .map(({ subset, weight }) => {
      const file = import.meta.resolve(`@fontsource/sarabun/files/sarabun-${subset}-${weight}-normal.woff2`);
      const data = readFileSync(fileURLToPath(file)).toString('base64');
      return `@font-face { font-family: Sarabun; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${ranges[subset]}; }`;
    })
    .join('\n');
