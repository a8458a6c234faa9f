/** How many folders of broken files are made of each kind. The numbers stand in SECURITY.md. */
export const fuzzKinds = {
  'front matter': 300,
  'Markdown and MDX': 300,
  CSV: 300,
  'file names': 200,
  'truncated files': 200,
  'random bytes': 200,
} as const;
export type FuzzKind = keyof typeof fuzzKinds;

/** Random numbers from 0 to 1 that are the same in every run. Source: mulberry32, public domain. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const below = (next: Random, limit: number): number => Math.floor(next() * limit);
const pick = <Value>(next: Random, values: readonly Value[]): Value => values[below(next, values.length)] as Value;

const frontMatter = `---
unit: admin
published: 15 มกราคม 2567
summary: "สรุป: ข้อความ"
evidence:
  duties: { section: หน้าที่และอำนาจ }
  structure: [{ file: plan.pdf, label: แผน }, { link: https://example.go.th/ }]
  people:
    people:
      - { name: นายตัวอย่าง ใจดี, position: ผู้อำนวยการเขต, phone: 02-123-4567 }
---
## หน้าที่และอำนาจ

ข้อความ **หนา** [ลิงก์](plan.md)
`;
const prose = `${frontMatter}
> คำอ้าง \`รหัส\` ~~ขีดฆ่า~~ [^1]

1. ก
   - ข
     - [x] ค

| ก | ข |
|--:|:--|
| ๑ | 2 |

<div class="x"><b>ก</b></div>

<Callout type="note">ข้อความ</Callout>

![รูป](files/plan.pdf)

[^1]: เชิงอรรถ
`;
const csv = `ลำดับที่,ชื่อโครงการ,งบประมาณ (บาท),วันที่
1,"จ้างก่อสร้าง, ซ่อมแซม","1,250,000.50",15 ม.ค. 67
2,ซื้อวัสดุ,"๑๒,๐๐๐",2567-02-29
`;
const agency = `name: { th: สำนักงานเขตตัวอย่าง, en: Sample District Office }
kind: district
site: https://sample.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@sample.example.go.th }
units:
  - { id: admin, name: { th: ฝ่ายปกครอง, en: Administrative Section } }
assessments:
  - { year: 2567, framework: ita-2567-local, state: open }
`;

/** Pieces that parsers stumble over. */
const pieces: readonly string[] = [
  ...[
    '---',
    '---js',
    '...',
    '+++',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u200b',
    '\ud800',
  ],
  ...[
    ': ',
    ':',
    '- ',
    '? ',
    '| ',
    '>-',
    '|+9',
    '&a',
    '*a',
    '!!js/function',
    '!!binary',
    '%YAML 1.1',
    '<<: *a',
    '#',
    '@',
    '`',
    '%',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '\\',
    '"\\u0000"',
    '"\\x"',
    '{{',
    '}}',
    '${',
    '<%',
    '~',
    'null',
    '.nan',
    '0o7',
    '1e999',
    '-0',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
    '1',
    '2567-13-99',
    '๙๙/๙๙/๙๙๙๙',
    '29 ก.พ. 2568',
  ],
  ...[
    '<',
    '>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '</',
    '/>',
    '<Callout',
    '<Callout>',
    '{/*',
    '*/}',
    'import x',
    'export {}',
  ],
  ...[
    '[',
    '](',
    '![',
    '](<',
    '[^1]:',
    '```',
    '~~~',
    '$$',
    '***',
    '___',
    '| - |',
    '#'.repeat(7),
    '\\',
    '&#0;',
    '&#xD800;',
    '&notit;',
  ],
  ...[
    ',',
    ';',
    '""',
    '"\n"',
    'sep=;',
    'sep=\n',
    '=cmd()',
    "'=1",
    '\u0e33',
    '\u0e4d\u0e32',
    'ก\u0e48\u0e48\u0e48',
    '👨‍👩‍👧',
    '\u202e',
    'İ',
  ],
  ...[
    'files/',
    '../',
    '..\\',
    '/etc/passwd',
    'C:\\',
    'CON',
    'a'.repeat(3000),
    'ก'.repeat(3000),
    '>'.repeat(90),
    '['.repeat(90),
  ],
];

