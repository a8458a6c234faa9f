/** Thai letters that fit beside each other on the narrowest telephone, at the size of a chart's texts. */
const ROOM = 38;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Vowels and tones above and below the line take no room, and Latin letters, digits and signs take less than Thai ones. */
function width(text: string): number {
  let wide = 0;
  for (const letter of text.replace(/\p{Mn}/gu, '')) wide += /\p{Script=Thai}/u.test(letter) ? 1 : 0.8;
  return wide;
}

/**
 * A label in at most two lines; what does not fit is left out, because the table below has it in full.
 * @param suffix stands after the label, is not divided and not left out
 */
export function wrap(text: string, suffix = ''): string[] {
  const lines = [''];
  const add = (piece: string) => {
    const last = lines.at(-1) ?? '';
    if (last === '' || width(last + piece.trimEnd()) <= ROOM) lines[lines.length - 1] = last + piece;
    // A point between two things does not begin a line.
    else lines.push(piece.trimStart().replace(/^· /, ''));
  };
  for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' ').trim())) add(segment);
  if (suffix !== '') add(suffix);
  const [first = '', second, ...more] = lines.map((line) => clip(line.trim(), ROOM));
  if (second === undefined) return [first];
  if (more.length === 0) return [first, second];
  return [
    first,
    `${clip(second, ROOM - 1 - width(suffix))
      .replace(/…$/, '')
      .trimEnd()}…${suffix}`,
  ];
}

/** No more of a text than there is room for. */
function clip(text: string, room: number): string {
  if (width(text) <= room) return text;
  let kept = '';
  for (const letter of text) {
    if (width(kept + letter) > room - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
