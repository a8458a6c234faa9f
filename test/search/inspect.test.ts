import { describe, expect, it } from 'vitest';
import { inspectPage } from '../../src/search/inspect.ts';

const page = (body: string) =>
  inspectPage(`<header><a href="/">เมนู</a></header><main><div data-search-body>${body}</div></main>`);

describe('inspectPage', () => {
  it('takes the text of the page in lines, without navigation, title and what is left out', () => {
    const { title, text } = page(
      '<h1><b>O4</b> ติดต่อ</h1><p>ที่ <em>อยู่</em></p><p data-search-ignore>x</p><ul><li>ก<li>ข</ul>',
    );
    expect(title).toBe('O4 ติดต่อ');
    expect(text).toBe('ที่ อยู่\nก\nข');
  });

  it('knows where each part begins, and the address that an element is promised', () => {
    const { text, sections } = page(
      '<p>นำ</p><section id="map" aria-labelledby="map_title"><h3 id="map_title">แผนที่ตั้ง</h3><p>ถนน</p></section><h2 id="x">อื่น</h2>',
    );
    expect(sections.map(({ at, anchor, title }) => [text.slice(at).split('\n')[0], anchor, title])).toEqual([
      ['แผนที่ตั้ง', 'map', 'แผนที่ตั้ง'],
      ['อื่น', 'x', 'อื่น'],
    ]);
  });

  it('knows tables, and that they end', () => {
    const { sections } = page('<h2 id="t">ก</h2><table><caption>ตาราง</caption><tr><td>1</td></tr></table><p>ต่อ</p>');
    expect(sections.map(({ anchor, title, table = false }) => [anchor, title, table])).toEqual([
      ['t', 'ก', false],
      ['t', 'ตาราง', true],
      ['t', 'ก', false],
    ]);
  });

  it('leaves out what an empty cell shows, and nothing else', () => {
    const { text, sections } = page(
      '<table><caption>–</caption><tr><td>–</td><td>1</td><td><span>–</span></td><td> - </td><td>ก – ข</td></tr></table><p>–</p><h2 id="x">ต่อ</h2>',
    );
    expect(text).toBe('–\n1\nก – ข\n–\nต่อ');
    expect(text.slice(sections.at(-1)?.at)).toBe('ต่อ');
  });

  it('takes nothing from a page that is not to be found', () => {
    expect(inspectPage('<main><h1>ก</h1><p>ข</p></main>')).toMatchObject({ text: '', searched: false });
  });
});
