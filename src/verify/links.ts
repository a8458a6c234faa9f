import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import type { Patience } from './ask.ts';
import { isBroken, type Reason, reasonOfError, reasonOfStatus, type Verdict } from './reasons.ts';

/** A link that does not lead where it should, or of which nobody can say. */
export interface LinkProblem extends Verdict {
  url: string;
  /** The page that holds it. */
  page: string;
  /** Whether it leads to the site itself. */
  internal: boolean;
}

/** What following every link gave. */
export interface LinksResult {
  /** Links that were followed. */
  checked: number;
  broken: LinkProblem[];
  couldNotCheck: LinkProblem[];
}

interface LinkOptions extends Patience {
  /** Whether links to other hosts are followed. */
  external: boolean;
  /** The address that the site says it has, where that is another than the one it is checked at. */
  declared: string | null;
}

/**
 * Follows every link of a site with linkinator and sorts what does not work.
 * @param root address of the first page, with a slash at the end
 */
export async function checkLinks(root: string, options: LinkOptions): Promise<LinksResult> {
  const { external, declared, timeout, retries, concurrency } = options;
  const checker = new PatientChecker(retries);
  const own = declared === null || declared === root ? null : prefix(declared);
  const { links } = await checker.check({
    path: root,
    recurse: true,
    checkFragments: true,
    concurrency,
    timeout,
    retry: true,
    retryErrors: retries > 0,
    retryErrorsCount: retries,
    retryErrorsJitter: 250,
    ...(!external && { linksToSkip: async (url: string) => !url.startsWith(root) && !(own?.test(url) ?? false) }),
    ...(own && { urlRewriteExpressions: [{ pattern: own, replacement: root }] }),
  });
  const result: LinksResult = { checked: 0, broken: [], couldNotCheck: [] };
  for (const link of links) {
    const internal = link.url.startsWith(root);
    const reason = reasonOf(link);
    // mailto:, tel: and what was not to be followed.
    if (link.state === LinkState.SKIPPED && reason === null) continue;
    result.checked += 1;
    if (reason === null) continue;
    const problem = { url: link.url, page: link.parent ?? '', internal, reason, status: link.status || null };
    (isBroken(reason, internal) ? result.broken : result.couldNotCheck).push(problem);
  }
  const byUrl = (a: LinkProblem, b: LinkProblem) => (`${a.url} ${a.page}` < `${b.url} ${b.page}` ? -1 : 1);
  result.broken.sort(byUrl);
  result.couldNotCheck.sort(byUrl);
  return result;
}

/** Longest pause that a server can ask for, in seconds. */
const LONGEST_PAUSE = 30;

/** linkinator waits as often and as long as a server asks it to; a check must end. */
class PatientChecker extends LinkChecker {
  readonly #waits = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override shouldRetryAfter(...args: Parameters<LinkChecker['shouldRetryAfter']>): boolean {
    const [{ headers, status }, { url }] = args;
    const waits = this.#waits.get(url.href) ?? 0;
    const asked = headers['retry-after'];
    const seconds = Number(asked);
    const pause = Number.isNaN(seconds) ? (Date.parse(asked ?? '') - Date.now()) / 1000 : seconds;
    if (status === 429 && (waits >= this.#most || !(pause <= LONGEST_PAUSE))) return false;
    this.#waits.set(url.href, waits + 1);
    return super.shouldRetryAfter(...args);
  }
}

function reasonOf({ state, status = 0, failureDetails = [] }: LinkResult): Reason | null {
  if (state === LinkState.OK) return null;
  const errors = failureDetails.filter((detail) => detail instanceof Error);
  if (errors.some(({ message }) => message.startsWith('Fragment identifier'))) return 'fragment';
  if (state === LinkState.SKIPPED) return status === 999 || status === 403 ? 'refused' : null;
  if (status > 0) return reasonOfStatus(status) ?? 'status';
  return errors[0] ? reasonOfError(errors[0]) : 'invalid';
}

/** What an address begins with, whichever scheme it is written with. */
const prefix = (address: string): RegExp =>
  new RegExp(`^https?://${address.replace(/^https?:\/\//, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
