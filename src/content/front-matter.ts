import matter from 'gray-matter';
import type { z } from 'zod';
import { type Finding, finding } from '../model/finding.ts';
import { textSightings } from '../privacy/markdown-sightings.ts';
import type { Sighting } from '../privacy/sighting.ts';
import { valueSightings } from '../privacy/value-sightings.ts';
import { exceeded, limits } from './limits.ts';
import { shapeKeys, validate } from './refusals.ts';
import { decodeText } from './text-file.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A Markdown file in its two halves. */
export interface FrontMatterFile<Data> {
  /** Null when the front matter cannot be used; `findings` says why. */
  data: Data | null;
  body: string;
  /** Lines of the file before the body. */
  bodyOffset: number;
  /** Where it begins in the text of the file. */
  bodyStart: number;
  source: YamlSource | null;
  findings: Finding[];
  /** Personal data anywhere in the file, whether it can be used or not. */
  sightings: Sighting[];
}

/**
 * Reads front matter and body of a Markdown file.
 *
 * gray-matter only splits the file: it would run JavaScript in front matter (`---js`), keep a broken file in its cache
 * and let YAML make dates. So the lines of hyphens must be bare, the options (which also switch the cache off) hand back
 * the raw text, and the YAML is read by our own reader.
 * @param bytes of the file
 * @param file as the editor would type it
 */
export function readFrontMatter<Schema extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: Schema,
): FrontMatterFile<z.output<Schema>> {
  const { text, finding: unreadable } = decodeText(bytes, file);
  const sightings = textSightings(text, file);
  const problem = unreadable ?? fenceProblem(text, file, shapeKeys(schema));
  if (problem)
    return { data: null, body: '', bodyOffset: 0, bodyStart: 0, source: null, findings: [problem], sightings };
  const opened = FENCE.test(text.split('\n', 1)[0] ?? '');
  const { raw, content } = split(text);
  if (raw.length > limits.frontMatter) {
    const long = exceeded('frontMatter', raw.length, { file, line: 1, column: 1 });
    return { data: null, body: '', bodyOffset: 0, bodyStart: 0, source: null, findings: [long], sightings };
  }
  const source = parseYaml(raw, file, opened ? 1 : 0);
  const bodyStart = text.length - content.length;
  const bodyOffset = text.slice(0, bodyStart).split('\n').length - 1;
  const rest = { body: content, bodyOffset, bodyStart, source, sightings };
  if (source.findings.length > 0) return { data: null, findings: source.findings, ...rest };
  sightings.push(...valueSightings(source.value, source.placeOf, sightings));
  if (source.value === null || source.value === '') source.value = {};
  const { data, findings } = validate(schema, source);
  if (data === null && !opened) {
    const missing = findings.map((one) => String(one.params['key'] ?? ''));
    const absent = finding('front-matter-missing', 'error', { file, line: 1, column: 1, params: { missing } });
    return { data, findings: [absent], ...rest };
  }
  return { data, findings, ...rest };
}

const FENCE = /^---[ \t]*\r?$/;
/** What word processors make of three hyphens, and what other programs use in their place. */
const LIKE_FENCE = /^\s*(-{2,}|[-–—]*[–—][-–—]*|_{3,}|\+{3})\s*$/;
/** A line that ends front matter, or was meant to. */
const CLOSING = /^(?:---.*|[–—_+-]{2,}\s*|[–—]\s*)$/s;

/** Front matter that would be taken for text and published: it begins or ends with anything but a bare `---`. */
function fenceProblem(text: string, file: string, keys: readonly string[]): Finding | null {
  const say = (
    code: 'front-matter-fence' | 'front-matter-language' | 'front-matter-unclosed',
    index: number,
    line: string,
    part: string,
  ) =>
    finding(code, 'error', {
      file,
      line: index + 1,
      column: code === 'front-matter-language' ? 4 : 1,
      params: { found: line.trim(), corrected: '---', part },
    });
  const [start, first] = lineLike(text, /\S/) ?? [0, ''];
  if (!FENCE.test(first) || start > 0) {
    if (FENCE.test(first)) return say('front-matter-fence', 0, '', 'blank');
    if (LIKE_FENCE.test(first)) return say('front-matter-fence', start, first, 'open');
    if (start === 0 && first.startsWith('---')) return say('front-matter-language', 0, first, '');
    const key = /^([A-Za-z]+)[ \t]*:(\s|$)/.exec(first)?.[1] ?? '';
    return keys.includes(key) ? say('front-matter-fence', start, first, 'absent') : null;
  }
  const [end, closing] = lineLike(text, CLOSING, 1) ?? lineLike(text, LIKE_FENCE, 1) ?? [0, null];
  if (closing === null) return say('front-matter-unclosed', 0, first, '');
  return FENCE.test(closing) ? null : say('front-matter-fence', end, closing, 'close');
}

/** The first line of a form, and its index; the text is read no further. */
function lineLike(text: string, form: RegExp, from = 0): [index: number, line: string] | null {
  let start = 0;
  for (let index = 0; ; index += 1) {
    const end = text.indexOf('\n', start);
    const line = end === -1 ? text.slice(start) : text.slice(start, end).replace(/\r$/, '');
    if (index >= from && form.test(line)) return [index, line];
    if (end === -1) return null;
    start = end + 1;
  }
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
