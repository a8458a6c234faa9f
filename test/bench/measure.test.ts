import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

const node = (script: string, allowed?: number[]) =>
  measure({ command: process.execPath, args: ['-e', script], ...(allowed && { allowed }) });

describe('measure', () => {
  // A tenth of a second that a child of the child computes, while each holds 50 MB that only it has.
  const family = `
    const held = Buffer.alloc(5e7, 1);
    const inner = "const held = Buffer.alloc(5e7, 1); const end = Date.now() + 400; while (Date.now() < end); held[0];";
    require('node:child_process').spawn(process.execPath, ['-e', inner]).on('close', () => held[0]);
  `;

  it.runIf(existsSync('/proc/self/smaps_rollup'))(
    'counts memory and computing of all processes, and shared memory once',
    async () => {
      const { cpuSeconds, peakBytes, peakResidentBytes } = await node(family);
      expect(cpuSeconds).toBeGreaterThan(0.1);
      expect(peakBytes).toBeGreaterThan(1e8);
      // Both run the same program: its code is shared.
      expect(peakResidentBytes).toBeGreaterThan((peakBytes ?? 0) + 1e7);
    },
  );

  it('fails with what the command said', async () => {
    await expect(node("console.error('because'); process.exit(3)")).rejects.toThrow(/exit 3\nbecause/);
    await expect(node('process.exit(1)', [0, 1])).resolves.toHaveProperty('seconds');
  });

  it('fails when there is no such command', async () => {
    await expect(measure({ command: 'no-such-command-anywhere', args: [] })).rejects.toThrow('ENOENT');
  });
});
