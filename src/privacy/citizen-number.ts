/**
 * Whether the last of 13 digits is the check digit of the first twelve: (11 − Σ dᵢ·(14−i) mod 11) mod 10, i from 1. The same
 * rule holds for natural persons, juristic persons and taxpayers; about one number in ten passes by chance.
 *
 * Source: the Central Registration Office (สำนักทะเบียนกลาง กรมการปกครอง กระทรวงมหาดไทย), which gives the numbers under section 16 of
 * the Civil Registration Act B.E. 2534 (พ.ร.บ. การทะเบียนราษฎร พ.ศ. 2534).
 *
 * @param digits 13 Arabic digits without separators
 * @example hasCheckDigit('1234567890121') // true
 */
export function hasCheckDigit(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += (digits.charCodeAt(index) - 48) * (13 - index);
  return (11 - (sum % 11)) % 10 === digits.charCodeAt(12) - 48;
}

/**
 * Whether the first digit is one of a person in the civil register: 1 and 2 born a Thai since 2527, 3 and 4 registered before
 * that, 5 added later, 6 staying for a time or without leave, 7 child of 6, 8 settled foreigner or naturalised. 9 is not given out.
 * 0 belongs to juristic persons and to taxpayers without another number, and to `isUnregisteredPerson`.
 */
export const isRegisteredPerson = (digits: string): boolean => /^[1-8]/.test(digits);

/**
 * Whether a number that begins with 0 has the form of a person without status in the register: `89` in the 6th and 7th place, or,
 * for migrant workers, a second 0. A juristic person's second digit is never 0, for a province follows.
 */
export const isUnregisteredPerson = (digits: string): boolean => /^0(?:0|.{4}89)/.test(digits);

/** Digits 2 and 3 are the province of the registry: the codes of 77 provinces, and none of the others up to 99. */
const PROVINCE = /^.(?:1\d|2[0-7]|3[0-9]|4[0-9]|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])/;

/** Whether the registry that gave the number lies in a province there is. Special registries may have other codes. */
export const hasKnownProvince = (digits: string): boolean => PROVINCE.test(digits);
