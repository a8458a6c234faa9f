import { parseDocument } from 'yaml';
import { carriedLinks } from './carried-links.ts';

/**
 * The text of a document in its new folder: marked for review, without the former addresses, which stay where they are.
 * @param from  `2567/o01`
 * @param moves names that are taken along with it
 */
export function carriedDocument(text: string, from: string, moves: ReadonlySet<string>): string {
  const [whole = '', raw = ''] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const document = parseDocument(raw, { schema: 'failsafe' });
  document.delete('aliases');
  document.set('carriedFrom', from);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${carriedLinks(text.slice(whole.length), `../../${from}`, moves)}`;
}
