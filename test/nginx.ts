import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env['NGINX_PATH'],
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];

const find = () => candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path));

/**
 * The path of nginx; installs Debian's when the machine is Debian and we are root. Ends the process with what to install when there
 * is none: headers that no server has ever sent would prove nothing.
 */
export function ensureNginx(): string {
  const present = find();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('installing nginx-light (apt-get)…\n');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], options);
    const installed = find();
    if (installed) return installed;
  }
  process.stderr.write(
    [
      'ไม่พบ nginx ซึ่งการทดสอบต้องใช้',
      'ติดตั้งด้วย (Debian/Ubuntu) sudo apt-get install nginx-light หรือ (macOS) brew install nginx หรือระบุ NGINX_PATH=/ที่อยู่/nginx',
      'The tests need nginx, and none was found.',
      'Install it, on Debian or Ubuntu: sudo apt-get install nginx-light, on macOS: brew install nginx, or set NGINX_PATH=/path/to/nginx',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
