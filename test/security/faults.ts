/** How often each fault is tried. The numbers stand in SECURITY.md. */
export const faults = {
  /** A process that replaces a site over and over is killed at a random moment. */
  killedSwaps: 24,
  /** A whole build is killed at moments spread over its length. */
  killedBuilds: 8,
  /** Replacements by each of two processes at the same folder at the same time. */
  concurrentSwaps: 30,
  /** Whole builds into the same folder at the same time. */
  concurrentBuilds: 2,
  /** What is wrong with the disk to which a site is written. */
  disks: ['full', 'read-only', 'occupied'],
} as const;
