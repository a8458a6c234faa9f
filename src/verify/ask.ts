import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Reason, reasonOfError, reasonOfStatus } from './reasons.ts';

/** How patient a check is. */
export interface Patience {
  /** Milliseconds until an answer that has not come is given up. */
  timeout: number;
  /** How often to ask again what may answer later: 429, 5xx, and no answer. */
  retries: number;
  /** How many addresses are asked for at once. */
  concurrency: number;
  /** The first pause between two tries in milliseconds, doubled each time; 1000 where nothing is said. */
  pause?: number;
}

/** What an address answered. */
export interface Answer {
  /** Null when it is there. */
  reason: Reason | null;
  status: number | null;
  /** Where a redirect led to that was not followed. */
  target: string | null;
  /** The address that answered, after redirects within the site. */
  final: string;
  /** Without parameters, in lower case. */
  mediaType: string;
  /** SHA-256 of the body of a successful answer. */
  sha256: string | null;
}

/** Longest pause that a server can ask for with `Retry-After`, in milliseconds: a check must end. */
const LONGEST_PAUSE = 30_000;
const REDIRECTS = 10;

/**
 * Asks for an address as somebody without a login does. Redirects are followed within the same site only: one to another host, to a
 * login, or in a circle is a reason of its own.
 */
export async function ask(url: string, patience: Patience): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const { answer, retryAfter } = await once(url, patience.timeout);
    const again = answer.reason !== null && worthAnotherTry.has(answer.reason) && attempt < patience.retries;
    if (!again || (retryAfter ?? 0) > LONGEST_PAUSE) return answer;
    await wait(retryAfter ?? (patience.pause ?? 1000) * 2 ** attempt);
  }
}

const worthAnotherTry: ReadonlySet<Reason> = new Set(['busy', 'server-error', 'timeout', 'network', 'dns']);

async function once(start: string, timeout: number): Promise<{ answer: Answer; retryAfter: number | null }> {
  let url = start;
  const said = (known: Partial<Answer>, retryAfter: number | null = null) => ({
    answer: { reason: null, status: null, target: null, final: url, mediaType: '', sha256: null, ...known },
    retryAfter,
  });
  const seen = new Set<string>();
  try {
    const signal = AbortSignal.timeout(timeout);
    for (;;) {
      seen.add(url);
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': 'oit-verify', accept: '*/*' },
      });
      const { status } = response;
      const location = response.headers.get('location');
      if (status >= 300 && status < 400 && location !== null) {
        await response.body?.cancel();
        const target = new URL(location, url).href;
        if (isLogin(target)) return said({ reason: 'login', status, target });
        if (!sameSite(url, target)) return said({ reason: 'elsewhere', status, target });
        if (seen.has(target) || seen.size > REDIRECTS) return said({ reason: 'loop', status, target });
        url = target;
        continue;
      }
      const reason = reasonOfStatus(status);
      if (reason !== null) {
        await response.body?.cancel();
        return said({ reason, status }, reason === 'busy' ? pauseOf(response.headers.get('retry-after')) : null);
      }
      const hash = createHash('sha256');
      for await (const chunk of response.body ?? []) hash.update(chunk);
      const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      return said({ status, mediaType, sha256: hash.digest('hex') });
    }
  } catch (error) {
    return said({ reason: reasonOfError(error) });
  }
}

/** The same host, where `http` may become `https` and `www.` may come or go. */
function sameSite(from: string, to: string): boolean {
  const [a, b] = [new URL(from), new URL(to)];
  const bare = (url: URL) => url.hostname.replace(/^www\./, '');
  if (bare(a) !== bare(b)) return false;
  return a.port === b.port || (a.protocol === 'http:' && b.protocol === 'https:');
}

/** Names of pages that ask who somebody is, in a path or, as with Joomla's `view=login`, in a query. */
function isLogin(url: string): boolean {
  const { pathname, search } = new URL(url);
  return (
    /\/((wp-|user|member|admin)?[-_]?(log|sign)[-_]?(in|on)|sso|oauth2?|saml2?|adfs|cas|auth)(\/|\.|$)/i.test(
      pathname,
    ) || /[?&](view|page|action|mod|option|task|r)=[^&]*(log|sign)[-_]?(in|on)\b/i.test(search)
  );
}

/** `Retry-After` in milliseconds: seconds, or a day and time. */
function pauseOf(value: string | null): number | null {
  if (value === null) return null;
  const seconds = Number(value);
  const pause = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(pause) ? null : Math.max(0, pause);
}
