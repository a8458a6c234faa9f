import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with the given files, by path, which is gone when the test is over. */
export function temporaryFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'oit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** An agency file with one unit and the assessment of 2567, and nothing else. */
export const agencyYaml = `name: { th: สำนักงานเขตตัวอย่าง, en: Sample District Office }
kind: district
site: https://sample.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@sample.example.go.th }
units:
  - { id: admin, name: { th: ฝ่ายปกครอง, en: Administrative Section } }
assessments:
  - { year: 2567, framework: ita-2567-local, state: open }
`;

/** Thai text as Excel on Windows writes it. */
export function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xe01 && code <= 0xe5b ? code - 0xe00 + 0xa0 : code;
  });
}
