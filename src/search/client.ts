import { toThaiDigits } from '../thai/digits.ts';
import { fetchIndex } from './fetch-index.ts';
import { type FilterName, type Filters, filterNames, type Kind, type Order, orders } from './format.ts';
import { type Index, openIndex } from './open-index.ts';
import { LONGEST, readQuery } from './query.ts';
import { type ResultWords, resultRow } from './result.ts';
import { type Outcome, search } from './search.ts';

// The script of the search page.

const DELAY = 150;

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const form = element<HTMLFormElement>('search_form');
const input = element<HTMLInputElement>('search_input');
const status = element<HTMLParagraphElement>('search-status');
const list = element<HTMLOListElement>('results');
const choices = element<HTMLFieldSetElement>('search_filters');
const more = element<HTMLButtonElement>('search_more');
const unfiltered = element<HTMLButtonElement>('search_unfiltered');
const all = element<HTMLElement>('every_item');
const filtered = element<HTMLElement>('search_filtered');
const selects = [...choices.querySelectorAll('select')];

const { base = '/', locale = 'th', index: folder = '', kinds = '{}' } = status.dataset;
const { year = '', part = '', missing = '', rows: hiddenRows = '', numerals = 'arabic' } = status.dataset;
const plain = numerals === 'thai' ? toThaiDigits : (text: string) => text;
const words: ResultWords = {
  locale: locale === 'en' ? 'en' : 'th',
  base,
  kinds: JSON.parse(kinds) as Record<Kind, string>,
  year,
  part,
  missing,
  rows: hiddenRows,
  plain,
};

let opened: Promise<Index> | undefined;
let latest = 0;

/** Fetched on the first query: who reads the list does not pay for it. */
function index(): Promise<Index> {
  opened ??= openIndex(fetchIndex(new URL(folder, location.href).href));
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** A message of the page, filled in. */
function say(name: string, values: Record<string, string | number> = {}): string {
  return (status.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'number' ? plain(String(value)) : value;
  });
}

function tell(state: 'idle' | 'searching' | 'done', text: string): void {
  status.textContent = text;
  status.dataset['state'] = state;
}

async function run(query: string): Promise<void> {
  latest += 1;
  const turn = latest;
  // Folded away on a telephone, filters still say how many are set.
  const set = narrowing().length;
  filtered.textContent = set === 0 ? '' : `(${plain(String(set))})`;
  unfiltered.hidden = true;
  if (query === '') {
    list.replaceChildren();
    more.hidden = true;
    all.hidden = false;
    // Who follows a link with an empty query has an answer all the same.
    return tell(new URL(location.href).searchParams.has('q') ? 'done' : 'idle', say('idle'));
  }
  tell('searching', say('searching'));
  try {
    const outcome = await search(await index(), query, chosen(), chosenOrder());
    if (turn === latest) show(turn, query, outcome);
  } catch {
    if (turn === latest) fail(query);
  }
}

function show(turn: number, typed: string, { hits, more: next, how, query }: Outcome): void {
  list.replaceChildren(...hits.map((hit) => resultRow(hit, words)));
  all.hidden = hits.length > 0;
  const filters = chosenLabels();
  unfiltered.hidden = hits.length > 0 || filters === '';
  const none = filters === '' ? 'none' : 'noneFiltered';
  const tally = (): void => {
    const count = list.children.length;
    // Of one word, no page has “some of the words”.
    const near = how === 'parts' && readQuery(typed).words.length === 1 ? 'near' : how;
    const message = count === 0 ? none : how === 'exact' ? (more.hidden ? 'found' : 'foundMore') : near;
    const foreign = ['none', 'near', 'parts'].includes(message) && /[a-z]{2}/i.test(typed) ? ` ${say('inThai')}` : '';
    const clipped = typed.length > LONGEST ? ` ${say('clipped', { longest: LONGEST })}` : '';
    tell('done', say(message, { count, query: typed, meant: query, filters }) + foreign + clipped);
  };
  offer(turn, next, tally);
  tally();
}

/** The button for more results, as long as there are any. */
function offer(turn: number, next: Outcome['more'], tally: () => void): void {
  more.hidden = next === null;
  more.onclick = async () => {
    try {
      const { hits, more: after } = (await next?.()) ?? { hits: [], more: null };
      if (turn !== latest) return;
      const rows = hits.map((hit) => resultRow(hit, words));
      list.append(...rows);
      offer(turn, after, tally);
      tally();
      rows[0]?.querySelector('a')?.focus();
    } catch {
      tell('done', say('failed'));
    }
  };
}

/** The index cannot be had: a code is answered from the list of items, and everything else is left to it. */
function fail(query: string): void {
  const { code } = readQuery(query);
  const rows = [...all.querySelectorAll(`[data-item="O${code}"]`)].map((row) => row.cloneNode(true));
  list.replaceChildren(...rows);
  more.hidden = true;
  all.hidden = false;
  tell('done', say('failed'));
}

/** The controls with which the reader narrows the search. */
const narrowing = (): HTMLSelectElement[] =>
  selects.filter(({ name, value }) => value !== '' && filterNames.includes(name as FilterName));

/** The filters that the reader set. */
const chosen = (): Filters => Object.fromEntries(narrowing().map(({ name, value }) => [name, value]));

/** The filters that the reader set, as the page names them. */
const chosenLabels = (): string =>
  narrowing()
    .map(({ labels, selectedOptions: [option] }) => {
      const [name] = labels?.[0]?.querySelectorAll('span') ?? [];
      return `${name?.textContent ?? ''} “${option?.textContent ?? ''}”`.trim();
    })
    .join(' · ');

function chosenOrder(): Order {
  const wanted = selects.find(({ name }) => name === 'sort')?.value;
  return orders.find((order) => order === wanted) ?? 'relevance';
}

/** The address says what was asked, so that an answer can be linked and kept. */
function remember(query: string): void {
  const url = new URL(location.href);
  for (const [name, value] of [['q', query], ...selects.map(({ name, value }) => [name, value])] as [
    string,
    string,
  ][]) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(null, '', url);
}

function restore(): void {
  const asked = new URL(location.href).searchParams;
  input.value = asked.get('q') ?? '';
  for (const select of selects) {
    const wanted = asked.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

let timer = 0;
function ask(delay: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const query = input.value.trim();
    // Asked first: to write the address takes longer than to ask.
    void run(query);
    remember(query);
  }, delay);
}

input.addEventListener('input', (event) => {
  // While an input method composes a word, half of it is not a query.
  if (!(event as InputEvent).isComposing) ask(DELAY);
});
// On a telephone, the last word is never typed but composed.
input.addEventListener('compositionend', () => ask(DELAY));
unfiltered.addEventListener('click', () => {
  for (const select of selects) if (filterNames.includes(select.name as FilterName)) select.value = '';
  ask(0);
  input.focus();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(0);
});
for (const select of selects) select.addEventListener('change', () => ask(0));

restore();
void run(input.value.trim());
