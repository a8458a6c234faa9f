import { describe, expect, it } from 'vitest';
import { blocksPublication, exitCode } from '../../src/report/exit-code.ts';
import { assessment, item, itemMissing, keyUnknown, missing, year } from './sample.ts';

const complete = [item()];
const incomplete = [item({ status: 'incomplete' })];

describe('the exit code', () => {
  it.each([
    ['no year at all', [], false, null, 0],
    ['an open year that is complete', [year(complete)], false, null, 0],
    ['an open year with a missing item', [year([missing('O15')])], false, null, 1],
    ['an open year with an incomplete item', [year(incomplete)], false, null, 1],
    ['an item that does not apply', [year([item({ status: 'notApplicable', score: null })])], false, null, 0],
    ['content errors', [year(complete)], true, null, 2],
    ['content errors and missing items', [year([missing('O15')])], true, null, 2],
    ['content errors and no year', [], true, null, 2],
    [
      'gaps in a closed year while another is open',
      [year(complete), year([missing('O1')], { year: 2566, state: 'closed' })],
      false,
      null,
      0,
    ],
    ['gaps in a closed year while none is open', [year([missing('O1')], { state: 'closed' })], false, null, 1],
    [
      'gaps in a closed year that was chosen',
      [year(complete), year([missing('O1')], { year: 2566, state: 'closed' })],
      false,
      [2566],
      1,
    ],
    ['gaps in an open year that was not chosen', [year(incomplete), year(complete, { year: 2566 })], false, [2566], 0],
    ['an empty choice, which is no choice', [year(incomplete)], false, [], 1],
  ] as const)('for %s', (_, years, errors, chosen, expected) => {
    expect(exitCode(assessment([...years]), errors, chosen)).toBe(expected);
  });

  it('is decided by errors of the content, not by what the criteria find', () => {
    expect(blocksPublication(keyUnknown)).toBe(true);
    expect(blocksPublication({ ...keyUnknown, severity: 'warning' })).toBe(false);
    expect(blocksPublication(itemMissing)).toBe(false);
  });
});
