import { expect, it } from 'vitest';
import { withPictures } from '../../src/views/manual-pictures.ts';

const check = { src: '/oit/assets/check.a1.webp', width: 1350, height: 600 };
const named = '<p>ก</p><p><img src="../pictures/check.webp" alt="ผลตรวจ &quot;ครบ&quot;"></p>';

it('shows a picture of the manual from the site itself, with its size and its words', () => {
  const html = withPictures(named, new Map([['check.webp', check]]));
  expect(html).toContain('<p>ก</p><figure class="picture"><a href="/oit/assets/check.a1.webp"><img src="/oit/assets/');
  expect(html).toContain('alt="ผลตรวจ &quot;ครบ&quot;" width="900" height="400" loading="lazy"');
});

it('ends the build where a picture is missing', () => {
  expect(() => withPictures(named, new Map())).toThrow('check.webp');
});
