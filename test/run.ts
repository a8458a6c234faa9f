import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { ensureFirefox } from './firefox.ts';
import { ensureNginx } from './nginx.ts';

// What `npm test` runs, in the order in which a mistake is cheapest to hear of. The first failure ends the run.
const bin = (name: string) => `node_modules/.bin/${name}`;
const steps: [string, string, string[]][] = [
  ['lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['types of pages', bin('astro'), ['check', '--minimumFailingSeverity', 'hint']],
  ['types', bin('tsc'), ['--noEmit']],
  ['tests', bin('vitest'), ['run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)]],
];

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROMIUM_PATH: ensureBrowser(),
  FIREFOX_PATH: ensureFirefox(),
  NGINX_PATH: ensureNginx(),
};
for (const [name, command, args] of steps) {
  process.stdout.write(`\n── ${name} ──\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) {
    process.stderr.write(`\n${name}: failed\n`);
    process.exit(status ?? 1);
  }
}
