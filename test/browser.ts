import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env['CHROMIUM_PATH'],
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const find = () => candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path));

/** How Chromium is started in tests: without a sandbox of its own, and without asking anything of the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chrome or Chromium; installs Debian's when the machine is Debian and we are root.
 * Ends the process with what to install when there is none: a browser test that is skipped would prove nothing.
 */
export function ensureBrowser(): string {
  const present = find();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('installing chromium (apt-get)…\n');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    const installed = find();
    if (installed) return installed;
  }
  process.stderr.write(
    [
      'ไม่พบ Chrome หรือ Chromium ซึ่งการทดสอบต้องใช้',
      'ติดตั้ง Google Chrome หรือ (Debian/Ubuntu) sudo apt-get install chromium หรือระบุ CHROMIUM_PATH=/ที่อยู่/chrome',
      'The tests need Chrome or Chromium, and none was found.',
      'Install Google Chrome, or on Debian or Ubuntu: sudo apt-get install chromium, or set CHROMIUM_PATH=/path/to/chrome',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
