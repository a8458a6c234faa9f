import { describe, expect, it } from 'vitest';
import { contentType, isCompressible, mediaType } from '../../src/publish/media-type.ts';

describe('mediaType', () => {
  it.each([
    ['plan.pdf', 'application/pdf'],
    ['แผน.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['plan', 'application/octet-stream'],
    ['2567/o14/data/a.csv-metadata.json', 'application/csvm+json'],
    ['feed.xml', 'application/rss+xml'],
    ['2567/feed.json', 'application/feed+json'],
    ['my-feed.json', 'application/json'],
    ['search/index/entry.bin', 'application/octet-stream'],
  ])('%s is %s', (name, type) => {
    expect(mediaType(name)).toBe(type);
  });
});

describe('contentType', () => {
  it.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['catalog.jsonld', 'application/ld+json; charset=utf-8'],
    ['catalog.ttl', 'text/turtle; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.pdf', 'application/pdf'],
  ])('%s is sent as %s', (name, type) => {
    expect(contentType(name)).toBe(type);
  });
});

it.each([
  ['a.json', true],
  ['a.svg', true],
  ['a.woff2', false],
  ['a.xlsx', false],
  ['a.bin', false],
])('%s becomes smaller: %s', (name, yes) => {
  expect(isCompressible(name)).toBe(yes);
});
