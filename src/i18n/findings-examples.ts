const openDataLines = [
  '\n  licence: Creative Commons Attributions',
  '\n  category: ข้อมูลสาธารณะ',
  '\n  objective: [เพื่อการให้บริการประชาชน, พันธกิจหน่วยงาน]',
  '\n  updateFrequency: ปี',
  '\n  geoCoverage: อำเภอ',
  '\n  source: ชื่อหน่วยงานหรือระบบที่เป็นที่มาของข้อมูล',
];

/** A value that an author may write for a key, as an example. */
const examples: Record<string, string> = {
  title: 'ชื่อเอกสาร',
  name: '{ th: ชื่อภาษาไทย, en: English name }',
  th: 'ข้อความภาษาไทย',
  en: 'English text',
  kind: 'district',
  site: 'https://www.example.go.th',
  contact: '{ address: ที่อยู่, phone: 02-123-4567, email: info@example.go.th }',
  address: '999 ถนนตัวอย่าง เขตตัวอย่าง กรุงเทพมหานคร 10000',
  phone: '02-123-4567',
  email: 'info@example.go.th',
  map: 'https://maps.example.go.th',
  link: 'https://www.example.go.th',
  id: 'finance',
  unit: 'finance',
  units: '[{ id: finance, name: { th: ฝ่ายการคลัง, en: Finance Section } }]',
  assessments: '[{ year: 2567, framework: ita-2567-local, state: open }]',
  year: '2567',
  framework: 'ita-2567-local',
  state: 'open',
  opens: '2567-04-01',
  closes: '2567-04-30',
  published: '2567-01-15',
  updated: '2567-01-15',
  period: '2567-Q1',
  notApplicable: '{ reason: หน่วยงานไม่มีภารกิจนี้ }',
  reason: 'หน่วยงานไม่มีภารกิจนี้',
  label: 'ชื่อที่ต้องการให้แสดง',
  position: 'ผู้อำนวยการเขต',
  files: '[ชื่อไฟล์.pdf]',
  changes: '[{ date: 2567-03-01, text: แก้ไขราคากลางในตาราง }]',
  date: '2567-03-01',
  text: 'แก้ไขราคากลางในตาราง',
  personalData: '[{ file: ชื่อไฟล์.pdf, reason: กฎหมายกำหนดให้ประกาศ, approvedBy: ชื่อและตำแหน่งผู้อนุมัติ }]',
  approvedBy: 'ชื่อและตำแหน่งผู้อนุมัติ',
  file: 'ชื่อไฟล์.pdf',
  aliases: '[old-name]',
  identity: "{ logo: logo.svg, colour: '#0b4a6f' }",
  logo: 'logo.svg',
  colour: "'#0b4a6f'",
  numerals: 'thai',
  servicePoints: '[{ th: จุดบริการชั้น 1, en: Ground-floor counter }]',
  surveys:
    '[{ name: { th: แบบวัด EIT, en: EIT survey }, link: https://survey.example.go.th, opens: 2567-01-01, closes: 2567-06-30 }]',
  notices: '[{ text: { th: ประกาศ, en: Notice }, opens: 2567-01-01, closes: 2567-01-31 }]',
  licence: 'Creative Commons Attributions',
  licenceOther: 'ชื่อสัญญาอนุญาต',
  category: 'ข้อมูลสาธารณะ',
  objective: '[พันธกิจหน่วยงาน]',
  objectiveOther: 'วัตถุประสงค์',
  updateFrequency: 'ปี',
  updateFrequencyOther: 'ทุก 2 ปี',
  geoCoverage: 'อำเภอ',
  geoCoverageOther: 'ชื่อพื้นที่',
  source: 'ฝ่ายการคลัง สำนักงานเขตตัวอย่าง',
  area: '{ th: เขตตัวอย่าง, en: Sample District }',
  maintainer: '{ name: ฝ่ายปกครอง, email: info@example.go.th }',
  ocidPrefix: 'ocds-abc123',
  openData: openDataLines.join(''),
  evidence: '{ announcements: { documents: all } }',
  backend: 'forgejo',
  repo: 'sample-district/website',
  server: 'https://git.example.go.th',
  appId: 'รหัสแอปที่ได้เมื่อลงทะเบียนกับเครื่องแม่ข่าย Git',
  relay: 'https://login.example.go.th',
  folder: 'content',
};

/** What people in `evidence` have is text, where the agency and its units have a name in two languages. */
const personExamples: Record<string, string> = { name: 'ชื่อ นามสกุล', photo: 'ชื่อไฟล์.jpg' };

/**
 * The line that gives a key an example value.
 * @param path where the key stands, such as `evidence.executives.people.name`
 */
export function exampleLine(key: string, path = ''): string {
  const person = /\bpeople\b/.test(path) ? personExamples[key] : undefined;
  const allowed = /\bpersonalData\b/.test(path) && key === 'reason' ? 'กฎหมายกำหนดให้ประกาศ' : undefined;
  const example = person ?? allowed ?? examples[key] ?? '…';
  return example.startsWith('\n') ? `${key}:${example}` : `${key}: ${example}`;
}

/** The line that gives a key one of its choices: the usual one where an example is known, or else the first. */
export function choiceLine(key: string, choices: readonly string[]): string {
  const usual = examples[key]?.replace(/^\[(.*)\]$/, '$1') ?? '';
  return choices.includes(usual) ? exampleLine(key) : `${key}: ${choices[0] ?? '…'}`;
}
