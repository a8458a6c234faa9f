import { partsOf } from '../views/keep-together.ts';

/** Says how wide a text is; in any unit, the same as the room. */
export type Measure = (text: string) => number;

const words = new Intl.Segmenter('th', { granularity: 'word' });
/** What no line begins with, and what none ends with. */
const [CLOSING, OPENING] = [/^[\s)\]}”’»,.:;!?%…ๆฯ]/u, /[([{“‘«]$/u];

/** Syllables that make a noun of what follows: no reader divides them from it. */
const BEFORE_WORD = /^(?:การ|ความ|ผู้)$/;

/** What is kept together, and the words between. */
const segments = (text: string): string[] =>
  partsOf(text).flatMap((part) =>
    part.whole ? [part.text] : Array.from(words.segment(part.text), ({ segment }) => segment),
  );

/** A text in parts between which a line may end: words of Thai, and what is between spaces. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const segment of segments(text.replace(/\s+/g, ' ').trim())) {
    const last = found.at(-1);
    // Latin words end at a space only: `e-GP` and `2567/1` are one.
    const joined = last !== undefined && !/\s$/.test(last) && /[\x21-\x7e]$/.test(last) && /^[\x21-\x7e]/.test(segment);
    const kept = joined || CLOSING.test(segment) || OPENING.test(before) || BEFORE_WORD.test(before);
    if (last !== undefined && kept) found[found.length - 1] = last + segment;
    else found.push(segment);
    before = segment;
  }
  return found;
}

interface Part {
  text: string;
  width: number;
  /** Without the space at its end. */
  bare: number;
}

function fill(parts: readonly Part[], room: number): string[] {
  const lines: { text: string; width: number }[] = [];
  for (const { text, width, bare } of parts) {
    const last = lines.at(-1);
    if (last === undefined || last.width + bare > room) lines.push({ text, width });
    else lines[lines.length - 1] = { text: last.text + text, width: last.width + width };
  }
  return lines.map(({ text }) => text.trim());
}

/**
 * A text in lines that fit, of about the same length, broken between words.
 * @param most lines; the last ends with `…` where there would be more
 */
export function linesOf(text: string, room: number, most: number, measure: Measure): string[] {
  const parts = pieces(text).map((text) => ({ text, width: measure(text), bare: measure(text.trimEnd()) }));
  let lines = fill(parts, room);
  if (lines.length > most) {
    const kept = pieces(lines.slice(most - 1).join(' '));
    const last = () => `${kept.join('').trimEnd()}…`;
    while (kept.length > 1 && measure(last()) > room) kept.pop();
    return [...lines.slice(0, most - 1), last()];
  }
  for (let narrower = room; narrower > room / most; narrower -= room / 40) {
    const tried = fill(parts, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}
