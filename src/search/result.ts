import type { Hit } from './check.ts';
import { excerpt, marked, type Piece } from './excerpt.ts';
import type { Kind } from './format.ts';

/** What a result says in the language of the reader, and where addresses begin. */
export interface ResultWords {
  locale: 'th' | 'en';
  base: string;
  kinds: Record<Kind, string>;
  /** Before a year. */
  year: string;
  /** Before the name of a part of a page. */
  part: string;
}

/** One result: the page first, then where it belongs, the part of it that answers, and the words in their place. */
export function resultRow({ record, match }: Hit, words: ResultWords): HTMLLIElement {
  const { locale, base } = words;
  const page = `${base.replace(/\/$/, '')}${locale === 'en' ? '/en' : ''}${record.path}`;
  const english = locale === 'en' && record.also !== undefined;
  const title = english ? marked(record.also ?? '', match.also) : marked(record.title, match.title);
  const row = document.createElement('li');
  const lang = locale === 'th' ? undefined : 'th';
  row.append(line('', link(page, title, english ? undefined : lang)));

  const item = locale === 'en' ? (record.itemAlso ?? record.item) : record.item;
  const trail = [record.year ? `${words.year} ${record.year}` : '', item ?? '', words.kinds[record.kind]];
  row.append(line('soft small', trail.filter((step) => step !== '').join(' › ')));

  const { section } = match;
  if (record.file !== undefined) {
    row.append(
      line(
        'small',
        link(`${base.replace(/\/$/, '')}${record.file}`, marked(section?.title ?? '', match.sectionTitle), lang),
      ),
    );
  } else if (section && section.anchor !== '') {
    const name = locale === 'en' && section.also !== undefined ? null : section.title;
    const pieces = name === null ? marked(section.also ?? '', []) : marked(name, match.sectionTitle);
    row.append(
      line(
        'small',
        `${words.part} `,
        link(`${page}#${encodeURIComponent(section.anchor)}`, pieces, name === null ? undefined : lang),
      ),
    );
  }
  const text = line('soft small', ...spans(excerpt(record.text, match.text)));
  if (lang) text.lang = lang;
  if (record.text !== '') row.append(text);
  return row;
}

function line(className: string, ...content: (Node | string)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  if (className !== '') paragraph.className = className;
  paragraph.append(...content);
  return paragraph;
}

function link(href: string, pieces: readonly Piece[], lang: string | undefined): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  if (lang) anchor.lang = lang;
  anchor.append(...spans(pieces));
  return anchor;
}

/** Text and highlights, made without reading HTML: whatever a document holds stays text. */
function spans(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, mark }) =>
    mark ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
  );
}
