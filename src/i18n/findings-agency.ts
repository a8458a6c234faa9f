import type { FindingCode } from '../model/finding.ts';
import { exampleLine } from './findings-examples.ts';
import { both, choices, correctedOr, type Description, list, param, type Say } from './findings-text.ts';

const agencyExample = [
  'name: { th: สำนักงานเขตตัวอย่าง, en: Sample District Office }',
  'kind: district',
  'site: https://www.example.go.th',
  'contact: { address: ที่อยู่ของหน่วยงาน, phone: 02-123-4567, email: info@example.go.th }',
  'assessments:',
  '  - { year: 2567, framework: ita-2567-local, state: open }',
].join('\n');

const openDataExample = exampleLine('openData');

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
  'logo-invalid': (finding) => {
    const [found, reason, most] = [param(finding, 'found'), param(finding, 'reason'), param(finding, 'most')];
    const messages: Record<string, Description['message']> = {
      absent: both(`ไม่พบไฟล์ตรา “${found}” ข้าง agency.yaml`, `There is no logo “${found}” beside agency.yaml`),
      outside: both(`“${found}” เป็นลิงก์ไปนอกโฟลเดอร์ข้อมูล`, `“${found}” is a link that leads out of the content folder`),
      large: both(`ไฟล์ตรา “${found}” ใหญ่เกิน ${most} KB`, `The logo “${found}” is larger than ${most} KB`),
      kind: both(
        `“${found}” ไม่ใช่ภาพ SVG, PNG หรือ WebP ตามนามสกุลไฟล์`,
        `“${found}” is not the SVG, PNG or WebP picture that its name says`,
      ),
    };
    return {
      message:
        messages[reason] ??
        both(`อ่านไฟล์ตรา “${found}” ไม่ได้ (${reason})`, `The logo “${found}” cannot be read (${reason})`),
      fix: correctedOr(
        finding,
        both(
          `วางภาพ logo.svg, logo.png หรือ logo.webp ขนาดไม่เกิน ${most} KB ข้าง agency.yaml แล้วเขียน logo: logo.svg`,
          `Put a picture logo.svg, logo.png or logo.webp of at most ${most} KB beside agency.yaml and write logo: logo.svg`,
        ),
      ),
    };
  },
  'open-data-undecided': () => ({
    message: both(
      'ยังไม่ได้กำหนดเงื่อนไขการใช้ข้อมูล จึงไม่มีสัญญาอนุญาตในบัญชีข้อมูล และยังไม่มีระเบียนสำหรับระบบบัญชีข้อมูลภาครัฐ (GD Catalog)',
      'The terms of use of the data are not decided, so the catalogs state no licence and there are no records for the Government Data Catalog',
    ),
    fix: both(
      `เพิ่มในไฟล์ agency.yaml ตามตัวอย่างนี้ แล้วแก้ให้ตรงกับที่หน่วยงานตัดสินใจ:\n${openDataExample}`,
      `Add to agency.yaml after this example, as the agency decides:\n${openDataExample}`,
    ),
  }),
} as const satisfies Partial<Record<FindingCode, Say>>;
