import type { Reason } from '../check/verdict.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { tableReasons } from './findings-element-tables.ts';
import { exampleLine } from './findings-examples.ts';
import { isPeriod, missingMonths, periodNames } from './findings-periods.ts';
import {
  allOf,
  anyOf,
  both,
  choices,
  count,
  type Description,
  glue,
  joinedWords,
  list,
  param,
  type Say,
  sentences,
  elementTitle as title,
  whole,
} from './findings-text.ts';
import { fieldName, kindName } from './findings-words.ts';

const hint = (finding: Finding): Bilingual =>
  both(whole(finding, 'hint'), whole(finding, 'hint_en') || whole(finding, 'hint'));

/** The line to write under `evidence`, after what the criterion asks for. */
function addEvidence(finding: Finding, asHint = true): Bilingual {
  const line = param(finding, 'example');
  const { th, en } = asHint ? hint(finding) : both('', '');
  return both(
    th === '' ? `เพิ่มใต้ evidence: ${line}` : `${th} แล้วเพิ่มใต้ evidence: ${line}`,
    en === '' ? `Add under evidence: ${line}` : `${en.replace(/\.$/, '')}. Then add under evidence: ${line}`,
  );
}

/** One text per reason for which an element is not met. */
const reasons = {
  ...tableReasons,
  'no-evidence': (finding) => {
    const { th, en } = title(finding);
    return {
      message: both(`ยังไม่มีหลักฐานของ “${th}”`, `There is no evidence of “${en}”`),
      fix: addEvidence(finding),
    };
  },
  kind: (finding) => {
    const { th, en } = title(finding);
    const kinds = joinedWords([...new Set(list(finding, 'kinds'))].map(kindName), allOf);
    const accepted = joinedWords(list(finding, 'accepts').map(kindName), anyOf);
    const line = param(finding, 'example');
    return {
      message: both(
        `หลักฐานของ “${th}” เป็น${kinds.th} ${glue('แต่เกณฑ์ข้อนี้รับ', accepted.th)}`,
        `The evidence of “${en}” is ${kinds.en}, but this element takes ${accepted.en}`,
      ),
      fix: both(`แก้เป็นหลักฐานที่รับ เช่น ${line}`, `Give evidence that is accepted, such as ${line}`),
    };
  },
  'file-useless': (finding) => {
    const { th, en } = title(finding);
    const files = choices(list(finding, 'files'));
    return {
      message: both(`ไฟล์ที่แสดง “${th}” เปิดไม่ได้ คือ ${files}`, `What shows “${en}” cannot be opened: ${files}`),
      fix: both(
        `วางไฟล์ที่เปิดได้แทน ${files} ในโฟลเดอร์ files`,
        `Put a file that opens in place of ${files} in the folder files`,
      ),
    };
  },
  count: (finding) => {
    const { th, en } = title(finding);
    const [found, min] = [count(finding, 'count'), count(finding, 'min')];
    return {
      message: both(
        `“${th}” มี ${found} รายการ ต้องมีอย่างน้อย ${min}`,
        `“${en}” has ${found}, but at least ${min} are needed`,
      ),
      fix: both(`เพิ่มอีกอย่างน้อย ${min - found} รายการ`, `Add at least ${min - found} more`),
    };
  },
  months: (finding) => {
    const { th, en } = title(finding);
    const [first = ''] = list(finding, 'months');
    const months = missingMonths(list(finding, 'months'));
    return {
      message: both(`“${th}” ยังขาดข้อมูลเดือน${months.th}`, `“${en}” lacks ${months.en}`),
      fix: both(
        `เพิ่มแถวหรือเอกสารของเดือนที่ขาด เอกสารให้ระบุ period: ${first} เดือนที่ไม่มีรายการให้ระบุไว้ว่าไม่มี`,
        `Add a row or a document for each of these months, a document with period: ${first}; say so where a month has nothing`,
      ),
    };
  },
  period: (finding) => {
    const { th, en } = title(finding);
    const [found, needed] = [periodNames(list(finding, 'found'), allOf), periodNames(list(finding, 'needed'), anyOf)];
    const [label = ''] = list(finding, 'needed');
    if (list(finding, 'found').some((one) => !isPeriod(one))) {
      return {
        message: both(
          `เอกสารของ “${th}” ไม่ใช่ของ${needed.th}: ${found.th}`,
          `Documents of “${en}” are not of ${needed.en}: ${found.en}`,
        ),
        fix: both(
          `เผยแพร่เอกสารของ${needed.th} หรือแก้ published หรือ period ของเอกสารให้ตรงความจริง`,
          `Publish documents of ${needed.en}, or correct published or period of these if they are wrong`,
        ),
      };
    }
    return {
      message:
        found.th === ''
          ? both(`“${th}” ของ${glue(needed.th, 'ยังมีไม่ครบจำนวน')}`, `There is not enough of “${en}” for ${needed.en}`)
          : both(
              `หลักฐานของ “${th}” เป็นของ${found.th} แต่ต้องเป็นของ${needed.th}`,
              `The evidence of “${en}” is of ${found.en}, but ${needed.en} is needed`,
            ),
      fix: both(
        `เผยแพร่ข้อมูลของ${needed.th} แล้วระบุ period: ${label}`,
        `Publish it for ${needed.en}, with period: ${label}`,
      ),
    };
  },
  fields: (finding) => {
    const { th, en } = title(finding);
    const fields = list(finding, 'fields');
    const words = joinedWords(fields.map(fieldName), fields.length > 1 ? allOf : anyOf);
    const [who, more] = [list(finding, 'who'), count(finding, 'count') - list(finding, 'who').length];
    const people = who.map((name) => both(name, name));
    const names = joinedWords(more > 0 ? [...people, both(`อีก ${more} ราย`, `${more} more`)] : people, allOf);
    const [first = ''] = fields;
    return {
      message: both(
        `“${th}” ${glue('ต้องระบุ', words.th, 'ให้ครบ')} ยังขาดที่ ${names.th}`,
        `“${en}” needs ${words.en}; still missing for ${names.en}`,
      ),
      fix: both(
        `เพิ่มข้อมูลที่ขาด เช่น ${exampleLine(first, 'people')}`,
        `Add what is missing, such as ${exampleLine(first, 'people')}`,
      ),
    };
  },
  language: (finding) => {
    const { th, en } = title(finding);
    const language = param(finding, 'language') === 'en' ? both('ภาษาอังกฤษ', 'English') : both('ภาษาไทย', 'Thai');
    return {
      message: both(`ยังไม่มี “${th}” ฉบับ${language.th}`, `There is no “${en}” in ${language.en}`),
      fix: both(
        `เพิ่มหลักฐานฉบับ${language.th} แล้วระบุ lang: ${param(finding, 'language')}`,
        `Add evidence in ${language.en}, with lang: ${param(finding, 'language')}`,
      ),
    };
  },
  reader: (finding) => {
    const { th, en } = title(finding);
    return {
      message: both(
        `ต้องเปิดอ่าน “${th}” เอง เพราะโปรแกรมตรวจเนื้อหาให้ไม่ได้`,
        `A reader must judge “${en}”: the program cannot see into the content`,
      ),
      fix: sentences(hint(finding), both('เปิดหลักฐานแล้วตรวจว่ามีครบ', 'Open the evidence and see that it is there')),
    };
  },
  form: (finding) => {
    const { th, en } = title(finding);
    return {
      message: both(
        `ต้องเปิดอ่าน “${th}” เอง เพราะหลักฐานไม่ใช่ตารางหรือข้อมูลที่โปรแกรมอ่านได้`,
        `A reader must judge “${en}”: the evidence is no table or data that the program can read`,
      ),
      fix: both(
        'เปิดหลักฐานแล้วตรวจว่ามีครบ หรือเผยแพร่เป็นตาราง CSV เพื่อให้โปรแกรมตรวจให้',
        'Open the evidence and see that it is there, or publish a CSV table, which the program can check',
      ),
    };
  },
  unreadable: (finding) => {
    const { th, en } = title(finding);
    return {
      message: both(
        `ยังตรวจ “${th}” ไม่ได้ เพราะอ่านไฟล์ของข้อนี้ไม่ได้`,
        `Not checked: “${en}”, because the file of this item cannot be read`,
      ),
      fix: both('แก้ข้อผิดพลาดของไฟล์นั้นก่อน แล้วตรวจอีกครั้ง', 'Correct the errors of that file, and check again'),
    };
  },
} as const satisfies Record<Reason, Say>;

const isReason = (text: string): text is Reason => text in reasons;

function byReason(finding: Finding): Description {
  const reason = param(finding, 'reason');
  return reasons[isReason(reason) ? reason : 'no-evidence'](finding);
}

/** Elements of an item that its evidence does not show. */
export const elementTexts = {
  'element-missing': byReason,
  'element-stale': byReason,
  'element-invalid': byReason,
  'element-recommended': (finding) => {
    const { message, fix } = byReason(finding);
    return {
      message: both(`ข้อแนะนำ ไม่มีผลต่อคะแนน: ${message.th}`, `Recommendation, no effect on the score: ${message.en}`),
      fix,
    };
  },
  'element-not-run': byReason,
} as const satisfies Partial<Record<FindingCode, Say>>;
