import { describe, expect, it } from 'vitest';
import { pictureOfPage, socialPictures, socialText } from '../../src/views/social-picture.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();

describe('the picture of a page', () => {
  it.each([
    ['/', '/social/home.png'],
    ['/about/privacy/', '/social/home.png'],
    ['/o15/', '/social/home.png'],
    ['/2567/', '/social/2567.png'],
    ['/2567/status/', '/social/2567.png'],
    ['/2567/o15/', '/social/2567/o15.png'],
    ['/2567/o15/winner/', '/social/2567/o15.png'],
    ['/2567/o14/data/list/', '/social/2567/o14.png'],
    ['/2567/o99/', '/social/2567.png'],
    ['/2440/o15/', '/social/home.png'],
  ])('of %s is %s, which is drawn', (page, picture) => {
    expect(pictureOfPage(site, 'th', page).path).toBe(picture);
    expect(socialPictures(site).map(({ path }) => path)).toContain(picture);
  });

  it('is another one in English', () => {
    expect(pictureOfPage(site, 'en', '/2567/o15/').path).toBe('/social/en/2567/o15.png');
  });

  it('says in words what it shows', () => {
    expect(socialText(pictureOfPage(site, 'th', '/2567/o14/'))).toBe(
      'ข้อมูลตัวอย่าง · O14 รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ · ปีงบประมาณ 2567 · เทศบาลตัวอย่าง',
    );
  });

  it('says that content is invented only where it is', () => {
    const real = { ...site, agency: { ...site.agency, sample: false } };
    expect(pictureOfPage(real, 'th', '/').sample).toBeNull();
    expect(pictureOfPage(site, 'en', '/').sample).toBe('Sample data');
  });
});
