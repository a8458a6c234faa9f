import type { Measurement, Result, Size } from './result.ts';

/** A run that took some seconds. */
export const measurement = (seconds: number, more: Partial<Measurement> = {}): Measurement => ({
  seconds,
  cpuSeconds: seconds * 2,
  peakBytes: 1e9,
  peakResidentBytes: 1.1e9,
  ...more,
});

/** Figures of 5,000 documents. */
export const size = (more: Partial<Size> = {}): Size => ({
  documents: 5000,
  archive: { files: 10, bytes: 1000, sha256: 'a' },
  output: { files: 100, bytes: 5e6 },
  steps: {},
  yardsticks: {},
  ...more,
});

/** Figures as `--json` writes them. */
export const result = (more: Partial<Result> = {}): Result => ({
  format: 1,
  machine: { cpu: 'CPU', cores: 2, memoryBytes: 4 * 2 ** 30, system: 'Linux 6.1', node: 'v24.0.0', versions: {} },
  program: { ref: 'this checkout', commit: '0123456789abcdef', changed: false },
  runs: 1,
  attached: false,
  missing: [],
  sizes: [size()],
  ...more,
});
