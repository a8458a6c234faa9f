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

/** Asks for every address, a few at once, and says which do not answer with 200, without a login, as the manifest says. */
export async function checkAddresses(expected: readonly Expected[], patience: Patience): Promise<AddressProblem[]> {
  const problems: AddressProblem[] = [];
  const queue = expected.values();
  const worker = async () => {
    for (const one of queue) {
      const problem = problemOf(one, await ask(one.url, patience));
      if (problem) problems.push(problem);
    }
  };
  await Promise.all(Array.from({ length: patience.concurrency }, worker));
  return problems.sort((a, b) => (a.url < b.url ? -1 : 1));
}

function problemOf(expected: Expected, answer: Answer): AddressProblem | null {
  const { url, from, mediaType, sha256, withdrawn } = expected;
  const { status } = answer;
  const problem = (reason: Verdict['reason'], found: string | null = null) => ({ url, from, reason, status, found });
  if (withdrawn && answer.reason === 'gone') return null;
  if (answer.reason !== null) return problem(answer.reason, answer.target);
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
