import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/content/yaml.ts';
import { sequence } from '../thai/generated.ts';

const at = ({ line, column }: { line: number | null; column: number | null }) => [line, column];

describe('values', () => {
  test.each([
    ['a: 2567-02-29', { a: '2567-02-29' }],
    ['a: 2025-02-30', { a: '2025-02-30' }],
    ['a: 015', { a: '015' }],
    ['a: 021234567', { a: '021234567' }],
    ['a: yes', { a: 'yes' }],
    ['a: null', { a: 'null' }],
    ['a: ~', { a: '~' }],
    ['a: 1e3', { a: '1e3' }],
    ['a: 0x1F', { a: '0x1F' }],
    ['a:', { a: '' }],
    ['a: "ข้อ ๑"', { a: 'ข้อ ๑' }],
    ["a: 'it''s'", { a: "it's" }],
    ['a: |\n  บรรทัด 1\n  บรรทัด 2\n', { a: 'บรรทัด 1\nบรรทัด 2\n' }],
    ['a: [1, true]', { a: ['1', 'true'] }],
    ['{ a: { b: c } }', { a: { b: 'c' } }],
    ['a: x # หมายเหตุ', { a: 'x' }],
    ['<<: x', { '<<': 'x' }],
    ['', null],
    ['# เฉพาะหมายเหตุ', null],
    ['ข้อความ', 'ข้อความ'],
  ])('%j is read as the author wrote it', (text, value) =>
    expect(parseYaml(text, 'f')).toMatchObject({ value, findings: [] }),
  );

  test('a key called __proto__ changes nothing', () => {
    parseYaml('__proto__: { polluted: yes }', 'f');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is not YAML', () => {
  test.each([
    ['a: b: c', 'yaml-syntax', [1, 4], 'a: "b: c"'],
    ['a: เวลา 9: 30 "น."', 'yaml-syntax', [1, 4], 'a: "เวลา 9: 30 \\"น.\\""'],
    ['ok: 1\n  - a: b: c', 'yaml-syntax', [1, 5], ''],
    ['ok: 1\ntitle: *ด่วน* ประกาศ', 'yaml-syntax', [2, 15], 'title: "*ด่วน* ประกาศ"'],
    ['title: !ด่วน ประกาศ', 'yaml-syntax', [1, 9], 'title: "!ด่วน ประกาศ"'],
    ['title: @ประกาศ', 'yaml-syntax', [1, 8], 'title: "@ประกาศ"'],
    ['a: !!js/function "x"', 'yaml-syntax', [1, 4], 'a: "!!js/function \\"x\\""'],
    ['a: [1', 'yaml-syntax', [1, 6], ''],
    ['a: "x', 'yaml-syntax', [1, 6], ''],
    ['\ta: 1', 'yaml-syntax', [1, 1], ''],
    ['a: *b', 'yaml-syntax', [1, 4], 'a: "*b"'],
    ['a: 1\n---\nb: 2', 'yaml-syntax', [2, 1], ''],
    ['a: 1\nb: 2\na: 3', 'yaml-duplicate-key', [3, 1], undefined],
    ['a: { b: 1, b: 2 }', 'yaml-duplicate-key', [1, 12], undefined],
    ['__proto__: { a: 1 }', 'key-unknown', [1, 1], []],
    ['a: 1\nb: { __proto__: [] }', 'key-unknown', [2, 6], []],
    ['title: {{x}}', 'yaml-syntax', [1, 9], ''],
    ['? [a, b]\n: c', 'yaml-syntax', [1, 3], ''],
    ['a: &b c\n*b : d', 'yaml-syntax', [2, 1], ''],
  ] as const)('%j', (text, code, place, corrected) => {
    const { value, findings } = parseYaml(text, 'content/f.md', 0);
    expect(value).toBeNull();
    expect(findings.map((finding) => [finding.code, at(finding), finding.params['corrected']])).toEqual([
      [code, place, corrected],
    ]);
  });

  test('says the line in the file, not in the YAML', () => {
    expect(parseYaml('a: 1\nb: c: d', 'f', 1).findings[0]).toMatchObject({
      file: 'f',
      line: 3,
      column: 4,
      params: { found: 'b: c: d' },
    });
  });

  test('counts lines that end as Windows ends them', () => {
    expect(parseYaml('a: 1\r\nb: c: d\r\n', 'f').findings[0]).toMatchObject({
      line: 2,
      params: { found: 'b: c: d', corrected: 'b: "c: d"' },
    });
  });

  test('aliases that unfold without end are refused, a few are not', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcdefg'[index]}`).join(',')}]`),
    ];
    expect(parseYaml(bomb.join('\n'), 'f').findings).toMatchObject([
      { code: 'yaml-syntax', line: 2, params: { problem: 'ALIAS' } },
    ]);
    expect(parseYaml('a: &a x\nb: *a', 'f').value).toEqual({ a: 'x', b: 'x' });
  });
});

