import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/publish/deadlines.ts';
import { calendarView } from '../../src/views/calendar-view.ts';

const one = (id: string, day: string, owed?: true): Deadline => ({
  id,
  day,
  title: id,
  description: '',
  page: '/',
  ...(owed && { owed }),
});
const days = [
  one('opens', '2024-01-01'),
  one('closes', '2024-04-30'),
  one('o15', '2024-04-30', true),
  one('ends', '2024-09-30'),
];
const ids = (today: string) =>
  Object.entries(calendarView(days, today)).map(
    ([name, list]) => `${name}: ${(list as Deadline[]).map(({ id }) => id)}`,
  );

describe('the calendar', () => {
  it('says what is late apart from what is past', () => {
    expect(ids('2024-05-01')).toEqual(['late: o15', 'coming: ends', 'past: closes,opens']);
  });

  it('calls nothing late on the day on which it is due', () => {
    expect(ids('2024-04-30')).toEqual(['late: ', 'coming: closes,o15,ends', 'past: opens']);
  });
});
