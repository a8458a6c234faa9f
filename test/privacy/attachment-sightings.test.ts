import { expect, it } from 'vitest';
import { attachmentSightings } from '../../src/privacy/attachment-sightings.ts';

const cell = (at: string, text: string, headers: string[], column: number) => ({
  at,
  kind: 'cell' as const,
  text,
  table: { headers, column },
});
const seen = (text: string, ...cells: ReturnType<typeof cell>[]) =>
  attachmentSightings('a.docx', [{ at: 'text', kind: 'text', text, cells }]).map(({ kind, severity, at }) =>
    [severity, kind, at].join(' '),
  );

it('sees a number of a table once, at its cell, and as grave as the text or the cell says', () => {
  const number = '1103700123458';
  expect(seen(`เลขบัตร\n${number}`, cell('table 1!A2', number, ['เลขบัตร'], 0))).toEqual(['error citizen-id table 1!A2']);
  const mistyped = '1-1037-00123-45-9';
  expect(seen(`รหัส\n${mistyped}`, cell('table 1!A2', mistyped, ['เลขบัตรประชาชน'], 0))).toEqual([
    'warning citizen-id table 1!A2',
  ]);
  expect(seen(`เลขบัตร ${number}`, cell('table 1!A2', number, ['เลขที่โครงการ'], 0))).toEqual(['error citizen-id text']);
});

it('knows by the headings of a Word table whose telephone it is', () => {
  const rows = (header: string) => cell('table 1!B2', '081-234-5678', [header, 'โทรศัพท์'], 1);
  expect(seen('081-234-5678', rows('ผู้ร้อง'))).toEqual(['error mobile-phone table 1!B2']);
  expect(seen('081-234-5678', rows('หน่วยงาน'))).toEqual([]);
});
