/** Red, green and blue, from 0 to 255. */
type Rgb = readonly [number, number, number];

/** The grounds of pages, `--ground` in `src/styles/tokens.css`: white, and that of the dark scheme. */
export const grounds = { light: '#ffffff', dark: '#14181d' } as const;

/** The grounds farthest from those, on which text stands too: `--ground-strong` in `src/styles/tokens.css`. */
export const deepGrounds = { light: '#eceae5', dark: '#252b32' } as const;

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

/**
 * The colour of the same hue that is light enough for a ground: as vivid as a text may be, where mixing with white would leave grey.
 * A colour that is light enough already stays as it is.
 */
export function brightened(colour: string, ground: string, least: number): string {
  const { hue, saturation, lightness } = hslOf(colour);
  const vivid = Math.min(saturation, 0.7);
  for (let light = lightness; light < 1; light += 0.01) {
    const tried = light === lightness ? colour : fromHsl(hue, vivid, light);
    if (contrast(tried, ground) >= least) return tried;
  }
  return '#ffffff';
}

/** Hue from 0 to 6, the others from 0 to 1. */
function hslOf(colour: string): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = rgbOf(colour).map((part) => part / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return { hue: (hue + 6) % 6, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const at = (offset + hue * 2) % 12;
    return hex(Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)))));
  };
  return `#${part(0)}${part(8)}${part(4)}`;
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
