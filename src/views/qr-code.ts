import { encode } from 'uqr';

/** A QR code as a picture. */
export interface QrCode {
  /** Dots along one side, with the quiet zone of four that the standard asks for. */
  size: number;
  /** The `d` of an SVG path with a unit for each dot. */
  path: string;
}

const QUIET = 4;

/**
 * The QR code (ISO/IEC 18004) of an address. Level M: a poster on a wall is read with a quarter of a code's dirt or glare left out of
 * account.
 */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return { size, path };
}

/** The dark runs of a row: where each begins, and how long it is. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  }
  return found;
}
