import type { Finding, FindingCode } from '../model/finding.ts';
import { day } from './findings-periods.ts';
import {
  both,
  capital,
  choices,
  correctedOr,
  type Description,
  excerpt,
  lastKey,
  list,
  param,
  type Say,
} from './findings-text.ts';

/** What is said of a name that leads to nothing in the folder of its item. */
function notFound(
  finding: Finding,
  message: (found: string) => Description['message'],
  add: (found: string) => Description['fix'],
): Description {
  const found = param(finding, 'found');
  const known = choices(list(finding, 'known'));
  const { th, en } = add(found);
  return {
    message: message(found),
    fix: correctedOr(
      finding,
      known === '' ? both(th, capital(en)) : both(`ใช้ชื่อที่มีอยู่ คือ ${known} หรือ${th}`, `Use one of: ${known}; or ${en}`),
    ),
  };
}

const withEnding = (name: string, ending: string): string => (name.endsWith(ending) ? name : `${name}${ending}`);

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) || 'plan.pdf';

/** Names that lead nowhere: elements, units, frameworks, items, years, headings, documents, files, tables. */
export const referenceTexts = {
  'element-unknown': (finding) => {
    const [found, item] = [param(finding, 'found'), excerpt(finding.item ?? '')];
    const known = choices(list(finding, 'known'));
    return {
      message: both(`ข้อ ${item} ไม่มีองค์ประกอบชื่อ “${found}”`, `${item} has no element “${found}”`),
      fix: correctedOr(
        finding,
        both(`ใช้ชื่อองค์ประกอบของข้อนี้ คือ ${known}`, `Use one of the elements of this item: ${known}`),
      ),
    };
  },
  'unit-unknown': (finding) => {
    const found = param(finding, 'found');
    const known = choices(list(finding, 'known'));
    const line = `{ id: ${found}, name: { th: ชื่อหน่วยงาน, en: Name of the unit } }`;
    const add = both(`เพิ่มใน units ของ agency.yaml: - ${line}`, `add it to units in agency.yaml: - ${line}`);
    return {
      message: both(
        `ไม่มีหน่วยงานรหัส “${found}” ใน units ของ agency.yaml`,
        `There is no unit “${found}” among the units of agency.yaml`,
      ),
      fix: correctedOr(
        finding,
        known === ''
          ? both(add.th, capital(add.en))
          : both(`ใช้รหัสที่มีอยู่ คือ ${known} หรือ${add.th}`, `Use one of: ${known}; or ${add.en}`),
      ),
    };
  },
  'framework-unknown': (finding) => {
    const found = param(finding, 'found');
    const known = choices(list(finding, 'known'));
    return {
      message: both(`ไม่มีกรอบการประเมินชื่อ “${found}”`, `There is no framework “${found}”`),
      fix: correctedOr(finding, both(`ใช้ชื่อที่มีอยู่ คือ ${known}`, `Use one of: ${known}`)),
    };
  },
  'framework-mismatch': (finding) => {
    const [framework, found, needed] = [param(finding, 'framework'), param(finding, 'found'), param(finding, 'needed')];
    if (param(finding, 'about') === 'year') {
      return {
        message: both(
          `ปีงบประมาณ ${found} ใช้กรอบการประเมิน ${framework} ซึ่งเป็นของปี ${needed}`,
          `Fiscal year ${found} uses the framework ${framework}, which is of ${needed}`,
        ),
        fix: both(
          `ตรวจว่าตั้งใจใช้เกณฑ์ของปีอื่น หากไม่ใช่ แก้ framework ให้เป็นของปี ${found}`,
          `Check that criteria of another year are meant; if not, name a framework of ${found}`,
        ),
      };
    }
    return {
      message: both(
        `กรอบการประเมิน ${framework} ไม่ได้ใช้กับหน่วยงานประเภท ${found} แต่ใช้กับ ${needed}`,
        `The framework ${framework} is not for agencies of the kind ${found}, but for ${needed}`,
      ),
      fix: both(
        'ตรวจ kind และ framework ใน agency.yaml ว่าตรงกัน',
        'Check that kind and framework in agency.yaml belong together',
      ),
    };
  },
  'window-order': (finding) => {
    const [opens, closes] = [day(finding, 'opens'), day(finding, 'closes')];
    if (lastKey(finding) === 'until')
      return {
        message: both(
          `until วันที่ ${closes.th} อยู่ก่อน date วันที่ ${opens.th}`,
          `The last day, ${closes.en}, is earlier than the first, ${opens.en}`,
        ),
        fix: both('สลับหรือแก้วันที่ date และ until', 'Swap or correct date and until'),
      };
    return {
      message: both(
        `window ปิดวันที่ ${closes.th} ก่อนวันเปิด ${opens.th}`,
        `The window closes on ${closes.en}, before it opens on ${opens.en}`,
      ),
      fix: both('สลับหรือแก้วันที่ opens และ closes', 'Swap or correct opens and closes'),
    };
  },
  'criteria-unknown': (finding) => {
    const code = param(finding, 'found');
    return {
      message: both(
        `ข้อ ${code} มีในกรอบการประเมิน แต่ยังไม่พบเกณฑ์ จึงยังไม่แสดงบนเว็บไซต์และไม่นับคะแนน`,
        `${code} exists in the framework, but nobody has found its criteria: it is not shown on the site and not scored`,
      ),
      fix: both(
        'เก็บไฟล์ไว้ได้ เมื่อพบเกณฑ์แล้วจะแสดงเอง หากทราบเกณฑ์ โปรดแจ้งผู้ดูแลโปรแกรม',
        'The files may stay: they appear once the criteria are known. If you know them, tell the maintainers of this program',
      ),
    };
  },
  'item-unknown': (finding) => {
    const [found, first, last] = [param(finding, 'found'), param(finding, 'first'), param(finding, 'last')];
    if (last === '') {
      return {
        message: both(`“${found}” ไม่ใช่รหัสข้อ OIT`, `“${found}” is not the code of an OIT item`),
        fix: both('เขียนรหัสข้อ เช่น O15', 'Write a code such as O15'),
      };
    }
    const framework = param(finding, 'framework');
    return {
      message: both(
        `กรอบการประเมิน ${framework} ไม่มีข้อ ${found} มีเฉพาะ ${first} ถึง ${last}`,
        `The framework ${framework} has no item ${found}, only ${first} to ${last}`,
      ),
      fix:
        finding.line === null
          ? both(
              'เปลี่ยนชื่อโฟลเดอร์ให้ตรงกับข้อที่มี หรือย้ายโฟลเดอร์นี้ออก',
              'Rename the folder after an item that exists, or move it away',
            )
          : both('แก้เป็นรหัสข้อที่มี หรือลบออก', 'Write the code of an item that exists, or delete it'),
    };
  },
  'year-undeclared': (finding) => {
    const found = param(finding, 'found');
    const known = choices(list(finding, 'known'));
    const [buddhist] = list(finding, 'suggestions');
    const line = `- { year: ${found}, framework: …, state: open }`;
    return {
      message: both(
        `โฟลเดอร์ปี ${found} ยังไม่อยู่ใน assessments ของ agency.yaml ซึ่งมีปี ${known}`,
        `The folder of year ${found} is not among the assessments of agency.yaml, which has ${known}`,
      ),
      fix:
        buddhist === undefined
          ? both(`เพิ่มใน assessments ของ agency.yaml: ${line}`, `Add to assessments in agency.yaml: ${line}`)
          : both(
              `เปลี่ยนชื่อโฟลเดอร์เป็นปี พ.ศ.: ${buddhist}`,
              `Rename the folder to the year of the Buddhist Era: ${buddhist}`,
            ),
    };
  },
  'section-not-found': (finding) =>
    notFound(
      finding,
      (found) => both(`ไม่พบหัวข้อ “${found}” ในเนื้อหาของไฟล์นี้`, `The text of this file has no heading “${found}”`),
      (found) => {
        const heading = found.replace(/^#+\s*/, '');
        return both(`เพิ่มหัวข้อในเนื้อหา: ## ${heading}`, `add the heading to the text: ## ${heading}`);
      },
    ),
  'document-not-found': (finding) =>
    notFound(
      finding,
      (found) => both(`ไม่พบเอกสาร “${found}” ในโฟลเดอร์ของข้อนี้`, `The folder of this item has no document “${found}”`),
      (found) => both(`เพิ่มไฟล์ ${withEnding(found, '.md')}`, `add the file ${withEnding(found, '.md')}`),
    ),
  'file-not-found': (finding) =>
    notFound(
      finding,
      (found) => both(`ไม่พบไฟล์ “${found}” ในโฟลเดอร์ files ของข้อนี้`, `The folder files of this item has no “${found}”`),
      (found) => both(`วางไฟล์ ${nameOf(found)} ไว้ในโฟลเดอร์ files`, `put ${nameOf(found)} into the folder files`),
    ),
  'data-not-found': (finding) =>
    notFound(
      finding,
      (found) => both(`ไม่พบตาราง “${found}” ในโฟลเดอร์ของข้อนี้`, `The folder of this item has no table “${found}”`),
      (found) =>
        both(
          `วางไฟล์ ${withEnding(found, '.csv')} ไว้ในโฟลเดอร์เดียวกับ index.md`,
          `put ${withEnding(found, '.csv')} beside index.md`,
        ),
    ),
  'path-outside': (finding) => {
    const found = param(finding, 'found');
    const name = nameOf(found);
    if (found === 'agency.yaml') {
      return {
        message: both(
          'agency.yaml เป็นลิงก์ไปนอกโฟลเดอร์ข้อมูล จึงไม่อ่าน',
          'agency.yaml is a link that leads out of the content folder, so it is not read',
        ),
        fix: both('คัดลอกไฟล์ตัวจริงมาวางแทนลิงก์', 'Put a copy of the file itself in place of the link'),
      };
    }
    return {
      message: both(
        `“${found}” อยู่นอกโฟลเดอร์ของข้อนี้ จึงไม่นำมาเผยแพร่`,
        `“${found}” is outside the folder of this item, so it is not published`,
      ),
      fix: both(
        `คัดลอกไฟล์ตัวจริงมาไว้ในโฟลเดอร์ files ของข้อนี้ แล้วเขียนเฉพาะชื่อไฟล์: file: ${name}`,
        `Copy the file itself into the folder files of this item and write its name only: file: ${name}`,
      ),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
