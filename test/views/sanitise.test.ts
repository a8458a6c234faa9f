import { describe, expect, it } from 'vitest';
import { resolveLink, sanitise } from '../../src/views/sanitise.ts';

const place = { base: '/', folder: '/2567/o15/', host: 'a.go.th', reserved: new Set(['plan']) };
const clean = (html: string) => sanitise(html, place);

describe('a text made safe', () => {
  it.each([
    ['<script>alert(1)</script>', ''],
    ['<p onclick="x()" style="color:red" class="y">ก</p>', '<p>ก</p>'],
    ['<div id="plan">ก</div>', '<div id="plan_">ก</div>'],
    ['<iframe src="https://x.com"></iframe>', ''],
    ['<form action="/x"><input type="text"><button>ส่ง</button></form>', ''],
    ['<a href="javascript:alert(1)">ก</a>', '<a>ก</a>'],
    ['<a href="JaVaScRiPt:alert(1)">ก</a>', '<a>ก</a>'],
    ['<a href="data:text/html,x">ก</a>', '<a>ก</a>'],
    ['<img src="x" onerror="alert(1)">', '<img alt="" loading="lazy" src="/2567/o15/x" />'],
    ['<img src="https://tracker.example/x.png" alt="ก">', ''],
    ['<svg><script>1</script></svg>', ''],
    ['<style>p{}</style><object data="x"></object>', ''],
  ])('makes of %s: %s', (html, safe) => {
    expect(clean(html)).toBe(safe);
  });

  it('takes no longer for a text without a space than for another', () => {
    const shapes = ['ก'.repeat(200_000), '1'.repeat(200_000), '0-'.repeat(100_000), '02 '.repeat(70_000)];
    for (const text of shapes) expect(clean(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  });

  it('keeps what a text is made of', () => {
    const text =
      '<p lang="en"><abbr title="a">b</abbr> <sup>2</sup> <mark>c</mark></p><details><summary>d</summary>e</details>';
    expect(clean(text)).toBe(text);
  });

  it('puts its headings below the title of the page, without gaps', () => {
    expect(clean('<h1 id="a">1</h1><h4 id="b">2</h4><h2 id="c">3</h2><h3 id="d">4</h3>')).toBe(
      '<h2 id="a">1</h2><h3 id="b">2</h3><h3 id="c">3</h3><h4 id="d">4</h4>',
    );
  });

  it('leaves the anchors of elements to the page, and follows its own links to the changed one', () => {
    expect(clean('<h2 id="plan">แผน</h2><a href="#plan">ดู</a>')).toBe('<h2 id="plan_">แผน</h2><a href="#plan_">ดู</a>');
  });

  it('marks links to other hosts only', () => {
    expect(clean('<a href="https://b.go.th/" target="_blank" rel="x">ก</a>')).toBe(
      '<a href="https://b.go.th/" rel="noopener">ก</a>',
    );
    expect(clean('<a href="https://a.go.th/">ก</a>')).toBe('<a href="https://a.go.th/">ก</a>');
  });

  it('keeps the place of a picture of the item until it is there, unless the editor says how large it is', () => {
    const pictures = new Map([['/2567/o15/files/a.png', { width: 40, height: 20 }]]);
    const shown = (html: string) => sanitise(html, { ...place, pictures });
    expect(shown('<img src="files/a.png" alt="ก">')).toMatch(/width="40" height="20"/);
    expect(shown('<img src="files/a.png" width="10" height="5" alt="ก">')).toMatch(/width="10" height="5"/);
    expect(shown('<img src="files/b.png" alt="ก">')).not.toMatch(/width/);
  });

  it('leads from a picture of the item that is larger than it is shown to its file, and from no other', () => {
    const folder = '/2567/o15/files';
    const pictures = new Map([
      [`${folder}/wide.png`, { width: 1600, height: 900 }],
      [`${folder}/wide.svg`, { width: 1600, height: 900 }],
      [`${folder}/small.png`, { width: 700, height: 400 }],
    ]);
    const shown = (html: string) => sanitise(html, { ...place, pictures });
    expect(shown('<p><img src="files/wide.png" alt="ผัง"></p>')).toBe(
      `<p><a href="${folder}/wide.png" title="ดูภาพขนาดเต็ม"><img width="1600" height="900" alt="ผัง" loading="lazy" src="${folder}/wide.png" /></a></p>`,
    );
    for (const html of [
      '<img src="files/small.png" alt="ก">',
      '<img src="files/unknown.png" alt="ก">',
      '<img src="files/wide.png?x=1" alt="ก">',
      // A drawing is sharp at any size, and its file may hold a script.
      '<img src="files/wide.svg" alt="ก">',
      '<details><summary><img src="files/wide.png" alt="ก"></summary>ข</details>',
      '<p title=\'<img src="files/wide.png">\'>ก</p>',
      '<p>&lt;img src="files/wide.png"&gt;</p>',
    ])
      expect(shown(html), html).not.toContain('<a');
    const linked = shown('<a href="https://b.go.th/"><b><img src="files/wide.png" alt="ก"></b></a>');
    expect(linked.match(/<a/g)).toHaveLength(1);
    for (const hostile of [
      '<img alt=\'" src="/2567/o15/files/wide.png" onerror="x\' src="files/wide.png">',
      '<a><img src="files/wide.png" alt="</a><script>x</script>"></a></a></a><img src="files/wide.png" alt="ก">',
      '</a></summary><img src="files/wide.png" alt="ก"><a href="#ก">',
    ]) {
      const html = shown(hostile);
      expect(html.match(/<a\b/g)?.length ?? 0, html).toBe(html.match(/<\/a>/g)?.length ?? 0);
      expect(html.replace(/"[^"]*"/g, ''), html).not.toMatch(/onerror|<script/);
      expect(html).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/);
    }
    expect(shown('</a></summary><img src="files/wide.png" alt="ก">')).toContain('<a href');
  });

  it('aligns columns by class, because the security policy refuses styles, and lets a wide table scroll', () => {
    expect(clean('<table><thead><tr><th style="text-align: right">ก</th></tr></thead></table>')).toBe(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="ตารางในเนื้อหา"><table aria-label="ตารางในเนื้อหา"><thead><tr><th scope="col" class="align-right">ก</th></tr></thead></table></div>',
    );
  });

  it.each([
    [['1', '2,000', '3', 'ไม่มี'], true],
    [['1', '2', '–'], true],
    [['1', 'สอง', 'สาม'], false],
  ])('aligns a column of %j as numbers: %s', (cells, aligned) => {
    const rows = cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('');
    expect(clean(`<table><tbody>${rows}</tbody></table>`).includes('align-right')).toBe(aligned);
  });

  it('names a table by its caption or by the heading before it, every one differently', () => {
    const table = (caption = '') => `<table>${caption}<tbody><tr><td>ก</td></tr></tbody></table>`;
    const names = clean(`<h2>สถานะ</h2>${table()}${table()}${table('<caption>วิธี "ก"</caption>')}`);
    expect([...names.matchAll(/region" aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      ...['ตาราง สถานะ', 'ตาราง สถานะ (2)', 'ตาราง วิธี &quot;ก&quot;'],
    ]);
    expect([...names.matchAll(/<table([^>]*)>/g)].map(([, label]) => label)).toEqual([
      ...[' aria-label="สถานะ"', ' aria-label="สถานะ"', ''],
    ]);
  });

  it('aligns columns of numbers on the right, and no telephone numbers or project numbers', () => {
    const cells = (tag: string, texts: string[]) =>
      `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
    const html = clean(
      `<table><thead>${cells('th', ['ชื่อ', 'เงิน', 'ร้อยละ', 'โทร', 'โครงการ'])}</thead><tbody>${cells('td', [
        ...['ก', '1,250.50', '๔๐', '021234567', '67019123456'],
      ])}${cells('td', ['2', '-', '12.5%', '1111', '1'])}</tbody></table>`,
    );
    expect(
      [...html.matchAll(/<th[^>]*?( class="align-right")?>/g)].slice(1).map(([, right]) => right !== undefined),
    ).toEqual([false, true, true, false, false]);
    expect(html.match(/<td class="align-right">/g)).toHaveLength(4);
  });

  it('shows a task list as text', () => {
    expect(clean('<li><input type="checkbox" checked disabled> ก</li>')).toBe('<li><span>☑</span> ก</li>');
  });
});

describe('a link as the editor wrote it in the folder', () => {
  it.each([
    ['winner.md', '/oit/2567/o15/winner/'],
    ['./winner.mdx#top', '/oit/2567/o15/winner/#top'],
    ['index.md', '/oit/2567/o15/'],
    ['../o05/index.md', '/oit/2567/o05/'],
    ['files/plan.pdf', '/oit/2567/o15/files/plan.pdf'],
    ['list.csv', '/oit/2567/o15/data/list.csv'],
    ['/2567/', '/oit/2567/'],
    ['mailto:a@b.go.th', 'mailto:a@b.go.th'],
    ['#แผน', '#แผน'],
    ['files/แผน 2567.pdf', '/oit/2567/o15/files/2567-05f21acd.pdf'],
    [
      'files/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8.pdf#page=2',
      '/oit/2567/o15/files/file-767dfcaa.pdf#page=2',
    ],
    ['../o14/files/Plan.PDF', '/oit/2567/o14/files/plan.pdf'],
  ])('leads from %s to %s', (written, link) => {
    expect(resolveLink(written, { base: '/oit/', folder: '/oit/2567/o15/' })).toBe(link);
  });
});
