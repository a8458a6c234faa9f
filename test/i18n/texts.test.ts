import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { plainTexts, textsFor } from '../../src/i18n/texts.ts';

const thai = textsFor({ agency: { numerals: 'thai' } }, 'th');

/** Every function of a dictionary by its path. */
function functions(value: unknown, path = ''): [string, (...given: unknown[]) => string][] {
  if (typeof value === 'function') return [[path, value as (...given: unknown[]) => string]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => functions(inner, `${path}.${key}`));
}

describe('what a page speaks with', () => {
  it('has Thai digits on Thai pages where the agency chose them', () => {
    expect(thai.fiscalYear(2567)).toBe('ปีงบประมาณ ๒๕๖๗');
    expect(thai.period.firstHalf).toBe('รอบ ๖ เดือนแรกของปีที่ประเมิน');
    expect(thai.about.methodology.statusText[0]).toContain('ได้ ๑๐๐ คะแนน');
    expect(thai.figures.number(1234)).toBe('๑,๒๓๔');
  });

  it('leaves what it is given as a text: what an author wrote, and codes', () => {
    expect(thai.item.sameTable('ตาราง 5')).toBe('ใช้ตารางเดียวกับองค์ประกอบ “ตาราง 5”');
    expect(thai.codePage.title('O15')).toBe('รายการรหัส O15');
  });

  it('names no file to the readers of the methodology', () => {
    for (const locale of ['th', 'en'] as const)
      expect(JSON.stringify([dictionary(locale).explained, dictionary(locale).about.methodology])).not.toMatch(
        /\.(?:yaml|json|md|csv)\b/,
      );
  });

  it('has Arabic digits in English, in an agency that chose them, and in files for programs', () => {
    expect(textsFor({ agency: { numerals: 'thai' } }, 'en').fiscalYear(2567)).toBe('Fiscal year 2567 (2023–24)');
    expect(textsFor({ agency: { numerals: 'arabic' } }, 'th').fiscalYear(2567)).toBe('ปีงบประมาณ 2567');
    expect(plainTexts('th').fiscalYear(2567)).toBe('ปีงบประมาณ 2567');
  });

  it('is made of functions that only place what they are given, so that the digits can be chosen before', () => {
    for (const [path, say] of functions(dictionary('th'))) {
      const placed = say('①', '②', '③', '④');
      expect(placed, `${path} has digits of its own: a constant text may have them`).not.toMatch(/[0-9]/);
      for (const given of [
        [0, 1, 2, 3],
        [1, 2, 3, 4],
        [7, 5, 30, 2],
      ]) {
        const expected = placed.replace(/[①②③④]/g, (sign) => String(given['①②③④'.indexOf(sign)]));
        expect(say(...given), path).toBe(expected);
      }
    }
  });
});
