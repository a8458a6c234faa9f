import { satteri } from '@astrojs/markdown-satteri';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { decodableImages, imagesAsWritten } from '../../src/views/images-as-written.ts';
import { sanitise } from '../../src/views/sanitise.ts';
import { markupAttacks } from './markup.ts';

const place = { base: '/', folder: '/2567/o15/', host: 'a.go.th', reserved: new Set<string>() };
const processor = await satteri({
  mdastPlugins: [decodableImages],
  hastPlugins: [imagesAsWritten('md')],
}).createRenderer({ syntaxHighlight: false });

/** The page's HTML of a Markdown text, made as the site makes it. */
const html = async (text: string): Promise<string> =>
  sanitise((await processor.render(`<!-- -->\n\n${text}`)).code, place).trim();

interface Node {
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** Everything in a piece of HTML that a browser would run, load from elsewhere, or that could cover the page. */
function harm(node: Node): string[] {
  const { name = '', attribs = {}, children = [] } = node;
  const elements =
    'script style link meta base iframe frame object embed applet svg math form button input textarea select video audio source portal template noscript';
  const found = elements.split(' ').includes(name) ? [name] : [];
  for (const [attribute, value] of Object.entries(attribs)) {
    // As a browser reads it: without what stands before the scheme, and without tabs and line ends in it.
    const address = value.replace(/^[\p{Cc} ]+/u, '').replace(/[\t\n\r]/g, '');
    const links = [
      'href',
      'src',
      'cite',
      'action',
      'formaction',
      'srcset',
      'background',
      'poster',
      'data',
      'xlink:href',
    ];
    if (/^on|^style$|^srcdoc$|^ping$|^target$|^data-index$|^formaction$|^srcset$|^background$/i.test(attribute))
      found.push(attribute);
    if (links.includes(attribute) && /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^(https?|mailto|tel):/i.test(address))
      found.push(`${attribute}=${value}`);
    if (attribute === 'src' && /^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address)) found.push(`${attribute}=${value}`);
  }
  return [...found, ...children.flatMap(harm)];
}

describe('a Markdown text cannot harm a reader', () => {
  it.each(markupAttacks)('%j', async (text) => {
    expect(harm(parseDocument(await html(text)) as unknown as Node)).toEqual([]);
  });

  it('and would be seen if it could', () => {
    for (const text of [
      '<script>',
      '<p onclick=x>',
      '<a href="java\tscript:x">',
      '<img src="//x">',
      '<a href="data:x">',
    ])
      expect(harm(parseDocument(text) as unknown as Node)).not.toEqual([]);
  });

  it('keeps the links that are links', async () => {
    expect(
      await html(
        '[ก](https://www.oic.go.th/) [ข](winner.md) [ค](files/a.pdf) [ง](mailto:a@b.go.th) [จ](tel:021234567)',
      ),
    ).toBe(
      '<p><a href="https://www.oic.go.th/" rel="noopener">ก</a> <a href="/2567/o15/winner/">ข</a> <a href="/2567/o15/files/a.pdf">ค</a> <a href="mailto:a@b.go.th">ง</a> <a href="tel:021234567">จ</a></p>',
    );
  });

  it('lets a file that could run be downloaded only', async () => {
    expect(await html('[ก](files/a.svg) [ข](files/b.HTML) [ค](files/c.pdf) ![ง](files/a.svg)')).toBe(
      '<p><a href="/2567/o15/files/a.svg" download="">ก</a> <a href="/2567/o15/files/b.html" download="">ข</a> <a href="/2567/o15/files/c.pdf">ค</a> <img alt="ง" loading="lazy" src="/2567/o15/files/a.svg" /></p>',
    );
  });
});
