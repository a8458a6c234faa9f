import type { Browser } from 'playwright-core';

/** What a page costs who opens it for the first time, as it comes over the wire: bytes by kind, and how often something is asked for. */
export interface Weight {
  page: number;
  styles: number;
  fonts: number;
  scripts: number;
  pictures: number;
  /** What a script asks for. */
  other: number;
  total: number;
  requests: number;
}

const kinds: Record<string, Exclude<keyof Weight, 'total' | 'requests'>> = {
  document: 'page',
  stylesheet: 'styles',
  font: 'fonts',
  script: 'scripts',
  image: 'pictures',
};

/** Opens a page with nothing kept from before, on a telephone, and weighs everything that it asks for until it is whole. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const weight = { page: 0, styles: 0, fonts: 0, scripts: 0, pictures: 0, other: 0, total: 0, requests: 0 };
  const counted: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    counted.push(
      request.sizes().then(({ responseBodySize }) => {
        weight[kinds[request.resourceType()] ?? 'other'] += responseBodySize;
        weight.total += responseBodySize;
        weight.requests += 1;
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(counted);
  await page.close();
  return weight;
}
