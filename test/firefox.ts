import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

const find = () => candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path));

/** Debian and Ubuntu name it differently. */
const packages = ['firefox-esr', 'firefox'];

/**
 * The path of a Firefox; installs the distribution's when we are root. Ends the process with what to install when there is none:
 * search must find the same in two browsers, and a test that is skipped would prove nothing.
 */
export function ensureFirefox(): string {
  const present = find();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('installing firefox (apt-get)…\n');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    for (const name of packages) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
      const installed = find();
      if (installed) return installed;
    }
  }
  process.stderr.write(
    [
      'ไม่พบ Firefox ซึ่งการทดสอบการค้นหาต้องใช้',
      'ติดตั้ง Firefox หรือ (Debian) sudo apt-get install firefox-esr หรือระบุ FIREFOX_PATH=/ที่อยู่/firefox',
      'The tests of search need Firefox, and none was found.',
      'Install Firefox, or on Debian: sudo apt-get install firefox-esr, or set FIREFOX_PATH=/path/to/firefox',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
