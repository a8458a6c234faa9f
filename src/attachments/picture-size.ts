import { imageSize } from 'image-size';
import type { PictureSize } from '../model/disclosure.ts';

/** How a camera was held, from which on width and height of a photograph change places: EXIF, Orientation, 5–8. */
const TURNED = 5;

/** The size of a picture as a browser shows it; null for what is none, or says no size. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return null;
    return orientation >= TURNED ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
