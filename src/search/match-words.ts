import type { Folded } from '../thai/fold.ts';
import { type FoldedRecord, nameIn } from './fold-record.ts';
import type { Section, StoredRecord } from './format.ts';
import type { Match } from './match.ts';
import { best, placesOf } from './places.ts';

/** What a word is worth by where it is. */
const worth = { title: 1, name: 0.6, text: 0.4, parent: 0.2 } as const;
const MISSING = 0.5;

/** How a record answers words that are all there, each somewhere; one may be in the title of what it belongs to, not all. */
export function matchWords(record: StoredRecord, words: readonly string[], folded: FoldedRecord): Match | null {
  const { title, also, body, parent } = folded;
  const names = folded.sections.flatMap(({ section, names: [text] }) => (text ? { section, text } : []));
  let score = 0;
  let own = false;
  let titled = record.kind === 'item';
  for (const word of words) {
    const inTitle = Math.max(best(placesOf(word, title)), best(placesOf(word, also)));
    const inName = Math.max(0, ...names.map(({ text }) => best(placesOf(word, text, 1))));
    const inText = best(placesOf(word, body, 5));
    const inParent = best(placesOf(word, parent, 1));
    if (inTitle + inName + inText + inParent === 0) return null;
    own ||= inTitle + inName + inText > 0;
    titled &&= inTitle > 0;
    const most = Math.max(worth.title * inTitle, worth.name * inName, worth.text * inText, worth.parent * inParent);
    score += most * word.length;
  }
  if (!own) return null;
  const length = words.reduce((sum, word) => sum + word.length, 0);
  const places = (text: Folded) => words.flatMap((word) => placesOf(word, text)).sort((a, b) => a.start - b.start);
  const named = names
    .map((name) => ({
      ...name,
      share: words.reduce((sum, word) => sum + (name.text.text.includes(word) ? word.length : 0), 0),
    }))
    .reduce<{ section: Section; text: Folded; share: number } | null>(
      (most, one) => (one.share > (most?.share ?? length / 2) ? one : most),
      null,
    );
  // Who types the subject of an item in other words is answered by what the item asks for first.
  const whole = (named?.share ?? 0) === length;
  const section = titled && !whole ? record.sections.find(({ also }) => also !== undefined) : named?.section;
  const sum = score / length + (named ? named.share / length / 2 : 0);
  return {
    sure: true,
    together: false,
    score: record.missing ? sum * MISSING : sum,
    title: places(title),
    also: places(also),
    text: places(body),
    section: section ?? null,
    sectionTitle: places(nameIn(folded, section ?? null)),
  };
}
