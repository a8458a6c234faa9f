import matter from 'gray-matter';
import type { z } from 'zod';
import { type Finding, finding } from '../model/finding.ts';
import { validate } from './refusals.ts';
import { readText } from './text-file.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A Markdown file in its two halves. */
export interface FrontMatterFile<Data> {
  /** Null when the front matter cannot be used; `findings` says why. */
  data: Data | null;
  body: string;
  /** Lines of the file before the body. */
  bodyOffset: number;
  source: YamlSource | null;
  findings: Finding[];
}

/**
 * Reads front matter and body of a Markdown file.
 *
 * gray-matter only splits the file: it would run JavaScript in front matter (`---js`), keep a broken file in its cache
 * and let YAML make dates. So the opening line must be a bare `---`, the options (which also switch the cache off) hand
 * back the raw text, and the YAML is read by our own reader.
 * @param path on disk
 * @param file as the editor would type it
 */
export function readFrontMatter<Schema extends z.ZodType>(
  path: string,
  file: string,
  schema: Schema,
): FrontMatterFile<z.output<Schema>> {
  const { text, finding: unreadable } = readText(path, file);
  const broken = (...findings: Finding[]) => ({ data: null, body: '', bodyOffset: 0, source: null, findings });
  if (unreadable) return broken(unreadable);
  const opening = /^---(.*)$/m.exec(text.slice(0, text.search(/\r?\n|$/)));
  if (opening?.[1] && opening[1].trim() !== '' && !opening[1].startsWith('-')) {
    return broken(
      finding('front-matter-language', 'error', {
        file,
        line: 1,
        column: 4,
        params: { found: opening[0].trim(), corrected: '---' },
      }),
    );
  }
  if (opening && !/\n---[ \t]*(\r?\n|$)/.test(text)) {
    return broken(
      finding('front-matter-unclosed', 'error', {
        file,
        line: 1,
        column: 1,
        params: { found: '---', corrected: '---' },
      }),
    );
  }
  const { raw, content } = split(text);
  const source = parseYaml(raw, file, opening ? 1 : 0);
  const bodyOffset = text.slice(0, text.length - content.length).split('\n').length - 1;
  if (source.findings.length > 0) return { data: null, body: content, bodyOffset, source, findings: source.findings };
  if (source.value === null || source.value === '') source.value = {};
  const { data, findings } = validate(schema, source);
  if (data === null && !opening) {
    return {
      data,
      body: content,
      bodyOffset,
      source,
      findings: [
        finding('front-matter-missing', 'error', {
          file,
          line: 1,
          column: 1,
          params: { missing: findings.map((one) => String(one.params['key'] ?? '')) },
        }),
      ],
    };
  }
  return { data, body: content, bodyOffset, source, findings };
}

/** The text between the lines of hyphens, without the rest of a Windows line end, which YAML would take for a part of the last value. */
function split(text: string): { raw: string; content: string } {
  let raw = '';
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (block: string) => {
          raw = block.replace(/^\r?\n/, '').replace(/\r$/, '');
          return {};
        },
        stringify: () => '',
      },
    },
  });
  return { raw, content };
}
