import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { codeownersMark, codeowners as codeownersOf } from '../report/codeowners.ts';
import { labelOf } from '../site/run.ts';
import { wrongUsage } from './failure.ts';
import { contentFolder, outputFile, yearOption } from './options.ts';
import { readSite } from './site.ts';
import { selectedYears } from './years.ts';

export interface CodeownersOptions {
  content?: string;
  year?: string;
  output?: string;
}

/** `oit codeowners`: who reviews changes to which item. Run in the root of the repository, whose paths the file holds. */
export async function codeowners(options: CodeownersOptions): Promise<void> {
  const year = yearOption(options.year);
  const output = options.output === undefined ? undefined : outputFile(options.output);
  const label = labelOf(contentFolder(options.content));
  if (label.startsWith('/') || label.startsWith('..'))
    throw wrongUsage(
      'ให้สั่งคำสั่งนี้ที่โฟลเดอร์หลักของ repository ซึ่งมีโฟลเดอร์ข้อมูลอยู่ภายใน',
      'Run this in the root of the repository, with the content folder below it.',
    );
  const site = await readSite(options);
  const text = codeownersOf(site, year === undefined ? [] : selectedYears(site.assessment, year), label);
  if (text === null)
    throw wrongUsage(
      'agency.yaml ยังไม่มีผู้ตรวจทาน  เพิ่มในหน่วยงาน เช่น - { id: finance, name: …, reviewers: ["@agency/finance"] }',
      'agency.yaml names no reviewers. Add them to a unit, such as - { id: finance, name: …, reviewers: ["@agency/finance"] }',
    );
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  if (existsSync(output) && !readFileSync(output, 'utf8').startsWith(codeownersMark))
    throw wrongUsage(
      `"${output}" มีอยู่แล้วและไม่ได้สร้างด้วยคำสั่งนี้ จึงไม่เขียนทับ  ใช้ --output ชื่ออื่น หรือนำไฟล์เดิมออกก่อน`,
      `"${output}" was not made by this command and is not overwritten. Use another --output, or move it away first.`,
    );
  writeFileSync(output, text);
}
