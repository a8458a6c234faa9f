import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFolder } from '../../src/build/inspect-folder.ts';
import { keepFacts, recallFacts } from '../../src/build/kept-facts.ts';
import { readPages } from '../../src/build/read-pages.ts';
import { temporaryFolder } from '../content/temporary.ts';

it('takes an HTML file that an agency attached for a file, and the page of a withdrawn one for a page', async () => {
  const { pages, files } = await inspectFolder(
    temporaryFolder({
      '2567/o15/index.html': '<a href="files/form.html">ก</a>',
      '2567/o15/files/form.html': '<a href="form_files/missing.css">ข</a>',
      '2567/o15/files/plan.pdf/index.html': '<p>ถอนแล้ว</p>',
    }),
  );
  expect([...pages.keys()]).toEqual(['/2567/o15/files/plan.pdf/', '/2567/o15/']);
  expect([...files]).toContain('/2567/o15/files/form.html');
});

const html = (title: string) =>
  `<main data-search-body data-search-filter="kind:item"><h1>${title}</h1><h2 id="a">ก</h2><a href="/x/">ข</a></main>`;

/** A site of three pages of which the facts are kept. */
async function site() {
  const root = temporaryFolder({
    'site/a/index.html': html('หนึ่ง'),
    'site/b/index.html': html('สอง'),
    'site/en/a/index.html': html('One'),
  });
  const [folder, cache] = [join(root, 'site'), join(root, 'kept', 'facts')];
  const cold = async () => [...(await inspectFolder(folder)).pages];
  const warm = async () => [...(await inspectFolder(folder, cache)).pages];
  expect(await warm()).toEqual(await cold());
  return {
    ...{ folder, cache, cold, warm },
    titles: async () => (await warm()).map(([, { title }]) => title),
    /** Facts that no page has, kept for pages as they are: where they come back, they were taken from there. */
    mark: () => {
      const kept = recallFacts(cache);
      for (const entry of kept.values()) entry.facts.title = 'kept';
      keepFacts(cache, kept);
    },
  };
}

describe('facts that are kept', () => {
  it('are those of the pages', async () => {
    const { warm, cold } = await site();
    expect(await warm()).toEqual(await cold());
  });

  it('are taken for a page that is the same, for no other, and forgotten with it', async () => {
    const { folder, cache, mark, titles } = await site();
    mark();
    expect(await titles()).toEqual(['kept', 'kept', 'kept']);
    writeFileSync(join(folder, 'b/index.html'), html('สาม'));
    expect(await titles()).toEqual(['kept', 'สาม', 'kept']);
    rmSync(join(folder, 'en'), { recursive: true });
    expect(await titles()).toEqual(['kept', 'สาม']);
    expect([...recallFacts(cache).keys()]).toEqual(['a/index.html', 'b/index.html']);
  });

  it.each([
    ['cut off', (file: Buffer) => file.subarray(0, -5)],
    ['changed', (file: Buffer) => file.with(-20, (file.at(-20) ?? 0) ^ 1)],
    ['empty', () => Buffer.alloc(0)],
  ])('are read again where they are %s', async (_, damage) => {
    const { cache, cold, warm, mark } = await site();
    mark();
    writeFileSync(cache, damage(readFileSync(cache)));
    expect(await warm()).toEqual(await cold());
  });

  it('are no error where they cannot be kept', async () => {
    const { folder, cold } = await site();
    const file = join(folder, 'a/index.html');
    expect([...(await inspectFolder(folder, join(file, 'facts'))).pages]).toEqual(await cold());
  });

  it('are not written again when nothing changed', async () => {
    const { cache, warm } = await site();
    const { ino, mtimeMs } = statSync(cache);
    await warm();
    expect(statSync(cache)).toMatchObject({ ino, mtimeMs });
  });
});

it('reads many pages in two threads, in the same order', async () => {
  const paths = Array.from({ length: 60 }, (_, number) => `p/${number}/index.html`);
  const folder = temporaryFolder(Object.fromEntries(paths.map((path) => [path, html(path)])));
  const [one, two] = [
    await readPages(folder, paths, new Map()),
    await readPages(folder, paths, new Map(), new Map(), 20),
  ];
  expect([...two.facts]).toEqual([...one.facts]);
  expect([two.fresh, [...two.facts.keys()]]).toEqual([60, paths]);
});

it('says what went wrong in the second thread', async () => {
  const folder = temporaryFolder({ 'index.html': html('ก') });
  const paths = ['index.html', 'index.html', 'index.html', 'gone/index.html'];
  await expect(readPages(folder, paths, new Map(), new Map(), 1)).rejects.toThrow('ENOENT');
});
