import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileFact } from '../model/file-fact.ts';

/** A page that was rendered: its file, and what stands for all that it was made from where that is known. */
export interface RenderedPage extends FileFact {
  /** From the folder's root, without a slash in front. */
  path: string;
  key?: string | undefined;
}

/** What is remembered of the pages that stand in an output folder. */
export interface Rendered {
  /** Stands for the compiled pages that rendered them. */
  program: string;
  pages: RenderedPage[];
}

/** Where it is remembered: beside the other things that may be thrown away, one file for each output folder. */
const placeOf = (cache: string, out: string): string =>
  join(cache, 'rendered', `${createHash('sha256').update(out).digest('hex')}.json`);

/** The pages with a key that stand in an output folder, by their path; none when nothing is known or another program made them. */
export function readRendered(cache: string, out: string, program: string): Map<string, RenderedPage> {
  try {
    const rendered = JSON.parse(readFileSync(placeOf(cache, out), 'utf8')) as Rendered;
    if (rendered.program !== program) return new Map();
    return new Map(rendered.pages.filter(({ key }) => key !== undefined).map((page) => [page.path, page]));
  } catch {
    return new Map();
  }
}

/** Remembers what was put into the output folder. What cannot be written only means that all pages are rendered again. */
export function writeRendered(cache: string, out: string, rendered: Rendered): void {
  try {
    const place = placeOf(cache, out);
    mkdirSync(dirname(place), { recursive: true });
    const fresh = `${place}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify(rendered));
    renameSync(fresh, place);
  } catch {}
}
