import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from './options.ts';

/** The version in package.json. */
export const version: string = JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')).version;
