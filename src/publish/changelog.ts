import type { Bilingual } from '../model/bilingual.ts';
import type { Site } from '../site/site.ts';
import { head } from './json.ts';
import type { ChangelogDocument } from './schema.ts';

/** One version of the API and what changed with it. */
interface Release {
  /** Major, minor, patch: the first is `schemaVersion` and grows with what breaks a reader, the second with what is added. */
  version: string;
  /** ISO day. */
  date: string;
  changes: readonly Bilingual[];
}

/** Every version of the API, newest first. The first one is what this program publishes. */
export const changelog: readonly [Release, ...Release[]] = [
  {
    version: '1.2.0',
    date: '2026-11-21',
    changes: [
      {
        th: 'รายงานของ OCDS มีเหตุผล prices-differ และบอกทุกอย่างที่แถวของโครงการเดียวกันไม่ตรงกัน',
        en: 'The OCDS report has the reason prices-differ, and names everything that rows of one process say differently.',
      },
      {
        th: 'ocid ของแถวที่ไม่มีเลขที่โครงการ e-GP เปลี่ยนหนึ่งครั้ง เพื่อให้คงเดิมเมื่อเติมราคากลาง สัญญา หรือผลการจัดซื้อจัดจ้างภายหลัง',
        en: 'The ocids of rows without an e-GP number change once, so that they stay when reference price, contract or result are filled in later.',
      },
    ],
  },
  {
    version: '1.1.0',
    date: '2026-11-21',
    changes: [
      {
        th: 'ที่อยู่ของ JSON Schema มีเลขรุ่น คือ /api/schema/1/<ชื่อ>.schema.json แทน /api/schema/<ชื่อ>.schema.json',
        en: 'JSON Schemas have a version in their address: /api/schema/1/<name>.schema.json instead of /api/schema/<name>.schema.json.',
      },
      {
        th: 'เพิ่มข้อมูลการจัดซื้อจัดจ้างตามมาตรฐาน OCDS รายปี และรายงานแถวที่แปลงไม่ได้หรือได้ไม่ครบ',
        en: 'Procurement in OCDS for each year, with a report of the rows that are not, or not wholly, in it.',
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
