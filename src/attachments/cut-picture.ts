/** True for a PNG or JPEG whose end is not there, as after an upload that broke off. */
export function isCutPicture(bytes: Buffer, kind: string): boolean {
  if (kind === 'png' || kind === 'apng') return !bytes.includes('IEND');
  return /^jpe?g$/.test(kind) && !bytes.includes(Buffer.from([0xff, 0xd9]));
}