/** A text with some of its parts removed, repeated, moved or replaced by pieces that parsers stumble over. */
function mutated(next: Random, text: string): string {
  let result = text;
  for (let times = 1 + below(next, 8); times > 0; times -= 1) {
    const [from, length] = [below(next, result.length + 1), below(next, 40)];
    const part = result.slice(from, from + length);
    const inserted = pick(next, [
      pick(next, pieces),
      pick(next, pieces),
      '',
      part + part,
      [...part].reverse().join(''),
    ]);
    result = result.slice(0, from) + inserted + result.slice(from + (next() < 0.5 ? length : 0));
  }
  return result;
}

const bytes = (next: Random, length: number): Uint8Array => Uint8Array.from({ length }, () => below(next, 256));

const letters = [
  ...'aA0-_. ~$#%&+,;=@!()[]{}^`\'"ก๑ะ\u0e48ñŻ漢😀\u200b\u202e\u00a0\n\t\\:*?|<>',
  ...['.md', '.MDX', '.csv', '.Csv', 'index', 'files', '2567', 'o15', 'O15', '..', '.gitignore', 'Thumbs.db', '~$x'],
];

/** A name that a file system takes. */
function fileName(next: Random): string {
  const name = Array.from({ length: 1 + below(next, 12) }, () => pick(next, letters))
    .join('')
    .replaceAll('/', '');
  return /^\.{0,2}$/.test(name) ? `x${name}` : name.slice(0, 60);
}

/** The files of a content folder that something is wrong with, the same for the same kind and number. */
export function fuzzFolder(kind: FuzzKind, number: number): Record<string, string | Uint8Array> {
  const next = random(number * 7919 + kind.length);
  const files: Record<string, string | Uint8Array> = { 'agency.yaml': agency };
  const item = '2567/o03';
  if (kind === 'front matter') {
    files[`${item}/index.md`] = mutated(next, frontMatter);
    files[`${item}/a.md`] = mutated(
      next,
      '---\ntitle: ก\npublished: 2567-01-15\naliases: [b]\nfiles: [plan.pdf]\n---\nข\n',
    );
    files['agency.yaml'] = next() < 0.3 ? mutated(next, agency) : agency;
  } else if (kind === 'Markdown and MDX') {
    const body = mutated(next, mutated(next, prose));
    files[`${item}/index.md${next() < 0.5 ? 'x' : ''}`] =
      `---\nunit: admin\n---\n${body.slice(frontMatter.indexOf('\n##'))}`;
  } else if (kind === 'CSV') {
    files['2567/o14/index.md'] = '---\nunit: admin\nevidence:\n  list: { data: list.csv }\n---\nก\n';
    files['2567/o14/list.csv'] = mutated(next, mutated(next, csv));
    files[`${item}/other.csv`] = mutated(next, csv);
  } else if (kind === 'file names') {
    for (let times = 0; times < 6; times += 1) {
      const folder = pick(next, [
        '',
        '2567/',
        `${item}/`,
        `${item}/files/`,
        `${fileName(next)}/`,
        `2567/${fileName(next)}/`,
      ]);
      files[folder + fileName(next)] = pick(next, ['', frontMatter, csv]);
    }
  } else {
    const whole = kind === 'truncated files';
    const of = (text: string) => {
      const all = new TextEncoder().encode(text);
      return whole ? all.slice(0, below(next, all.length)) : bytes(next, below(next, 5000));
    };
    files[`${item}/index.md`] = of(frontMatter);
    files[`${item}/a.mdx`] = of(prose);
    files[`${item}/b.csv`] = of(csv);
    if (next() < 0.3) files['agency.yaml'] = of(agency);
  }
  return files;
}
