import { describe, expect, it } from 'vitest';
import { sourceName } from '../../src/views/source-names.ts';
import { sampleSite } from '../publish/site.ts';

describe('the name of a source of criteria', () => {
  const site = sampleSite();

  it.each([
    ['khlongprap-2567', 'เทศบาลตำบลคลองปราบ 2567'],
    ['hia.anamai 2567', 'hia.anamai.moph.go.th 2567'],
    ['toomyai.go.th', 'toomyai.go.th'],
    ['unheard-of-2566', 'unheard-of 2566'],
  ])('of %s is %s', (source, name) => {
    expect(sourceName(site, 'th', source)).toBe(name);
  });

  it('is the name of the framework where it is one', () => {
    expect(sourceName(site, 'en', 'ita-2567-local')).toBe(
      'ITA fiscal year 2567, local government and departments (O1–O35)',
    );
  });
});
