import { activeEndings } from '../../model/active-file.ts';
import { type Admin, adminServer } from '../../model/admin.ts';

/** Names of response headers and what they say. */
export type Headers = Readonly<Record<string, string>>;

/** One kind of answer: which paths are of it, and its whole set of headers. */
export interface HeaderRule {
  name: 'entry' | 'index' | 'asset' | 'sandboxed' | 'page' | 'data' | 'admin';
  /**
   * Matches the path of a request or of the file that answers it, from the base on, with a slash in front. Written so that
   * PCRE (nginx, Apache), RE2 (Caddy), .NET (IIS) and JavaScript read the same in it. Empty for everything else.
   */
  pattern: string;
  headers: Headers;
}

const minute = 60;
const day = 24 * 60 * minute;
const year = 365 * day;

/**
 * The policy of pages: nothing but the site's own styles, pictures, fonts and the script of its search; nothing inline.
 * Checked with Mozilla's HTTP Observatory in mind: https://developer.mozilla.org/observatory
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What may be opened alone but must not run: an SVG or an HTML file that somebody attached. */
export const sandboxPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** A file of data runs nothing; the viewer that a browser has for PDF needs its own styles. */
const dataPolicy = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

/** On every answer, whatever its status. */
export const everywhere: Headers = {
  'Strict-Transport-Security': `max-age=${2 * year}`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi'],
    ...['payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const open = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
const forYears = { 'Cache-Control': `public, max-age=${year}, immutable` };
const forDays = { 'Cache-Control': `public, max-age=${day}` };
const asked = { 'Cache-Control': 'no-cache' };
const page = { 'Cache-Control': `public, max-age=${minute}, must-revalidate` };
const policy = (value: string) => ({ 'Content-Security-Policy': value });

/**
 * Every kind of answer, in order: the first whose pattern matches decides. All headers of the site stand here, and only here; each
 * server's file is made from this list.
 */
export const headerRules: readonly HeaderRule[] = [
  // Asked for without a version, so that every visit finds the newest; all other parts of the index are asked for with it.
  { name: 'entry', pattern: '^/search/index/entry\\.bin$', headers: { ...policy(dataPolicy), ...own, ...asked } },
  { name: 'index', pattern: '^/search/index/', headers: { ...policy(dataPolicy), ...own, ...forYears } },
  // Their names carry a hash of what is in them.
  { name: 'asset', pattern: '^/assets/', headers: { ...policy(dataPolicy), ...own, ...forYears } },
  {
    name: 'sandboxed',
    pattern: `\\.svgz?$|^/[0-9]+/o[0-9]+/files/[^/]*\\.(${activeEndings.join('|')})$`,
    headers: { ...policy(sandboxPolicy), ...open, ...forDays },
  },
  { name: 'page', pattern: '/$|\\.html$', headers: { ...policy(pagePolicy), ...own, ...page } },
  { name: 'data', pattern: '', headers: { ...policy(dataPolicy), ...open, ...forDays } },
];

/** What a server answers with: the headers of every answer, every kind of answer, and the names of the headers that differ. */
export interface Answers {
  everywhere: Headers;
  rules: readonly HeaderRule[];
  varying: readonly string[];
}

const answers = (all: Headers, rules: readonly HeaderRule[]): Answers => ({
  everywhere: all,
  rules,
  varying: [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))],
});

const POPUPS = 'Cross-Origin-Opener-Policy';

/**
 * The policy of the web form at `/admin/` alone: Decap makes its styles and its checks of the configuration while it runs, shows files
 * that are not saved yet, and talks to one server.
 */
export function adminPolicy(admin: Admin): string {
  const server = adminServer(admin);
  const hosts = [server, admin.relay]
    .flatMap((address) => (address && URL.canParse(address) ? ` ${new URL(address).origin}` : []))
    .join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${hosts}`,
    "font-src 'self' data:",
    `connect-src 'self' blob: data:${hosts}`,
    "frame-src 'self' blob: data:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What is answered by a site, with the web form where it has one. Nothing else is answered otherwise because of the form. */
export function answersOf(admin: Admin | undefined): Answers {
  if (!admin) return answers(everywhere, headerRules);
  const form: HeaderRule = {
    name: 'admin',
    pattern: '^/admin/',
    headers: { ...policy(adminPolicy(admin)), ...own, ...asked },
  };
  if (!admin.relay) return answers(everywhere, [form, ...headerRules]);
  // Who signs in by a relay does so in a window of its own, which must be able to tell this one.
  const { [POPUPS]: closed = '', ...rest } = everywhere;
  const other = headerRules.map((rule) => ({ ...rule, headers: { ...rule.headers, [POPUPS]: closed } }));
  return answers(rest, [{ ...form, headers: { ...form.headers, [POPUPS]: 'same-origin-allow-popups' } }, ...other]);
}

/** Names of every header that differs between kinds of answers of a site without a form. */
export const varyingHeaders: readonly string[] = answersOf(undefined).varying;

/**
 * The headers of the answer to a path.
 * @param path from the base on, with a slash in front
 * @param admin the web form, where the site has one
 * @example headersOf('/2567/')['Cache-Control'] // 'public, max-age=60, must-revalidate'
 */
export function headersOf(path: string, admin?: Admin): Headers {
  const { everywhere: all, rules } = answersOf(admin);
  const rule = rules.find(({ pattern }) => new RegExp(pattern, 'i').test(path));
  return { ...all, ...rule?.headers };
}

/** Files that hosts read and nobody is to be answered with. */
export const hostFiles = ['_headers', '_redirects', '.htaccess', 'web.config'] as const;
