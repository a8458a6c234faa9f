import { limits } from '../../src/content/limits.ts';
import { type Finding, type FindingCode, finding, type Severity } from '../../src/model/finding.ts';

type Params = Finding['params'];

/** A finding of an item's index, as the reader makes it. */
function of(code: FindingCode, params: Params, place: Partial<Finding> = {}, severity: Severity = 'error'): Finding {
  return finding(code, severity, {
    year: 2567,
    item: 'O15',
    file: 'content/2567/o15/index.md',
    line: 3,
    column: 1,
    params,
    ...place,
  });
}

const agencyFile = { year: null, item: null, file: 'content/agency.yaml' };
const table = { file: 'content/2567/o14/procurement.csv', item: 'O14' };
const none = { suggestions: [], corrected: [] };

const item = {
  code: 'O15',
  title: 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง',
  title_en: 'Procurement announcements',
  unit: 'finance',
  folder: 'o15',
  cost_min: 2.5,
  cost_max: 2.5,
  evidence: ['announcements: { documents: all }'],
};
const attachment = { file: 'content/2567/o15/files/plan.pdf', line: null, column: null };
const folder = { file: 'content/2567/o15', line: null, column: null };

const lost = (reason: string, kind: string, name: string, more: Params = {}): Finding =>
  of(
    'address-lost',
    { url: '/2567/o15/old-name/', seen: '2024-01-15', kind, name, urls: 1, reason, ...more },
    { line: null, column: null },
  );

const element = (reason: string, params: Params = {}): Params => ({
  reason,
  title: 'สถิติเรื่องร้องเรียน',
  title_en: 'Statistics of complaints',
  hint: 'เผยแพร่จำนวนเรื่องร้องเรียนเป็นรายเดือน',
  hint_en: 'Publish the number of complaints by month.',
  example: 'statistics: { data: ชื่อตาราง.csv }',
  ...params,
});

const cell = (type: string, found: string, suggestions: string[] = [], more: Params = {}): Finding =>
  of('cell-invalid', { found, header: 'ราคากลาง', header_en: 'Reference price', type, suggestions, ...more }, table);

