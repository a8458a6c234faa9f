import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingCode } from '../../src/model/finding.ts';

/** One thing that somebody could put into a content folder to read, to fill or to stop the computer that builds. */
export interface HostileFolder {
  name: string;
  /** Files of item O3 of 2567, or with a slash in front of the content folder. */
  files?: Record<string, string | Uint8Array>;
  /** What no file can be made of: links, and files that would be too large to write out. */
  make?: (item: string, content: string, outside: string) => void;
  /** The one thing that is said: code, file below the content folder, and line where there is one. */
  says: [code: FindingCode, file: string, line?: number];
}

const front = (yaml: string, body = 'ข้อความ') => `---\n${yaml}\n---\n${body}\n`;
const text = (body: string) => front('unit: admin', body);
const o03 = '2567/o03';
const index = `${o03}/index.md`;
const bomb = [
  'summary: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`),
];

export const hostileFolders: readonly HostileFolder[] = [
  {
    name: 'a YAML bomb in front matter',
    files: { 'index.md': front(bomb.join('\n')) },
    says: ['yaml-syntax', index, 3],
  },
  {
    name: 'a YAML bomb in agency.yaml',
    files: { '/agency.yaml': `${bomb.join('\n')}\n` },
    says: ['yaml-syntax', 'agency.yaml', 2],
  },
  {
    name: 'an alias inside of itself',
    files: { 'index.md': front('summary: &a [*a]') },
    says: ['yaml-syntax', index, 2],
  },
  {
    name: 'ten thousand aliases',
    files: { 'index.md': front(`a: &a x\n${Array.from({ length: 10_000 }, (_, i) => `b${i}: *a`).join('\n')}`) },
    says: ['yaml-syntax', index, 3],
  },
  {
    name: 'ten thousand anchors',
    files: { 'index.md': front(Array.from({ length: 10_000 }, (_, i) => `a${i}: &a${i} x`).join('\n')) },
    says: ['yaml-syntax', index, 2],
  },
  {
    name: 'ten thousand names',
    files: { 'index.md': front(Array.from({ length: 10_000 }, (_, i) => `a${i}: x`).join('\n')) },
    says: ['limit-exceeded', index, 5002],
  },
  ...(
    [
      ['lists in lists of YAML', `summary: ${'['.repeat(50_000)}`],
      ['groups in groups of YAML', `summary: ${'{a: '.repeat(50_000)}`],
      ['lists on one line of YAML', `${'- '.repeat(50_000)}a`],
      ['questions on one line of YAML', `${'? '.repeat(50_000)}a`],
    ] as const
  ).map(
    ([name, yaml]): HostileFolder => ({ name, files: { 'index.md': front(yaml) }, says: ['limit-exceeded', index, 2] }),
  ),
  {
    name: 'groups below groups of YAML',
    files: { 'index.md': front(Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')) },
    says: ['limit-exceeded', index, 34],
  },
  {
    name: 'front matter of a million letters',
    files: { 'index.md': front(`summary: ${'x'.repeat(1_000_000)}`) },
    says: ['limit-exceeded', index, 1],
  },
  {
    name: 'agency.yaml of two megabytes',
    files: { '/agency.yaml': `# ${'x'.repeat(2 << 20)}` },
    says: ['limit-exceeded', 'agency.yaml'],
  },
  {
    name: 'a text of three megabytes',
    files: { 'index.md': text('x\n'.repeat(3 << 19)) },
    says: ['limit-exceeded', index],
  },
  {
    name: 'a table of forty megabytes',
    files: { 'index.md': text(''), 'a.csv': 'ก,ข\n'.repeat(40 << 17) },
    says: ['limit-exceeded', `${o03}/a.csv`],
  },
  {
    name: 'a table of a hundred thousand columns',
    files: { 'index.md': text(''), 'a.csv': `${'x,'.repeat(100_000)}\n1\n` },
    says: ['limit-exceeded', `${o03}/a.csv`, 1],
  },
  ...(
    [
      ['quotations in quotations', `${'>'.repeat(200_000)} a`],
      ['quotations with spaces', `${'> '.repeat(100_000)}a`],
      ['lists in lists', `${'- '.repeat(100_000)}a`],
      ['numbered lists in lists', `${'1. '.repeat(60_000)}a`],
      ['emphasis in emphasis', `${'_'.repeat(500_000)}a${'_'.repeat(500_000)}`],
      ['emphasis in emphasis, word by word', `${'**a '.repeat(50_000)}${' b**'.repeat(50_000)}`],
      ['a table that fills itself up', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n${'|b\n'.repeat(100)}`],
    ] as const
  ).map(
    ([name, body]): HostileFolder => ({
      name: `Markdown: ${name}`,
      files: { 'index.md': text(body) },
      says: ['limit-exceeded', index, name.includes('fills') ? 14 : 4],
    }),
  ),
  {
    name: 'Markdown: lists below lists',
    files: { 'index.md': text(Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')) },
    says: ['limit-exceeded', index, 104],
  },
  {
    name: 'Markdown: ten thousand footnotes of each other',
    files: {
      'index.md': text(Array.from({ length: 10_000 }, (_, i) => `[^${i}]: [^${i + 1}]`).join('\n')),
    },
    says: ['limit-exceeded', index, 1004],
  },
  {
    name: 'MDX: components in components',
    files: { 'index.mdx': text(`${'<Callout>'.repeat(50_000)}x${'</Callout>'.repeat(50_000)}`) },
    says: ['limit-exceeded', `${o03}/index.mdx`, 4],
  },
  {
    name: 'MDX: components in components, line by line',
    files: { 'index.mdx': text(`${'<Callout>\n'.repeat(5000)}x\n${'</Callout>\n'.repeat(5000)}`) },
    says: ['limit-exceeded', `${o03}/index.mdx`, 104],
  },
  {
    name: 'MDX: braces in braces',
    files: { 'index.mdx': text('{'.repeat(200_000)) },
    says: ['limit-exceeded', `${o03}/index.mdx`, 4],
  },
  {
    name: 'agency.yaml that is a link to a file outside',
    make: (_, content, outside) => symlinkSync(join(outside, 'agency.yaml'), join(content, 'agency.yaml')),
    says: ['path-outside', 'agency.yaml'],
  },
  {
    name: 'a text that is a link to a file outside',
    make: (item, _, outside) => symlinkSync(join(outside, 'secret.md'), join(item, 'index.md')),
    says: ['path-outside', index],
  },
  {
    name: 'a table that is a link to a file outside',
    make: (item) => symlinkSync('/etc/passwd', join(item, 'a.csv')),
    says: ['path-outside', `${o03}/a.csv`],
  },
  {
    name: 'attachments that are a link to a folder outside',
    make: (item, _, outside) => symlinkSync(outside, join(item, 'files')),
    says: ['path-outside', `${o03}/files`],
  },
  {
    name: 'an attachment that is a link to a file outside',
    files: { 'files/a.pdf': '' },
    make: (item) => symlinkSync('/etc/passwd', join(item, 'files/b.pdf')),
    says: ['path-outside', `${o03}/files/b.pdf`],
  },
  {
    name: 'an attachment that is a link to itself',
    files: { 'files/a.pdf': '' },
    make: (item) => symlinkSync('b.pdf', join(item, 'files/b.pdf')),
    says: ['path-outside', `${o03}/files/b.pdf`],
  },
  {
    name: 'an item that is a link to a folder outside',
    make: (_, content, outside) => symlinkSync(outside, join(content, '2567/o05')),
    says: ['path-outside', '2567/o05'],
  },
  {
    name: 'a year that is a link to a folder outside',
    make: (_, content, outside) => symlinkSync(outside, join(content, '2566')),
    says: ['path-outside', '2566'],
  },
  ...(
    [
      ['file', 'evidence:\n  duties: { file: ../../../../etc/passwd }', 3],
      ['file with files/ in front', 'evidence:\n  duties: { file: files/../../../agency.yaml }', 3],
      ['file with backslashes', 'evidence:\n  duties: { file: "..\\\\..\\\\agency.yaml" }', 3],
      ['whole path', 'evidence:\n  duties: { file: /etc/passwd }', 3],
    ] as const
  ).map(
    ([name, yaml, line]): HostileFolder => ({
      name: `../: ${name}`,
      files: { 'index.md': front(yaml) },
      says: ['path-outside', index, line],
    }),
  ),
  {
    name: '../: the photograph of a person',
    files: { 'index.md': front('evidence:\n  duties:\n    people: [{ name: ก, position: ข, photo: ../../../x.png }]') },
    says: ['path-outside', index, 4],
  },
  {
    name: '../: a file of a document',
    files: { 'index.md': text(''), 'a.md': front('title: ก\nfiles: [../../../agency.yaml]') },
    says: ['path-outside', `${o03}/a.md`, 3],
  },
  {
    name: '../: a table',
    files: { 'index.md': front('evidence:\n  duties: { data: ../o05/a.csv }') },
    says: ['data-not-found', index, 3],
  },
  {
    name: '../: a document',
    files: { 'index.md': front('evidence:\n  duties: { document: ../o05/a.md }') },
    says: ['document-not-found', index, 3],
  },
  {
    name: '../: a former address',
    files: { 'index.md': text(''), 'a.md': front('title: ก\naliases: [../../x]') },
    says: ['id-invalid', `${o03}/a.md`, 3],
  },
  ...(['javascript:alert(1)', 'data:text/html,x', ' vbscript:x', 'java&#10;script:x', '//evil.example'] as const).map(
    (link): HostileFolder => ({
      name: `a link in front matter: ${link}`,
      files: { 'index.md': front(`evidence:\n  duties: { link: ${JSON.stringify(link)} }`) },
      says: ['url-invalid', index, 3],
    }),
  ),
  {
    name: 'a link of the agency',
    files: {
      '/agency.yaml': `name: { th: ก, en: A }
kind: district
site: javascript:alert(1)
contact: { address: ก, phone: 02-123-4567, email: a@b.go.th }
assessments:
  - { year: 2567, framework: ita-2567-local, state: open }
`,
    },
    says: ['url-invalid', 'agency.yaml', 3],
  },
  {
    name: 'front matter that is a program',
    files: { 'index.md': '---js\n{ a: process.exit() }\n---\n' },
    says: ['front-matter-language', index, 1],
  },
  {
    name: 'a name that every object has',
    files: { 'index.md': front('__proto__: { polluted: yes }') },
    says: ['key-unknown', index, 2],
  },
  {
    name: 'a name that every object inherits',
    files: { 'index.md': front('constructor: { prototype: x }') },
    says: ['key-unknown', index, 2],
  },
  {
    name: 'a text that is UTF-16',
    files: { 'index.md': Uint8Array.of(0xff, 0xfe, 0x2d, 0, 0x2d, 0) },
    says: ['file-not-utf8', index, 1],
  },
  ...['web.config', 'shell.PHP', 'shell.php.pdf', 'run.cgi'].map(
    (name): HostileFolder => ({
      name: `a file that a web server would run: ${name}`,
      files: { 'index.md': text(''), [`files/${name}`]: 'x' },
      says: ['file-runs', `${o03}/files/${name}`],
    }),
  ),
  {
    name: 'a file with a hole of a gigabyte',
    files: { 'index.md': text('') },
    make: (item) => {
      writeFileSync(join(item, 'a.csv'), '');
      truncateSync(join(item, 'a.csv'), 2 ** 30);
    },
    says: ['limit-exceeded', `${o03}/a.csv`],
  },
];
