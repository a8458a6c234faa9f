/**
 * A citizen number as it may be printed, in the grouping of the card whatever the spelling.
 *
 * @param digits 13 Arabic digits
 * @example maskCitizenNumber('1234567890121') // '1-xxxx-xxxxx-xx-1'
 */
export const maskCitizenNumber = (digits: string): string => `${digits.charAt(0)}-xxxx-xxxxx-xx-${digits.charAt(12)}`;

/**
 * A number or code with everything but its first and last character hidden; separators stay.
 *
 * @example maskMiddle('081-234-5678') // '0xx-xxx-xxx8'
 */
export const maskMiddle = (text: string): string =>
  text.charAt(0) + text.slice(1, -1).replace(/[\p{L}\p{N}]/gu, 'x') + text.slice(-1);

/**
 * An address with the person hidden: one character and the provider.
 *
 * @example maskEmail('somchai@gmail.com') // 'sxxx@gmail.com'
 */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return `${at > 1 ? address.charAt(0) : 'x'}xxx${address.slice(at)}`;
}
