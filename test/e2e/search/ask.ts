import type { Tab } from './firefox.ts';

/** What the search page shows for a query. */
export interface Shown {
  status: string;
  /** For each result, the addresses of its links, without origin and base: the page first. */
  results: string[][];
  /** Highlighted texts. */
  marks: string[];
}

const done = `new Promise((resolve, reject) => {
  const status = document.getElementById('search-status');
  const since = Date.now();
  const look = () => {
    if (status.dataset.state === 'done') resolve({
      status: status.textContent,
      results: [...document.querySelectorAll('#results > li')].map((row) =>
        [...row.querySelectorAll('a')].map((link) => '/' + link.pathname.slice(status.dataset.base.length) + decodeURIComponent(link.hash))),
      marks: [...document.querySelectorAll('#results mark')].map((mark) => mark.textContent),
    });
    else if (Date.now() - since > 10000) reject(new Error('the search page is not done: ' + status.dataset.state));
    else setTimeout(look, 5);
  };
  look();
})`;

/**
 * Asks the search page of a site by its address, as a link would.
 * @param site origin and base, without a slash at the end
 */
export async function ask(tab: Tab, site: string, query: string, more = '', page = '/search/'): Promise<Shown> {
  await tab.open(`${site}${page}?q=${encodeURIComponent(query)}${more}`);
  return tab.value<Shown>(done);
}
