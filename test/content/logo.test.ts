import { describe, expect, it } from 'vitest';
import { readLogo } from '../../src/content/logo.ts';
import { temporaryFolder } from './temporary.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const read = (name: string, files: Record<string, string | Uint8Array>) =>
  readLogo(temporaryFolder(files), 'content', name, Object.keys(files), { file: 'content/agency.yaml', line: 3 });
const reason = (name: string, files: Record<string, string | Uint8Array>) =>
  read(name, files).findings.map(({ params, line }) => [params['reason'], line]);

describe('the logo', () => {
  it.each([
    ['logo.svg', svg],
    ['ตรา.svg', `\ufeff<?xml version="1.0"?>\n<!-- ตรา -->\n${svg}`],
    ['seal.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['seal.webp', 'RIFFxxxxWEBP'],
  ])('may be %s', (name, content) => {
    const { logo, findings } = read(name, { [name]: content });
    expect(findings).toEqual([]);
    expect(logo).toMatchObject({ file: `content/${name}`, address: expect.stringMatching(/^\/logo\.(svg|png|webp)$/) });
  });

  it('is refused with its place where it cannot be shown', () => {
    expect(reason('logo.svg', {})).toEqual([['absent', 3]]);
    expect(reason('../logo.svg', { 'logo.svg': svg })).toEqual([['absent', 3]]);
    expect(reason('logo.png', { 'logo.png': svg })).toEqual([['kind', 3]]);
    expect(reason('logo.html', { 'logo.html': svg })).toEqual([['kind', 3]]);
    expect(reason('logo.svg', { 'logo.svg': svg + ' '.repeat(200_000) })).toEqual([['large', 3]]);
  });

  it('that is misspelt is suggested', () => {
    expect(read('lgo.svg', { 'logo.svg': svg }).findings[0]?.params['suggestions']).toEqual(['logo.svg']);
  });
});
