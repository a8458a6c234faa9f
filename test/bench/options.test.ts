import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { steps } from './result.ts';

describe('readOptions', () => {
  it('measures everything on three archives when nothing is asked for', () => {
    expect(readOptions([])).toEqual({
      documents: [500, 5000, 20_000],
      runs: 1,
      steps: [...steps],
      attached: false,
      yardsticks: true,
      search: false,
      json: null,
      markdown: null,
      compare: null,
      against: null,
      from: null,
      profile: null,
    });
  });

  it('reads numbers of documents, and leaves out what is not wanted', () => {
    expect(readOptions(['--documents', '20,5_000', '--no-yardsticks', '--runs', '4'])).toMatchObject({
      documents: [20, 5000],
      runs: 4,
      yardsticks: false,
    });
  });

  it('builds before it builds again, in the order of the steps', () => {
    expect(readOptions(['--steps', 'check,table']).steps).toEqual(['cold', 'table', 'check']);
    expect(readOptions(['--steps', 'check']).steps).toEqual(['check']);
  });

  it.each([
    [['--json'], { json: '-' }],
    [['--json', '--search'], { json: '-', search: true }],
    [['--json', '-'], { json: '-' }],
    [['--json', 'a.json'], { json: 'a.json' }],
    [['--json=a.json'], { json: 'a.json' }],
    [['--markdown'], { markdown: '-' }],
    [['--profile'], { documents: [5000], profile: { of: 'slowest', step: 'cold' } }],
    [['--profile', 'index', '--profile-step', 'table'], { profile: { of: 'index', step: 'table' } }],
  ])('reads %j', (args, expected) => {
    expect(readOptions(args)).toMatchObject(expected);
  });

  it('measures two commits three times, unless told otherwise', () => {
    expect(readOptions(['--against', 'main']).runs).toBe(3);
    expect(readOptions(['--against', 'main', '--runs', '1']).runs).toBe(1);
  });

  it.each([
    [['--documents', '0'], /--documents 0/],
    [['--documents', '1.5'], /--documents 1.5/],
    [['--documents', 'many'], /--documents many/],
    [['--steps', 'warm'], /no step "warm".*cold/],
    [['--profile-step', 'all'], /no step "all"/],
    [['--fast'], /--fast/],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
