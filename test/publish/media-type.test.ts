import { describe, expect, it } from 'vitest';
import { mediaType } from '../../src/publish/media-type.ts';

describe('mediaType', () => {
  it.each([
    ['plan.pdf', 'application/pdf'],
    ['แผน.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['plan', 'application/octet-stream'],
  ])('%s is %s', (name, type) => {
    expect(mediaType(name)).toBe(type);
  });
});
