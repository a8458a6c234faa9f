#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded: what Node made of the program's sources the last time is half of what a short command does.
enableCompileCache(join(import.meta.dirname, '../../.oit/cache/compiled'));
const { commandLine } = await import('./command-line.ts');
await commandLine();
