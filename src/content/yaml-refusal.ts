import { Lexer } from 'yaml';
import { type Limit, limits } from './limits.ts';

/** A text may be named and repeated now and then; what unfolds into too much is found when it is unfolded. */
const REPETITIONS = 10;

/** Why YAML is not parsed at all, and at which character. */
export type YamlRefusal =
  | { problem: 'ALIAS'; position: number }
  | { problem: 'LIMIT'; limit: Limit; found: number; position: number };

/** What the lexer adds that is not in the text: the beginning of a document, the end of a broken list, a plain text follows. */
const marks = new Set(['\u{02}', '\u{18}', '\u{1f}']);

/**
 * Why a YAML text must not reach the parser: it repeats parts of itself too often; it is nested
 * deeper than the parser's stack; or it has more names than the parser, which compares each with all others, reads in a moment.
 * Only the lexer looks at it, once from the left to the right.
 */
export function yamlRefusal(text: string): YamlRefusal | null {
  if (text.length > limits.yaml) return { problem: 'LIMIT', limit: 'yaml', found: text.length, position: 0 };
  let position = 0;
  let flow = 0;
  let inLine = 0;
  let names = 0;
  const repetitions = { count: 0, name: 0, first: null as number | null };
  const indents: number[] = [];
  let indent = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) continue;
    const first = token[0];
    if (token.length > 1 && (first === '&' || first === '*')) {
      repetitions.count += 1;
      if (first === '*') repetitions.first ??= position;
      else if (repetitions.count === 1) repetitions.name = position;
      if (repetitions.count > 2 * REPETITIONS)
        return { problem: 'ALIAS', position: repetitions.first ?? repetitions.name };
    }
    if (token.includes('\n') && /^\s+$/.test(token)) {
      lineStart = true;
      inLine = 0;
      indent = token.length - token.lastIndexOf('\n') - 1;
    } else if (lineStart && /^ +$/.test(token)) indent = token.length;
    else if (first !== '#') {
      if (lineStart && flow === 0) {
        while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
        indents.push(indent);
      }
      lineStart = false;
    }
    if (token === '{' || token === '[') flow += 1;
    else if (token === '}' || token === ']') flow -= 1;
    else if (token === '-' || token === '?') inLine += 1;
    else if (token === ':') names += 1;
    const depth = flow + inLine + indents.length;
    if (depth > limits.yamlDepth) return { problem: 'LIMIT', limit: 'yamlDepth', found: depth, position };
    if (names > limits.names) return { problem: 'LIMIT', limit: 'names', found: names, position };
    position += token.length;
  }
  return null;
}
