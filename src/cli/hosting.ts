import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesForServers } from '../publish/hosting/files.ts';
import { wrongUsage } from './failure.ts';
import { readSite, type SiteOptions } from './site.ts';

export interface HostingOptions extends SiteOptions {
  output: string;
  root: string;
}

/** `oit hosting`: configuration for nginx and Caddy, which read nothing in the built site. */
export async function hosting(options: HostingOptions): Promise<void> {
  if (!/^(?:[A-Za-z]:)?\/[^\s"'{};$\\]*$/.test(options.root)) {
    throw wrongUsage(
      `--root: "${options.root}" ต้องเป็นที่อยู่เต็มของโฟลเดอร์บนเครื่องแม่ข่าย ไม่มีช่องว่าง เช่น --root /var/www/oit`,
      `--root: "${options.root}" must be the whole path of a folder on the server, without spaces, such as --root /var/www/oit`,
    );
  }
  const site = await readSite(options);
  for (const { path, content } of filesForServers(site, options.root)) {
    const file = join(options.output, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    process.stdout.write(`${file}\n`);
  }
}
