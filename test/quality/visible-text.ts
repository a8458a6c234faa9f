import { Parser } from 'htmlparser2';

/** A text that a reader of a page sees or hears, and what is said of it. */
export interface VisibleText {
  text: string;
  /** The language that the nearest element declares. */
  lang: string;
  /** The elements around it, from the outside in, by name and classes: `body > main > div.prose > p`. */
  place: string;
  /** The attribute that has it; null for a text between tags. */
  attribute: string | null;
}

const hidden = new Set(['script', 'style', 'template']);
const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'data-label'];
const described = /^(description|og:(title|description|site_name|image:alt))$/;
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Every text of a page: between tags, in attributes that are read aloud or shown, and what is said where the page is shared. */
export function visibleTexts(html: string): VisibleText[] {
  const found: VisibleText[] = [];
  const around: { name: string; lang: string; shown: boolean }[] = [];
  const place = () => around.map(({ name }) => name).join(' > ');
  // The parser gives a text with entities in pieces.
  let pieces = '';
  const flush = () => {
    const { lang = '', shown = false } = around.at(-1) ?? {};
    if (shown && pieces.trim() !== '') found.push({ text: pieces.trim(), lang, place: place(), attribute: null });
    pieces = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        const last = around.at(-1) ?? { lang: '', shown: true };
        const lang = attributes['lang'] ?? last.lang;
        const label = [name, ...(attributes['class'] ?? '').split(' ').filter(Boolean)].join('.');
        const say = (attribute: string, text: string) =>
          found.push({ text: text.trim(), lang, place: `${place()} > ${label}`, attribute });
        for (const attribute of spoken) if (attributes[attribute]) say(attribute, attributes[attribute]);
        const of = attributes['name'] ?? attributes['property'] ?? '';
        if (name === 'meta' && described.test(of)) say(of, attributes['content'] ?? '');
        around.push({ name: label, lang, shown: last.shown && !hidden.has(name) });
        if (empty.has(name)) around.pop();
      },
      ontext(text) {
        pieces += text;
      },
      onclosetag(name) {
        flush();
        if (!empty.has(name)) around.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return found;
}
