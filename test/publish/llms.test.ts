import { describe, expect, it } from 'vitest';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();

describe('llms.txt', () => {
  it('begins with name and summary, and lists links in sections', async () => {
    const lines = textOf(await published(site), 'llms.txt').split('\n');
    expect(lines[0]).toBe('# เทศบาลตัวอย่าง (Sample Municipality)');
    expect(lines[2]).toMatch(/^> .+ \(.+\)$/);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## ปีงบประมาณ (Fiscal years)',
      '## รายการข้อมูล (Items)',
      '## ข้อมูลเปิดและ API (Open data and API)',
      '## ติดตามข่าวและกำหนดการ (News and calendar)',
      '## Optional',
    ]);
    const body = lines.slice(lines.findIndex((line) => line.startsWith('## ')));
    for (const line of body.filter((text) => text !== '' && !text.startsWith('## ')))
      expect(line).toMatch(/^- \[(?:[^[\]]|\\[[\]])+\]\(https:\/\/sample\.example\.go\.th\/[^ )]*\)(: .+)?$/);
  });

  it('names only what the site has', async () => {
    const files = await published(site);
    const urls = textOf(files, 'llms.txt').match(/https:\/\/[^ )]+/g) ?? [];
    const lost = urls
      .map((url) => new URL(url).pathname.slice(1))
      .filter((path) => !/^$|\/$/.test(path) && !files.has(path));
    expect(lost).toEqual([]);
    expect(urls).toContain('https://sample.example.go.th/feed.xml');
    expect(urls).toContain('https://sample.example.go.th/2567/o16/');
  });
});

describe('robots.txt', () => {
  it('allows everything and names the sitemap under the address of the site', async () => {
    const based = { ...site, url: 'https://sample.example.go.th/oit', base: '/oit/' };
    expect(textOf(await published(based), 'robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://sample.example.go.th/oit/sitemap-index.xml\n',
    );
  });
});
