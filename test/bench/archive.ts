import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemFolder } from '../../src/model/item-code.ts';

const years = [2563, 2564, 2565, 2566, 2567];
const codes = Array.from({ length: 35 }, (_, index) => `O${index + 1}`);
const subjects = [
  'ประกาศผู้ชนะการเสนอราคา',
  'รายงานผลการดำเนินงาน',
  'ข่าวกิจกรรมของเขต',
  'คู่มือการให้บริการประชาชน',
  'สรุปผลการจัดซื้อจัดจ้าง',
  'แผนการใช้จ่ายงบประมาณ',
];
const sentences = [
  'สำนักงานเขตตัวอย่างดำเนินงานตามแผนที่กำหนดไว้และเผยแพร่ข้อมูลให้ประชาชนตรวจสอบได้',
  'ผู้สนใจขอดูรายละเอียดได้ที่ฝ่ายที่รับผิดชอบในวันและเวลาราชการ',
  'งบประมาณที่ใช้เป็นไปตามระเบียบว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ',
  'การให้บริการในไตรมาสนี้เพิ่มขึ้นจากไตรมาสก่อน โดยเฉพาะการยื่นคำขอผ่านระบบออนไลน์',
  'หน่วยงานนำข้อเสนอแนะของประชาชนไปปรับปรุงขั้นตอนและระยะเวลาการให้บริการ',
];

/** Always the same numbers for the same seed, so that two runs measure the same archive. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
}

/** The files of an archive that a benchmark changes: paths on disk. */
export interface Archive {
  /** A document of the first year. */
  document: string;
  /** The procurement table of the open year: 5,000 rows. */
  table: string;
}

/**
 * Writes an archive of five fiscal years: every item with an index, announcements that hold a Markdown table, and a
 * procurement table of 5,000 rows. Figures of earlier commits stay comparable as long as this writes the same bytes.
 * @param documents number of documents over all years
 */
export function writeArchive(folder: string, documents: number): Archive {
  const random = sequence(documents);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'agency.yaml'), agencyFile());
  for (const year of years) {
    for (const code of codes) {
      const item = join(folder, String(year), itemFolder(code));
      mkdirSync(item, { recursive: true });
      const evidence =
        code === 'O14'
          ? 'evidence:\n  procurement: { data: procurement.csv }\n'
          : code === 'O15'
            ? 'evidence:\n  announcements: { documents: all }\n'
            : '';
      writeFileSync(
        join(item, 'index.md'),
        `---\nunit: admin\npublished: ${year}-01-15\n${evidence}---\n\n## ภาพรวม\n\n${paragraphs(random, 3)}\n`,
      );
    }
    writeFileSync(join(folder, String(year), 'o14', 'procurement.csv'), procurement(year, year === 2567 ? 5000 : 100));
  }
  for (let number = 0; number < documents; number += 1) {
    const year = years[number % years.length] as number;
    writeFileSync(placeOfDocument(folder, number), documentFile(year, number, random));
  }
  return {
    document: placeOfDocument(folder, 0),
    table: join(folder, '2567/o14/procurement.csv'),
  };
}

/** Where a document of an archive is, by its number. */
export const placeOfDocument = (folder: string, number: number): string =>
  documentPath(
    folder,
    years[number % years.length] as number,
    codes[Math.floor(number / years.length) % codes.length] as string,
    number,
  );

const documentPath = (folder: string, year: number, code: string, number: number): string =>
  join(folder, String(year), itemFolder(code), `document-${number}.md`);

function agencyFile(): string {
  const assessments = years
    .map((year) => `  - { year: ${year}, framework: ita-2567-local, state: ${year === 2567 ? 'open' : 'closed'} }`)
    .join('\n');
  return `name: { th: สำนักงานเขตทดสอบความเร็ว, en: Bench District Office }\nkind: district\nsite: https://bench.example.go.th\nsample: true\ncontact: { address: ถนนตัวอย่าง, phone: 02-123-4567, email: bench@example.go.th }\nunits:\n  - { id: admin, name: { th: ฝ่ายปกครอง, en: Administrative Section } }\nassessments:\n${assessments}\n`;
}

function documentFile(year: number, number: number, random: (below: number) => number): string {
  const title = `${subjects[random(subjects.length)]} ครั้งที่ ${number + 1}`;
  const month = String(1 + random(9)).padStart(2, '0');
  const rows = Array.from(
    { length: 5 },
    (_, row) => `| ${row + 1} | รายการที่ ${number}-${row + 1} | ${(random(900_000) + 10_000).toLocaleString('en')} |`,
  ).join('\n');
  return `---\ntitle: ${title}\npublished: ${year}-${month}-${String(1 + random(28)).padStart(2, '0')}\n---\n\n${paragraphs(random, 2)}\n\n## รายการ\n\n| ที่ | รายการ | วงเงิน (บาท) |\n|---|---|--:|\n${rows}\n\n${paragraphs(random, 2)}\n`;
}

/** Some paragraphs of three sentences. */
export function paragraphs(random: (below: number) => number, count: number): string {
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 }, () => sentences[random(sentences.length)]).join(' '),
  ).join('\n\n');
}

function procurement(year: number, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, row) =>
      `รายการจัดซื้อที่ ${row + 1},${10_000 + row * 10},งบประมาณกรุงเทพมหานคร,completed,specific,${10_000 + row * 10},${9_900 + row * 10},บริษัท ตัวอย่าง ${row % 40} จำกัด,${String(year).slice(2)}${String((row % 12) + 1).padStart(2, '0')}${String(row).padStart(7, '0')}`,
  );
  return `name,allocated_budget,budget_source,status,method,reference_price,agreed_price,winner,egp_number\n${lines.join('\n')}\n`;
}
