import { describe, expect, test } from 'vitest';
import { toolScores, totalOf } from '../../src/check/total.ts';
import { criteria } from './sample.ts';

const local = criteria('ita-2567-local');
const district = criteria('bma-district-2567');
const same = (score: number) => ({ IIT: score, EIT1: score, EIT2: score, OIT: score });

describe('totalOf', () => {
  test.each([
    ['ผ่านดีเยี่ยม', same(95)],
    ['ผ่านดี', same(94.99)],
    ['ผ่านดีเยี่ยม', same(94.995)],
    ['ผ่านดี', same(85)],
    ['ต้องปรับปรุง', same(84.99)],
    ['ต้องปรับปรุง', same(70)],
    ['ต้องปรับปรุงโดยด่วน', same(69.99)],
    ['ต้องปรับปรุงโดยด่วน', same(0)],
    ['ผ่านดีเยี่ยม', same(100)],
  ])('%s for %j', (level, scores) => expect(totalOf(local, scores)?.level?.th).toBe(level));

  test.each(['IIT', 'EIT1', 'EIT2', 'OIT'])(
    '%s alone below 95 takes the highest level away, below 85 the second',
    (tool) => {
      const level = (score: number) => totalOf(local, { ...same(100), [tool]: score })?.level?.th;
      expect([level(95), level(94.99), level(85), level(84.99)]).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่านดี', 'ผ่าน']);
    },
  );

  test('is unknown while the score of one tool is', () => {
    expect(totalOf(local, { IIT: 100, EIT1: 100, OIT: 100 })).toBeNull();
  });

  test('adds up the tools by weight', () => {
    expect(totalOf(local, { IIT: 100, EIT1: 0, EIT2: 0, OIT: 0 })?.total).toBe(30);
    expect(totalOf(district, { IIT: 98.13, EIT: 96.42, OIT: 96.25 })?.total).toBeCloseTo(96.865, 9);
  });
});

describe('toolScores', () => {
  test('takes published scores before means of indicators', () => {
    expect(toolScores(local, { tools: { IIT: 90 }, indicators: { '1': 1, '2': 1, '3': 1, '4': 1, '5': 1 } })).toEqual({
      IIT: 90,
    });
  });

  test('takes one EIT for both of its parts where they are weighed apart', () => {
    expect(toolScores(local, { tools: { EIT: 88 } })).toEqual({ EIT1: 88, EIT2: 88 });
    expect(toolScores(local, { tools: { EIT: 88, EIT2: 91 } })).toEqual({ EIT1: 88, EIT2: 91 });
    expect(toolScores(district, { tools: { EIT: 88 } })).toEqual({ EIT: 88 });
  });

  test('takes a mean only of all its indicators, and only where the method says so', () => {
    expect(toolScores(local, { indicators: { '9': 100, '10': 76.67 } })).toEqual({ OIT: 88.33500000000001 });
    expect(toolScores(local, { indicators: { '9': 100 } })).toEqual({});
    expect(toolScores(district, { indicators: { '9': 100, '10': 100 } })).toEqual({});
    expect(toolScores(district, undefined)).toEqual({});
  });
});
