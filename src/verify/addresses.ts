import { type Answer, ask, type Patience } from './ask.ts';
import type { Verdict } from './reasons.ts';

/** An address that must answer, and what is known of it. */
export interface Expected {
  /** The whole address to ask for. */
  url: string;
  /** Which list asks for it. */
  from: ('manifest' | 'itap' | 'ledger')[];
  mediaType?: string;
  sha256?: string;
  /** Where it is now: a server may send a reader on to it. */
  movedTo?: string;
  /** It was taken back on purpose: gone is right. */
  withdrawn?: boolean;
}

/** An address of the site that does not answer as it must. */
export interface AddressProblem extends Verdict {
  url: string;
  from: Expected['from'];
  /** What came instead: where a redirect led, another media type. */
  found: string | null;
}

/**
 * Asks for every address, a few at once, and says which do not answer with 200, without a login, as the manifest says. What was
 * moved may be there as on a plain host, or lead to where it is now.
 * @param root address of the first page
 */
export async function checkAddresses(
  expected: readonly Expected[],
  root: string,
  patience: Patience,
): Promise<AddressProblem[]> {
  const problems: AddressProblem[] = [];
  const byUrl = new Map(expected.map((one) => [one.url, one]));
  const home = new URL(root).pathname;
  const queue = expected.values();
  const worker = async () => {
    for (const one of queue) {
      const problem = problemOf(one, await ask(one.url, patience), byUrl.get(one.movedTo ?? ''), home);
      if (problem) problems.push(problem);
    }
  };
  await Promise.all(Array.from({ length: patience.concurrency }, worker));
  return problems.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * @param present what is known of the address to which this one was moved
 * @param home    path of the first page
 */
function problemOf(
  expected: Expected,
  answer: Answer,
  present: Expected | undefined,
  home: string,
): AddressProblem | null {
  const { url, from, withdrawn } = expected;
  const { status } = answer;
  // Where `http` becomes `https`, the path stays.
  const path = new URL(answer.final).pathname;
  const redirected = path !== new URL(url).pathname;
  const { mediaType, sha256 } = redirected && present && path === new URL(present.url).pathname ? present : expected;
  const problem = (reason: Verdict['reason'], found: string | null = null) => ({ url, from, reason, status, found });
  if (withdrawn && answer.reason === 'gone') return null;
  if (answer.reason !== null) return problem(answer.reason, answer.target);
  if (redirected && path === home) return problem('home', answer.final);
  if (mediaType !== undefined && !sameType(mediaType, answer.mediaType))
    return problem('media-type', `${answer.mediaType || '-'} ≠ ${mediaType}`);
  if (sha256 !== undefined && sha256 !== answer.sha256) return problem('hash');
  return null;
}

/** Names that servers use for the same thing. */
const sameTypes = [
  ['text/xml', 'application/xml', 'application/rss+xml', 'application/atom+xml'],
  ['text/javascript', 'application/javascript'],
  [
    'application/json',
    'application/csvm+json',
    'application/feed+json',
    'application/geo+json',
    'application/manifest+json',
    'application/schema+json',
  ],
  ['image/x-icon', 'image/vnd.microsoft.icon'],
];

const sameType = (a: string, b: string): boolean =>
  a === b || sameTypes.some((types) => types.includes(a) && types.includes(b));
