import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { writtenCodes } from '../../src/thai/written-codes.ts';
import { contentLines } from './strings.ts';

const numbers = Array.from({ length: 43 }, (_, index) => index + 1);

function spellings(number: number): string[] {
  const [plain, two] = [String(number), String(number).padStart(2, '0')];
  const arabic = ['O', 'o', 'O ', 'O-', 'O.', 'โอ', 'โอ '].flatMap((letter) => [letter + plain, letter + two]);
  const zeroed = number >= 10 ? [`0${plain}`] : [];
  const mixed = number >= 10 ? [`0${toThaiDigits(plain)}`, `O${toThaiDigits(plain)}`] : [];
  return [...arabic, ...arabic.map(toThaiDigits), ...zeroed, ...zeroed.map(toThaiDigits), ...mixed];
}

describe('writtenCodes', () => {
  it('gives the same code for every spelling of O1 to O43, alone and in a sentence', () => {
    for (const number of numbers) {
      for (const code of spellings(number)) {
        for (const text of [code, `ตามข้อ ${code} ของเกณฑ์`, `(${code}) ประกาศ`, `รายการ ${code}`]) {
          expect(
            writtenCodes(text).map(({ number }) => number),
            text,
          ).toEqual([number]);
        }
      }
    }
  });

  it('reads letters and digits of full width, and a code after ข้อที่', () => {
    expect(writtenCodes('Ｏ１５').map(({ number }) => number)).toEqual([15]);
    expect(writtenCodes('ตามข้อที่ ๐๑๕').map(({ number }) => number)).toEqual([15]);
  });

  it('takes no date, time, amount, telephone or document number for a code', () => {
    for (const number of numbers) {
      const two = String(number).padStart(2, '0');
      const texts = [
        `0${two}/2567`,
        `ที่ กท 1234/0${two}`,
        `0.${two}`,
        `10.0${two}`,
        `0${two}.50`,
        `1,0${two}`,
        `0${two},000`,
        `0${two} บาท`,
        `08:0${two}`,
        `วันที่ ${two}/01/2567`,
        `${two}-01-2567`,
        `${two}.30 น.`,
        `02-0${two}-4567`,
        `0${two} 345 6789`,
        `02 0${two} 4567`,
        `โทร 0${two}-123`,
        `+66 0${two}`,
        `${number} คน`,
        `20${two}`,
        `0${two}0`,
        `photo${number}`,
        `O${number}5${two}`,
        `วิดีโอ ${number} นาที`,
        `โทร. 0${two}`,
        `โทร 0${two}`,
        `ห้อง 0${two}`,
        `สัญญาเลขที่ 0${two}`,
        `คำสั่งที่ 0${two}`,
        `เสา 0${two} ถึง 099`,
        `เสาที่ 001 ถึง 0${two}`,
      ];
      for (const text of [...texts, ...texts.map(toThaiDigits)]) expect(writtenCodes(text), text).toEqual([]);
    }
  });

  it('finds in the content only what a reader would call a code', () => {
    const found = contentLines().flatMap((line) => writtenCodes(line).map(({ start, end }) => line.slice(start, end)));
    expect(new Set(found.filter((code) => !/^[Oo] ?\d{1,2}$/.test(code)))).toEqual(new Set());
  });
});
