import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { wrongUsage } from './failure.ts';
import { programRoot } from './options.ts';

/** What a folder holds that this program has made. */
const marker = 'api/index.json';

/**
 * `--out` as a folder that may be replaced: a new one, an empty one, or one that an earlier build has made. A link is
 * followed, so that the folder that is being served is the one that changes.
 * @param content the content folder, which must survive
 */
export function outFolder(option: string, content: string): string {
  const out = realPath(resolve(option));
  const name = `--out "${option}"`;
  for (const precious of [content, programRoot, process.cwd()]) {
    if (contains(out, realPath(resolve(precious)))) {
      throw wrongUsage(
        `${name} จะลบ ${precious} ทิ้ง  เลือกโฟลเดอร์ใหม่ เช่น --out dist`,
        `${name} would delete ${precious}. Choose a new folder, such as --out dist`,
      );
    }
  }
  if (contains(realPath(resolve(content)), out)) {
    throw wrongUsage(
      `${name} อยู่ในโฟลเดอร์ข้อมูล  เลือกโฟลเดอร์อื่น เช่น --out dist`,
      `${name} lies inside the content folder. Choose another, such as --out dist`,
    );
  }
  if (existsSync(out) && !replaceable(out)) {
    throw wrongUsage(
      `${name} มีไฟล์ที่โปรแกรมนี้ไม่ได้สร้าง จึงไม่เขียนทับ  ย้ายไฟล์ออกก่อน หรือเลือกโฟลเดอร์อื่น`,
      `${name} holds files that this program has not made, and will not replace. Move them away, or choose another folder`,
    );
  }
  return out;
}

const replaceable = (folder: string): boolean =>
  statSync(folder).isDirectory() && (readdirSync(folder).length === 0 || existsSync(join(folder, marker)));

const contains = (outer: string, inner: string): boolean => {
  const path = relative(outer, inner);
  return path === '' || !(path.startsWith('..') || resolve(path) === path);
};

/** The path with links resolved as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), path.slice(parent.length + 1));
}