describe('places', () => {
  const source = parseYaml(
    'unit: admin\nevidence:\n  plan:\n    - { file: a.pdf }\n    - { link: https://b }\n  one: { file: c.pdf }',
    'f',
    1,
  );
  test.each([
    [['unit'], [2, 7]],
    [
      ['evidence', 'plan', 0, 'file'],
      [5, 15],
    ],
    [
      ['evidence', 'plan', 1, 'link'],
      [6, 15],
    ],
    [
      ['evidence', 'one', 'file'],
      [7, 16],
    ],
    [
      ['evidence', 'one', 0, 'file'],
      [7, 16],
    ],
    [
      ['evidence', 'nowhere', 'at', 'all'],
      [4, 3],
    ],
    [[], [2, 1]],
  ] as const)('of the value at %j', (path, place) => expect(at(source.placeOf(path))).toEqual(place));

  test.each([
    [[], 'evidence', [3, 1]],
    [['evidence'], 'one', [7, 3]],
    [['evidence', 'plan', 1], 'link', [6, 9]],
  ] as const)('of the key %j %s', (path, key, place) => expect(at(source.placeOfKey(path, key))).toEqual(place));

  test('the line at a place is whole', () => {
    expect(source.lineAt(source.placeOf(['evidence', 'one', 'file']))).toBe('  one: { file: c.pdf }');
  });
});

describe('front matter of plain lines is read without the library, and says the same', () => {
  const random = sequence(2567);
  const pick = (from: readonly string[]): string => from[random(from.length)] as string;
  const some = (from: readonly string[], most: number): string =>
    Array.from({ length: 1 + random(most) }, () => pick(from)).join('');
  const names = ['title', 'published', 'unit', 'a', 'x1', 'a-b', 'a_b', '1', '__proto__', ''];
  const gaps = [': ', ': ', ': ', ':  ', ':', ' : ', ':\t'];
  const texts =
    'ประกาศ|2567-01-15|๑๕|เเ|ะ|"|\'|[|]|{|-|- |>|&a|*a|!x|%|@|`|\t|\u00a0|(ก)|\u200b|null|true|...|---|<<|?|https://a.b/c|,|=|~|🙂|: |:| #|#|  '
      .split('|')
      .concat('|', '\r', '\u2028', '\ufeff', '\u0085');
  const entry = () => pick(names) + pick(gaps) + some(texts, 3);
  const paths = [[], ['title'], ['published', 0], [0], [0, 'title'], ['x', 'title'], ['unit', 'title'], ['x1']];
  const told = (text: string, offset: number) => {
    const read = parseYaml(text, 'a.md', offset);
    const places = paths.map((path) => [
      read.placeOf(path),
      read.placeOfKey(path, 'title'),
      read.placeOfKey(path, 'none'),
      // Not above the first line, which is not the same one.
      read.placeOf(path).line === 4 ? '' : read.lineAt(read.placeOf(path)),
    ]);
    return JSON.stringify([read.value, read.findings, places]);
  };

  test.each([
    ['one line', 1, 1_000],
    ['some lines', 4, 1_000],
  ])('%s', (_, most, runs) => {
    const differing: string[] = [];
    let alike = 0;
    for (let run = 0; run < runs; run += 1) {
      const text = Array.from({ length: 1 + random(most) }, entry).join(pick(['\n', '\r\n']));
      const [short, long] = [told(text, 4), told(`# A comment is read by the library.\n${text}`, 3)];
      // What leads nowhere is said of the first line, which is another one below a comment.
      if (short !== long.replaceAll('"line":4,', '"line":5,')) differing.push(text);
      else if (!short.includes('yaml-')) alike += 1;
    }
    expect(differing).toEqual([]);
    expect(alike).toBeGreaterThan(runs / 10);
  });
});
