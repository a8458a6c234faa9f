import { parentPort, workerData } from 'node:worker_threads';
import { packFacts } from './kept-facts.ts';
import { pageReader, type ReadingJob } from './read-pages.ts';

// The thread that `readPages` starts: it reads a part of the pages, and answers once.
const { folder, paths } = workerData as ReadingJob;
const read = pageReader(folder);
parentPort?.postMessage(packFacts(new Map(paths.map((path) => [path, read(path)]))));
