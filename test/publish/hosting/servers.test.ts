import { expect, it } from 'vitest';
import { caddyFile } from '../../../src/publish/hosting/caddy.ts';
import { answersOf, everywhere, headersOf } from '../../../src/publish/hosting/headers.ts';
import { headersFile } from '../../../src/publish/hosting/headers-file.ts';
import { mediaType, typesByEnding } from '../../../src/publish/media-type.ts';

const file = caddyFile({ base: '/', host: 'a.go.th', root: '/srv/oit', redirects: [], answers: answersOf(undefined) });

/** The kinds of answers in a Caddyfile: what a path must match, what it must not, and what it is answered with. */
const kinds = [...file.matchAll(/\t\t@(\w+) \{\n([^}]*)\t\t\}\n\t\theader @\1 \{\n([^}]*)\t\t\}\n/g)].map(
  ([, , conditions = '', lines = '']) => ({
    conditions: [...conditions.matchAll(/(not )?path_regexp \(\?i\)(.*)/g)].map(([, not, pattern = '']) => ({
      wanted: not === undefined,
      pattern: new RegExp(pattern, 'i'),
    })),
    headers: Object.fromEntries(
      [...lines.matchAll(/\t+([\w-]+) "(.*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  }),
);

it.each([
  '/',
  '/2567/o15/',
  '/404.html',
  '/favicon.svg',
  '/2567/o15/files/form.html',
  '/2567/o15/files/plan.pdf',
  '/2567/o14/data/list.csv',
  '/assets/page.css',
  '/search/index/entry.bin',
  '/search/index/grams/a.bin',
])('Caddy answers %s with one whole set of headers, whatever the order in which it adds and takes away', (path) => {
  const fitting = kinds.filter(({ conditions }) =>
    conditions.every(({ wanted, pattern }) => pattern.test(path) === wanted),
  );
  expect(fitting).toHaveLength(1);
  expect({ ...everywhere, ...fitting[0]?.headers }).toEqual(headersOf(path));
});

it('Caddy calls the page for errors a page, and keeps it no longer than one', () => {
  const errors = file.slice(file.indexOf('handle_errors'));
  expect(errors).toContain('Content-Type "text/html; charset=utf-8"');
  for (const [name, value] of Object.entries(headersOf('/404.html'))) expect(errors).toContain(`${name} "${value}"`);
  expect(errors).toContain('-Access-Control-Allow-Origin');
});

it('_headers shuts in what is attached, which the policy of pages would let run programs beside it', () => {
  expect(headersFile({ base: '/oit/', answers: answersOf(undefined) })).toMatch(
    /^\/oit\/:year\/:item\/files\/\*\n {2}Content-Security-Policy: script-src 'none'/m,
  );
});

it('the manifest calls no file by a type that servers are not told', () => {
  for (const name of 'x.htm x.gz x.mpg x.bmp x.xht x.rdf x.dwg x.swf x'.split(' '))
    expect([name, mediaType(name)]).toEqual([
      name,
      typesByEnding.get(name.split('.')[1] ?? '') ?? 'application/octet-stream',
    ]);
});
