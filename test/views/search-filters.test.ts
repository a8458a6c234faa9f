import { describe, expect, it } from 'vitest';
import { formatsOf, searchFilters } from '../../src/views/search-filters.ts';
import { sampleSite } from '../publish/site.ts';

describe('searchFilters', () => {
  it('is one attribute, in which a comma separates', () => {
    expect(
      searchFilters({ year: 2567, indicator: '9', unit: 'กอง ก, ข', kind: 'item', formats: ['XLSX', 'PDF', 'PDF'] }),
    ).toBe('year:2567, indicator:9, unit:กอง ก  ข, kind:item, format:PDF, format:XLSX');
  });

  it('leaves out what is not known', () => {
    expect(searchFilters({ year: 2567, indicator: undefined, unit: undefined, kind: 'document', formats: [] })).toBe(
      'year:2567, kind:document',
    );
  });

  it('knows in which formats an item can be downloaded', () => {
    expect(formatsOf(sampleSite(), 2567, 'O14')).toEqual(['CSV', 'JSON', 'XLSX']);
  });
});
