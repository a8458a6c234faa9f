import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the test run keeps the sites it builds. */
export const built = join(root, '.oit/test');

/** Sites of agencies that chose Thai digits, and where their content is: copies of content that lies elsewhere. */
export const thaiDigits = {
  'thai-digits': join(root, '.oit/thai-digits/sample'),
  'thai-digits-years': join(root, '.oit/thai-digits/two-years'),
} as const;

/** The day on which the sample is looked at, within its window. */
export const today = '2567-04-23';

/** Runs the command-line program as a user does. */
export function oit(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', OIT_CONTENT: undefined },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The HTML of a page without the marks of what is kept on one line. */
export const unmarked = (html: string): string => html.replace(/<span class="whole">([^<]*)<\/span>/g, '$1');
