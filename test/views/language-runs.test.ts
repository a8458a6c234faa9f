import { describe, expect, it } from 'vitest';
import { languageRuns } from '../../src/views/language-runs.ts';

describe('languageRuns', () => {
  it.each([
    ['Search for', [{ text: 'Search for' }]],
    ['', [{ text: '' }]],
    ['งานทะเบียน', [{ text: 'งานทะเบียน', lang: 'th' }]],
    ['a code such as ๐๑๕', [{ text: 'a code such as ' }, { text: '๐๑๕', lang: 'th' }]],
    [
      'most: งานทะเบียน ชั้น 1 และ 2 ชั้น (84)',
      [{ text: 'most: ' }, { text: 'งานทะเบียน ชั้น 1 และ 2 ชั้น', lang: 'th' }, { text: ' (84)' }],
    ],
    [
      'Results of ปีงบประมาณ 2566–2567, and 3 more',
      [{ text: 'Results of ' }, { text: 'ปีงบประมาณ 2566–2567', lang: 'th' }, { text: ', and 3 more' }],
    ],
  ])('marks the Thai of the English text %j', (text, runs) => {
    expect(languageRuns(text, 'en')).toEqual(runs);
  });

  it('leaves a text of a Thai page whole', () => {
    expect(languageRuns('ตามแบบ No Gift Policy', 'th')).toEqual([{ text: 'ตามแบบ No Gift Policy' }]);
  });
});
