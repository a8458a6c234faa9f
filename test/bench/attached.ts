import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docx, pdf, xlsx } from '../attachments/make.ts';
import { paragraphs, placeOfDocument, sequence } from './archive.ts';

/**
 * Gives the documents of an archive what those of real districts have more of: every third one a PDF of three to eight pages with a
 * text layer, every tenth a workbook of 50 rows, every 25th a Word file, and every second a link to the document before it.
 * All of it is read, searched, hashed and published.
 */
export function attachFiles(folder: string, documents: number): void {
  const random = sequence(documents + 1);
  for (let number = 0; number < documents; number += 1) {
    const path = placeOfDocument(folder, number);
    const files = attachmentsOf(number, random);
    const inside = join(dirname(path), 'files');
    if (files.length > 0) mkdirSync(inside, { recursive: true });
    for (const { name, content } of files) writeFileSync(join(inside, name), content);
    writeFileSync(path, documentWith(readFileSync(path, 'utf8'), folder, number, files));
  }
}

interface Attached {
  name: string;
  content: Buffer;
}

function attachmentsOf(number: number, random: (below: number) => number): Attached[] {
  const files: Attached[] = [];
  const text = (count: number) => paragraphs(random, count).replaceAll('\n\n', ' ');
  if (number % 3 === 0) {
    const pages = Array.from({ length: 3 + random(6) }, (_, page) => `หน้า ${page + 1} ${text(4)}`);
    files.push({ name: `announcement-${number}.pdf`, content: pdf(pages) });
  }
  if (number % 10 === 0) {
    const cell = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = Array.from({ length: 50 }, (_, row) => `<row>${cell(`รายการที่ ${row + 1}`)}${cell(text(1))}</row>`);
    files.push({ name: `figures-${number}.xlsx`, content: xlsx([{ name: 'ข้อมูล', rows: rows.join('') }]) });
  }
  if (number % 25 === 0) files.push({ name: `letter-${number}.docx`, content: docx(text(6)) });
  return files;
}

function documentWith(source: string, folder: string, number: number, files: readonly Attached[]): string {
  const listed = files.length > 0 ? `files:\n${files.map(({ name }) => `  - ${name}\n`).join('')}` : '';
  // Neighbours by number stand in other years; the document before in the same item and year is 175 numbers earlier.
  const before = number - 175;
  const link =
    number % 2 === 0 && before >= 0
      ? `\nดูประกาศก่อนหน้าที่ [ฉบับที่ ${before + 1}](${addressOf(placeOfDocument(folder, before), folder)})\n`
      : '';
  return `${source.replace('\n---\n', `\n${listed}---\n`)}${link}`;
}

const addressOf = (path: string, folder: string): string =>
  `${path.slice(folder.length).replaceAll('\\', '/').replace(/\.md$/, '')}/`;