/** Realistic findings of every code: one for every text that it can give. */
export const samples: Record<FindingCode, Finding[]> = {
  'agency-missing': [
    of('agency-missing', {}, agencyFile),
    of('agency-missing', { found: 'Agency.yml' }, agencyFile),
    of('agency-missing', { missing: ['name', 'kind', 'site', 'contact', 'assessments'] }, agencyFile),
  ],
  'open-data-undecided': [of('open-data-undecided', {}, { ...agencyFile, line: null, column: null }, 'info')],
  'file-not-utf8': [of('file-not-utf8', { encoding: '' }), of('file-not-utf8', { encoding: 'UTF-16' })],
  'file-unreadable': [
    of('file-unreadable', { found: 'plan.md', problem: 'EISDIR' }),
    of('file-unreadable', { found: 'plan.md', problem: 'EACCES' }),
  ],
  'limit-exceeded': Object.entries(limits).map(([limit, most]) =>
    of('limit-exceeded', { limit, most, found: most * 2 }),
  ),
  'front-matter-fence': [
    of('front-matter-fence', { found: '', corrected: '---', part: 'blank' }),
    of('front-matter-fence', { found: '—', corrected: '---', part: 'open' }),
    of('front-matter-fence', { found: 'title: ประกาศ', corrected: '---', part: 'absent' }),
    of('front-matter-fence', { found: '----', corrected: '---', part: 'close' }),
  ],
  'front-matter-missing': [
    of('front-matter-missing', { missing: ['title'] }),
    of('front-matter-missing', { missing: [''] }),
  ],
  'front-matter-language': [of('front-matter-language', { found: '---js', corrected: '---' })],
  'front-matter-unclosed': [of('front-matter-unclosed', { found: '---', corrected: '---' })],
  'yaml-syntax': [
    of('yaml-syntax', {
      found: 'title: ประกาศ: ผลการสอบราคา',
      problem: 'BLOCK_AS_IMPLICIT_KEY',
      corrected: 'title: "ประกาศ: ผลการสอบราคา"',
    }),
    of('yaml-syntax', { found: 'unit finance', problem: 'UNEXPECTED_TOKEN', corrected: '' }),
    of('yaml-syntax', { found: 'unit: finance', problem: 'TAB_AS_INDENT', corrected: '' }),
    of('yaml-syntax', { found: 'unit: finance', problem: 'BAD_INDENT', corrected: '' }),
    of('yaml-syntax', { found: 'evidence: [', problem: 'BAD_INDENT', corrected: '' }),
    of('yaml-syntax', { found: 'title: @ประกาศ', problem: 'BAD_SCALAR_START', corrected: '' }),
    of('yaml-syntax', { found: 'summary: *ด่วน*', problem: 'ALIAS', corrected: '' }),
    of('yaml-syntax', { found: 'title: {{ชื่อ}}', problem: 'COLLECTION_KEY', corrected: '' }),
    of('yaml-syntax', { found: '', problem: 'MISSING_CHAR', corrected: '' }),
  ],
  'yaml-duplicate-key': [of('yaml-duplicate-key', { found: 'published: 2567-02-15' })],
  'key-unknown': [
    of('key-unknown', {
      found: 'publised',
      known: ['unit', 'published'],
      suggestions: ['published'],
      corrected: ['published: 2567-01-15'],
    }),
    of('key-unknown', { found: 'ผู้เขียน', known: ['unit', 'published'], ...none }),
    of('key-unknown', { found: 'x', known: [''], ...none }),
  ],
  'key-missing': [
    of('key-missing', { key: 'title', found: '', corrected: 'title: …' }),
    of('key-missing', { key: 'contact.phone', found: '', corrected: 'phone: …' }, agencyFile),
    of('key-missing', { key: 'assessments.0.framework', found: '', corrected: 'framework: …' }, agencyFile),
    of('key-missing', { key: 'evidence.executives.0.people.1.name', found: '', corrected: 'name: …' }),
    of(
      'key-missing',
      { key: 'openData.category', found: '', choices: ['ข้อมูลสาธารณะ', 'ข้อมูลส่วนบุคคล'], corrected: 'category: …' },
      agencyFile,
    ),
    of(
      'key-missing',
      { key: 'openData.objectiveOther', found: '', chosen: 'objective', corrected: 'objectiveOther: …' },
      agencyFile,
    ),
  ],
  'value-type': [
    of('value-type', { key: 'title', found: '[…]', needed: 'string', ...none }),
    of('value-type', { key: 'files', found: 'plan.pdf', needed: 'array', ...none }),
    of('value-type', { key: 'contact', found: '02-123-4567', needed: 'object', ...none }, agencyFile),
    of('value-type', { key: 'evidence.announcements', found: 'all', needed: 'object', ...none }),
    of('value-type', { key: 'evidence.items.total', found: 'สามสิบ', needed: 'whole-number', ...none }),
    of('value-type', { key: 'assessments.results.tools.IIT', found: '105', needed: 'score', ...none }, agencyFile),
    of('value-type', { key: 'notApplicable', found: 'true', needed: 'object', ...none }),
    of('value-type', { key: 'results.indicators."9"', found: 'abc', needed: 'score', ...none }, agencyFile),
    of('value-type', { key: '', found: 'ข้อความ', needed: 'object', ...none }),
  ],
  'value-empty': [
    of('value-empty', { key: 'title', found: '', ...none }),
    of('value-empty', { key: 'assessments', found: '[…]', ...none }, agencyFile),
    of('value-empty', { key: 'openData', found: '', ...none }, agencyFile),
  ],
  'value-choice': [
    of(
      'value-choice',
      {
        key: 'kind',
        found: 'distric',
        choices: ['district', 'municipality'],
        suggestions: ['district'],
        corrected: ['kind: district'],
      },
      agencyFile,
    ),
    of('value-choice', {
      key: 'draft',
      found: 'yes',
      choices: ['true', 'false'],
      suggestions: ['true', 'false'],
      corrected: ['draft: true', 'draft: false'],
    }),
    of('value-choice', { key: 'lang', found: '', choices: ['th', 'en'], ...none }),
  ],
  'date-invalid': [
    of('date-invalid', {
      key: 'published',
      found: '29 ก.พ. 2568',
      reason: 'no-such-day',
      suggestions: ['28 ก.พ. 2568', '1 มี.ค. 2568'],
      corrected: ['published: 28 ก.พ. 2568', 'published: 1 มี.ค. 2568'],
    }),
    of('date-invalid', {
      key: 'published',
      found: '15/1/67',
      reason: 'two-digit-year',
      suggestions: ['15/1/2567', '15/1/2067'],
      corrected: ['published: 15/1/2567', 'published: 15/1/2067'],
    }),
    of('date-invalid', { key: 'published', found: 'เมื่อวาน', reason: 'not-a-date', ...none }),
    of('date-invalid', {
      key: 'updated',
      found: '3110-01-15',
      reason: 'year-out-of-range',
      suggestions: ['2567-01-15'],
      corrected: ['updated: 2567-01-15'],
    }),
  ],
  'period-invalid': [
    of('period-invalid', {
      key: 'period',
      found: '1/2567',
      suggestions: ['2567-01', '2567-Q1'],
      corrected: ['period: 2567-01', 'period: 2567-Q1'],
    }),
    of('period-invalid', { key: 'period', found: 'ต้นปี', ...none }),
  ],
  'url-invalid': [
    of('url-invalid', {
      key: 'evidence.e-service.link',
      found: 'www.example.go.th',
      suggestions: ['https://www.example.go.th'],
      corrected: ['e-service: { link: https://www.example.go.th }'],
    }),
    of('url-invalid', { key: 'site', found: 'เว็บของเรา', ...none }, agencyFile),
  ],
  'colour-contrast': [
    of(
      'colour-contrast',
      {
        key: 'identity.colour',
        found: '#4da6d9',
        ratio: 2.7,
        needed: 4.5,
        suggestions: ["'#357396'"],
        corrected: ["colour: '#357396'"],
      },
      agencyFile,
    ),
  ],
  'logo-invalid': ['absent', 'outside', 'large', 'kind', 'EACCES'].map((reason) =>
    of('logo-invalid', { key: 'identity.logo', found: 'logo.svg', reason, most: 100, suggestions: [] }, agencyFile),
  ),
  'email-invalid': [of('email-invalid', { key: 'contact.email', found: 'info', ...none }, agencyFile)],
  'reviewer-invalid': [
    of(
      'reviewer-invalid',
      {
        key: 'reviewers',
        found: 'agency/finance',
        suggestions: ['"@agency/finance"'],
        corrected: ['reviewers: ["@agency/finance"]'],
      },
      { ...agencyFile, line: 12 },
    ),
    of('reviewer-invalid', { key: 'reviewers', found: 'ฝ่ายการคลัง', ...none }, agencyFile),
  ],
  'id-invalid': [
    of('id-invalid', { key: 'unit', found: 'ฝ่ายการคลัง', ...none }),
    of('id-invalid', { key: 'units.id', found: 'Finance_Unit', ...none }, agencyFile),
    of('id-invalid', { key: 'aliases', found: 'ประกาศเดิม', ...none }),
    of('id-invalid', { key: 'withdrawn-of-agency', found: '/2566/feed.xml', ...none }, agencyFile),
  ],
  'year-invalid': [
    of(
      'year-invalid',
      {
        key: 'assessments.year',
        found: '2024',
        suggestions: ['2567'],
        corrected: ['- { year: 2567, framework: ita-2567-local, state: open }'],
      },
      agencyFile,
    ),
    of('year-invalid', { key: 'assessments.year', found: '67', ...none }, agencyFile),
  ],
  'evidence-kind': [
    of('evidence-kind', { key: 'evidence.plan', found: '{…}', kinds: ['file', 'link'], ...none }),
    of('evidence-kind', { key: 'evidence.plan', found: '{…}', kinds: [], ...none }),
  ],
  'element-unknown': [
    of('element-unknown', {
      found: 'annoucements',
      known: ['announcements'],
      suggestions: ['announcements'],
      corrected: ['announcements: { documents: all }'],
    }),
    of('element-unknown', { found: 'duties', known: ['announcements', 'winners'], ...none }),
  ],
  'unit-unknown': [
    of('unit-unknown', {
      found: 'finanse',
      known: ['finance'],
      suggestions: ['finance'],
      corrected: ['unit: finance'],
    }),
    of('unit-unknown', { found: 'law', known: ['finance', 'admin'], ...none }),
    of('unit-unknown', { found: 'law', known: [], ...none }),
  ],
  'framework-unknown': [
    of(
      'framework-unknown',
      {
        found: 'ita-2567-locals',
        known: ['ita-2567-local'],
        suggestions: ['ita-2567-local'],
        corrected: ['framework: ita-2567-local'],
      },
      agencyFile,
    ),
    of('framework-unknown', { found: 'x', known: ['bma-district-2567', 'ita-2567-local'], ...none }, agencyFile),
  ],
  'framework-mismatch': [
    of(
      'framework-mismatch',
      { about: 'year', framework: 'ita-2567-local', found: '2563', needed: '2567' },
      agencyFile,
      'warning',
    ),
    of(
      'framework-mismatch',
      { about: 'kind', framework: 'bma-district-2567', found: 'school', needed: 'district' },
      agencyFile,
      'warning',
    ),
  ],
  'window-order': [
    of('window-order', { opens: '2024-04-30', closes: '2024-01-01' }, agencyFile),
    of('window-order', { key: 'assessments.calendar.until', opens: '2024-04-30', closes: '2024-01-01' }, agencyFile),
  ],
  'mdx-attribute': [
    of('mdx-attribute', { found: '<Figure />', missing: ['src', 'alt'], corrected: '<Figure src="…" alt="…" />' }),
  ],
  'criteria-unknown': [of('criteria-unknown', { found: 'O1' }, folder, 'warning')],
  'item-unknown': [
    of('item-unknown', { found: 'O99', framework: 'ita-2567-local', first: 'O1', last: 'O35' }, folder),
    of('item-unknown', { key: 'assessments.responsible.finance', found: '15', ...none }, agencyFile),
    of('item-unknown', { found: 'O99', framework: 'ita-2567-local', first: 'O1', last: 'O35' }, agencyFile),
  ],
  'year-undeclared': [
    of('year-undeclared', { found: '2568', suggestions: [], known: ['2567', '2566'] }, folder),
    of('year-undeclared', { found: '2024', suggestions: ['2567'], known: ['2567'] }, folder),
  ],
  'section-not-found': [
    of('section-not-found', {
      found: 'อำนาจและหน้าที่',
      known: ['อำนาจหน้าที่'],
      suggestions: ['อำนาจหน้าที่'],
      corrected: ['duties: { section: อำนาจหน้าที่ }'],
    }),
    of('section-not-found', { found: '## ผังโครงสร้าง', known: [], ...none }),
  ],
  'document-not-found': [
    of('document-not-found', { found: 'winner-january', known: ['winner-february', 'plan'], ...none }),
    of('document-not-found', { found: 'winner-january', known: [], ...none }),
  ],
  'file-not-found': [
    of('file-not-found', {
      found: 'raport.pdf',
      known: ['report.pdf'],
      suggestions: ['report.pdf'],
      corrected: ['report: { file: report.pdf }'],
    }),
    of('file-not-found', { found: 'files/แผน.pdf', known: [], ...none }),
  ],
  'data-not-found': [of('data-not-found', { found: 'procurement', known: ['winners.csv'], ...none })],
  'path-outside': [
    of('path-outside', { found: '../../secret.pdf', known: [], ...none }),
    of('path-outside', { found: 'agency.yaml' }, agencyFile),
  ],
  'name-invalid': [
    of('name-invalid', { found: 'ประกาศ.md', suggestions: ['document-1.md'] }, folder),
    of('name-invalid', { found: 'Table 1.csv', suggestions: ['table-1.csv'] }, folder),
  ],
  'name-conflict': [
    of('name-conflict', { found: 'plan.mdx', other: 'plan.md' }, folder),
    of('name-conflict', { found: 'คำ.pdf', other: 'ค\u0e4d\u0e32.pdf', key: 'look' }, attachment),
    of('name-conflict', { found: '2567', other: '2567' }, agencyFile),
    of('name-conflict', { found: 'old-name', other: 'content/2567/o15/plan.md', key: 'aliases' }),
    of('name-conflict', { found: 'plan.pdf', other: 'content/2567/o15/files/plan.pdf', key: 'withdrawn' }),
  ],
  'name-unsafe': [
    of(
      'name-unsafe',
      { found: 'แผน 2567.pdf', published: '2567-1b2c3d4e.pdf', suggestions: ['document-2567.pdf'] },
      attachment,
      'warning',
    ),
  ],
  'file-empty': [of('file-empty', { found: 'plan.pdf' }, attachment, 'warning')],
  'file-damaged': [of('file-damaged', { found: 'plan.pdf' }, attachment, 'warning')],
  'file-encrypted': [of('file-encrypted', { found: 'plan.pdf' }, attachment, 'warning')],
  'file-mismatch': [
    of('file-mismatch', { found: 'plan.pdf', kind: 'docx', suggestions: ['plan.docx'] }, attachment, 'warning'),
  ],
  'file-not-read': [
    ...[
      ['budget.zip', 'zip'],
      ['budget.xls', 'xls'],
    ].map(([found = '', kind = '']) => of('file-not-read', { found, of: 'format', kind }, attachment, 'info')),
    ...[
      ['bytes', 209_715_200],
      ['pages', 3000],
      ['seconds', 60],
      ['memory', 1024],
      ['entries', 10_000],
      ['unpacked', 268_435_456],
      ['ratio', 250],
      ['cells', 500_000],
    ].map(([what = '', limit = 0]) =>
      of('file-not-read', { found: 'plan.docx', of: what, limit }, attachment, 'warning'),
    ),
  ],
  'file-scanned': [
    of('file-scanned', { found: 'plan.pdf', pages: ['1–4'], count: 4, of: 4 }, attachment, 'warning'),
    of('file-scanned', { found: 'plan.pdf', pages: ['3', '5–7'], count: 4, of: 12 }, attachment, 'warning'),
  ],
  'sheet-formulas': [
    of('sheet-formulas', { found: 'plan.xlsx', cells: ['แผน!C5', 'แผน!C6'], rest: 0 }, attachment, 'warning'),
    of('sheet-formulas', { found: 'plan.xlsx', cells: ['แผน!C5', 'แผน!C6'], rest: 30 }, attachment, 'warning'),
  ],
  'sheet-merged': [of('sheet-merged', { found: 'plan.xlsx', cells: ['แผน!A1:C1'], rest: 0 }, attachment, 'warning')],
  'sheet-hidden': [of('sheet-hidden', { found: 'plan.xlsx', sheets: ['ข้อมูลดิบ'] }, attachment, 'warning')],
  'markup-removed': [
    of('markup-removed', {
      kind: 'frame',
      found: '<iframe src="https://maps.example/">',
      address: 'https://maps.example/',
    }),
    of('markup-removed', { kind: 'media', found: '<video src="files/a.mp4">', address: 'files/a.mp4' }),
    of('markup-removed', { kind: 'form', found: '<form>', address: '' }),
    of('markup-removed', { kind: 'program', found: '<script>', address: '' }),
    of('markup-removed', { kind: 'drawing', found: '<svg>', address: '' }),
    of('markup-removed', { kind: 'picture', found: 'https://a.example/b.jpg', address: 'https://a.example/b.jpg' }),
    of('markup-removed', { kind: 'link', found: 'line://ti/p/x', address: 'line://ti/p/x' }),
  ],
  'file-runs': [of('file-runs', { found: 'web.config' })],
  'mdx-syntax': [of('mdx-syntax', { found: '' })],
  'mdx-code': [of('mdx-code', { found: "import fs from 'node:fs'" })],
  'mdx-component': [of('mdx-component', { found: '<script>', known: ['Callout', 'Steps'] })],
  'link-broken': [
    of('link-broken', { found: 'files/plan.pdf', page: '/2567/o15/', fragment: 'page' }),
    of('link-broken', { found: '/2567/o01/#duty', page: '/2567/o15/', fragment: 'fragment' }),
  ],
  'csv-syntax': [of('csv-syntax', { found: 'MissingQuotes' }, table)],
  'csv-encoding': [
    of('csv-encoding', { encoding: 'Windows-874' }, table, 'warning'),
    of('csv-encoding', { encoding: 'UTF-16' }, table, 'warning'),
  ],
  'csv-empty': [of('csv-empty', { columns: ['ที่', 'ราคากลาง'] }, table), of('csv-empty', { columns: [] }, table)],
  'header-row': [of('header-row', { found: 'รายการจัดซื้อจัดจ้าง ปี 2567', row: 3 }, table)],
  'column-unknown': [
    of(
      'column-unknown',
      {
        found: 'ราคากลงา',
        known: ['ราคากลาง'],
        suggestions: ['ราคากลาง'],
        table: 'รายการการจัดซื้อจัดจ้าง',
        table_en: 'Procurement items',
      },
      table,
    ),
    of(
      'column-unknown',
      {
        found: 'หมายเหตุ',
        known: ['ที่', 'ราคากลาง'],
        suggestions: [],
        table: 'รายการการจัดซื้อจัดจ้าง',
        table_en: 'Procurement items',
      },
      table,
    ),
  ],
  'column-missing': [
    of(
      'column-missing',
      {
        needed: 'ราคากลาง',
        name: 'reference_price',
        table: 'รายการการจัดซื้อจัดจ้าง',
        table_en: 'Procurement items',
      },
      table,
    ),
  ],
  'column-duplicate': [of('column-duplicate', { found: 'ราคากลาง (บาท)' }, table)],
  'cell-empty': [of('cell-empty', { header: 'ราคากลาง', header_en: 'Reference price', found: '-' }, table)],
  'cell-invalid': [
    cell('integer', 'สอง', ['']),
    cell('number', '1.2.3', ['1.2.3']),
    cell('money', 'ประมาณ 100,000', ['100000'], { more: 12 }),
    cell('date', '29 ก.พ. 2568', ['28 ก.พ. 2568', '1 มี.ค. 2568']),
    cell('month', '2567-13'),
    cell('period', 'ต้นปี'),
    cell('choice', 'กำลังทำ', ['ยังไม่ดำเนินการ', 'ลงนามสัญญาแล้ว']),
    cell('egp', '6.70123E+10'),
    cell('egp', '1234'),
    cell('email', 'info'),
    cell('phone', 'โทรภายใน'),
    cell('url', 'www.example.go.th', ['https://www.example.go.th']),
  ],
  'cell-extra': [of('cell-extra', { found: '500.00', columns: 5 }, table)],
  'row-total': [of('row-total', { found: 'รวมทั้งสิ้น' }, table)],
  'row-duplicate': [
    of(
      'row-duplicate',
      {
        found: ['2567-01', 'ภาษีป้าย'],
        first: 4,
        headers: ['เดือน', 'ประเภทภาษี'],
        headers_en: ['Month', 'Tax'],
      },
      table,
    ),
  ],
  'personal-data': [
    of('personal-data', { kind: 'citizen-id', masked: '1-xxxx-xxxxx-xx-1', at: '', area: 'text', header: '' }),
    of(
      'personal-data',
      { kind: 'citizen-id', masked: '1-xxxx-xxxxx-xx-1', at: '', area: 'table', header: 'เลขบัตรประชาชน', more: 90 },
      table,
    ),
    of(
      'personal-data',
      { kind: 'passport', masked: 'Axxxxxxx7', at: 'page 3', area: 'text', header: '' },
      { ...folder, file: 'content/2567/o15/files/plan.pdf' },
    ),
    of(
      'personal-data',
      { kind: 'bank-account', masked: '1xx-x-xxxxx-0', at: 'รายชื่อ!C7', area: 'table', header: 'เลขที่บัญชี' },
      { ...folder, file: 'content/2567/o15/files/list.xlsx' },
      'warning',
    ),
    of(
      'personal-data',
      { kind: 'laser-code', masked: 'Jxx-xxxxxxx-x9', at: 'metadata: last modified by', area: 'metadata', header: '' },
      { ...folder, file: 'content/2567/o15/files/plan.docx' },
    ),
    of(
      'personal-data',
      { kind: 'citizen-id', masked: '1-xxxx-xxxxx-xx-1', at: '', area: 'file-name', header: '', draft: 'draft' },
      { ...folder, file: 'content/2567/o15/files/1-xxxx-xxxxx-xx-1.pdf' },
      'warning',
    ),
    of('personal-data', { kind: 'mobile-phone', masked: '0xx-xxx-xxx8', area: 'table', header: '' }, table, 'warning'),
    of(
      'personal-data',
      { kind: 'mobile-phone', masked: '0xx-xxx-xxx8', at: 'table 2!B4', area: 'table', header: 'โทรศัพท์' },
      { ...folder, file: 'content/2567/o15/files/plan.docx' },
    ),
    ...['comments', 'drawings'].map((at) =>
      of(
        'personal-data',
        { kind: 'citizen-id', masked: '1-xxxx-xxxxx-xx-1', at, area: 'text', header: '' },
        { ...folder, file: 'content/2567/o15/files/plan.xlsx' },
      ),
    ),
    ...['hidden', 'header', 'pivot', 'legacy'].map((part) =>
      of(
        'personal-data',
        { kind: 'citizen-id', masked: '1-xxxx-xxxxx-xx-1', at: `metadata: ${part}`, area: 'metadata', header: '' },
        { ...folder, file: 'content/2567/o15/files/plan.xlsx' },
      ),
    ),
    of('personal-data', { kind: 'personal-email', masked: 'sxxx@gmail.com', area: 'text' }, agencyFile, 'warning'),
  ],
  'personal-data-allowed': [
    of(
      'personal-data-allowed',
      {
        found: 'winners.pdf',
        reason: 'กฎหมายกำหนดให้ประกาศ',
        approver: 'ผู้อำนวยการเขต',
        kinds: ['citizen-id', 'bank-account'],
        counts: ['2', '1'],
      },
      {},
      'info',
    ),
  ],
  'personal-data-unused': [
    of(
      'personal-data-unused',
      { found: 'winner.pdf', reason: 'file', known: ['index.md', 'winners.pdf'] },
      {},
      'warning',
    ),
    of('personal-data-unused', { found: 'winner.pdf', reason: 'file', known: [] }, {}, 'warning'),
    of('personal-data-unused', { found: 'winners.pdf', reason: 'nothing' }, {}, 'warning'),
  ],
  'change-date': [
    of('change-date', { reason: 'future', found: '2024-05-01', other: '2024-04-23' }, {}, 'warning'),
    of('change-date', { reason: 'before', found: '2023-12-01', other: '2024-01-15' }, {}, 'warning'),
  ],
  'updated-behind': [
    of('updated-behind', { found: 'index.md', declared: '2024-01-15', committed: '2024-03-02' }, {}, 'info'),
    of('updated-behind', { found: 'a.csv', declared: '2024-01-15', committed: '2024-03-02', others: 2 }, {}, 'info'),
  ],
  'history-shallow': [
    of('history-shallow', {}, { year: null, item: null, file: 'content', line: null, column: null }, 'info'),
  ],
  'folder-unknown': [
    of('folder-unknown', { found: 'o15', suggestions: [], shape: 'file' }, { file: 'content/2567/o15' }),
    of(
      'folder-unknown',
      { found: 'note.txt', suggestions: [], shape: 'file' },
      { file: 'content/2567/note.txt' },
      'warning',
    ),
    of('folder-unknown', { found: 'O15', suggestions: ['o15'] }, { file: 'content/2567/O15' }),
    of('folder-unknown', { found: 'drafts', suggestions: [] }, { year: null, file: 'content/drafts' }, 'warning'),
    of('folder-unknown', { found: 'misc', suggestions: [] }, { file: 'content/2567/misc' }),
    of('folder-unknown', { found: 'files/old', suggestions: [] }, { file: 'content/2567/o15/files/old' }, 'warning'),
  ],
  'file-unknown': [
    of('file-unknown', { found: 'plan.pdf', suggestions: ['files'] }, { file: 'content/2567/o15/plan.pdf' }, 'warning'),
    of(
      'file-unknown',
      { found: 'สขร 1.xlsx', suggestions: ['csv'] },
      { file: 'content/2567/o15/สขร 1.xlsx' },
      'warning',
    ),
    of(
      'file-unknown',
      { found: 'images', suggestions: ['files'], shape: 'folder' },
      { file: 'content/2567/o15/images' },
      'warning',
    ),
    of('file-unknown', { found: 'files', suggestions: ['files'] }, { file: 'content/2567/o15/files' }, 'warning'),
  ],
  'ledger-invalid': ['header', 'encoding', 'quotes', 'conflict', 'columns', 'url', 'date', 'hash', 'duplicate'].map(
    (reason) =>
      of(
        'ledger-invalid',
        { reason, found: reason === 'quotes' ? '' : '/2567/o15/,2567-13-01' },
        { year: null, item: null, file: 'content/ledger.csv' },
      ),
  ),
  'address-lost': [
    lost('renamed', 'document', 'old-name', {
      found: 'content/2567/o15/new-name.md',
      corrected: 'aliases: [old-name]',
    }),
    lost('renamed', 'table', 'old-list', {
      url: '/2567/o15/data/old-list/',
      urls: 4,
      found: 'content/2567/o15/list.csv',
      corrected: 'aliases: { old-list.csv: list.csv }',
    }),
    lost('replaced', 'file', 'plan.pdf', {
      url: '/2567/o15/files/plan.pdf',
      found: 'content/2567/o15/files/plan-2567.pdf',
      corrected: 'aliases: { plan.pdf: plan-2567.pdf }',
    }),
    lost('draft', 'document', 'old-name'),
    lost('gone', 'file', 'plan.pdf', { url: '/2567/o15/files/plan.pdf' }),
    lost('gone', 'table', 'list', { url: '/2567/o15/data/list/' }),
    lost('gone', 'other', '/2566/', { url: '/2566/' }),
  ],
  'closed-year-changed': [
    of(
      'closed-year-changed',
      { url: '/2567/o15/', found: '', unit: 'กองคลัง', unit_en: 'Finance Division' },
      {},
      'warning',
    ),
    of('closed-year-changed', { url: '/2567/o15/', found: '', unit: '', unit_en: '' }, {}, 'warning'),
  ],
  'item-missing': [
    of('item-missing', item, folder),
    of('item-missing', { ...item, held: 'draft', index: 'content/2567/o15/index.md' }, folder),
    of('item-missing', { ...item, held: 'later', index: 'content/2567/o15/index.md' }, folder),
  ],
  'item-overdue': [
    of('item-overdue', { ...item, days: 3, closes: '2024-04-30' }, folder),
    of('item-overdue', { ...item, days: 1, closes: '2024-04-30' }, folder),
  ],
  'element-missing': [
    of('element-missing', element('no-evidence')),
    of('element-missing', element('no-evidence', { hint: '', hint_en: '' })),
    of(
      'element-missing',
      element('columns', {
        columns: ['ราคากลาง', 'ราคาที่ตกลงซื้อหรือจ้าง'],
        columns_en: ['Reference price', 'Agreed price'],
      }),
    ),
    of(
      'element-missing',
      element('value', {
        column: 'ประเภทเรื่อง',
        column_en: 'Kind',
        values: ['ทุจริต', 'ประพฤติมิชอบ'],
        values_en: ['Corruption', 'Misconduct'],
      }),
    ),
    of(
      'element-missing',
      element('fields', { fields: ['phone', 'email'], who: ['สมชาย ใจดี', 'สมหญิง ใจงาม'], count: 5 }),
    ),
    of('element-missing', element('fields', { fields: ['map'], who: ['99 ถนนน้ำใส'], count: 1 })),
    of('element-missing', element('language', { language: 'en' })),
  ],
  'element-stale': [
    of('element-stale', element('months', { months: ['2566-10', '2566-11', '2566-12', '2567-02'] })),
    of('element-stale', element('months', { months: ['2567-02', '2567-03'] })),
    of('element-stale', element('period', { found: ['2565'], needed: ['2567-H1', '2566'] })),
    of('element-stale', element('period', { found: ['ประกาศเก่า', '2022-10-01/2023-09-30'], needed: ['2567'] })),
    of('element-stale', element('period', { found: [''], needed: ['2567'] })),
  ],
  'element-invalid': [
    of('element-invalid', element('file-useless', { files: ['plan.pdf'] })),
    of('element-invalid', element('kind', { kinds: ['link'], accepts: ['data', 'file', 'document'] })),
    of('element-invalid', element('count', { count: 1, min: 3 })),
    of('element-invalid', element('table-invalid')),
    of('element-invalid', element('rows', { rows: 5, min: 100 })),
    of('element-invalid', element('rows', { rows: 0, min: 1 })),
    of('element-invalid', element('total', { rows: 3, total: 40 })),
  ],
  'element-not-data': [of('element-not-data', element('', { files: ['plan.pdf', 'photo.png'] }), {}, 'warning')],
  'element-recommended': [
    of('element-recommended', element('no-evidence', { status: 'missing' }), {}, 'warning'),
    of('element-recommended', element('language', { language: 'th', status: 'missing' }), {}, 'warning'),
  ],
  'element-not-run': [
    of('element-not-run', element('reader'), {}, 'info'),
    of('element-not-run', element('form'), {}, 'info'),
    of('element-not-run', element('unreadable'), {}, 'info'),
  ],
  'item-not-applicable': [of('item-not-applicable', { reason: 'หน่วยงานไม่มีภารกิจจัดเก็บภาษี' }, {}, 'info')],
  'unit-unassigned': [of('unit-unassigned', { ...item, unit: '' }, folder, 'warning')],
  'publish-later': [
    of('publish-later', { until: '2024-05-01', code: 'O15' }, {}, 'info'),
    of('publish-later', { until: '2024-04-25T16:30', title: 'ประกาศผู้ชนะการเสนอราคา' }, {}, 'info'),
    of('publish-later', { until: '2024-05-02', title: 'รายงานผล', closes: '2024-04-30' }, {}, 'warning'),
  ],
  'published-missing': [of('published-missing', item, {}, 'warning')],
  'carried-over': [of('carried-over', { from: '2566/o01' }, {}, 'warning')],
};
