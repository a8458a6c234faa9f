import type { Agency } from '../../src/model/agency.ts';
import type { Assessment, ElementAssessment, ItemAssessment, YearAssessment } from '../../src/model/assessment.ts';
import { type Finding, finding } from '../../src/model/finding.ts';
import type { ReportInput } from '../../src/report/report.ts';

/** An agency with two units; every report names it. */
export const agency: Agency = {
  name: { th: 'สำนักงานเขตน้ำใส', en: 'Nam Sai District Office' },
  kind: 'district',
  site: 'https://namsai.example.go.th',
  contact: { address: '99 ถนนน้ำใส', phone: '02-123-4567', email: 'info@namsai.example.go.th' },
  units: [
    { id: 'finance', name: { th: 'ฝ่ายการคลัง', en: 'Finance Section' } },
    { id: 'admin', name: { th: 'ฝ่ายปกครอง', en: 'Administrative Section' } },
  ],
  assessments: [],
  identity: {},
  numerals: 'arabic',
  servicePoints: [],
  surveys: [],
  notices: [],
  sample: false,
};

const exactly = (value: number) => ({ min: value, max: value });

export const element = (changes: Partial<ElementAssessment> = {}): ElementAssessment => ({
  id: 'announcements',
  title: { th: 'ประกาศจัดซื้อจัดจ้าง', en: 'Procurement announcements' },
  basis: 'reported',
  period: 'fiscalYear',
  status: 'met',
  evidence: [],
  ...changes,
});

export const item = (changes: Partial<ItemAssessment> = {}): ItemAssessment => ({
  code: 'O1',
  title: { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' },
  indicator: '9',
  subIndicator: '9.1',
  status: 'complete',
  score: 100,
  unit: 'admin',
  published: '2024-01-15',
  updated: null,
  url: '/2567/o01/',
  cost: { oit: exactly(0), ita: exactly(0) },
  elements: [
    element({
      id: 'profile',
      title: { th: 'ข้อมูลพื้นฐานของหน่วยงาน', en: 'Profile' },
      evidence: [{ kind: 'section', label: 'ประวัติ', url: '#ประวัติ', lang: 'th' }],
    }),
  ],
  findings: [],
  ...changes,
});

export const missing = (code: string, changes: Partial<ItemAssessment> = {}): ItemAssessment =>
  item({
    code,
    title: { th: 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง', en: 'Procurement announcements' },
    subIndicator: '9.3',
    status: 'missing',
    score: 0,
    unit: 'finance',
    published: null,
    url: `/2567/o${code.slice(1).padStart(2, '0')}/`,
    cost: { oit: exactly(2.5), ita: exactly(1) },
    elements: [element({ status: 'missing' })],
    ...changes,
  });

export const itemMissing: Finding = finding('item-missing', 'error', {
  year: 2567,
  item: 'O15',
  file: 'content/2567/o15',
  params: {
    code: 'O15',
    title: 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง',
    title_en: 'Procurement announcements',
    unit: 'finance',
    folder: 'o15',
    cost_min: 2.5,
    cost_max: 2.5,
  },
});

/** An error of the content, with a Thai file name. */
export const keyUnknown: Finding = finding('key-unknown', 'error', {
  year: 2567,
  item: 'O15',
  file: 'content/2567/o15/ประกาศ ม.ค.md',
  line: 3,
  column: 1,
  params: {
    found: 'publised',
    known: ['title', 'published'],
    suggestions: ['published'],
    corrected: ['published: 2567-01-15'],
  },
});

/** Counts follow the items; everything else is that of a year seven days before its last day. */
export function year(items: ItemAssessment[], changes: Partial<YearAssessment> = {}): YearAssessment {
  const count = (status: ItemAssessment['status']) => items.filter((one) => one.status === status).length;
  return {
    year: 2567,
    framework: 'ita-2567-local',
    state: 'open',
    window: { opens: '2024-04-01', closes: '2024-04-30', daysLeft: 7 },
    forecast: {
      oit: { min: 96.865, max: 97.5 },
      points: { min: 38.746, max: 39 },
      total: null,
      indicators: { 9: exactly(95), 10: exactly(100) },
      subIndicators: { 9.1: exactly(100), 9.3: exactly(75), '10.1': exactly(100) },
      notes: [{ th: 'เป็นการพยากรณ์', en: 'A forecast' }],
    },
    result: null,
    counts: {
      complete: count('complete'),
      incomplete: count('incomplete'),
      missing: count('missing'),
      notApplicable: count('notApplicable'),
    },
    items,
    unknownCodes: [],
    ...changes,
  };
}

export const assessment = (years: YearAssessment[], findings: Finding[] = []): Assessment => ({
  today: '2024-04-23',
  years,
  findings,
});

/** One item complete, one missing. */
export const usual = assessment([year([item(), missing('O15', { findings: [itemMissing] })])], [itemMissing]);

/** What a reporter gets; plain and 80 columns wide unless a test says otherwise. */
export const input = (changes: Partial<ReportInput> = {}): ReportInput => ({
  agency,
  assessment: usual,
  years: [2567],
  color: false,
  width: 80,
  version: '1.2.3',
  ...changes,
});
