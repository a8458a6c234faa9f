import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { canonical } from '../../src/thai/text.ts';
import { sequence } from '../thai/generated.ts';

const LENGTH = 1500;

/** Sentences of a content folder: generated pages have the words of real ones. */
export function sentencesOf(content: string): string[] {
  return filesBelow(content)
    .filter((path) => /\.mdx?$/.test(path))
    .flatMap((path) =>
      readFileSync(join(content, path), 'utf8')
        // Of the front matter, what readers see.
        .replace(/^---[\s\S]*?\n---/, (matter) =>
          [...matter.matchAll(/(?:title|summary|name|position|label): *(.+)/g)].map(([, text]) => text).join('\n'),
        )
        .split(/\n+|\s(?=[ก-๙])/),
    )
    .map((sentence) =>
      canonical(sentence)
        .replace(/[#|*[\]()]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.length > 8);
}

/** Generated pages of five years, each with about 1,500 letters and one number that no other page has. */
export function* generatedPages(count: number, sentences: readonly string[]): Generator<SearchRecord> {
  const random = sequence(count);
  const sentence = () => sentences[random(sentences.length)] ?? '';
  for (let number = 0; number < count; number += 1) {
    const year = 2563 + (number % 5);
    const heading = sentence();
    let text = `เลขที่ ${100_000 + number}\n${heading}`;
    const at = text.length - heading.length;
    while (text.length < LENGTH) text += `\n${sentence()}`;
    yield {
      stored: {
        path: `/${year}/o05/page-${number}/`,
        title: `${sentence()} ${number}`,
        kind: 'document',
        year,
        item: 'O5 ข่าวประชาสัมพันธ์',
        itemAlso: 'O5 News',
        text,
        sections: [{ at, anchor: 'heading', title: heading }],
      },
      kinds: ['document'],
      indicator: '9',
      unit: 'ฝ่ายปกครอง',
      formats: number % 3 === 0 ? ['PDF'] : [],
    };
  }
}
