import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { headingsOf, mdxProblems } from '../../src/content/markdown.ts';

const body = `# แผนผังโครงสร้าง

## ผังโครงสร้าง (ปีงบประมาณ พ.ศ. ๒๕๖๗)

## ผังโครงสร้าง (ปีงบประมาณ พ.ศ. ๒๕๖๗)

### ข้อ 1. การจัดซื้อ/จัดจ้าง "วิธีเฉพาะเจาะจง"

### **ตัวหนา** และ *ตัวเอน* กับ \`รหัส\`

## [ลิงก์](https://example.go.th) ในหัวข้อ

## E-Service & Q&A — ช่องทาง -- อื่น ๆ ...

หัวข้อแบบขีดเส้นใต้
---------

## น้ำ ข้าว ข่าว ขาว

## น้ำ

##### เลขไทย ๑/๒๕๖๗ "คำพูด" 'เดี่ยว'

## No Gift Policy

## no gift policy

##

- ## ในรายการ

## รหัส \`a -- b\` --- ต่อ ---- ท้าย

## ขีดคั่น-เดียว และ 1--2

## ![รูป](a.png) ภาพ &amp; ~~ขีดฆ่า~~

> ## ในคำอ้าง

\`\`\`
## ไม่ใช่หัวข้อ
\`\`\`
`;

describe('headingsOf', () => {
  test('gives the ids that Astro gives the same headings', async () => {
    const processor = await createSatteriMarkdownProcessor();
    const { metadata } = await processor.render(body);
    const wanted = metadata.headings.map(({ depth, slug }) => ({ depth, id: slug }));
    expect(headingsOf(body, 'md').map(({ depth, id }) => ({ depth, id }))).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(12);
  });

  test('keeps the text as it is written, so that evidence can name it', () => {
    expect(headingsOf(`## Dos & Don'ts -- "ก"\n`, 'md')).toEqual([
      { depth: 2, text: `Dos & Don'ts -- "ก"`, id: 'dos--donts--ก' },
    ]);
  });

  test('numbers the second of two that are alike', () => {
    expect(headingsOf('## ก\n\n## ก\n\n## ก-1\n', 'md').map(({ id }) => id)).toEqual(['ก', 'ก-1', 'ก-1-1']);
  });

  test('reads .mdx the same way', () => {
    expect(headingsOf(body.replace('##\n', ''), 'mdx')).toEqual(headingsOf(body.replace('##\n', ''), 'md'));
  });

  test('reads lines that end as Windows ends them', () => {
    expect(headingsOf(body.replaceAll('\n', '\r\n'), 'md')).toEqual(headingsOf(body, 'md'));
  });
});

describe('mdxProblems', () => {
  const problems = (text: string) =>
    mdxProblems(text, 'index.mdx', 10, ['Callout', 'Figure']).map(({ code, line, column }) => [code, line, column]);

  test.each([
    ['plain Markdown', '## หัวข้อ\n\nข้อความ **หนา**'],
    ['a component with plain attributes', '<Callout type="note">ข้อความ</Callout>'],
    ['an attribute without a value', '<Callout open>ข้อความ</Callout>'],
    ['a component inside a paragraph', 'ข้อความ <Callout>สั้น</Callout>'],
    ['code that is only shown', '```js\nimport fs from "node:fs"\n```\n\nและ `{x}`'],
    ['an escaped brace', 'ราคา \\{ไม่ใช่รหัส\\}'],
    ['a figure with what it needs', '<Figure src="a.png" alt="ภาพ" />'],
    ['nothing', ''],
  ])('%s passes', (_, text) => expect(problems(text)).toEqual([]));

  test.each([
    ['a figure without its picture', '<Figure alt="ภาพ" />', [['mdx-attribute', 11, 1]]],
    ['an import', "import fs from 'node:fs'", [['mdx-code', 11, 1]]],
    ['an export', 'export const a = 1', [['mdx-code', 11, 1]]],
    ['an expression of its own', '\n{process.exit()}', [['mdx-code', 12, 1]]],
    ['an expression in text', 'ปี {2567}', [['mdx-code', 11, 4]]],
    ['an expression in a component', '<Callout>{1}</Callout>', [['mdx-code', 11, 10]]],
    ['an expression as an attribute', '<Callout type={1}>x</Callout>', [['mdx-code', 11, 1]]],
    ['attributes that are spread', '<Callout {...props}>x</Callout>', [['mdx-code', 11, 1]]],
    ['another component', '<Script>x</Script>', [['mdx-component', 11, 1]]],
    ['a script', '<script>alert(1)</script>', [['mdx-component', 11, 1]]],
    ['a part of a component', '<Callout.Deep>x</Callout.Deep>', [['mdx-component', 11, 1]]],
    ['a fragment', '<>x</>', [['mdx-component', 11, 1]]],
    ['an element inside a component', '<Callout><iframe src="x" /></Callout>', [['mdx-component', 11, 10]]],
    ['an expression inside a list', '- ก\n- {x}', [['mdx-code', 12, 3]]],
    ['an expression inside a table', '| ก |\n|---|\n| {x} |', [['mdx-code', 13, 3]]],
  ] as const)('%s does not', (_, text, wanted) => expect(problems(text)).toEqual(wanted));

  test('what cannot be parsed is said with its place', () => {
    const [problem, ...others] = mdxProblems('ข้อความ\n\n<Callout>\n', 'index.mdx', 10, ['Callout']);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'mdx-syntax', file: 'index.mdx' });
    expect(problem?.line).toBeGreaterThan(10);
  });

  test('all are named in one run', () => expect(problems("import a from 'a'\n\n{b}\n\n<c />")).toHaveLength(3));
});
