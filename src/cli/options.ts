import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDate, today as todayInBangkok } from '../thai/date.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { bangkokTime } from '../thai/moment.ts';
import { wrongUsage } from './failure.ts';

/** The program's own folder: criteria and pages are read from here, whatever folder the command runs in. */
export const programRoot = fileURLToPath(new URL('../../', import.meta.url));
export const frameworksRoot = join(programRoot, 'src/frameworks');
/** What attachments said when they were last opened, by their content. */
export const cacheFolder = join(programRoot, '.oit/cache');

/** `--content`, or `$OIT_CONTENT`, or `content`. */
export function contentFolder(option: string | undefined): string {
  const folder = option ?? (process.env['OIT_CONTENT'] || 'content');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw wrongUsage(
    `ไม่พบโฟลเดอร์ข้อมูล "${folder}"  ระบุด้วย --content โฟลเดอร์`,
    `There is no content folder "${folder}". Name it with --content DIR.`,
  );
}

/** `--today` in any spelling of a day; without it, today in Bangkok. */
export function dayOption(option: string | undefined): string {
  if (option === undefined) return todayInBangkok(new Date());
  const result = parseDate(option);
  if (result.ok) return result.iso;
  const example = result.suggestions[0] ?? '2567-04-23';
  throw wrongUsage(
    `--today: "${option}" ไม่ใช่วันที่  เขียนเช่น --today ${example}`,
    `--today: "${option}" is not a date. Write for example --today ${example}`,
  );
}

/** `--today` for what depends on the time of day: the day that was named begins; without one, the time in Bangkok. */
export const nowOption = (option: string | undefined): string =>
  option === undefined ? bangkokTime(new Date()) : dayOption(option);

/** `--year`, Buddhist Era, as a number. */
export function yearOption(option: string | undefined): number | undefined {
  if (option === undefined) return undefined;
  const digits = toArabicDigits(option);
  if (/^2[4-7]\d\d$/.test(digits)) return Number(digits);
  const meant = /^\d{4}$/.test(digits) ? String(Number(digits) + 543) : '2567';
  throw wrongUsage(
    `--year: "${option}" ไม่ใช่ปีงบประมาณ พ.ศ.  เขียนเช่น --year ${meant}`,
    `--year: "${option}" is not a fiscal year of the Buddhist Era. Write for example --year ${meant}`,
  );
}

/** `--base` with a slash at both ends. */
export function baseOption(option: string | undefined): string {
  const inner = (option ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^[A-Za-z0-9._~/-]*$/.test(inner) || inner.split('/').includes('..')) {
    throw wrongUsage(
      `--base: "${option}" ไม่ใช่เส้นทาง  เขียนเช่น --base /oit/`,
      `--base: "${option}" is not a path. Write for example --base /oit/`,
    );
  }
  return inner === '' ? '/' : `/${inner}/`;
}

/** `--site` as an origin without a path; a path in it belongs into `--base`. */
export function siteOption(option: string): { origin: string; path: string } {
  const url = URL.canParse(option) ? new URL(option) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw wrongUsage(
      `--site: "${option}" ไม่ใช่ที่อยู่เว็บ  เขียนเช่น --site https://www.example.go.th`,
      `--site: "${option}" is not a web address. Write for example --site https://www.example.go.th`,
    );
  }
  return { origin: url.origin, path: url.pathname };
}

/** `--output` as a file that can be written: not a folder, and in a folder that exists. */
export function outputFile(option: string): string {
  const standing = statSync(option, { throwIfNoEntry: false });
  const parent = statSync(dirname(option), { throwIfNoEntry: false });
  if (parent?.isDirectory() && !standing?.isDirectory()) return option;
  throw wrongUsage(
    `--output: เขียนไฟล์ "${option}" ไม่ได้  ระบุชื่อไฟล์ในโฟลเดอร์ที่มีอยู่ เช่น --output report.json`,
    `--output: "${option}" cannot be written. Name a file in a folder that exists, such as --output report.json`,
  );
}
