import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { siteOf } from '../publish/folder-site.ts';
import { visibleTexts } from '../quality/visible-text.ts';
import { built } from './oit.ts';

const sites = {
  sample: 'content',
  prawet: 'test/fixtures/prawet-2567',
  khlongprap: 'test/fixtures/khlongprap-2567',
} as const;

/** Every text in a structure of plain data. */
const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];

/** Pairs of texts in both languages, of the interface (two dictionaries) or of the criteria (`{ th, en }`). */
function pairs(th: unknown, en: unknown): [string, string][] {
  if (typeof th === 'string' && typeof en === 'string') return [[th, en]];
  if (typeof th !== 'object' || th === null) return [];
  return Object.entries(th).flatMap(([key, inner]) => pairs(inner, (en as Record<string, unknown>)[key]));
}
function bilingual(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const { th, en } = value as { th?: unknown; en?: unknown };
  if (typeof th === 'string' && typeof en === 'string') return [[th, en]];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(bilingual);
}

const letters = (text: string) => text.replace(/\s+/g, ' ').trim();
const isThai = (text: string) => /[ก-๎]/.test(text);
/** A name of a file or a field for programs. */
const identifier = /^[a-z][a-z-]*$/;

const page = (site: string, path: string) => readFileSync(join(built, site, path), 'utf8');

// The manual is written in Thai, and its English page says so.
const isManual = (path: string) => /^en\/about\/manual\/(?!findings\/)[a-z-]+\/index\.html$/.test(path);

describe.each(Object.entries(sites))('every page of %s', (name, content) => {
  const site = siteOf(content);
  const pages = filesBelow(join(built, name)).filter((path) => path.endsWith('.html') && !path.startsWith('admin/'));
  const own = pairs(dictionary('th'), dictionary('en'));
  const criteria = bilingual([site.frameworks.byId, site.frameworks.crosswalk, site.frameworks.tables]);
  const translated = [...own, ...criteria].filter(([th, en]) => letters(th) !== letters(en));
  const authored = leaves([site.agency, site.disclosure.items]).filter(isThai).map(letters);
  const english = pages.filter((path) => path.startsWith('en/'));
  const thai = pages.filter((path) => !path.startsWith('en/'));
  /** Known under its own address. */
  const isOwn = (path: string, { canonical }: Head) =>
    canonical === `${site.url.replace(/\/$/, '')}/${path.replace(/index\.html$/, '')}`;

  it('in English marks what is Thai, in every text', () => {
    expect(english.length).toBeGreaterThan(100);
    for (const path of english) {
      const found = visibleTexts(page(name, path)).filter(
        ({ text, lang, attribute }) => attribute === null && lang !== 'th' && isThai(text),
      );
      expect(
        found.map(({ text, place }) => `${text} (${place})`),
        path,
      ).toEqual([]);
    }
  });

  it('in English has no text of the interface or of the criteria in Thai, marked or not', () => {
    const interfaceThai = new Set(translated.map(([th]) => letters(th)).filter(isThai));
    // The way to the Thai page, and the examples of what may be typed into a search.
    const allowed = [dictionary('en').otherLanguage, 'จัดซื้อจัดจ้าง', 'ร้องเรียน', ...authored];
    for (const path of english.filter((one) => !isManual(one) && !one.includes('/findings/'))) {
      const found = visibleTexts(page(name, path)).filter(({ text, place }) => {
        const said = letters(text);
        return interfaceThai.has(said) && !allowed.some((one) => one.includes(said)) && !/\.prose\b/.test(place);
      });
      expect(
        found.map(({ text, place }) => `${text} (${place})`),
        path,
      ).toEqual([]);
    }
  });

  it('in English has Thai in attributes only where somebody wrote it', () => {
    const names = authored.filter((text) => text.length > 2).sort((a, b) => b.length - a.length);
    for (const path of english.filter((one) => !isManual(one))) {
      const found = visibleTexts(page(name, path)).filter(({ text, attribute, lang }) => {
        if (attribute === null || lang === 'th' || !isThai(text)) return false;
        return isThai(
          names.reduce((rest, written) => (isThai(rest) ? rest.replaceAll(written, ' ') : rest), letters(text)),
        );
      });
      expect(
        found.map(({ text, attribute }) => `${attribute}: ${text}`),
        path,
      ).toEqual([]);
    }
  });

  it('in Thai has no text of the interface or of the criteria in English', () => {
    const thaiToo = new Set([...own, ...criteria].map(([th]) => letters(th)));
    const interfaceEnglish = new Set(translated.map(([, en]) => letters(en)).filter((en) => !thaiToo.has(en)));
    // The way to the English page; formats and names that are the same in both languages are no pair.
    // A standard has no Thai name.
    const allowed = new Set([
      'Data Package',
      dictionary('th').otherLanguage,
      ...leaves([site.agency, site.disclosure.items]).map(letters),
    ]);
    for (const path of thai) {
      const found = visibleTexts(page(name, path)).filter(({ text, lang, place }) => {
        const said = letters(text);
        return (
          lang !== 'en' &&
          !identifier.test(said) &&
          interfaceEnglish.has(said) &&
          !allowed.has(said) &&
          !/\.prose\b|\bcode\b/.test(place)
        );
      });
      expect(
        found.map(({ text, place }) => `${text} (${place})`),
        path,
      ).toEqual([]);
    }
  });

  it('is paired with the same page in the other language', () => {
    const facts = new Map(pages.map((path) => [path, headOf(page(name, path))]));
    const byAddress = new Map(
      [...facts].flatMap(([path, head]) => (isOwn(path, head) ? [[head.canonical, head]] : [])),
    );
    let paired = 0;
    for (const [path, head] of facts) {
      if (head.hidden) continue;
      expect(head.lang, path).toBe(path.startsWith('en/') ? 'en' : 'th');
      expect(head.canonical, path).toBeTruthy();
      // What is known under another address leaves its languages to that page.
      const own = isOwn(path, head);
      expect(Object.keys(head.alternates).sort(), path).toEqual(own ? ['en', 'th', 'x-default'] : []);
      if (!own) {
        expect(byAddress.get(head.canonical ?? '')?.alternates, path).toHaveProperty('x-default');
        continue;
      }
      paired += 1;
      expect(head.alternates['x-default'], path).toBe(head.alternates['th']);
      expect(head.alternates[head.lang], path).toBe(head.canonical);
      for (const lang of ['th', 'en']) {
        const other = byAddress.get(head.alternates[lang] ?? '');
        expect(other?.lang, `${path} ${lang}`).toBe(lang);
        expect(other?.alternates, `${path} ${lang}`).toEqual(head.alternates);
      }
    }
    expect(paired).toBeGreaterThan(200);
  });

  it('has a title of its own in its language, and a description of its own', () => {
    for (const some of [thai, english]) {
      const heads = some.map((path) => ({ path, ...headOf(page(name, path)) }));
      const known = heads.filter((head) => !head.hidden && isOwn(head.path, head));
      for (const what of ['title', 'description'] as const) {
        const by = Map.groupBy(known, (head) => head[what]);
        const twice = [...by]
          .filter(([, same]) => same.length > 1)
          .map(([text, same]) => [text, same.map(({ path }) => path)]);
        expect(twice, what).toEqual([]);
      }
    }
  });
});

