import { describe, expect, it } from 'vitest';
import { formatOfFile, telephoneHref } from '../../src/views/format.ts';

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
