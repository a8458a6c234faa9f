import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { StageReport } from './stages.ts';

// Loaded before the program that is measured, in every process and thread of it (`node --import`): when it ends, what it said of its
// stages (`src/site/stage.ts`) is written to a folder.
const folder = process.env['OIT_BENCH_STAGES'];
const prefix = 'oit:';
if (folder) {
  process.on('exit', () => {
    const entries = ['mark', 'measure']
      .flatMap((kind) => performance.getEntriesByType(kind))
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, entryType, startTime, duration }) => ({
        name: name.slice(prefix.length),
        start: startTime,
        duration: entryType === 'mark' ? null : duration,
      }));
    const now = performance.now();
    // The same clock as in CPU profiles, and the same in every process.
    const shared = Number(process.hrtime.bigint() / 1000n);
    const report: StageReport = { pid: process.pid, thread: threadId, now, shared, entries };
    if (entries.length > 0) writeFileSync(join(folder, `${process.pid}-${threadId}.json`), JSON.stringify(report));
  });
}
