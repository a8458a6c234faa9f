import type { Bilingual } from '../model/bilingual.ts';

const reasons: Record<string, Bilingual> = {
  ENOSPC: { th: 'พื้นที่ดิสก์เต็ม ลบไฟล์ที่ไม่ใช้แล้วลองใหม่', en: 'The disk is full. Free some space and try again' },
  EDQUOT: {
    th: 'ใช้พื้นที่ครบโควตาแล้ว ลบไฟล์ที่ไม่ใช้แล้วลองใหม่',
    en: 'The disk quota is used up. Free some space and try again',
  },
  EFBIG: { th: 'ไฟล์ใหญ่เกินกว่าที่ระบบให้เขียน', en: 'A file is larger than the system allows' },
  EROFS: {
    th: 'ดิสก์นี้อ่านได้อย่างเดียว เลือกโฟลเดอร์อื่นด้วย --out',
    en: 'The disk is read-only. Choose another folder with --out',
  },
  EACCES: {
    th: 'บัญชีที่ใช้ไม่มีสิทธิ์เขียน ตรวจสิทธิ์ของโฟลเดอร์',
    en: 'Your account may not write there. See the rights of the folder',
  },
  EPERM: {
    th: 'ระบบไม่อนุญาตให้เขียน ตรวจสิทธิ์ของโฟลเดอร์',
    en: 'The system does not allow it. See the rights of the folder',
  },
  ENOTDIR: {
    th: 'มีไฟล์อยู่ในตำแหน่งที่ต้องเป็นโฟลเดอร์ เลือกโฟลเดอร์อื่นด้วย --out',
    en: 'A file stands where a folder should be. Choose another folder with --out',
  },
  EEXIST: {
    th: 'มีไฟล์อยู่ในตำแหน่งที่ต้องเป็นโฟลเดอร์ เลือกโฟลเดอร์อื่นด้วย --out',
    en: 'A file stands where a folder should be. Choose another folder with --out',
  },
  EBUSY: {
    th: 'โฟลเดอร์นี้เป็นจุดต่อดิสก์หรือมีโปรแกรมอื่นใช้อยู่ จึงแทนที่ไม่ได้ เลือกโฟลเดอร์ย่อยในนั้น เช่น --out โฟลเดอร์/site',
    en: 'The folder is a mounted disk, or another program uses it, so it cannot be replaced. Choose a folder inside it, such as --out FOLDER/site',
  },
  EIO: { th: 'ดิสก์ขัดข้อง ตรวจสภาพของดิสก์', en: 'The disk fails. Have it checked' },
  EMFILE: { th: 'เปิดไฟล์พร้อมกันมากเกินกว่าที่ระบบให้', en: 'Too many files are open at once' },
};

/**
 * What to say when something could not be written; null for any other failure. The message is also all that the process in which
 * pages are rendered hands back, so the code may stand in it only.
 */
export function diskFailure(error: Error): string | null {
  const known = Object.keys(reasons).join('|');
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const said = new RegExp(`\\b(${known}): [^\\n]*?(?:'([^'\\n]+)')?(?:$|\\n)`).exec(error.message);
  const reason = reasons[code] ?? reasons[said?.[1] ?? ''];
  if (!reason) return null;
  const where = path || said?.[2] || '';
  const [th, en] = where === '' ? ['', ''] : [` (${where})`, ` (${where})`];
  return [
    `เขียนไฟล์ไม่ได้${th}: ${reason.th}  ไม่ได้เผยแพร่สิ่งใด ข้อมูลเดิมยังอยู่ครบ`,
    `A file could not be written${en}. ${reason.en}. Nothing was published, and what was there still stands.`,
  ].join('\n');
}
