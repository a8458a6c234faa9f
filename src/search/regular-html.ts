import type { PageEvents, ReadAttributes } from './page-events.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const empty = set('area base br col embed hr img input link meta source track wbr');
/** Elements whose content is no markup, or markup by other rules: their pages are left to the whole parser. */
const unusual = set(
  'basefont command desc foreignobject frame iframe image isindex keygen math annotation-xml mi mn mo ms mtext noembed noframes param plaintext textarea xmp',
);
const paragraph = set('p');
const heading = set('h1 h2 h3 h4 h5 h6 p');
const control = set('input option optgroup select button datalist textarea');
const section = set('thead tbody');
const term = set('dd dt');
const ruby = set('rt rp');
/** Which element ends, without a tag of its own, where another begins. */
const endedBy = new Map<string, ReadonlySet<string>>([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name) => [name, paragraph] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
  ...['select', 'input', 'output', 'button', 'datalist', 'textarea'].map((name) => [name, control] as const),
  ...['tbody', 'tfoot'].map((name) => [name, section] as const),
  ...['dd', 'dt'].map((name) => [name, term] as const),
  ...['rt', 'rp'].map((name) => [name, ruby] as const),
  ['tr', set('tr th td')],
  ['th', set('th')],
  ['td', set('thead th td')],
  ['body', set('head link script')],
  ['a', set('a')],
  ['li', set('li')],
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
]);

const TAG_NAME = /[a-z][a-z0-9-]*/y;
const ATTRIBUTE_NAME = /[a-zA-Z_:@][\w:.@-]*/y;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(?:(\d{2,6})|[xX]([0-9a-fA-F]{2,5})));/y;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const [TAB, NEW_LINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [0x22, 0x27, 0x2f, 0x3d, 0x3e];
const [EXCLAMATION, LOWER_A, LOWER_Z] = [0x21, 0x61, 0x7a];

const isSpace = (unit: number): boolean => unit === SPACE || unit === NEW_LINE || unit === TAB || unit === RETURN;

/**
 * Reads a page that is written as programs write pages: every element is closed where it ends, values are quoted, names are small
 * letters. Of such a page it tells the same as `htmlparser2`, several times as fast; of any other it knows that it is none.
 * @returns whether the page was one; if not, what was told is to be forgotten, and a whole parser is to read the page
 */
export function readRegular(html: string, events: PageEvents): boolean {
  const stack: string[] = [];
  let drawings = 0;
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) {
      if (!tellText(html.slice(at), events)) return false;
      break;
    }
    if (tag > at && !tellText(html.slice(at, tag), events)) return false;
    const unit = html.charCodeAt(tag + 1);
    if (unit === SLASH) {
      const name = stack.pop();
      const end = tag + 2 + (name?.length ?? 0);
      if (name === undefined || !html.startsWith(name, tag + 2) || html.charCodeAt(end) !== GREATER) return false;
      if (name === 'svg') drawings -= 1;
      events.close(name);
      at = end + 1;
      continue;
    }
    if (unit === EXCLAMATION) {
      at = afterDeclaration(html, tag);
      if (at < 0) return false;
      continue;
    }
    if (!(unit >= LOWER_A && unit <= LOWER_Z)) return false;
    TAG_NAME.lastIndex = tag + 1;
    const name = TAG_NAME.exec(html)?.[0] ?? '';
    const top = stack.at(-1) ?? '';
    if (unusual.has(name) || endedBy.get(name)?.has(top) || (name === 'form' && stack.includes(name))) return false;
    // Inside of a drawing, a title and what it holds are read by other rules again.
    if (drawings > 0 && (top === 'title' || name === 'svg')) return false;
    const attributes: ReadAttributes = { id: '', labelledby: '', body: false, ignore: false };
    const end = readAttributes(html, tag + 1 + name.length, attributes);
    if (end < 0) return false;
    const closed = html.charCodeAt(end - 1) === SLASH;
    const isEmpty = empty.has(name);
    if (closed && !isEmpty && drawings === 0) return false;
    // An empty element has no end of its own in a drawing either, where there should be none.
    if (isEmpty && drawings > 0) return false;
    events.open(name, attributes);
    at = end + 1;
    if (isEmpty || closed) {
      events.close(name);
    } else if (drawings === 0 && (name === 'script' || name === 'style' || name === 'title')) {
      const close = html.indexOf(`</${name}`, at);
      const inside = html.slice(at, close);
      // Large letters would end it as well, and spaces are allowed there.
      if (close < 0 || html.charCodeAt(close + name.length + 2) !== GREATER || inside.includes('</')) return false;
      if (name !== 'title') {
        if (inside !== '') events.text(inside);
      } else if (!tellText(inside, events)) return false;
      events.close(name);
      at = close + name.length + 3;
    } else {
      if (name === 'svg') drawings += 1;
      stack.push(name);
    }
  }
  return stack.length === 0;
}

