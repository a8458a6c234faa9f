import { constants, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftFile } from '../drafts/draft-file.ts';
import { wrongUsage } from './failure.ts';

/**
 * Writes drafts into a content folder. Nothing is written when one of them is there already; and the system itself refuses to
 * replace a file that comes into being in between.
 */
export function writeDrafts(root: string, drafts: readonly DraftFile[]): void {
  const standing = drafts.find(({ path }) => existsSync(join(root, path)));
  if (standing) {
    throw wrongUsage(
      `มีไฟล์ ${standing.path} อยู่แล้ว ไม่ได้เขียนทับ และไม่ได้เขียนสิ่งใด`,
      `${standing.path} is there already. It was not overwritten, and nothing was written.`,
    );
  }
  for (const { path, content } of drafts) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if ('text' in content) writeFileSync(target, content.text, { flag: 'wx' });
    else copyFileSync(content.copyOf, target, constants.COPYFILE_EXCL);
  }
}
