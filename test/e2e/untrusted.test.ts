import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { untrustedPictures } from '../security/browser-cases.ts';
import { oit, root, today } from './oit.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-untrusted-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a folder with one text more, next to which stand a program, a picture, and a file outside the content. */
function build(name: string, format: 'md' | 'mdx', body: string) {
  const content = join(folder, name, 'content');
  const out = join(folder, name, 'dist');
  const ran = join(folder, name, 'ran');
  cpSync(join(root, 'test/fixtures/valid'), content, { recursive: true });
  mkdirSync(join(content, '2567/o03/files'), { recursive: true });
  const program = `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(ran)}, '');\nexport default { src: 'x', width: 1, height: 1, format: 'png' };\n`;
  writeFileSync(join(content, '2567/o03/files/program.js'), program);
  writeFileSync(join(folder, name, 'outside.png'), 'secret');
  writeFileSync(join(content, `2567/o03/untrusted.${format}`), `---\ntitle: ก\n---\n${body}\n`);
  const { status, stderr } = oit('build', '--content', content, '--out', out, '--today', today);
  const page = join(out, '2567/o03/untrusted/index.html');
  return { status, stderr, ran: existsSync(ran), out, html: existsSync(page) ? readFileSync(page, 'utf8') : '' };
}

it.each(untrustedPictures)('$name: the build reads nothing that it names', ({ name, format, body, status: wanted }) => {
  const { status, stderr, ran, out, html } = build(name.replaceAll(/[ .]/g, '-'), format, body);
  expect([status, ran]).toEqual([wanted, false]);
  expect(stderr).not.toMatch(/URIError|The program failed/);
  if (wanted === 0) expect(html.match(/<img [^>]*src="\/2567\/o03\/files\/program\.js"/g)).toHaveLength(3);
  else {
    // A broken link like any other, and nothing is published.
    expect(stderr).toContain(`untrusted.${format}`);
    expect(existsSync(out)).toBe(false);
  }
});

it('an .mdx text that looks like front matter is shown as it is checked', () => {
  const { status, html } = build('second', 'mdx', '---\nlayout: ../../../../outside.png\n---\n\nข้อความ');
  expect(status).toBe(0);
  expect(html).toContain('layout:');
});

it('the components of an .mdx text are those of the site', () => {
  const { status, html, out } = build(
    'components',
    'mdx',
    '<Callout title="โปรดทราบ">ข้อความ</Callout>\n\n<Figure src="program.js" alt="ภาพ" caption="คำอธิบาย" />\n\n<Steps>\n1. หนึ่ง\n</Steps>',
  );
  expect(status).toBe(0);
  expect(html).toContain('class="notice"');
  expect(html).toContain('<figcaption>คำอธิบาย</figcaption>');
  expect(filesBelow(out).filter((path) => path.startsWith('assets/') && /program/.test(path))).toEqual([]);
});
