import { hash } from 'node:crypto';

/** Stands for plain data by what it says, not by how it lies in memory: what was kept and read again is the same. */
export const valueHash = (value: unknown): string =>
  hash(
    'sha256',
    JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? { entries: [...part] } : part)),
  );
