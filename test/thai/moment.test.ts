import { describe, expect, it } from 'vitest';
import { bangkokTime, hasCome, parseMoment } from '../../src/thai/moment.ts';

describe('parseMoment', () => {
  it.each([
    ['2567-01-15', '2024-01-15'],
    ['15 มกราคม 2567', '2024-01-15'],
    ['2567-01-15 16:30', '2024-01-15T16:30'],
    ['2024-01-15T16:30', '2024-01-15T16:30'],
    ['2024-01-15T16:30:00+07:00', '2024-01-15T16:30'],
    ['๑๕ ม.ค. ๒๕๖๗ เวลา ๙.๐๕ น.', '2024-01-15T09:05'],
    ['15/1/2567 00.00 น.', '2024-01-15T00:00'],
  ])('reads %s', (text, iso) => {
    expect(parseMoment(text)).toEqual({ ok: true, iso });
  });

  it.each([
    ['2567-01-15 24:00', '2567-01-15'],
    ['29 ก.พ. 2568 16:30', '28 ก.พ. 2568 16:30'],
  ])('refuses %s and says what may be meant', (text, suggestion) => {
    const result = parseMoment(text);
    expect(result.ok || result.suggestions[0]).toBe(suggestion);
  });

  it.each(['พรุ่งนี้', '16:30', '2024-01-15T16:30Z', '2024-01-15T16:30+00:00'])('refuses %s', (text) => {
    expect(parseMoment(text).ok).toBe(false);
  });
});

describe('hasCome', () => {
  it.each([
    ['2024-01-15', '2024-01-14T23:59', false],
    ['2024-01-15', '2024-01-15T00:00', true],
    ['2024-01-15', '2024-01-15', true],
    ['2024-01-15T16:30', '2024-01-15', false],
    ['2024-01-15T16:30', '2024-01-15T16:29', false],
    ['2024-01-15T16:30', '2024-01-15T16:30', true],
    ['2024-01-15T16:30', '', false],
  ])('of %s at %s is %s', (at, now, come) => {
    expect(hasCome(at, now)).toBe(come);
  });

  it('compares with the time in Bangkok', () => {
    expect(bangkokTime(new Date('2024-01-14T17:05:00Z'))).toBe('2024-01-15T00:05');
  });
});
