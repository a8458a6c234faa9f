import { accessSync, constants, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../build/files.ts';
import { appended, ledgerText } from '../ledger/append.ts';
import { publicAddresses } from '../ledger/public-addresses.ts';
import { contentSources } from '../ledger/sources.ts';
import { ledgerName } from '../model/ledger.ts';
import { yearPath } from '../model/paths.ts';
import { withdrawnPages } from '../publish/former-files.ts';
import { type BuildOptions, build } from './build.ts';
import { CommandFailure, exit } from './failure.ts';
import { contentFolder } from './options.ts';

export interface PublishOptions extends BuildOptions {
  /** Those who answer for a closed year have approved what changed in it. */
  acceptClosed?: boolean;
}

/**
 * `oit publish`: a build, and then every address of it in `ledger.csv` of the content folder. The only thing that ever writes there;
 * a build that fails writes nothing. What changed in a closed year goes on being reported until it is said to be approved.
 */
export async function publish(options: PublishOptions): Promise<void> {
  const content = contentFolder(options.content);
  const file = join(content, ledgerName);
  mustBeWritable(file, content);
  const site = await build(options);
  const { disclosure, today } = site;
  // A page that says what was withdrawn is no publication of its own.
  const withdrawn = new Set(withdrawnPages(site).map(({ page }) => page));
  const published = publicAddresses(filesBelow(resolve(options.out))).filter((url) => !withdrawn.has(decodeURI(url)));
  const closed = site.agency.assessments.filter(({ state }) => state === 'closed').map(({ year }) => yearPath(year));
  const frozen = (url: string) => !options.acceptClosed && closed.some((folder) => url.startsWith(folder));
  const known = disclosure.ledger?.entries ?? [];
  const entries = appended(known, published, contentSources(disclosure), today, frozen);
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(fresh, ledgerText(entries));
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
  const added = entries.length - known.length;
  process.stderr.write(
    `บันทึกที่อยู่เว็บใน ${file} เพิ่ม ${added} รวม ${entries.length} โปรดเก็บไฟล์นี้ไว้กับเนื้อหา\n${file}: ${added} addresses added, ${entries.length} in all. Keep this file with the content.\n`,
  );
}

/** Said before the build: a site whose addresses nobody remembers must not go out. */
function mustBeWritable(file: string, folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch {
    throw new CommandFailure(
      exit.invalid,
      `เขียนไฟล์ ${file} ไม่ได้ จึงไม่ได้เผยแพร่ ตรวจสิทธิ์ของโฟลเดอร์ หรือใช้ oit build ซึ่งไม่บันทึกที่อยู่\n${file} cannot be written, so nothing was published. See the rights of the folder, or use oit build, which remembers no addresses`,
    );
  }
}
