import { describe, expect, it } from 'vitest';
import {
  hasCheckDigit,
  hasKnownProvince,
  isRegisteredPerson,
  isUnregisteredPerson,
} from '../../src/privacy/citizen-number.ts';

describe('hasCheckDigit', () => {
  it.each(['1234567890121', '1234567890121', '0994000000014'])('accepts %s and no other last digit', (number) => {
    const passing = [...'0123456789'].filter((last) => hasCheckDigit(number.slice(0, 12) + last));
    expect(passing).toEqual([number.slice(12)]);
  });

  it.each(['', '123456789012', '12345678901211', '123456789012x', '๑๒๓๔๕๖๗๘๙๐๑๒๑'])(
    'refuses %j, which is not 13 Arabic digits',
    (number) => {
      expect(hasCheckDigit(number)).toBe(false);
    },
  );
});

describe('the first digits', () => {
  it('tell persons in the register from others', () => {
    const first = [...'0123456789'].filter((digit) => isRegisteredPerson(`${digit}105547000001`));
    expect(first.join('')).toBe('12345678');
  });

  it('tell persons without status from juristic persons', () => {
    expect(isUnregisteredPerson('0570189012345')).toBe(true);
    expect(isUnregisteredPerson('0010101234567')).toBe(true);
    expect(isUnregisteredPerson('0105547000001')).toBe(false);
    expect(isUnregisteredPerson('0994000000014')).toBe(false);
  });

  it('name a province there is', () => {
    expect(hasKnownProvince('1234567890121')).toBe(true);
    expect(['1280000000000', '1090000000000', '1990000000000', '1590000000000'].map(hasKnownProvince)).not.toContain(
      true,
    );
  });
});
