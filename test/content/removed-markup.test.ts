import { expect, it } from 'vitest';
import { removedMarkup } from '../../src/content/removed-markup.ts';

const said = (body: string, format: 'md' | 'mdx' = 'md') =>
  removedMarkup(body, format, 'a.md', 10).map(({ line, column, params }) => [line, column, params['kind']]);

it.each([
  ['a map', 'ก\n\n<iframe src="https://maps.example/x"></iframe>', [[13, 1, 'frame']]],
  ['a map within a table', '<table>\n<tr><td><IFRAME\nsrc="x"></IFRAME></td></tr></table>', [[12, 9, 'frame']]],
  ['a player', 'ก <video src="files/a.mp4" controls></video>', [[11, 3, 'media']]],
  ['a form', '<form action="/x"><input name="a"></form>', [[11, 1, 'form']]],
  ['a picture of another site', 'ก ![ข](https://a.go.th/b.jpg)', [[11, 3, 'picture']]],
  ['the same as HTML', '<img src="https://a.go.th/b.jpg">', [[11, 1, 'picture']]],
  ['a link that no page may have', '[ไลน์](line://ti/p/x)', [[11, 1, 'link']]],
  ['the same with an escape', '[ก](javascript\\:alert(1))', [[11, 1, 'link']]],
  ['the same with a letter as an entity', '[ก](h&#116;p://a.go.th)', [[11, 1, 'link']]],
  ['the same with its colon as an entity', '[ก](javascript&colon;alert(1)) เวลา 8:30', [[11, 1, 'link']]],
])('tells of %s, with its line and column', (_, body, expected) => {
  expect(said(body)).toEqual(expected);
});

it.each([
  '<table border="1"><tr><td colspan="2" align="center">ก<br>ข</td></tr></table>',
  '<details open><summary>ก</summary>\n\nข้อความ\n\n</details>',
  '<center><font color="red">ก</font></center>',
  '[ก](mailto:a@b.go.th) [ข](tel:+6621234567) [ค](#หัวข้อ) [ง](files/แผน.pdf) <https://a.go.th>',
  '![ภาพ](files/a.jpg) <img src="files/a.jpg" alt="ก">',
  'เขียน `<iframe src="x">` หรือ\n\n```html\n<script>\n```\n\n<!-- <iframe src="x"> -->',
  'เวลา 08:30 น. จำนวน <5 คน[^1]\n\n[^1]: เชิงอรรถ: https://a.go.th\n\n- [x] เสร็จ',
])('says nothing of %j', (body) => {
  expect(said(body)).toEqual([]);
});

it('tells of pictures of other sites in .mdx, too', () => {
  expect(said('<Callout>\n\n![ข](https://a.go.th/b.jpg)\n\n</Callout>', 'mdx')).toEqual([[13, 1, 'picture']]);
});
