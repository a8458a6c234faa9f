import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';

/** Every text of a dictionary by its path; functions are called with plain values. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('2', '3', '4', '5'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const th = texts(dictionary('th'));
const en = texts(dictionary('en'));

describe('the texts of the interface', () => {
  it('have the same keys in both languages', () => {
    expect(en.map(([path]) => path)).toEqual(th.map(([path]) => path));
  });

  it('are never empty but where a period is not known', () => {
    expect([...th, ...en].filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([
      '.period.unspecified',
      '.period.unspecified',
    ]);
  });

  it('are free of the misspellings that two keys make', () => {
    for (const [path, text] of th) expect(text, path).not.toMatch(/เเ|ํา|[\u200b\u00ad]/);
  });

  it('in English hold Thai only as examples', () => {
    const thai = en.filter(([, text]) => /[ก-๙]/.test(text)).map(([path]) => path);
    expect(thai).toEqual(['.otherLanguage', '.homePage.searchHint']);
  });
});
