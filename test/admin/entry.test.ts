import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { type Entry, entryOf, KIND, OF, textOf } from '../../src/admin/entry.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const samples = globSync(['content/2*/o*/*.md', 'test/fixtures/{prawet,khlongprap}-2567/2*/o*/*.md'], {
  cwd: root,
}).sort();

/** An entry as Decap hands it back: a copy, with some values changed. */
const changed = (text: string, more: Entry): string => textOf({ ...structuredClone(entryOf(text)), ...more });

describe('a file that is saved in the form', () => {
  it('is, without a change, the same to the byte: every text of the samples', () => {
    expect(samples.length).toBeGreaterThan(100);
    for (const sample of samples) {
      const text = readFileSync(join(root, sample), 'utf8');
      const saved = textOf(structuredClone(entryOf(text)), ['unit', 'published', 'evidence']);
      expect([sample, saved.replace(/\n+$/, '')]).toEqual([sample, text.replace(/\n+$/, '')]);
    }
  });

  it('keeps comments, order, spelling and what the form does not know', () => {
    const text = `---
# ตรวจแล้วโดยฝ่ายปกครอง
unit: admin # ผู้รับผิดชอบ
published: ๘ มกราคม ๒๕๖๗
aliases: { old-plan.pdf: plan.pdf }
evidence:
  plan: { file: plan.pdf, label: "แผน: ฉบับเต็ม" } # ลงนามแล้ว
  structure:
    - section: ผัง
    - link: https://example.go.th
---
ข้อความ
`;
    expect(changed(text, { summary: 'สรุป', published: '2567-01-09' })).toBe(
      text
        .replace('๘ มกราคม ๒๕๖๗', '2567-01-09')
        .replace('    - link: https://example.go.th\n', '    - link: https://example.go.th\nsummary: สรุป\n'),
    );
  });

  it('says the kind of each piece of evidence in the form, and not in the file', () => {
    const text = `---
evidence:
  announcements: { documents: all }
  contact:
    contact: agency
    lang: en
  people: { people: [{ name: ก, position: ข, photo: a.jpg }] }
---
`;
    const { evidence } = entryOf(text) as { evidence: Record<string, Entry[]> };
    expect(evidence).toEqual({
      announcements: [{ [KIND]: 'all' }],
      contact: [{ [KIND]: 'agency', lang: 'en' }],
      people: [{ [KIND]: 'people', people: [{ name: 'ก', position: 'ข', photo: 'a.jpg' }] }],
    });
    const more = { [KIND]: 'file', file: 'files/ประกาศ.pdf', label: '', period: null };
    expect(changed(text, { evidence: { ...evidence, announcements: [{ [KIND]: 'all' }, more] } })).toContain(
      '  announcements:\n    - documents: all\n    - file: ประกาศ.pdf\n',
    );
  });

  it('is new: values in the order of the form, nothing that is empty, draft only when it is one', () => {
    const entry = {
      body: 'ข้อความ',
      files: ['files/ก 1.pdf'],
      draft: false,
      summary: '',
      title: ' ชื่อ: เรื่อง ',
      [OF]: 'document',
    };
    expect(textOf(entry, ['title', 'published', 'files'])).toBe(
      '---\ntitle: "ชื่อ: เรื่อง"\nfiles:\n  - ก 1.pdf\n---\nข้อความ\n',
    );
    expect(textOf({ ...entry, draft: true }, ['title'])).toContain('draft: true\n');
  });

  it('keeps the line ends of Windows', () => {
    expect(changed('---\r\ntitle: ก\r\n---\r\nข\r\n', { title: 'ค' })).toBe('---\r\ntitle: ค\r\n---\r\nข\r\n');
  });

  test.each(['---\ntitle: "ก\n---\n', '---\ntitle: ก\n', '---\n- ก\n---\n'])(
    'is not written over when it cannot be read: %j',
    (text) => {
      expect(() => textOf({ ...entryOf(text), title: 'ใหม่' })).toThrow(/ไม่บันทึกทับ/);
    },
  );
});
