import { parseItemCode } from '../model/item-code.ts';

/** What the search engine gives for one page. */
interface Found {
  /** Address, with or without base. */
  url: string;
  title: string;
  /** Text as HTML in which only `<mark>` is an element. */
  excerpt: string;
}

/** The part of Pagefind's browser module that is used here. */
interface Engine {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[] }>;
}

const PAGE = 20;
const DELAY = 200;

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const form = element<HTMLFormElement>('search_form');
const input = element<HTMLInputElement>('search_input');
const status = element<HTMLParagraphElement>('search-status');
const list = element<HTMLOListElement>('results');
const choices = element<HTMLFieldSetElement>('search_filters');
const more = element<HTMLButtonElement>('search_more');
const all = element<HTMLElement>('every_item');
const { base = '/', locale = 'th', engine: engineAddress = '' } = status.dataset;

let engine: Promise<Engine> | undefined;
let latest = 0;

/** Fetched on the first query: who reads the list does not pay for it. */
function loadEngine(): Promise<Engine> {
  engine ??= import(/* @vite-ignore */ new URL(engineAddress, location.href).href).then(async (module: Engine) => {
    await module.options({ baseUrl: base });
    await inThai(() => module.init());
    return module;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** Pagefind cuts words by the language of the page, and the index is Thai whichever language the labels have. */
async function inThai(start: () => Promise<void>): Promise<void> {
  const { documentElement: root } = document;
  const { lang } = root;
  root.lang = 'th';
  try {
    await start();
  } finally {
    root.lang = lang;
  }
}

/** The text that a message of the page has for a number and a query. */
const say = (name: string, count = 0, query = ''): string =>
  (status.dataset[name] ?? '').replace('{count}', String(count)).replace('{query}', query);

function tell(state: 'idle' | 'searching' | 'done', text: string): void {
  status.textContent = text;
  status.dataset['state'] = state;
}

async function run(query: string): Promise<void> {
  const turn = ++latest;
  list.replaceChildren();
  more.hidden = true;
  all.hidden = query !== '';
  if (query === '') return tell('idle', say('idle'));
  tell('searching', say('searching'));
  // A code is a shortcut, not a result: filters do not apply to it, so it steps back when there are any.
  const first = Object.keys(chosen()).length === 0 ? itemsOf(query) : [];
  try {
    const { results } = await (await loadEngine()).search(query, { filters: chosen() });
    if (turn !== latest) return;
    const known = new Set(first.map(({ url }) => pathOf(url)));
    await show(turn, query, first, results, 0, known);
  } catch {
    if (turn !== latest) return;
    append(first);
    all.hidden = false;
    tell('done', first.length > 0 ? say('found', first.length, query) : say('failed'));
  }
}

type Results = Awaited<ReturnType<Engine['search']>>['results'];

async function show(
  turn: number,
  query: string,
  first: Found[],
  results: Results,
  from: number,
  known: Set<string>,
): Promise<void> {
  const data = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
  if (turn !== latest) return;
  const found = data.map(({ url, excerpt, meta }): Found => ({ url, excerpt, title: meta['title'] ?? url }));
  append([...(from === 0 ? first : []), ...found.filter(({ url }) => !known.has(pathOf(url)))]);
  const next = from + PAGE;
  more.hidden = next >= results.length;
  more.onclick = () => void show(turn, query, first, results, next, known);
  const count = Math.max(results.length, list.children.length);
  all.hidden = count > 0;
  tell('done', count > 0 ? say('found', count, query) : say('none', 0, query));
}

/** A query that is an item code: that item, of the newest year first. The page lists every item, so nothing is fetched. */
function itemsOf(query: string): Found[] {
  const code = parseItemCode(query);
  if (code === null) return [];
  return [...all.querySelectorAll<HTMLElement>(`[data-item="${code}"]`)].flatMap((row) => {
    const link = row.querySelector('a');
    const year = row.dataset['year'] ?? '';
    return link ? [{ url: link.pathname, title: `${code} ${link.textContent} (${year})`, excerpt: '' }] : [];
  });
}

/** The address of a page without base and language, by which two results are the same. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, location.origin);
  const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  return path.replace(/^\/en\//, '/');
}

/** The page in the language of the reader: the index holds each page once. */
function linkOf(url: string): string {
  return `${base.replace(/\/$/, '')}${locale === 'en' ? '/en' : ''}${pathOf(url)}`;
}

function append(found: Found[]): void {
  for (const { url, title, excerpt } of found) {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = linkOf(url);
    link.textContent = title;
    const heading = document.createElement('p');
    heading.append(link);
    row.append(heading);
    if (excerpt !== '') row.append(marked(excerpt));
    list.append(row);
  }
}

/** Text with highlights, made without reading HTML: whatever a document holds stays text. */
function marked(excerpt: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'soft small';
  if (locale !== 'th') paragraph.lang = 'th';
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
    const text = decode(part);
    if (index % 2 === 0) paragraph.append(text);
    else paragraph.append(Object.assign(document.createElement('mark'), { textContent: text }));
  }
  return paragraph;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);

const selects = [...choices.querySelectorAll('select')];

/** The filters that the reader set. */
function chosen(): Record<string, string> {
  return Object.fromEntries(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
}

function remember(query: string): void {
  const url = new URL(location.href);
  for (const { name, value } of selects) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(null, '', url);
}

let timer = 0;
function search(delay: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const query = input.value.trim();
    remember(query);
    void run(query);
  }, delay);
}

input.addEventListener('input', (event) => {
  // While an input method composes a word, half of it is not a query.
  if (!(event as InputEvent).isComposing) search(DELAY);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search(0);
});

for (const select of selects) select.addEventListener('change', () => search(0));

const asked = new URL(location.href).searchParams;
input.value = asked.get('q') ?? '';
for (const select of selects) {
  const wanted = asked.get(select.name);
  if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted ?? '';
}
choices.hidden = false;
void run(input.value.trim());
