import type { FindingCode } from '../model/finding.ts';
import { both, choices, list, param, type Say } from './findings-text.ts';

const agencyExample = [
  'name: { th: สำนักงานเขตตัวอย่าง, en: Sample District Office }',
  'kind: district',
  'site: https://www.example.go.th',
  'contact: { address: ที่อยู่ของหน่วยงาน, phone: 02-123-4567, email: info@example.go.th }',
  'assessments:',
  '  - { year: 2567, framework: ita-2567-local, state: open }',
].join('\n');

/** `agency.yaml` itself: absent, empty, or under another name. */
export const agencyTexts = {
  'agency-missing': (finding) => {
    const [file, found] = [finding.file ?? 'agency.yaml', param(finding, 'found')];
    const missing = choices(list(finding, 'missing'));
    if (found !== '') {
      return {
        message: both(
          `พบไฟล์ “${found}” แต่ต้องชื่อ agency.yaml ตัวพิมพ์เล็กทั้งหมด`,
          `There is “${found}”, but the file must be named agency.yaml, all in lower case`,
        ),
        fix: both('เปลี่ยนชื่อไฟล์เป็น agency.yaml', 'Rename the file to agency.yaml'),
      };
    }
    if (missing !== '') {
      return {
        message: both(`ไฟล์ agency.yaml ว่างเปล่า ต้องระบุ ${missing}`, `agency.yaml is empty; it must give: ${missing}`),
        fix: both(`เขียนตามตัวอย่างนี้:\n${agencyExample}`, `Write it after this example:\n${agencyExample}`),
      };
    }
    return {
      message: both(
        'ไม่พบไฟล์ agency.yaml ซึ่งบอกชื่อหน่วยงาน ที่อยู่เว็บ และปีที่ประเมิน',
        'There is no agency.yaml, which names the agency, its web address and the assessed years',
      ),
      fix: both(
        `สร้างไฟล์ ${file} ตามตัวอย่างนี้:\n${agencyExample}`,
        `Create ${file} after this example:\n${agencyExample}`,
      ),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
