import { relative, resolve } from 'node:path';
import { assess } from '../check/assess.ts';
import { readContent } from '../content/read.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import { loadFrameworks } from '../frameworks/load.ts';
import type { Assessment } from '../model/assessment.ts';
import { contentComponents } from '../model/content-components.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Site } from './site.ts';

/** What a run is about: where content and criteria are, and which day it is. */
export interface RunOptions {
  /** The content folder, as typed. */
  content: string;
  /** The folder `src/frameworks`. */
  frameworks: string;
  /** ISO day in Asia/Bangkok. */
  today: string;
}

/** Content, criteria and what the criteria say: everything that does not depend on where the site is served. */
export interface Run {
  disclosure: Disclosure;
  assessment: Assessment;
  frameworks: Frameworks;
}

/** Reads and assesses a content folder once. */
export function run({ content, frameworks: root, today }: RunOptions): Run {
  const frameworks = loadFrameworks(root);
  const label = labelOf(content);
  const disclosure = readContent({ root: resolve(content), label, frameworks, components: contentComponents });
  return { disclosure, assessment: assess(disclosure, { frameworks, today, label }), frameworks };
}

/** The content folder as it was typed, or from where the command runs when it lies below; with forward slashes. */
function labelOf(content: string): string {
  const inside = relative(process.cwd(), resolve(content));
  const label = inside === '' ? '.' : inside.startsWith('..') ? content.replace(/[/\\]+$/, '') : inside;
  return label.replaceAll('\\', '/');
}

const slot = Symbol.for('oit.site');

/**
 * The site that is being built. The command that starts Astro hands it over on the global object: Astro bundles its
 * modules, so a module variable of the command would be another one inside a page.
 */
export function currentSite(): Site {
  const site = (globalThis as Record<symbol, unknown>)[slot] as Site | undefined;
  if (!site)
    throw new Error('The site is built by `oit build`, `oit dev` or `npm start`, which read the content first.');
  return site;
}

/** True while a command builds or serves a site; false when Astro only looks at types. */
export const hasSite = (): boolean => slot in globalThis;

/** Hands a site over to the pages that are rendered next in this process. */
export function handOver(site: Site): void {
  (globalThis as Record<symbol, unknown>)[slot] = site;
}
