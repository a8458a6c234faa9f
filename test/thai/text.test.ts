import { describe, expect, it } from 'vitest';
import { canonical, compareThai, foldForComparison } from '../../src/thai/text.ts';
import { contentLines, generatedStrings } from './strings.ts';

// Escapes, because the two columns look the same on a screen.
const CASES: readonly [what: string, written: string, wanted: string][] = [
  ['nikhahit + sara aa', 'ท\u0e4d\u0e32', 'ทำ'],
  ['nikhahit + tone + sara aa', 'น\u0e4d\u0e49\u0e32', 'น\u0e49\u0e33'],
  ['tone + nikhahit + sara aa', 'น\u0e49\u0e4d\u0e32', 'น\u0e49\u0e33'],
  ['sara am + tone', 'น\u0e33\u0e49', 'น\u0e49\u0e33'],
  ['a nikhahit of its own', 'ส\u0e4d', 'ส\u0e4d'],
  ['tone before an upper vowel', 'ท\u0e48\u0e35', 'ท\u0e35\u0e48'],
  ['tone before mai han-akat', 'ต\u0e49\u0e31ง', 'ตั้ง'],
  ['tone before a lower vowel', 'ผ\u0e49\u0e39', 'ผู้'],
  ['thanthakhat before a lower vowel', 'พันธ\u0e4c\u0e38', 'พันธุ์'],
  ['thanthakhat before an upper vowel', 'สิทธ\u0e4c\u0e34', 'สิทธิ์'],
  ['two sara e', '\u0e40\u0e40ผน', 'แผน'],
  ['two sara e with a zero-width space between them', '\u0e40\u200b\u0e40ผน', 'แผน'],
  ['zero-width characters and a soft hyphen', '\ufeffงบ\u200bประ\u200cมา\u200dณ\u2060\u00ad', 'งบประมาณ'],
  ['a no-break space', 'ปี\u00a02567', 'ปี 2567'],
  ['decomposed Latin', 'cafe\u0301', 'caf\u00e9'],
  ['sara am, which NFKC would split', 'ทำ', 'ทำ'],
  ['compatibility characters, which NFKC would change', 'ที่ ① ½', 'ที่ ① ½'],
  ['Thai digits', '๒๕๖๗', '๒๕๖๗'],
  ['shifted marks of a PDF', 'ท\uf702\uf70a ผ\uf706\u0e39 ป\uf711\uf714\u0e32', 'ที่ ผู้ ป้ำ'],
];

const SHIFTED = [
  ...'\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c',
].concat([...'\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a']);

describe('canonical', () => {
  it.each(CASES)('gives one spelling: %s', (_, written, wanted) => {
    expect(canonical(written)).toBe(wanted.normalize('NFC'));
  });

  it('knows each of the 27 shifted forms', () => {
    expect(SHIFTED).toHaveLength(27);
    for (const [index, letter] of SHIFTED.entries())
      expect(canonical(String.fromCharCode(0xf700 + index))).toBe(letter);
  });

  it('keeps words apart that differ by a tone or a vowel only', () => {
    expect(new Set(['ข่าว', 'ขาว', 'ข้าว'].map(canonical)).size).toBe(3);
  });

  it('sees at once which texts are canonical, and never takes another for one', () => {
    // With an invisible letter, every step is gone through.
    const slowly = (text: string) => canonical(`\u200b${text}`);
    const different: string[] = [];
    const look = (text: string) => {
      if (canonical(text) !== slowly(text)) different.push(text);
    };
    for (let unit = 0; unit < 0x10000; unit += 1) look(String.fromCharCode(unit));
    const letters = [...'aé.-\u0300๑\u2011'];
    for (let unit = 0xe01; unit < 0xe5c; unit += 1) letters.push(String.fromCharCode(unit));
    for (const one of letters) for (const two of letters) look(one + two);
    const moving = letters.filter((letter) => /[กาแ\u0e33\u0e40\p{M}]/u.test(letter));
    for (const one of moving) for (const two of moving) for (const three of moving) look(one + two + three);
    expect(different).toEqual([]);
  });

  it('changes nothing more when applied again, and gives NFC', () => {
    const letters = [...'กเแา\u0e31\u0e33\u0e34\u0e38\u0e3a\u0e47\u0e48\u0e49\u0e4c\u0e4d\uf706\u200b '];
    let seed = 1;
    const random = () => {
      seed = (seed * 48271) % 2147483647;
      return seed;
    };
    for (let run = 0; run < 20_000; run++) {
      const text = Array.from({ length: 1 + (random() % 8) }, () => letters[random() % letters.length]).join('');
      const once = canonical(text);
      expect(canonical(once)).toBe(once);
      expect(once.normalize('NFC')).toBe(once);
    }
  });
});

