import { expect, it } from 'vitest';
import { checkFixOptions } from '../../src/cli/fix.ts';

Object.defineProperty(process.stdin, 'isTTY', { value: false, configurable: true, writable: true });
Object.defineProperty(process.stderr, 'isTTY', { value: false, configurable: true, writable: true });

it.each([[{ fix: true }], [{ yes: true }], [{ dryRun: true }]])(
  'refuses %j where nobody can answer, or without --fix',
  (options) => {
    expect(() => checkFixOptions(options)).toThrow(/--fix/);
  },
);

it.each([[{}], [{ fix: true, yes: true }], [{ fix: true, dryRun: true }]])('takes %j', (options) => {
  expect(() => checkFixOptions(options)).not.toThrow();
});
