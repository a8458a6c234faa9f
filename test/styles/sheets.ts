import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** One rule of a style sheet: what it is for, and what it says. */
export interface Rule {
  file: string;
  selector: string;
  declarations: [property: string, value: string][];
}

const sheetsIn = (folder: string) =>
  readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`);

/** The sheets of the site and of the web form, as they are written, without comments. */
export const sheets = [...sheetsIn('styles'), ...sheetsIn('admin'), ...sheetsIn('dev')].map((file) => ({
  file,
  css: readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));

/** Every rule that has declarations, out of its conditions. The formatter gives each declaration an end, and no text has a brace. */
export const rules: Rule[] = sheets.flatMap(({ file, css }) =>
  [...css.matchAll(/([^{};]+)\{(?=([^{}]*))/g)].map(([, selector = '', body = '']) => ({
    file,
    selector: selector.trim().replace(/\s+/g, ' '),
    declarations: body
      .split(/;\s*\n/)
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => /^[-\w]+:/.test(line))
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')),
        line
          .slice(line.indexOf(':') + 1)
          .replace(/;$/, '')
          .trim(),
      ]),
  })),
);

/** The tokens of one scheme: those of both, and those that the dark one has of its own. */
export function tokens(scheme: 'light' | 'dark'): Map<string, string> {
  const css = sheets.find(({ file }) => file === 'styles/tokens.css')?.css ?? '';
  const [shared = '', ...conditions] = css.split('@media ');
  const dark = conditions.find((part) => part.startsWith('(prefers-color-scheme: dark)')) ?? '';
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const);
  return new Map([...read(shared), ...(scheme === 'dark' ? read(dark) : [])]);
}
