#!/usr/bin/env node
import { CommandFailure } from './failure.ts';
import { program } from './program.ts';

// Nothing leaves the machine.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  if (error.message) process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
