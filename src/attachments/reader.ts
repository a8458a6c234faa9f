import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Limits } from './limits.ts';
import { type Reading, unread } from './unread.ts';

/** A thread that has read so many files is replaced: the reader of PDF files keeps memory. */
const FILES = 200;

let thread: Worker | null = null;
let read = 0;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Opens one file in a thread of its own and reads it. A file that takes too long or too much memory ends the thread, and is
 * reported; files wait for each other.
 */
export function readInThread(path: string, name: string, limits: Limits): Promise<Reading> {
  const reading = turn.then(() => readNow(path, name, limits));
  turn = reading.catch(() => {});
  return reading;
}

function readNow(path: string, name: string, limits: Limits): Promise<Reading> {
  const worker = ready(limits);
  read += 1;
  return new Promise((resolve) => {
    const done = (reading: Reading, broken: boolean) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (broken || read >= FILES) stop(worker);
      // It must not keep the program from ending.
      else worker.unref();
      resolve(reading);
    };
    const onMessage = (reading: Reading) => done(reading, false);
    const onError = ({ code }: NodeJS.ErrnoException) => {
      const memory = code === 'ERR_WORKER_OUT_OF_MEMORY';
      done(unread(name, memory ? { kind: 'limit', of: 'memory', limit: limits.memory } : { kind: 'damaged' }), true);
    };
    const onExit = () => done(unread(name, { kind: 'damaged' }), true);
    const late = () => done(unread(name, { kind: 'limit', of: 'seconds', limit: limits.seconds }), true);
    const timer = setTimeout(late, limits.seconds * 1000);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage({ path, name, limits });
  });
}

function ready({ memory }: Limits): Worker {
  thread ??= new Worker(fileURLToPath(new URL('./reading-thread.ts', import.meta.url)), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // What the reader of a PDF says to itself is nothing for who builds a site.
    stdout: true,
    stderr: true,
  });
  thread.ref();
  return thread;
}

function stop(worker: Worker): void {
  if (thread === worker) {
    thread = null;
    read = 0;
  }
  // A thread that is ended while it works may still report that it failed.
  worker.on('error', () => {});
  void worker.terminate();
}
