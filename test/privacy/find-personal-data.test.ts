import { describe, expect, it } from 'vitest';
import { hasCheckDigit } from '../../src/privacy/citizen-number.ts';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';
import type { TextContext } from '../../src/privacy/match.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { sequence } from '../thai/generated.ts';

const text: TextContext = { kind: 'text' };
const random = sequence(2569);
const digitsOf = (count: number) => Array.from({ length: count }, () => random(10)).join('');

function person(): string {
  const twelve = `${1 + random(8)}${digitsOf(11)}`;
  const check = [...'0123456789'].find((last) => hasCheckDigit(twelve + last));
  return twelve + check;
}

const grouped = (number: string, separator: string) =>
  [number.slice(0, 1), number.slice(1, 5), number.slice(5, 10), number.slice(10, 12), number.slice(12)].join(separator);

const halfThai = (number: string) => number.replace(/./g, (digit) => (random(2) === 0 ? toThaiDigits(digit) : digit));

const separators = [
  '-',
  ' ',
  '.',
  '\u00a0',
  '\u2009',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  '\u2212',
  '\uff0d',
  ' - ',
  '  ',
  '\n',
];

const spellings = (number: string): string[] => [
  number,
  toThaiDigits(number),
  halfThai(number),
  [...number].join('\u200b'),
  `${number.slice(0, 7)}\u00ad${number.slice(7)}`,
  number.replace(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ...separators.flatMap((separator) => [grouped(number, separator), toThaiDigits(grouped(number, separator))]),
  grouped(number, '-').replaceAll('-', '\u200b-\u2060'),
];

/** Spellings in which the digits stand in other groups: found where the words name them. */
const oddSpellings = (number: string): string[] => [
  [...number].join(' '),
  [...toThaiDigits(number)].join('-'),
  `${number.slice(0, 6)} ${number.slice(6)}`,
  `${number.slice(0, 1)}-${number.slice(1, 3)}-${number.slice(3, 8)}-${number.slice(8)}`,
];

describe('every citizen number that passes the check digit', () => {
  it('is found in every spelling, alone and between words, at the right place', () => {
    for (let round = 0; round < 100; round += 1) {
      const number = person();
      for (const spelling of spellings(number)) {
        for (const [before, after] of [
          ['', ''],
          ['นายสมชาย ใจดี ', ' บ้านเลขที่ ๑๒'],
          ['ผู้ร้อง\u200b (', ')'],
          ['2) ', ', 600.00'],
        ] as const) {
          const found = findPersonalData(before + spelling + after, text);
          expect(found, before + spelling + after).toMatchObject([
            { kind: 'citizen-id', start: before.length, end: before.length + spelling.length },
          ]);
        }
      }
    }
  });

  it('is found in odd groups where the words name it', () => {
    for (let round = 0; round < 100; round += 1) {
      const number = person();
      for (const spelling of [...spellings(number), ...oddSpellings(number)]) {
        const line = `เลขประจำตัวประชาชน ${spelling} ออกให้ ณ อำเภอเมือง`;
        expect(findPersonalData(line, text), line).toMatchObject([
          { kind: 'citizen-id', start: 19, end: 19 + spelling.length, severity: 'error' },
        ]);
      }
    }
  });

  it('is printed with its first and last digit at most', () => {
    for (let round = 0; round < 100; round += 1) {
      const number = person();
      for (const spelling of spellings(number)) {
        const [match] = findPersonalData(`เลขบัตรประชาชน ${spelling}`, text);
        expect(match?.masked).toBe(`${number.charAt(0)}-xxxx-xxxxx-xx-${number.charAt(12)}`);
      }
    }
  });

  it('is not found inside a longer number, a code or an address', () => {
    for (let round = 0; round < 100; round += 1) {
      const number = person();
      for (const line of [
        `${number}0`,
        `7${number}`,
        `A${number}`,
        `${number}f`,
        `12/${number}`,
        `0.${number}`,
        `${number}-1234`,
      ]) {
        expect(findPersonalData(line, text), line).toEqual([]);
      }
      expect(findPersonalData(`https://example.go.th/n/${number}/`, text)).toEqual([]);
    }
  });
});

describe('numbers that nothing names', () => {
  it('of 13 digits are taken for a citizen number as often as chance makes them one', () => {
    const rounds = 5_000;
    let found = 0;
    for (let round = 0; round < rounds; round += 1) found += findPersonalData(digitsOf(13), text).length;
    // Eight first digits of ten, and one check digit of ten or eleven.
    expect(found / rounds).toBeGreaterThan(0.06);
    expect(found / rounds).toBeLessThan(0.09);
  });
});

describe('masks', () => {
  it.each<[string, TextContext, string]>([
    ['รหัสหลังบัตร JT1-1234567-89', text, 'Jxx-xxxxxxx-x9'],
    ['Passport AA1234567', text, 'Axxxxxxx7'],
    ['เลขที่บัญชี ๑๒๓-๔-๕๖๗๘๙-๐', text, '1xx-x-xxxxx-0'],
    ['081-234-5678', { kind: 'table', table: { headers: ['ผู้ร้อง', 'โทรศัพท์'], column: 1 } }, '0xx-xxx-xxx8'],
    ['+66 81 234 5678', { kind: 'table', table: { headers: ['ผู้ร้อง', 'โทรศัพท์'], column: 1 } }, '+xx xx xxx xxx8'],
    ['somchai@gmail.com', { kind: 'table', table: { headers: ['ผู้ร้อง', 'อีเมล'], column: 1 } }, 'sxxx@gmail.com'],
    ['s@gmail.com', { kind: 'table', table: { headers: ['ผู้ร้อง', 'อีเมล'], column: 1 } }, 'xxxx@gmail.com'],
  ])('of %s', (line, context, masked) => {
    expect(findPersonalData(line, context).map((match) => match.masked)).toEqual([masked]);
  });
});

describe('what the words around a number decide', () => {
  const number = '1234567890121';
  it.each<[string, string[]]>([
    [`เลขประจำตัวประชาชน ${number}`, ['error']],
    [`เลขประจำตัวประชาชน ${number.slice(0, 12)}3`, ['warning']],
    [`${number.slice(0, 12)}3`, []],
    [`เลขทะเบียนนิติบุคคล ${number}`, ['warning']],
    [`เลขที่โครงการ ${number}`, []],
    [`แนบสำเนาบัตรประชาชน เลขที่โครงการ ${number}`, ['warning']],
    [`เลขที่โครงการ ${grouped(number, '-')}`, ['warning']],
    [`เลขที่โครงการ 67019012345 นายสมชาย ใจดี ${number}`, ['error']],
    [`${grouped(number, ' ')}`, ['warning']],
    ['uploads/1698765432102.jpg', ['warning']],
    [`${number} บาท`, []],
  ])('%s', (line, severities) => {
    expect(findPersonalData(line, text).map((match) => match.severity)).toEqual(severities);
  });
});

// Not a measure of speed: what takes quadratic time takes minutes here.
describe('texts of 100,000 characters', () => {
  const length = 100_000;
  const citizens: TextContext = { kind: 'table', table: { headers: ['ผู้ร้อง', 'เลขที่บัญชี'], column: 1 } };
  const parts = [
    '1',
    '-',
    '1-',
    '1 ',
    '1.',
    '12345 ',
    '081 ',
    '+66',
    'a@',
    'AA1',
    'ก1',
    '1\u200b',
    'https://a1-',
    'เลขบัตรประชาชน 1 ',
    'บัญชี 12-',
    '1-2345-67890-12-1',
    `${'ก'.repeat(70)} 1234567890121 `,
  ];
  it.each(parts)('of %j take well under a second', (part) => {
    const long = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const begin = performance.now();
    findPersonalData(long, text);
    findPersonalData(long, citizens);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('a text that is not worth reading', () => {
  // A sign of an address makes every text worth reading, far enough from everything else to change nothing.
  const read = (written: string, context: TextContext) => findPersonalData(`${written}\n\n\n  @`, context);
  const pieces = [
    ...'0123456789๑๒ -./|*xก\n\u200b\ufeff\u2060\u2013\u00a0',
    ...[
      '1101700207030',
      '1-1017-00207-03-0',
      '081-234-5678',
      '+66 (0) 81 234 5678',
      'AA1234567',
      'A 123456',
      'passport ',
    ],
    ...[
      'หนังสือเดินทาง ',
      'JT1-1234567-89',
      'laser ',
      'เลขบัตร ',
      '１２３',
      'เลขที่บัญชี ',
      '123-4-56789-0',
      'พร้อมเพย์ ',
      ' - ',
      '\u200b\u200b',
    ],
  ];
  const table = (column: number): TextContext => ({
    kind: 'table',
    table: { headers: ['ผู้ร้องเรียน', 'โทรศัพท์', 'หนังสือเดินทาง'], column },
  });
  const contexts = [text, { kind: 'file-name' }, table(1), table(2)] as const;

  it('has nothing that would be found in it', () => {
    let found = 0;
    for (let run = 0; run < 20_000; run += 1) {
      const written = Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]).join('');
      for (const context of contexts) {
        const matches = findPersonalData(written, context);
        if (JSON.stringify(matches) !== JSON.stringify(read(written, context))) expect(written).toBe('read');
        found += matches.length;
      }
    }
    expect(found).toBeGreaterThan(5_000);
  });
});
