import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { keepForLater } from '../../src/kept/kept-file.ts';
import type { Site } from '../../src/site/site.ts';
import { drawPictures } from '../../src/social/draw.ts';
import { sampleSite } from '../publish/site.ts';

const cache = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Two items are enough. */
function smallSite(identity: Site['agency']['identity'] = {}): Site {
  const site = sampleSite();
  const years = site.assessment.years.map((year) => ({ ...year, items: year.items.slice(13, 15) }));
  return { ...site, agency: { ...site.agency, identity }, assessment: { ...site.assessment, years } };
}

describe('the pictures of a site', () => {
  it('are one of the first page, of each year and of each item, in both languages, and small', async () => {
    const drawn = await drawPictures(smallSite(), cache);
    expect(drawn.map(({ path }) => path)).toEqual(
      ['', 'en/'].flatMap((lang) =>
        ['home', '2567', '2567/o14', '2567/o15'].map((name) => `social/${lang}${name}.png`),
      ),
    );
    for (const { path, content } of drawn) {
      const { width, height } = PNG.sync.read(Buffer.from(content));
      expect([width, height], path).toEqual([1200, 630]);
      expect(content.length, path).toBeLessThan(60_000);
    }
  });

  it('are the same every time', async () => {
    const elsewhere = mkdtempSync(join(cache, 'other-'));
    expect(await drawPictures(smallSite(), elsewhere)).toEqual(await drawPictures(smallSite(), cache));
  });

  it('are drawn once, and again only when they show something else', async () => {
    const own = mkdtempSync(join(cache, 'own-'));
    await drawPictures(smallSite(), own);
    const folder = readdirSync(join(own, 'social'))[0] ?? '';
    for (const name of readdirSync(join(own, 'social', folder)))
      keepForLater(join(own, 'social', folder, name), 'kept');
    const contents = async (identity = {}) =>
      (await drawPictures(smallSite(identity), own)).map(({ content }) => content.length);
    expect(new Set(await contents())).toEqual(new Set(['kept'.length]));
    expect(await contents({ colour: '#7a1f5c' })).not.toContain('kept'.length);
  });

  it('have the colour of the agency', async () => {
    const [picture] = await drawPictures(smallSite({ colour: '#7a1f5c' }), cache);
    const { data } = PNG.sync.read(Buffer.from(picture?.content ?? []));
    expect([...data.subarray(0, 3)]).toEqual([0x7a, 0x1f, 0x5c]);
  });

  it('have the mark of the agency', async () => {
    const site = smallSite();
    const path = join(cache, 'logo.svg');
    writeFileSync(
      path,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#f00" d="M0 0h8v8H0z"/></svg>',
    );
    site.disclosure.logo = { path, address: '/logo.svg', file: 'content/logo.svg' };
    const [picture] = await drawPictures(site, cache);
    const { data, width } = PNG.sync.read(Buffer.from(picture?.content ?? []));
    const at = (width * 560 + 110) * 4;
    expect([...data.subarray(at, at + 3)]).toEqual([255, 0, 0]);
  });
});
