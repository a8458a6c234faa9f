import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatGain,
  formatInterval,
  formatNumber,
  formatOfFile,
  telephoneHref,
} from '../../src/views/format.ts';

describe('numbers for people', () => {
  it.each([
    [1234567.5, 2, '1,234,567.50'],
    [0.1, undefined, '0.1'],
    [-5, undefined, '-5'],
    [12000, undefined, '12,000'],
  ])('writes %d with %s decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('rounds a score at the very end, and writes a range only where its ends differ in print', () => {
    expect(formatInterval({ min: 95, max: 97.5 })).toBe('95.00–97.50');
    expect(formatInterval({ min: 66.666, max: 66.6666 })).toBe('66.67');
  });

  it.each([
    [0, '0 B'],
    [1536, '1.5 KB'],
    [250_000, '244 KB'],
    [1_250_000, '1.2 MB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('points to gain', () => {
  const between = (low: string, high: string) => `ระหว่าง ${low} ถึง ${high}`;
  it.each([
    [{ min: 2.5, max: 2.5 }, '+2.50'],
    [{ min: 0, max: 100 }, 'ระหว่าง +0.00 ถึง +100.00'],
  ])('of %j are %s', (gain, text) => {
    expect(formatGain(gain, between)).toBe(text);
  });
});

describe('telephoneHref', () => {
  it.each([
    ['02-123-4567 ต่อ 12', 'tel:021234567'],
    ['+66 2 123 4567', 'tel:+6621234567'],
    ['02-123-4567, 02-123-4568', 'tel:021234567'],
    ['1567', 'tel:1567'],
    ['ต่อ 6355', null],
    ['ไม่ปรากฏในเอกสาร', null],
  ])('makes of %s the link %s', (phone, link) => {
    expect(telephoneHref(phone)).toBe(link);
  });
});

describe('formatOfFile', () => {
  it.each([
    ['แผน.pdf', 'PDF'],
    ['a.b.xlsx', 'XLSX'],
    ['no-ending', 'FILE'],
  ])('calls %s a %s', (name, format) => {
    expect(formatOfFile(name)).toBe(format);
  });
});
