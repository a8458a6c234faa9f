import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/views/history.ts';

const changes = [
  { date: '2024-03-10', text: 'เพิ่มผู้ชนะ' },
  { date: '2024-02-01', text: 'แก้ราคากลาง' },
];
const lines = (declared: Parameters<typeof historyOf>[0]) =>
  historyOf(declared).map(({ kind, date, text }) => [kind, date, text].filter((part) => part !== null).join(' '));

describe('historyOf', () => {
  it('is empty where nothing happened since the publication', () => {
    expect(lines(null)).toEqual([]);
    expect(lines({ changes: [] })).toEqual([]);
    expect(lines({ published: '2024-01-15', updated: '2024-01-15', changes: [] })).toEqual([]);
  });

  it('is the changes and the publication, newest first', () => {
    expect(lines({ published: '2024-01-15', updated: '2024-03-10', changes })).toEqual([
      'change 2024-03-10 เพิ่มผู้ชนะ',
      'change 2024-02-01 แก้ราคากลาง',
      'published 2024-01-15',
    ]);
  });

  it('has an update of which nothing is said', () => {
    expect(lines({ published: '2024-01-15', updated: '2024-04-01', changes: [] })).toEqual([
      'updated 2024-04-01',
      'published 2024-01-15',
    ]);
    expect(lines({ updated: '2024-04-01', changes })[0]).toBe('updated 2024-04-01');
  });
});
