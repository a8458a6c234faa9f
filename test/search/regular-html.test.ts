import { describe, expect, it } from 'vitest';
import { inspectPage, pageFacts, readAny } from '../../src/search/inspect.ts';
import type { PageEvents } from '../../src/search/page-events.ts';
import { readRegular } from '../../src/search/regular-html.ts';

function told(read: (events: PageEvents) => boolean): string | null {
  const list: unknown[] = [];
  const done = read({
    open: (name, { id, labelledby, href, src, filter, body, ignore }) =>
      list.push(['open', name, id, labelledby, href, src, filter, body, ignore]),
    text: (data) => list.push(['text', data]),
    close: (name) => list.push(['close', name]),
  });
  return done ? JSON.stringify(list) : null;
}
const quick = (html: string) => told((events) => readRegular(html, events));
const whole = (html: string) =>
  told((events) => {
    readAny(html, events);
    return true;
  });

const page = `<!DOCTYPE html>
<html lang="th"> <head><meta charset="utf-8"><title>ก &amp; ข</title><link rel=stylesheet href="/a.css">
<style>p > a { content: '<'; }</style><script type="application/ld+json">{"@type":"Article","a":"1 < 2 & 3"}</script></head>
<body data-a='"'><!-- ก > ข --><svg viewBox="0 0 4 4"><title>ตรา</title><path d="M6 15h4"/><g><circle r="1"></circle></g></svg>
<main><div data-search-body data-search-filter="kind:item, unit:ก &#38; ข"><h1>O4 &#x0E01;</h1>
<section id="map" aria-labelledby="map_title"><h3 id="map_title">แผน</h3><p>ก<br>ข<img src="a.png" alt="x &lt;"/> &quot;ค&quot;</p></section>
<ul><li><a href="?a=1&amp;b=2#x">ง</a></li></ul><form action="/"><input id="q" name="q" required><button type="submit">ส่ง</button></form>
<table><caption>ต</caption><thead><tr><th scope="col">ก</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div></main></body></html>
`;
const regular = page.replace('rel=stylesheet', 'rel="stylesheet"');

describe('readRegular', () => {
  it('tells of a page that programs wrote the same as the whole parser', () => {
    expect(quick(regular)).toBe(whole(regular));
  });

  it.each([
    page,
    '<p>ก<p>ข',
    '<ul><li>ก<li>ข</ul>',
    '<p>ก</p></p>',
    '<div><p>ก</div>',
    '<b><i>ก</b></i>',
    '<A HREF="/">ก</A>',
    '<a href=/x>ก</a>',
    '<a href="/x"id="y">ก</a>',
    '<a href = "/x">ก</a>',
    '<a id="a" id="b" href="/1" href="/2">ก</a>',
    '<a id="" id="b" href="" href="/2" src="" src="/3">ก</a>',
    '<a ID="a">ก</a>',
    '<p>R&D &copy; &notit; &#128; &#xD800; &#1114112; &amp</p>',
    '<a href="?a=1&copy=2">ก</a>',
    '1 < 2 <3 <',
    '<p>ก</p',
    '<p',
    '<p title="ก',
    '<!-- ก --!> ข --> ค',
    '<!--> ก -->',
    '<!---> ก -->',
    '<!- ก -><![CDATA[ ข ]]>',
    '<?xml version="1.0"?><p>ก</p>',
    '<textarea><b>ก</textarea><iframe><a href="/x"></iframe>',
    '<script>"</SCRIPT><a href=x>"</script>',
    '<script>"</script ><a href="x">"</script>',
    '<script><!-- <script></script> --></script>',
    '<title><b>ก</b></title>',
    '<svg><title><a href="/x">ก</a></title></svg>',
    '<svg><foreignObject><p>ก<p>ข</foreignObject></svg>',
    '<svg><style>a<b>c</b></style><br><image href="/x"/></svg>',
    '<image src="/x"><div/>ก',
    '<form><form id="b"></form></form>',
    '<math><mi>x</mi></math>',
    '<h2>ก<h3>ข</h3></h2>',
    '<br></br>',
    '</div><p>ก</p>',
    '<x-y id="a">ก</x-y>',
    '<a\u00a0href="/x">ก</a>',
    '<p>ก\u0000ข</p>',
    '<option>ก<option>ข<select>',
    '<plaintext>ก</plaintext>',
    '<noframes><a href="/x"></noframes><xmp><a href="/x"></xmp><noembed><a></noembed>',
  ])('tells the same of %s, or that it is none', (html) => {
    expect([null, whole(html)]).toContain(quick(html));
  });

  it('tells the same, or that it is none, of a page that has been cut and mixed anywhere', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % below;
    };
    let read = 0;
    for (let round = 0; round < 4000; round += 1) {
      const [from, to, at] = [random(regular.length), random(40), random(regular.length)];
      const cut = regular.slice(0, from) + regular.slice(from + (round % 3 === 0 ? 0 : to));
      const html = round % 2 === 0 ? cut : cut.slice(0, at) + regular.slice(from, from + to) + cut.slice(at);
      const found = quick(html);
      if (found === null) continue;
      read += 1;
      expect(found, html).toBe(whole(html));
    }
    expect(read).toBeGreaterThan(200);
  });
});

describe('pageFacts', () => {
  it('are the same in whatever way a page is written', () => {
    expect(inspectPage(regular)).toEqual(inspectPage(page));
    expect(quick(page)).toBeNull();
  });

  it('are plain data', () => {
    const facts = pageFacts('2567/o04/index.html', page);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    expect(facts.links).toEqual(['/a.css', 'a.png', '?a=1&b=2#x']);
  });

  it('say nothing for the search of an English page of what is published in Thai', () => {
    expect(pageFacts('en/2567/o04/index.html', page)).toMatchObject({ text: '', sections: [], searched: false });
    expect(pageFacts('2567/o04/index.html', page).text).not.toBe('');
    expect(pageFacts('en/about/index.html', page.replace('kind:', 'sort:')).text).not.toBe('');
  });
});