describe('what an item must have in English', () => {
  it.each([
    ['', 'en'],
    ['en/', undefined],
  ])('is shown on the page %s2567/o26/ under the anchor of its element, marked with its language', (prefix, marked) => {
    const html = page('sample', `${prefix}2567/o26/index.html`);
    const shown = html.slice(html.indexOf('id="english"'));
    const link = /<a href="[^"]*no-gift-policy-2567-en\/"(?: lang="(\w+)")?>/.exec(shown);
    expect(link?.[1]).toBe(marked);
    const document = page('sample', `${prefix}2567/o26/no-gift-policy-2567-en/index.html`);
    expect(/<h1(?: lang="(\w+)")?/.exec(document)?.[1]).toBe(marked);
    expect(/prose"(?: lang="(\w+)")?/.exec(document)?.[1]).toBe(marked);
    const other = page('sample', `${prefix}2567/o26/no-gift-policy-2567/index.html`);
    expect(/<h1(?: lang="(\w+)")?/.exec(other)?.[1]).toBe(prefix === '' ? undefined : 'th');
    expect(document.includes('ภาษาของเอกสาร')).toBe(prefix === '');
    expect(other.includes('Language of the document')).toBe(prefix === 'en/');
  });
});

interface Head {
  lang: string;
  title: string;
  description: string;
  canonical: string | null;
  alternates: Record<string, string>;
  hidden: boolean;
}

function headOf(html: string): Head {
  const head: Head = { lang: '', title: '', description: '', canonical: null, alternates: {}, hidden: false };
  let naming = false;
  const parser = new Parser({
    onopentag(name, { lang, rel, href = '', hreflang, content = '', name: of }) {
      naming = name === 'title' && head.title === '';
      if (name === 'html') head.lang = lang ?? '';
      if (name === 'meta' && of === 'robots' && content.includes('noindex')) head.hidden = true;
      if (name === 'meta' && of === 'description') head.description = content;
      if (name === 'link' && rel === 'canonical') head.canonical = href;
      if (name === 'link' && rel === 'alternate' && hreflang) head.alternates[hreflang] = href;
    },
    ontext(text) {
      if (naming) head.title += text;
    },
    onclosetag() {
      naming = false;
    },
  });
  parser.write(html.slice(0, html.indexOf('</head>')));
  parser.end();
  return head;
}
