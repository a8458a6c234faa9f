/**
 * A telephone number as a link; an extension is left to the caller to dial.
 * @returns null where the text holds no number to dial
 * @example telephoneHref('02-123-4567 ต่อ 12') // 'tel:021234567'
 */
export function telephoneHref(phone: string): string | null {
  const [number = ''] = phone.split(/[,;/]|ต่อ|ext/i);
  const digits = number.replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
}
