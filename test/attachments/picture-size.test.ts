import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/attachments/picture-size.ts';

const svg = (attributes: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}></svg>`);

/** The start of a JPEG that was taken with the camera upright, as its EXIF says: 4 × 2 pixels on the sensor. */
const photograph = (orientation: number): Buffer => {
  const exif = Buffer.alloc(26);
  exif.write('II*\0', 'latin1');
  exif.writeUInt32LE(8, 4);
  exif.writeUInt16LE(1, 8);
  exif.writeUInt16LE(0x0112, 10);
  exif.writeUInt16LE(3, 12);
  exif.writeUInt32LE(1, 14);
  exif.writeUInt16LE(orientation, 18);
  const header = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
  return Buffer.concat([
    ...[Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, header.length + 2]), header],
    Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 2, 0, 4, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]),
    Buffer.from([0xff, 0xd9]),
  ]);
};

describe('pictureSize', () => {
  it.each([
    ['PNG', readFileSync('content/2567/o01/files/structure-chart.png'), { width: 1206, height: 670 }],
    ['SVG by its size', svg('width="30" height="20"'), { width: 30, height: 20 }],
    ['SVG by its view box', svg('viewBox="0 0 40 20"'), { width: 40, height: 20 }],
    ['a photograph', photograph(1), { width: 4, height: 2 }],
    ['a photograph that was turned', photograph(6), { width: 2, height: 4 }],
  ])('knows %s', (_, bytes, size) => {
    expect(pictureSize(bytes)).toEqual(size);
  });

  it.each([
    ['SVG without a size', svg('')],
    ['a text', Buffer.from('ข้อความ')],
    ['nothing', Buffer.alloc(0)],
    ['a picture that was cut off', readFileSync('content/2567/o01/files/structure-chart.png').subarray(0, 12)],
  ])('knows none of %s', (_, bytes) => {
    expect(pictureSize(bytes)).toBeNull();
  });
});
