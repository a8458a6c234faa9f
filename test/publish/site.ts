import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assess } from '../../src/check/assess.ts';
import { readContent } from '../../src/content/read.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import { contentComponents } from '../../src/model/content-components.ts';
import type { Site } from '../../src/site/site.ts';

const files: Record<string, string> = {
  'agency.yaml': `name: { th: เทศบาลตัวอย่าง, en: Sample Municipality }
kind: municipality
site: https://sample.example.go.th
contact: { address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@sample.example.go.th }
units:
  - { id: finance, name: { th: กองคลัง, en: Finance Division } }
assessments:
  - { year: 2567, framework: ita-2567-local, state: open, responsible: { finance: [O15, O16] } }
sample: true
`,
  // The heading has the id of the element that it shows.
  '2567/o01/index.md': `---
unit: finance
published: 2567-01-15
evidence:
  structure: { section: structure }
---
## structure

ข้อความ | มีขีด
`,
  '2567/o02/index.md': `---
notApplicable: { reason: ไม่มีผู้บริหารฝ่ายการเมือง }
---
`,
  '2567/o04/index.md': `---
evidence:
  contact: { data: contacts.csv }
---
`,
  '2567/o04/contacts.csv': `หน่วยงาน,ที่อยู่,โทรศัพท์,อีเมล,แผนที่,หมายเหตุ
"=1+1","1 ถนน ""ก"", แขวง ข
เขต ค",+66 2 123 4567,a@b.go.th,https://maps.example.org/,-5
@SUM(1),2,02-123-4567,b@b.go.th,https://maps.example.org/แผนที่,"- ข้อ, หนึ่ง"
`,
  '2567/o13/index.mdx': `---
evidence:
  e-service: { link: 'https://service.example.go.th/บริการ?q=[1]|50%', label: บริการ }
---
<Callout>ข้อความ</Callout>
`,
  '2567/o14/index.md': `---
published: 2567-02-01
updated: 2567-03-01
evidence:
  procurement: { data: list.csv, total: 2 }
---
`,
  '2567/o14/list.csv': `ที่,ปีงบประมาณ,รายการ,งบประมาณ,แหล่งงบประมาณ,สถานะ,วิธี,ราคากลาง,ราคาที่ตกลง,ผู้ชนะการเสนอราคา,เลขที่โครงการ
๑,2567,ซื้อกระดาษ,"1,250,000.50",รายได้,ยังไม่ลงนามในสัญญา,เฉพาะเจาะจง,0.1,,,67019123456
2,2567,จ้างซ่อม,5000,รายได้,ยกเลิก,e-bidding,5000,4999.99,"บริษัท ก, จำกัด",
`,
  '2567/o14/anything.csv': 'Name,ค่า\na,1\n',
  '2567/o15/index.md': `---
unit: finance
evidence:
  announcements: { documents: all }
---
อ่าน [ประกาศ](files/linked%20file.pdf)
`,
  '2567/o15/winner.md': `---
title: ประกาศผู้ชนะการเสนอราคา
published: 15 มกราคม 2567
period: 2567-Q2
files: [ประกาศ.pdf]
---
ข้อความ
`,
  '2567/o15/secret.md': `---
title: ร่างประกาศ
draft: true
files: [draft.pdf, ประกาศ.pdf, 'linked file.pdf']
---
ร่าง
`,
  '2567/o15/files/ประกาศ.pdf': '%PDF-1.7 announcement',
  '2567/o15/files/draft.pdf': '%PDF-1.7 draft',
  '2567/o15/files/linked file.pdf': '%PDF-1.7 linked',
  '2567/o15/files/unnamed.bin': 'x',
};

const made: string[] = [];
process.once('exit', () => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/**
 * A small municipality with everything that is hard to publish, read and assessed as a real one is.
 * @param label how its content folder is called in findings
 * @param more files of the content folder that are added, or stand instead of its own
 */
export function sampleSite({ label = 'content', more = {} as Record<string, string> } = {}): Site {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  made.push(root);
  for (const [path, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const frameworks = loadFrameworks(join(import.meta.dirname, '../../src/frameworks'));
  const disclosure = readContent({ root, label, frameworks, components: contentComponents });
  const errors = disclosure.findings.filter(({ severity }) => severity === 'error');
  if (!disclosure.agency || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  const today = '2024-03-01';
  const assessment = assess(disclosure, { frameworks, today, label });
  return {
    agency: disclosure.agency,
    disclosure,
    assessment,
    frameworks,
    today,
    url: 'https://sample.example.go.th',
    base: '/',
    files: new Map(),
  };
}
