import { describe, expect, it } from 'vitest';
import { busy, type CpuProfile, cut, packageOf, selfTimes } from './cpu-profile.ts';
import { slowest } from './profile.ts';

const node = (id: number, functionName: string, url = '') => ({
  id,
  callFrame: { functionName, url, lineNumber: 9 },
});
const root = '/home/program';

/** Ten milliseconds each: the page, the page, waiting, the parser, the page. */
const profile: CpuProfile = {
  nodes: [
    node(1, '(root)'),
    node(2, 'page', `file://${root}/src/views/page.ts`),
    node(3, '(idle)'),
    node(4, '', 'file:///elsewhere/node_modules/@scope/parser/dist/index.js'),
  ],
  startTime: 1_000_000,
  endTime: 1_050_000,
  samples: [2, 2, 3, 4, 2],
  timeDeltas: [10_000, 10_000, 10_000, 10_000, 10_000],
};

describe('cut', () => {
  it('keeps what ran within a span, and parts of samples at its ends', () => {
    const part = cut(profile, [{ start: 1_005_000, end: 1_032_000 }]);
    expect(part.samples).toEqual([2, 2, 3, 4]);
    expect(part.timeDeltas).toEqual([5000, 10_000, 10_000, 2000]);
  });

  it('joins two spans, and is empty outside of the profile', () => {
    expect(
      cut(profile, [
        { start: 0, end: 1_010_000 },
        { start: 1_040_000, end: 9e9 },
      ]).samples,
    ).toEqual([2, 2]);
    expect(cut(profile, [{ start: 0, end: 5 }]).samples).toEqual([]);
  });
});

describe('selfTimes', () => {
  it('sums functions over profiles with the package, the longest first; waiting is none of them', () => {
    expect(busy(profile)).toBe(40_000);
    expect(selfTimes([profile, profile], root)).toEqual([
      { name: 'page:10', package: 'src/views/page.ts', seconds: expect.closeTo(0.06) },
      { name: '(anonymous):10', package: '@scope/parser', seconds: expect.closeTo(0.02) },
    ]);
  });
});

describe('packageOf', () => {
  it.each([
    ['', '(V8)'],
    ['node:fs', 'node:fs'],
    [`file://${root}/src/cli/main.ts`, 'src/cli/main.ts'],
    [`${root}/node_modules/zod/v4/core.js`, 'zod'],
    [`${root}/node_modules/a/node_modules/b/index.js`, 'b'],
    ['file:///elsewhere/chunk.mjs', 'chunk.mjs'],
  ])('%s is %s', (url, name) => {
    expect(packageOf(url, root)).toBe(name);
  });
});

describe('slowest', () => {
  const span = (stage: string, start: number, end: number) => ({ stage, pid: 1, thread: 0, start, end });

  it('is the stage that went on longest', () => {
    expect(slowest([span('read', 0, 3e6), span('render', 3e6, 9e6), span('read', 9e6, 10e6)])).toBe('render');
  });

  it('is unknown of a program that names none', () => {
    expect(() => slowest([])).toThrow('--profile main');
  });
});
