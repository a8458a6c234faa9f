import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The three ways of the editors' manual to take O15 of the sample from missing to complete, and the test that goes each of them. */
const ways = [
  ['แบบฟอร์มบนเว็บ', 'test/e2e/admin.test.ts', 'takes O15 from missing to complete'],
  ['VS Code', 'test/editor/vscode.test.ts', 'from a missing O15 to a complete one'],
  ['บรรทัดคำสั่ง', 'test/e2e/new.test.ts', 'takes O15 of the sample from missing to complete'],
  ['บรรทัดคำสั่งกับโปรแกรมตาราง', 'test/e2e/import.test.ts', 'takes the missing O15 of the sample to complete'],
] as const;

const manual = readFileSync(join(root, 'src/manual/pages/editor.md'), 'utf8');

it.each(ways)('%s is in the manual, and gone in %s', (way, file, test) => {
  expect(manual).toMatch(new RegExp(`^## ทางที่ \\d ${way}`, 'm'));
  expect(readFileSync(join(root, file), 'utf8')).toContain(test);
});

it('names on the buttons of the web form what the test presses', () => {
  const pressed = readFileSync(join(root, 'test/e2e/admin.test.ts'), 'utf8');
  const texts = ['เพิ่มเอกสาร', 'เข้าสู่ระบบ', 'เลือกไฟล์', 'เลือกข้อมูลที่ถูกเลือก', 'หน้ารายการ', 'เอกสารทั้งหมดของรายการนี้'];
  for (const text of texts) {
    expect(manual).toContain(`**${text}**`);
    expect(pressed).toContain(text);
  }
});
