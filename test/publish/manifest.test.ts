import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { factOf, factsBelow, writeFiles } from '../../src/build/files.ts';
import { manifestDocument } from '../../src/publish/manifest.ts';
import { manifestSchema } from '../../src/publish/schema.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = new Map([
  ['index.html', '<!doctype html>'],
  ['2567/o15/files/file-767dfcaa.pdf', '%PDF-1.7'],
  ['feed.xml', '<rss/>'],
  ['calendar.ics', 'BEGIN:VCALENDAR'],
]);

describe('the manifest', () => {
  it('lists every file by path, with what it is, and not itself', async () => {
    const known = await writeFiles(
      folder,
      [...content].map(([path, text]) => ({ path, content: text })),
    );
    writeFileSync(join(folder, 'page.html'), 'written by another');
    writeFileSync(join(folder, 'manifest.json'), '{}');
    const manifest = manifestDocument(site, factsBelow(folder, known));
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
    expect(manifest.files.map(({ path, mediaType }) => `${path} ${mediaType}`)).toEqual([
      '2567/o15/files/file-767dfcaa.pdf application/pdf',
      'calendar.ics text/calendar',
      'feed.xml application/rss+xml',
      'index.html text/html',
      'page.html text/html',
    ]);
    for (const { path, bytes, sha256 } of manifest.files)
      expect({ bytes, sha256 }, path).toEqual(factOf(Buffer.from(content.get(path) ?? 'written by another')));
    expect(manifest.total).toEqual({ files: 5, bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) });
  });

  it('says of an attachment what people call it, whether programs can read it, and its day', () => {
    const own = sampleSite();
    const file = own.disclosure.items.flatMap(({ files }) => files).find(({ name }) => name === 'ประกาศ.pdf');
    if (!file) throw new Error('no attachment');
    const sha256 = 'f'.repeat(64);
    file.facts = {
      bytes: 21,
      sha256,
      detected: 'pdf',
      readability: 'scanned',
      opens: true,
      pages: 2,
      scannedPages: [1, 2],
    };
    const facts = { bytes: 21, sha256 };
    const manifest = manifestDocument(
      own,
      new Map([
        ['2567/o15/files/file-767dfcaa.pdf', facts],
        ['index.html', facts],
      ]),
    );
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
    expect(manifest.files.map(({ attachment }) => attachment)).toEqual([
      { title: 'ประกาศผู้ชนะการเสนอราคา', readability: 'scanned', pages: 2, date: '2024-01-15' },
      undefined,
    ]);
  });

  it('does not read again what is known, unless it has changed', async () => {
    const known = await writeFiles(folder, [{ path: 'known.txt', content: 'abc' }]);
    const told = { bytes: 3, sha256: 'f'.repeat(64) };
    expect(factsBelow(folder, new Map([['known.txt', told]])).get('known.txt')).toBe(told);
    writeFileSync(join(folder, 'known.txt'), 'abcd');
    expect(factsBelow(folder, known).get('known.txt')).toEqual(factOf(Buffer.from('abcd')));
  });

  it.each(['$schema', 'schemaVersion', 'url', 'total', 'files'])('is not valid without %s', (name) => {
    const { [name as 'files']: _, ...rest } = manifestDocument(site, new Map());
    expect(manifestSchema.safeParse(rest).success).toBe(false);
  });

  it.each(['path', 'bytes', 'sha256', 'mediaType'])('is not valid without %s of a file', (name) => {
    const manifest = manifestDocument(site, new Map([['a.txt', factOf(Buffer.from('a'))]]));
    const files = manifest.files.map(({ [name as 'path']: _, ...file }) => file);
    expect(manifestSchema.safeParse({ ...manifest, files }).success).toBe(false);
  });
});
