import { type SocialPicture, socialSize } from '../views/social-picture.ts';
import { lettering, UNITS, type Weight, widthOf } from './lettering.ts';
import { linesOf } from './lines.ts';

/** How the agency looks. */
export interface Look {
  /** Told well from white: the ground of the picture, under white letters. */
  colour: string;
  /** The agency's mark as `data:` address; null where it has none that can be drawn. */
  logo: string | null;
}

const { width: WIDTH, height: HEIGHT } = socialSize;
const [EDGE, FOOT] = [72, 138];
const ROOM = WIDTH - 2 * EDGE;
const WHITE = '#fff';
/** Thai marks stand far above and below the line. */
const LEADING = 1.42;

/** Sizes of a title, the largest first, how many lines of each have room, and where the first stands. */
const besideCode = [
  { size: 64, lines: 2, y: 308 },
  { size: 54, lines: 3, y: 294 },
  { size: 43, lines: 4, y: 280 },
] as const;
const alone = [
  { size: 84, lines: 2, y: 272 },
  { size: 64, lines: 3, y: 248 },
] as const;

/** The mark of who has none: `public/favicon.svg`. */
const TEMPLE =
  '<path d="M20 2 37 9v3H3V9z"/><path d="M6 15h4v16H6zm8 0h4v16h-4zm8 0h4v16h-4zm8 0h4v16h-4zM3 34h34v4H3z"/>';

/** The picture as SVG, in which letters are outlines: no font is asked for. The same picture gives the same text. */
export function drawing({ above, code, title, agency, host, sample }: SocialPicture, { colour, logo }: Look): string {
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour}"/>`,
    `<rect y="${HEIGHT - FOOT}" width="${WIDTH}" height="${FOOT}" fill="${WHITE}"/>`,
    above === null ? '' : write(above, 34, 400, EDGE, 100, WHITE),
    sample === null ? '' : badge(sample, colour),
    code === null ? '' : write(code, 100, 700, EDGE, 208, WHITE),
    titleLines(title, code === null ? alone : besideCode),
    logo === null
      ? `<g transform="translate(${EDGE} ${HEIGHT - FOOT + 27}) scale(2.1)" fill="${colour}">${TEMPLE}</g>`
      : `<image href="${logo}" x="${EDGE}" y="${HEIGHT - FOOT + 25}" width="88" height="88"/>`,
    agencyLines(agency, host, EDGE + 112),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

function titleLines(title: string, sizes: typeof alone | typeof besideCode): string {
  const tried = sizes.map((one) => ({ ...one, found: linesOf(title, ROOM, one.lines, measure(one.size)) }));
  const fitting = tried.find(({ found }) => !isCut(found)) ?? tried.at(-1);
  if (!fitting) return '';
  const { size, y, found } = fitting;
  return found.map((line, index) => write(line, size, 700, EDGE, y + index * size * LEADING, WHITE)).join('');
}

/** The name in one line, or in two smaller ones, and the address below. */
function agencyLines(agency: string, host: string, left: number): string {
  const top = HEIGHT - FOOT;
  const room = WIDTH - EDGE - left;
  const [ink, soft] = ['#1d2530', '#565a5f'];
  const size = [40, 34].find((one) => measure(one)(agency) <= room);
  if (size !== undefined)
    return write(agency, size, 700, left, top + 66, ink) + write(host, 26, 400, left, top + 108, soft);
  const names = linesOf(agency, room, 2, measure(29));
  return (
    names.map((name, index) => write(name, 29, 700, left, top + 48 + index * 39, ink)).join('') +
    write(host, 22, 400, left, top + 121, soft)
  );
}

/** At the right end of the first line. */
function badge(text: string, colour: string): string {
  const [wide, y] = [measure(28)(text) + 48, 60];
  const left = WIDTH - EDGE - wide;
  const box = `<rect x="${left}" y="${y}" width="${wide}" height="58" rx="8" fill="${WHITE}"/>`;
  return box + write(text, 28, 700, left + 24, y + 39, colour);
}

const measure = (size: number) => (text: string) => widthOf(text, 700) * size;
const isCut = (lines: readonly string[]): boolean => lines.at(-1)?.endsWith('…') ?? false;

function write(text: string, size: number, weight: Weight, x: number, y: number, fill: string): string {
  const scale = size / UNITS;
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})" fill="${fill}">${lettering(text, weight).outlines}</g>`;
}
