import { describe, expect, it } from 'vitest';
import { compareItemCodes, itemCodeOfFolder, itemFolder, parseItemCode } from '../../src/model/item-code.ts';

describe('parseItemCode', () => {
  it.each([
    'O15',
    'o15',
    '015',
    '0๑๕',
    '๐๑๕',
    'O๑๕',
    'o๑๕',
    'โอ15',
    'โอ 15',
    'โอ๑๕',
    'O-15',
    'o 15',
    'O.15',
    'O015',
    'ข้อ 15',
    'ข้อ15',
    'ข้อที่ ๑๕',
    'ข้อ O15',
    'ข้อ 015',
    ' O15 ',
    'O\u200b15',
    'O\u00a015',
  ])('reads %j as O15', (text) => {
    expect(parseItemCode(text)).toBe('O15');
  });

  it.each(['O1', 'O01', '01', '๐๑', 'o1', 'โอ 1', 'ข้อ 1', '001'])('reads %j as O1', (text) => {
    expect(parseItemCode(text)).toBe('O1');
  });

  it.each([
    '',
    '15',
    '๑๕',
    '1',
    'O',
    'O0',
    'O00',
    '0',
    '00',
    '000',
    'O100',
    '0100',
    'O-',
    'P15',
    'O1.5',
    '0.15',
    '0-15',
    '0 15',
    'O15a',
    'xO15',
    'O15 O16',
    'OO15',
    '2567',
    'ข้อ',
    'ข้อ 100',
    'IO15',
  ])('does not read %j', (text) => {
    expect(parseItemCode(text)).toBeNull();
  });

  it.each([
    ['15', 'O15'],
    ['๑๕', 'O15'],
    ['5', 'O5'],
    ['05', 'O5'],
    ['10', 'O10'],
    ['015', 'O15'],
    ['O15', 'O15'],
    ['0', null],
    ['100', null],
    ['-5', null],
  ])('reads the bare argument %j as %s', (text, code) => {
    expect(parseItemCode(text, { bare: true })).toBe(code);
  });
});

describe('folders of items', () => {
  it('are two digits in lower case, and lead back to the code', () => {
    expect([itemFolder('O5'), itemFolder('O15')]).toEqual(['o05', 'o15']);
    for (let number = 1; number <= 99; number++) {
      const code = `O${number}`;
      expect(itemCodeOfFolder(itemFolder(code))).toBe(code);
      expect(parseItemCode(itemFolder(code))).toBe(code);
    }
  });

  it.each(['O05', 'o5', 'o00', 'o005', 'o100', '05', 'o๐๕', 'files', ' o05', 'o05\n', ''])('are not %j', (name) => {
    expect(itemCodeOfFolder(name)).toBeNull();
  });

  it.each(['o5', 'O05', 'O0', 'O100', '15', ''])('cannot be made for %j, which is not a code', (code) => {
    expect(() => itemFolder(code)).toThrow(RangeError);
  });
});

describe('compareItemCodes', () => {
  it('orders by number', () => {
    expect(['O10', 'O2', 'O1', 'O35'].sort(compareItemCodes)).toEqual(['O1', 'O2', 'O10', 'O35']);
  });
});
