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
  /** Said of a page or a part that only says that it is missing. */
  missing: string;
  /** Before the file that has rows which the page does not show. */
  rows: string;
  /** Writes a year in the digits of the page. */
  plain(year: string): string;
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
  const missing = record.missing || match.section?.missing ? words.missing : '';
  const trail = [
    record.year ? `${words.year} ${words.plain(String(record.year))}` : '',
    item ?? '',
    words.kinds[record.kind],
    missing,
  ];
  row.append(line('soft small', trail.filter((step) => step !== '').join(' › ')));

  const { section } = match;
  if (section && section.anchor !== '') {
    const english = locale === 'en' && section.also !== undefined;
    const pieces = english ? marked(section.also ?? '', []) : marked(section.title, match.sectionTitle);
    const own = record.lang === 'en' ? undefined : lang;
    row.append(
      line(
        'small',
        `${words.part} `,
        link(`${page}#${encodeURIComponent(section.anchor)}`, pieces, english ? undefined : own),
      ),
    );
  }
  if (record.file !== undefined) {
    const rows = record.kind === 'table';
    const name = rows
      ? [{ text: fileName(record.file), mark: false }]
      : marked(section?.title ?? '', match.sectionTitle);
    row.append(
      line('small', ...(rows ? [`${words.rows} `] : []), link(`${base.replace(/\/$/, '')}${record.file}`, name, lang)),
    );
  }
  const text = line('soft small', ...spans(excerpt(record.text, match.text)));
  const textLang = record.lang ?? 'th';
  if (textLang !== locale) text.lang = textLang;
  if (record.text !== '') row.append(text);
  return row;
}

const fileName = (address: string): string => decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));

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
