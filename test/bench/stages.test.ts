import { describe, expect, it } from 'vitest';
import { covered, type StageReport, spansOf, stageSeconds } from './stages.ts';

const report = (entries: StageReport['entries'], more: Partial<StageReport> = {}): StageReport => ({
  pid: 7,
  thread: 0,
  now: 1000,
  shared: 5_000_000,
  entries,
  ...more,
});
const mark = (name: string, start: number) => ({ name, start, duration: null });

describe('spansOf', () => {
  it('lets a marked stage last until the next mark, and the last one until the process ended', () => {
    const spans = spansOf(report([mark('read', 100), mark('check', 400)]), false);
    expect(spans.map(({ stage, start, end }) => [stage, start, end])).toEqual([
      ['read', 4_100_000, 4_400_000],
      ['check', 4_400_000, 5_000_000],
    ]);
  });

  it('counts the loading of the process that the command started, and nothing after the end was marked', () => {
    const spans = spansOf(report([mark('read', 100), mark('end', 300), mark('feeds', 500), mark('end', 600)]), true);
    expect(spans.map(({ stage, start, end }) => [stage, end - start])).toEqual([
      ['start', 100_000],
      ['read', 200_000],
      ['feeds', 100_000],
    ]);
  });

  it('takes what was measured beside other stages as it is', () => {
    const spans = spansOf(report([mark('read', 0), { name: 'pictures', start: 200, duration: 300 }]), false);
    expect(spans).toEqual([
      { stage: 'read', pid: 7, thread: 0, start: 4_000_000, end: 5_000_000 },
      { stage: 'pictures', pid: 7, thread: 0, start: 4_200_000, end: 4_500_000 },
    ]);
  });

  it('puts processes that began at other times on one clock', () => {
    const [main] = spansOf(report([mark('render', 500)]), false);
    const [worker] = spansOf(report([mark('render', 0)], { pid: 8, now: 500 }), false);
    expect(worker).toMatchObject({ start: main?.start, end: main?.end });
  });
});

describe('covered', () => {
  it.each([
    ['nothing', [], 0],
    [
      'spans apart',
      [
        [0, 10],
        [20, 25],
      ],
      15,
    ],
    [
      'spans that touch',
      [
        [0, 10],
        [10, 20],
      ],
      20,
    ],
    [
      'spans that overlap, in any order',
      [
        [5, 20],
        [0, 10],
      ],
      20,
    ],
    [
      'a span within another',
      [
        [0, 100],
        [20, 30],
        [90, 110],
      ],
      110,
    ],
  ])('counts %s once', (_, spans, sum) => {
    expect(covered(spans.map(([start = 0, end = 0]) => ({ start, end })))).toBe(sum);
  });
});

describe('stageSeconds', () => {
  const span = (stage: string, pid: number, start: number, end: number) => ({
    stage,
    pid,
    thread: 0,
    start: start * 1e6,
    end: end * 1e6,
  });

  it('says how long each stage went on, and by how much they went on together', () => {
    expect(stageSeconds([span('render', 2, 1, 9), span('read', 1, 0, 2), span('feeds', 1, 2, 5)])).toEqual({
      stages: { read: 2, render: 8, feeds: 3 },
      overlapSeconds: 4,
    });
  });

  it('counts a stage that two processes share once', () => {
    expect(stageSeconds([span('render', 2, 0, 4), span('render', 3, 1, 6)])).toEqual({
      stages: { render: 6 },
      overlapSeconds: 0,
    });
  });
});
