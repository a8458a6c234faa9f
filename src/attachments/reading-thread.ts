import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { Limits } from './limits.ts';
import { readAttachment } from './read-attachment.ts';

// The thread that opens files: whatever a file does to its reader, the run goes on without this thread.
parentPort?.on('message', async ({ path, name, limits }: { path: string; name: string; limits: Limits }) => {
  parentPort?.postMessage(await readAttachment(readFileSync(path), name, limits));
});