/** @returns where it ends, or -1 */
function afterDeclaration(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    if (end < 0 || html.startsWith('>', at + 4) || html.startsWith('->', at + 4)) return -1;
    const other = html.indexOf('--!>', at + 4);
    return other >= 0 && other < end ? -1 : end + 3;
  }
  if (html.slice(at, at + 10).toLowerCase() !== '<!doctype ') return -1;
  const end = html.indexOf('>', at);
  return end < 0 ? -1 : end + 1;
}

/** @returns where the tag ends (its `>`), or -1 */
function readAttributes(html: string, from: number, into: ReadAttributes): number {
  let at = from;
  for (;;) {
    let unit = html.charCodeAt(at);
    const start = at;
    while (isSpace(unit)) unit = html.charCodeAt(++at);
    if (unit === GREATER) return at;
    if (unit === SLASH) return html.charCodeAt(at + 1) === GREATER ? at + 1 : -1;
    if (at === start) return -1;
    ATTRIBUTE_NAME.lastIndex = at;
    if (!ATTRIBUTE_NAME.test(html)) return -1;
    const nameStart = at;
    at = ATTRIBUTE_NAME.lastIndex;
    const nameEnd = at;
    let valueStart = at;
    if (html.charCodeAt(at) === EQUALS) {
      const quote = html.charCodeAt(at + 1);
      if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
      valueStart = at + 2;
      at = html.indexOf(quote === QUOTE ? '"' : "'", valueStart);
      if (at < 0) return -1;
      if (!note(html, nameStart, nameEnd, valueStart, at, into)) return -1;
      at += 1;
    } else if (!note(html, nameStart, nameEnd, at, at, into)) return -1;
  }
}

/** Keeps an attribute that is read. The first of a name counts. */
function note(
  html: string,
  start: number,
  end: number,
  valueStart: number,
  valueEnd: number,
  into: ReadAttributes,
): boolean {
  const length = end - start;
  // Most attributes are none of those that are read: nothing is copied for them.
  if (length !== 2 && length !== 3 && length !== 4 && length !== 15 && length !== 16 && length !== 18) return true;
  const name = html.slice(start, end).toLowerCase();
  switch (name) {
    case 'data-search-body':
      into.body = true;
      return true;
    case 'data-search-ignore':
      into.ignore = true;
      return true;
    case 'id':
    case 'href':
    case 'src':
    case 'aria-labelledby':
    case 'data-search-filter': {
      const value = decoded(html.slice(valueStart, valueEnd));
      if (value === null) return false;
      const key = name === 'aria-labelledby' ? 'labelledby' : name === 'data-search-filter' ? 'filter' : name;
      // The first would count; an empty one looks as if there were none.
      if (into[key] || value === '') return false;
      into[key] = value;
      return true;
    }
    default:
      return true;
  }
}

/** A value without entities; null for one with entities that are not the common ones. */
function decoded(value: string): string | null {
  if (!value.includes('&')) return value;
  let whole = '';
  for (const piece of pieces(value)) {
    if (piece === null) return null;
    whole += piece;
  }
  return whole;
}

/** Tells of a text, and of each entity in it for itself. */
function tellText(text: string, events: PageEvents): boolean {
  if (!text.includes('&')) {
    if (text !== '') events.text(text);
    return true;
  }
  for (const piece of pieces(text)) {
    if (piece === null) return false;
    events.text(piece);
  }
  return true;
}

/** A text cut where entities are, which are decoded; null where one is not a common one. */
function pieces(text: string): (string | null)[] {
  const found: (string | null)[] = [];
  let at = 0;
  for (let next = text.indexOf('&'); next >= 0; next = text.indexOf('&', at)) {
    if (next > at) found.push(text.slice(at, next));
    ENTITY.lastIndex = next;
    const [entity, name, decimal, hexadecimal = ''] = ENTITY.exec(text) ?? [];
    if (entity === undefined) return [null];
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    // Some numbers stand for other letters than their own.
    if (name === undefined && (code < 0x20 || (code > 0x7e && code < 0xa0) || (code >= 0xd800 && code < 0xe000)))
      return [null];
    if (name === undefined && code > 0x10ffff) return [null];
    found.push(name === undefined ? String.fromCodePoint(code) : (named[name] ?? null));
    at = next + entity.length;
  }
  if (at < text.length) found.push(text.slice(at));
  return found;
}
