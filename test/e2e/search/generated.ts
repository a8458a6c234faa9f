import { clustersOf } from '../../../src/thai/clusters.ts';
import { foldForSearch } from '../../../src/thai/fold.ts';
import { openFolder } from '../../search/open-folder.ts';
import { sequence } from '../../thai/generated.ts';
import type { KnownQuery } from './queries.ts';

/**
 * Pieces cut at random out of the pages of a site, with all the pages that have them. Nothing was tuned on these: they begin and
 * end where they happen to.
 */
export async function generatedQueries(folder: string, count: number): Promise<KnownQuery[]> {
  const index = await openFolder(folder);
  const texts = new Map<string, string>();
  const pages: [string, string][] = [];
  for (const number of index.entry.pages.keys()) {
    const { path, title, text } = await index.record(number);
    if (!texts.has(path)) pages.push([path, text]);
    texts.set(path, `${texts.get(path) ?? ''}${foldForSearch(title).text}\n${foldForSearch(text).text}\n`);
  }
  const random = sequence(2567);
  const queries: KnownQuery[] = [];
  while (queries.length < count) {
    const [path, text] = pages[random(pages.length)] ?? ['', ''];
    const clusters = clustersOf(text);
    const length = 6 + random(14);
    const start = random(Math.max(1, clusters.length - length));
    const query = clusters
      .slice(start, start + length)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const folded = foldForSearch(query).text;
    if (folded.length < 5 || path.startsWith('/about/')) continue;
    const answers = [...texts].flatMap(([path, text]) => (text.includes(folded) ? path.slice(1, -1) : []));
    if (answers.length > 0 && answers.length <= 10)
      queries.push({
        kind: 'generated',
        site: 'sample',
        query,
        answers: answers.map((answer) => answer.replace(/^2567\//, '')),
      });
  }
  return queries;
}
