import { expect, it } from 'vitest';
import { attachmentNames } from '../../src/content/attachment-names.ts';

const conflicts = (...names: string[]) =>
  attachmentNames(names.map((name) => ({ name, file: name, path: name, bytes: 1 }))).map(
    ({ severity, params }) => `${severity} ${params['key']}`,
  );

it.each([
  [['plan.pdf', 'Plan.pdf'], ['error address']],
  [['PLAN.pdf', 'plan.PDF'], ['error address']],
  [['r\u00e9sum\u00e9.pdf', 're\u0301sume\u0301.pdf'], ['error look']],
  [['คำ.pdf', 'ค\u0e4d\u0e32.pdf'], ['error look']],
  [['แผน.pdf', '\u0e40\u0e40ผน.pdf'], ['error look']],
  [['ประกาศ (1).pdf', 'ประกาศ(1).pdf', 'ขาว.pdf', 'ข่าว.pdf', 'ข้าว.pdf'], []],
])('says of %j what cannot be kept apart', (names, wanted) => {
  expect(conflicts(...names)).toEqual(wanted);
});
