import type { Bilingual } from '../model/bilingual.ts';
import type { Site } from '../site/site.ts';
import { head } from './json.ts';
import type { ChangelogDocument } from './schema.ts';

/** One version of the API and what changed with it. */
interface Release {
  /**
   * Major, minor, patch. The first grows with everything that breaks a user of the API: an address that moves or goes, an id
   * that changes, a field that changes its meaning. The second grows with what is added. `schemaVersion` is another number: it
   * tells a reader of one document whether it knows its form, and stays while the documents can be read as before.
   */
  version: string;
  /** ISO day. */
  date: string;
  changes: readonly Bilingual[];
}

/** Every version of the API, newest first. The first one is what this program publishes. */
export const changelog: readonly [Release, ...Release[]] = [
  {
    version: '3.1.0',
    date: '2026-11-21',
    changes: [
      {
        th: 'ตาราง URL บอกตำแหน่งของแต่ละองค์ประกอบเป็นข้อความ (where) และคำอธิบายของแต่ละข้อเขียนจากตำแหน่งเหล่านั้น มีภาษาอังกฤษด้วย (explanationEn)',
        en: 'The sheet of addresses says in words where each element is shown (where), and the explanation of each item is made from them, in English too (explanationEn).',
      },
      {
        th: 'สิ่งที่ยังไม่ถึงเวลาเผยแพร่ (publishAt) ไม่อยู่ในเอกสารใดของ API จนกว่าจะถึงเวลา และ findings ไม่กล่าวถึงฉบับร่าง',
        en: 'What is to be published later (publishAt) stands in no document of the API until then, and findings do not speak of drafts.',
      },
      {
        th: 'สิ่งที่ตรวจพบใน /api/<ปี>/status.json บอกที่อยู่ของหน้าคำอธิบายพร้อมตัวอย่าง (help)',
        en: 'Findings in /api/<year>/status.json say where they are explained with an example (help).',
      },
      {
        th: '/api/<ปี>/status.json บอกว่ารายการและองค์ประกอบใดเปลี่ยนไป และคะแนนที่คาดการณ์เปลี่ยนอย่างไร ตั้งแต่การเผยแพร่ครั้งก่อน (since)',
        en: '/api/<year>/status.json says which items and elements changed, and the forecast from what to what, since the publication before (since).',
      },
    ],
  },
  {
    version: '3.0.0',
    date: '2026-11-21',
    changes: [
      {
        th: 'ไฟล์แนบใน /api/<ปี>/<ข้อ>.json และใน /manifest.json บอกชื่อเรื่อง ความสามารถในการอ่านด้วยโปรแกรม จำนวนหน้า วันที่ และค่าตรวจสอบ',
        en: 'Attachments in /api/<year>/<item>.json and in /manifest.json say their title, how well programs can read them, pages, date and hash.',
      },
      {
        th: 'ที่อยู่ของไฟล์แนบเป็นอักษรอังกฤษเสมอ ชื่อเดิมอยู่ใน name',
        en: 'Addresses of attachments are ASCII; the name that the author gave is in `name`.',
      },
      {
        th: 'รายการและเอกสารใน /api/<ปี>/<ข้อ>.json บอกว่าเปลี่ยนแปลงอะไรเมื่อใด (changes) และฟีดบอกการเปลี่ยนแปลงล่าสุด',
        en: 'Items and documents in /api/<year>/<item>.json say what was changed and when (changes); feeds tell the latest change.',
      },
      {
        th: 'ผลของ oit verify ที่ /link-report.json มี JSON Schema และอยู่ในคำอธิบาย API',
        en: 'The report of oit verify, /link-report.json, has a JSON Schema and is in the description of the API.',
      },
      {
        th: '/manifest.json บอกว่าที่อยู่เดิมย้ายไปที่ใด (movedTo) และหน้าใดแจ้งว่าสิ่งที่เคยอยู่ถูกถอนแล้ว (withdrawn)',
        en: '/manifest.json says where a former address leads now (movedTo), and which pages say that something was taken back (withdrawn).',
      },
    ],
  },
  {
    version: '2.0.0',
    date: '2026-11-21',
    changes: [
      {
        th: 'ที่อยู่ของ JSON Schema เปลี่ยนเป็น /api/schema/1/<ชื่อ>.schema.json แทน /api/schema/<ชื่อ>.schema.json ซึ่งไม่มีแล้ว โปรแกรมที่อ้างที่อยู่เดิมต้องแก้ไข ส่วนเอกสาร JSON ยังอ่านได้เหมือนเดิม schemaVersion จึงยังเป็น 1',
        en: 'JSON Schemas are at /api/schema/1/<name>.schema.json. The addresses without a number, /api/schema/<name>.schema.json, are gone, and programs that use them must be changed. The documents themselves are read as before, so schemaVersion is still 1.',
      },
      {
        th: 'แถวใน JSON ของตารางบุคคล ข้อมูลการติดต่อ ช่องทาง และเอกสาร มีเฉพาะคอลัมน์ที่ประกาศไว้ ตามลำดับเดียวกัน และ JSON Schema กำหนดรูปแบบชื่อคอลัมน์',
        en: 'Rows in the JSON of tables of people, contact details, channels and documents have the declared columns in their order and nothing else; the JSON Schema says what names of columns look like.',
      },
      {
        th: 'ตารางข้อมูลการติดต่อเพิ่มคอลัมน์ LINE และ Facebook',
        en: 'The table of contact details has columns for LINE and Facebook.',
      },
      {
        th: 'เพิ่มข้อมูลการจัดซื้อจัดจ้างตามมาตรฐาน OCDS รายปี และรายงานแถวที่แปลงไม่ได้หรือได้ไม่ครบ รวมทั้งสิ่งที่แถวของโครงการเดียวกันไม่ตรงกัน',
        en: 'Procurement in OCDS for each year, with a report of the rows that are not, or not wholly, in it, and of everything that rows of one process say differently.',
      },
      {
        th: 'ocid ของแถวที่ไม่มีเลขที่โครงการ e-GP เปลี่ยนหนึ่งครั้ง เพื่อให้คงเดิมเมื่อเติมราคากลาง สัญญา หรือผลการจัดซื้อจัดจ้างภายหลัง',
        en: 'The ocids of rows without an e-GP number change once, so that they stay when reference price, contract or result are filled in later.',
      },
      {
        th: 'เพิ่มคำอธิบาย API (OpenAPI) ประวัติการเปลี่ยนแปลง รายชื่อไฟล์พร้อมค่าตรวจสอบ และรายการฟีดใน index.json',
        en: 'A description of the API (OpenAPI), this changelog, a manifest of all files, and the feeds in index.json.',
      },
    ],
  },
  {
    version: '1.0.0',
    date: '2026-11-21',
    changes: [
      {
        th: 'สารบัญ รายการ สถานะ ตาราง URL และตารางข้อมูลในรูปแบบ JSON พร้อม JSON Schema',
        en: 'Index, items, status, sheet of addresses and tables as JSON, with JSON Schemas.',
      },
    ],
  },
];

/** The version of the API that this program publishes. */
export const apiVersion: string = changelog[0].version;

/** Where the changelog is, from the site's root. */
export const changelogPath = '/api/changelog.json';

/** `/api/changelog.json`: what changed in the API, newest first. */
export function changelogDocument(site: Site): ChangelogDocument {
  return {
    ...head(site, 'changelog'),
    version: apiVersion,
    versions: changelog.map(({ version, date, changes }) => ({ version, date, changes: [...changes] })),
  };
}
