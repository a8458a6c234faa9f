import { everywhere, type HeaderRule, type Headers, headerRules } from './headers.ts';
import type { Hosting } from './hosting.ts';

/** Cloudflare takes back what other rules set (a line that Netlify, where the last rule decides, passes over). */
const unset = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Access-Control-Allow-Origin',
]
  .map((name) => `  ! ${name}\n`)
  .join('');

const rule = (name: HeaderRule['name']): Headers => headerRules.find((one) => one.name === name)?.headers ?? {};

/** Without `sandbox`, in which the viewer that a browser has for PDF does not start. */
const attachmentPolicy = "script-src 'none'; form-action 'none'";

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Neither knows more than prefixes and endings, and where several
 * lines match one adds the values and the other chooses: so no header is written twice for a path, but the policy of what
 * is attached and of an SVG file, where both policies together are as strict as the stricter one. The policy of pages stands for data as well: it runs nothing.
 */
export function headersFile({ base, answers }: Pick<Hosting, 'base' | 'answers'>): string {
  const section = (path: string, headers: Headers) =>
    `${base.replace(/\/$/, '')}${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  const form = answers.rules.find(({ name }) => name === 'admin');
  const only = (headers: Headers, ...names: string[]): Headers =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
  return [
    '# Written by oit build. Netlify and Cloudflare Pages read it.\n',
    section('/*', {
      ...everywhere,
      ...only(rule('page'), 'Content-Security-Policy'),
      ...only(rule('data'), 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'),
    }),
    section('/assets/*', only(rule('asset'), 'Cache-Control')),
    section('/search/index/grams/*', only(rule('index'), 'Cache-Control')),
    section('/search/index/records/*', only(rule('index'), 'Cache-Control')),
    // An HTML file that somebody attached is shut in as well: both policies together let it run nothing.
    section('/:year/:item/files/*', { 'Content-Security-Policy': attachmentPolicy }),
    ...(form ? [section('/admin/*', form.headers).replace('\n', `\n${unset}`)] : []),
    section('/*.svg', only(rule('sandboxed'), 'Content-Security-Policy')),
    section('/*.csv', { 'Content-Type': 'text/csv; charset=utf-8' }),
    section('/*.ttl', { 'Content-Type': 'text/turtle; charset=utf-8' }),
    section('/*.ics', { 'Content-Type': 'text/calendar; charset=utf-8' }),
    section('/*.jsonld', { 'Content-Type': 'application/ld+json; charset=utf-8' }),
  ].join('\n');
}
