/** Red, green and blue, from 0 to 255. */
type Rgb = readonly [number, number, number];

/** The grounds of pages, `--ground` in `src/styles/tokens.css`: white, and that of the dark scheme. */
export const grounds = { light: '#ffffff', dark: '#14181d' } as const;

/** What WCAG 2.2, 1.4.3 asks of text. */
export const LEAST_CONTRAST = 4.5;

/** A colour in the one spelling `#0b4a6f`; null for what is none. `#06a` and capitals are understood. */
export function parseColour(text: string): string | null {
  const written = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (written === undefined) return null;
  return `#${written.length === 3 ? [...written].map((digit) => digit + digit).join('') : written}`;
}

/** The contrast of two colours by WCAG 2.2: from 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour mixed with another one. @param share of the other, from 0 to 1 */
export function mixed(colour: string, other: string, share: number): string {
  const [from, to] = [rgbOf(colour), rgbOf(other)];
  return `#${from
    .map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share))
    .map(hex)
    .join('')}`;
}

/** The nearest colour on the way to black or white that is told well from a ground: the colour itself where it is already. */
export function readableOn(colour: string, ground: string, least = LEAST_CONTRAST): string {
  const end = luminance(rgbOf(ground)) > 0.18 ? '#000000' : '#ffffff';
  for (let step = 0; step < 100; step += 1) {
    const tried = mixed(colour, end, step / 100);
    if (contrast(tried, ground) >= least) return tried;
  }
  return end;
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