describe('canonical, which leaves most texts as they are,', () => {
  /** The rules one after the other, on every text. */
  const shifted = SHIFTED.join('');
  const byRules = (text: string): string =>
    text
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replaceAll('\u00a0', ' ')
      .replace(/[\uf700-\uf71a]/g, (form) => shifted.charAt(form.charCodeAt(0) - 0xf700))
      .normalize('NFC')
      .replaceAll('\u0e40\u0e40', '\u0e41')
      .replace(/[\u0e31\u0e34-\u0e3a\u0e48-\u0e4d]{2,}/g, (marks) =>
        [marks.replace(/[\u0e48-\u0e4c]/g, ''), marks.replace(/[^\u0e48-\u0e4c]/g, '')].join(''),
      )
      .replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, '$1\u0e33')
      .replace(/\u0e33[\u0e33\u0e48-\u0e4b]+/g, (marks) =>
        [marks.replace(/[^\u0e48-\u0e4c]/g, ''), marks.replace(/[\u0e48-\u0e4c]/g, '')].join(''),
      )
      .normalize('NFC');
  const differing = (texts: readonly string[]) => texts.filter((text) => canonical(text) !== byRules(text));

  it('changes what the rules change, whatever stands before and after a character', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    for (const around of ['', 'a', 'ก', '\u0e38', '\u0e48', '\u0e4d', '\u0301'])
      expect(differing(units.map((unit) => around + unit + around))).toEqual([]);
    const beyond = Array.from({ length: 0x10000 }, (_, unit) => String.fromCodePoint(0x10000 + unit));
    expect(differing(beyond.map((letter) => `ก${letter}\u0e48`))).toEqual([]);
  });

  it('changes what the rules change of any four Thai marks and letters', () => {
    const marks = [...'กเแา\u0e31\u0e33\u0e34\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4c\u0e4d\u0e4e'];
    const more = (texts: string[]) => texts.flatMap((text) => marks.map((mark) => text + mark));
    expect(differing(more(more(more(marks))))).toEqual([]);
  });

  it('changes what the rules change of lines as they are written', () => {
    expect(differing([...contentLines(), ...generatedStrings(5_000)])).toEqual([]);
  });
});

describe('canonical on hostile text', () => {
  it.each(['\u0e48', '\u0e4d\u0e48', '\u0e33\u0e48', '\u0e48\u0e34', '\u0e40', '\uf70a'])(
    'is done at once with a run of %j',
    (run) => {
      const started = performance.now();
      canonical(run.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});

describe('foldForComparison', () => {
  it.each([
    ['  ผัง\u00a0\n โครงสร้าง ', 'ผัง โครงสร้าง'],
    ['ไตรมาสที่ ๑', 'ไตรมาสที่ 1'],
    ['e-Service', 'E-SERVICE'],
    ['การขับเคลื\u0e49อนน\u0e4d\u0e49\u0e32', 'การขับเคล\u0e37\u0e49อนน\u0e49\u0e33'],
  ])('makes %j and %j the same', (a, b) => {
    expect(foldForComparison(a)).toBe(foldForComparison(b));
  });

  it('gives trimmed lower case text', () => {
    expect(foldForComparison('\t E-Service  ที่ ๒ ')).toBe('e-service ที่ 2');
  });
});

describe('compareThai', () => {
  it('orders a leading vowel after its consonant', () => {
    expect(['ไก่', 'ขา', 'เก้า', 'กา'].sort(compareThai)).toEqual(['กา', 'เก้า', 'ไก่', 'ขา']);
  });

  it('orders numbers by value', () => {
    expect(['O10', 'O2', 'ข้อ 10', 'ข้อ 9'].sort(compareThai)).toEqual(['ข้อ 9', 'ข้อ 10', 'O2', 'O10']);
  });
});
