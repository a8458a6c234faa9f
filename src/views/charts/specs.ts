import type { Bilingual } from '../../model/bilingual.ts';

/**
 * What a chart draws of a table. Columns are named in order of preference: the first that the table has is taken, so that a
 * chart holds for tables with fewer columns.
 */
export interface ChartSpec {
  /** Unique within its kind of table; part of the chart's address on a page. */
  id: string;
  title: Bilingual;
  /** What a line of the chart is: a month, or a value of a column, such as a method. */
  by: 'month' | readonly string[];
  /** How long the lines are: the sum of a column, several columns one after or below the other, or the number of rows. */
  measure:
    | { sum: readonly string[]; splitBy?: readonly string[] }
    | { stacked: readonly string[]; total?: string }
    | { grouped: readonly string[] }
    | 'rows';
  /** Say beside each line how many rows it is made of. */
  withCount?: Bilingual;
}

/** The charts of a kind of table. */
export interface KindOfCharts {
  /** A row counts only where one of these columns has a value: a month without purchases is a row that says so. */
  having?: readonly string[];
  /** Tables of one month each are drawn together on the page of their item. */
  together?: true;
  charts: readonly ChartSpec[];
}

const items = { th: 'รายการ', en: 'items' };
const projects = { th: 'โครงการ', en: 'projects' };

const collected = (what: Bilingual, kind: string): ChartSpec[] => [
  {
    id: 'by_month',
    title: { th: `${what.th}รายเดือน`, en: `${what.en} by month` },
    by: 'month',
    measure: { sum: ['amount'], splitBy: [kind] },
  },
  {
    id: 'by_kind',
    title: { th: `${what.th}ตามประเภท`, en: `${what.en} by kind` },
    by: [kind],
    measure: { grouped: ['target', 'amount'] },
  },
];

/** Table schema → its charts. A kind of table without an entry has none. */
export const chartsOfKind: Readonly<Record<string, KindOfCharts>> = {
  'service-statistics': {
    charts: [
      {
        id: 'by_month',
        title: { th: 'การให้บริการรายเดือน', en: 'Services by month' },
        by: 'month',
        measure: { sum: ['count'], splitBy: ['channel'] },
      },
      {
        id: 'by_service',
        title: { th: 'การให้บริการตามงานบริการ', en: 'Services by kind' },
        by: ['service'],
        measure: { sum: ['count'], splitBy: ['channel'] },
      },
    ],
  },
  'complaint-statistics': {
    charts: [
      {
        id: 'by_month',
        title: { th: 'เรื่องร้องเรียนรายเดือนตามสถานะ', en: 'Complaints by month and state' },
        by: 'month',
        measure: { stacked: ['completed', 'in_progress'], total: 'total' },
      },
    ],
  },
  'revenue-statistics': { charts: collected({ th: 'การจัดเก็บรายได้', en: 'Revenue' }, 'revenue') },
  'tax-statistics': { charts: collected({ th: 'การจัดเก็บภาษี', en: 'Taxes' }, 'tax') },
  'budget-progress': {
    charts: [
      {
        id: 'spent',
        title: { th: 'งบประมาณเทียบกับที่ใช้จริง', en: 'Budget and money spent' },
        by: ['strategy', 'project'],
        measure: { grouped: ['budget', 'spent'] },
        withCount: projects,
      },
    ],
  },
  'procurement-list': {
    charts: [
      {
        id: 'by_method',
        title: { th: 'วงเงินตามวิธีจัดซื้อจัดจ้าง', en: 'Budget by procurement method' },
        by: ['method'],
        measure: { sum: ['allocated_budget'] },
        withCount: items,
      },
      {
        id: 'by_status',
        title: { th: 'วงเงินตามสถานะการจัดซื้อจัดจ้าง', en: 'Budget by status' },
        by: ['status'],
        measure: { sum: ['allocated_budget'] },
        withCount: items,
      },
    ],
  },
  'procurement-monthly': {
    having: ['method', 'budget', 'agreed_price', 'winner', 'contract'],
    together: true,
    charts: [
      {
        id: 'count_by_month',
        title: { th: 'จำนวนรายการจัดซื้อจัดจ้างรายเดือน', en: 'Procurements by month' },
        by: 'month',
        measure: 'rows',
      },
      {
        id: 'by_month',
        title: { th: 'วงเงินจัดซื้อจัดจ้างรายเดือน', en: 'Amounts by month' },
        by: 'month',
        measure: { sum: ['budget', 'agreed_price'] },
      },
      {
        id: 'by_method',
        title: { th: 'วงเงินตามวิธีซื้อหรือจ้าง', en: 'Amounts by procurement method' },
        by: ['method'],
        measure: { sum: ['budget', 'agreed_price'] },
        withCount: items,
      },
    ],
  },
};
