import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { keep, recall } from './cache.ts';
import type { Inspection } from './inspection.ts';
import { endingOf } from './kinds.ts';
import { type Limits, limits as usual } from './limits.ts';
import { readInThread } from './reader.ts';
import { type Reading, unread } from './unread.ts';

export interface InspectOptions {
  /** The name under which it is published, where the path has another: its ending says what it should be. */
  name?: string;
  /** A folder in which readings are kept by the hash of the content. */
  cache?: string | undefined;
  limits?: Limits;
}

/**
 * Opens an attachment: what it is, how large, its hash, how well programs can read it, its texts with their places, and what is
 * wrong with it. One reading serves the guard of personal data, the checker and the search.
 * @throws Error of the operating system when the file cannot be read
 */
export async function inspectAttachment(
  path: string,
  { name = path, cache, limits = usual }: InspectOptions = {},
): Promise<Inspection> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  const sha256 = hash.digest('hex');
  const ending = endingOf(name);
  const known = cache === undefined ? null : recall(cache, sha256, ending);
  const reading = known ?? (await read(path, name, bytes, limits));
  if (cache !== undefined && !known && !isOfThisMoment(reading)) keep(cache, sha256, ending, reading);
  const { texts, problems, ...facts } = reading;
  return { facts: { bytes, sha256, ...facts }, texts, problems };
}

async function read(path: string, name: string, bytes: number, limits: Limits): Promise<Reading> {
  if (bytes > limits.bytes) return unread(name, { kind: 'limit', of: 'bytes', limit: limits.bytes });
  return readInThread(path, name, limits);
}

/** What was cut off by a slow or a small machine may be read to the end another time. */
const isOfThisMoment = ({ problems }: Reading): boolean =>
  problems.some((problem) => problem.kind === 'limit' && (problem.of === 'seconds' || problem.of === 'memory'));
