import { compareNames } from '../../content/order.ts';
import type { Cell } from '../../model/disclosure.ts';
import { fiscalYear } from '../../model/period.ts';
import type { Site } from '../../site/site.ts';
import { parseDate } from '../../thai/date.ts';
import { canonical } from '../../thai/text.ts';
import { publishedTables } from '../published-tables.ts';
import { type NamesInCell, readNames } from './names.ts';
import { withoutIdentityNumbers } from './private-numbers.ts';

/** A row of a procurement table, whichever kind of table it stands in; what the table does not say is null. */
export interface ProcurementRow {
  kind: 'procurement-list' | 'procurement-monthly';
  year: number;
  /** `O14` */
  item: string;
  table: string;
  /** From 1, as the rows of the published table stand. */
  row: number;
  cells: Record<string, Cell>;
  /** The day on which it was published, from the content. A day that is still to come is none on which anything was published. */
  day: string;
  egp: string | null;
  title: string;
  agency: string | null;
  district: string | null;
  province: string | null;
  month: string | null;
  /** Baht, as are all prices. */
  budget: number | null;
  budgetSource: string | null;
  status: string | null;
  /** The value of the choice, and its Thai name. */
  method: string | null;
  methodTitle: string | null;
  referencePrice: number | null;
  agreedPrice: number | null;
  winners: NamesInCell;
  bidders: NamesInCell;
  reason: string | null;
  contract: string | null;
  signed: string | null;
  note: string | null;
}

const kinds = ['procurement-list', 'procurement-monthly'] as const;

/** Every row of the procurement tables of a year, by item, table and place. */
export function procurementRows(site: Site, year: number): ProcurementRow[] {
  const items = site.disclosure.items
    .filter((content) => content.year === year)
    .sort((a, b) => compareNames(a.code, b.code));
  return items.flatMap((content) =>
    publishedTables(site, content).flatMap((table) => {
      const kind = kinds.find((one) => one === table.schema);
      if (!kind) return [];
      const methods = table.columns.find(({ name }) => name === 'method')?.choices ?? [];
      const priced = table.columns.some(({ name }) => name === 'agreed_price');
      return table.rows.map((cells, index): ProcurementRow => {
        const cell = (name: string) => (cells[name] == null ? null : String(cells[name]));
        const text = (name: string) => withoutIdentityNumbers(cell(name) ?? '', 'text') || null;
        const amount = (name: string) => (typeof cells[name] === 'number' ? cells[name] : null);
        const contract = text('contract');
        const signed = text('contract_date') ?? dateIn(contract);
        const method = text('method');
        const budget = amount(kind === 'procurement-list' ? 'allocated_budget' : 'budget');
        const referencePrice = amount('reference_price');
        const agreedPrice = amount('agreed_price');
        const amounts = [budget, referencePrice, agreedPrice];
        const days = [
          content.index?.updated,
          content.index?.published,
          signed,
          monthStart(text('month')),
          fiscalYear(year).start,
        ];
        return {
          kind,
          year,
          item: content.code,
          table: table.slug,
          row: index + 1,
          cells,
          day: days.find((day) => day && day <= site.today) ?? site.today,
          egp: text('egp_number'),
          title: text('name') ?? '',
          agency: text('agency'),
          district: text('district'),
          province: text('province'),
          month: text('month'),
          budget,
          budgetSource: text('budget_source'),
          status: text('status'),
          method,
          methodTitle: methods.find(({ value }) => value === method)?.title.th ?? null,
          referencePrice,
          agreedPrice,
          winners: readNames(cell('winner'), { inside: !priced, amounts: priced ? [agreedPrice] : amounts }),
          bidders: readNames(cell('bidders'), { inside: true, amounts }),
          reason: text('reason'),
          contract,
          signed,
          note: text('note'),
        };
      });
    }),
  );
}

const monthStart = (month: string | null): string | null => month && `${month}-01`;

/** The day in a text such as `สัญญาเลขที่ จ.30/2567 ลงวันที่ 8 มีนาคม 2567`. */
function dateIn(contract: string | null): string | null {
  const written = /(?:ลงวันที่|ลว\.?|วันที่)\s*(.+)$/s.exec(canonical(contract ?? ''))?.[1];
  const result = parseDate(written ?? '');
  return result.ok ? result.iso : null;
}

/** A row of a month in which nothing was bought, which says only that. */
export const saysNoPurchases = ({ title, egp, budget, agreedPrice }: ProcurementRow): boolean =>
  /^ไม่(?:มี|ได้)/.test(canonical(title)) && egp === null && !budget && !agreedPrice;
