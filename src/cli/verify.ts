import { existsSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { CommandFailure, exit, wrongUsage } from './failure.ts';

/**
 * `oit verify`: follows every link of a built folder or a live site with linkinator. Links to other hosts are followed
 * only on a live site: a folder is checked without leaving the machine.
 */
export async function verify(target: string): Promise<void> {
  const live = /^https?:\/\//.test(target);
  if (!live && !existsSync(target)) {
    throw wrongUsage(
      `ไม่พบโฟลเดอร์ "${target}"  สร้างก่อนด้วย oit build`,
      `There is no folder "${target}". Build it first with oit build.`,
    );
  }
  const checker = new LinkChecker();
  const result = await checker.check({
    path: live ? target : '.',
    ...(live
      ? {}
      : {
          serverRoot: target,
          linksToSkip: async (link: string) => !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(link),
        }),
    recurse: true,
    checkFragments: true,
    concurrency: 20,
  });
  const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
  for (const { url, parent, status } of broken) process.stdout.write(`${status ?? '-'}\t${url}\t← ${parent ?? ''}\n`);
  const checked = result.links.filter(({ state }) => state === LinkState.OK).length;
  process.stderr.write(`ลิงก์ใช้ได้ ${checked} เสีย ${broken.length} · links: ${checked} ok, ${broken.length} broken\n`);
  if (broken.length > 0) throw new CommandFailure(exit.incomplete);
}
