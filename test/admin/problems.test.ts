import { expect, it } from 'vitest';
import { problemsOf } from '../../src/admin/problems.ts';

it.each([
  ['---\ntitle: ก\npublished: 15 มกราคม 2567\n---\n', 'document', []],
  ['---\nevidence: { announcements: { documents: all } }\n---\n', 'item', []],
  ['---\n---\nข้อความ\n', 'item', []],
  ['---\npublished: 2567-01-15\n---\n', 'document', ['“title”']],
  ['---\ntitle: ก\npublished: 29 กุมภาพันธ์ 2568\n---\n', 'document', ['ไม่มีวันที่ “29 กุมภาพันธ์ 2568” ในปฏิทิน']],
  ['---\ntitle: ก\n---\nเลขประจำตัวประชาชน 1-2345-67890-12-1\n', 'document', ['พบเลขประจำตัวประชาชน']],
  [
    '---\ntitle: ก\npersonalData: [{ file: a.md, reason: กฎหมายกำหนด, approvedBy: ผอ. }]\n---\nเลขประจำตัวประชาชน 1-2345-67890-12-1\n',
    'document',
    [],
  ],
] as const)('says before a file is saved what the checker would refuse: %j', (text, kind, wanted) => {
  const problems = problemsOf(text, kind, 'th');
  expect(problems).toHaveLength(wanted.length);
  for (const [index, part] of wanted.entries()) expect(problems[index]).toContain(part);
  expect(problems.join()).not.toContain('67890');
});
