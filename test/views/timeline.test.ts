import { expect, it } from 'vitest';
import { daysOf } from '../../src/views/timeline.ts';

it('says a day once, with all that it has', () => {
  const [a, b, c] = [
    { day: '2024-04-30', text: 'a' },
    { day: '2024-05-01', text: 'b' },
    { day: '2024-04-30', text: 'c' },
  ] as const;
  expect(daysOf([a, b, c])).toEqual([
    ['2024-04-30', [a, c]],
    ['2024-05-01', [b]],
  ]);
});
