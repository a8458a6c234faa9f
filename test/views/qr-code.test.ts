import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/views/qr-code.ts';

/** The picture that a camera sees: every dot as `scale` pixels. */
function pixels({ size, path }: ReturnType<typeof qrCode>, scale = 4): { data: Uint8ClampedArray; side: number } {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = 0, y = 0, length = 0] of [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) =>
    match.map(Number),
  ))
    for (let row = y * scale; row < (y + 1) * scale; row += 1)
      for (let column = x * scale; column < (x + length) * scale; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { data, side };
}

describe('a QR code', () => {
  it.each([
    'https://survey.example.go.th/eit/2567/sample-district',
    'https://itas.nacc.go.th/go/eit/abc123?x=1&y=%E0%B8%81',
    `https://example.go.th/${'a'.repeat(200)}`,
  ])('leads to %s', (link) => {
    const code = qrCode(link);
    const { data, side } = pixels(code);
    expect(jsQR(data, side, side)?.data).toBe(link);
  });
});
