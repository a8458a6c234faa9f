import lighthouse, { generateReport } from 'lighthouse';

/** Of 100 points each. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page, as a telephone on a slow line would open it. */
export interface Score {
  scores: Record<Category, number>;
  /** Milliseconds until the largest text or picture was there; Cumulative Layout Shift; milliseconds in which nothing answered. */
  largestPaint: number;
  shift: number;
  blocked: number;
  /** Over the wire. */
  bytes: number;
  requests: number;
  /** What costs points. */
  lost: string[];
  /** The whole report, as a page. */
  report: string;
}

/** A machine that is busy measures its own work, so a page that is not perfect is opened so many times. */
const RUNS = 3;

/**
 * Scores of a page: of the first run when it is perfect, else of the middle one by the sum of its scores. Lighthouse computes how long
 * a telephone on 4G would take from what it saw (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 * @param port where Chromium lets itself be driven
 */
export async function score(address: string, port: number): Promise<Score> {
  const runs: Score[] = [];
  while (runs.length < RUNS) {
    const run = await once(address, port);
    if (isPerfect(run)) return run;
    runs.push(run);
  }
  const sum = ({ scores }: Score) => categories.reduce((points, category) => points + scores[category], 0);
  const [, middle] = runs.toSorted((a, b) => sum(a) - sum(b));
  return middle as Score;
}

/** Whether a page has every point. */
export const isPerfect = ({ scores }: Score): boolean => categories.every((category) => scores[category] === 100);

async function once(address: string, port: number): Promise<Score> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    output: 'json',
    locale: 'en-US',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse did not answer for ${address}`);
  const { lhr } = result;
  const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  const weights = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs);
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    ) as Score['scores'],
    largestPaint: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    blocked: figure('total-blocking-time'),
    bytes: figure('total-byte-weight'),
    requests: (lhr.audits['network-requests']?.details as { items?: unknown[] } | undefined)?.items?.length ?? 0,
    lost: [
      ...(lhr.runtimeError ? [lhr.runtimeError.message] : []),
      ...weights.flatMap(({ id, weight }) => {
        const { title, score: points, displayValue } = lhr.audits[id] ?? {};
        return weight > 0 && points !== null && (points ?? 1) < 1 ? [`${title} ${displayValue ?? ''}`.trim()] : [];
      }),
    ],
    report: generateReport(lhr, 'html'),
  };
}
