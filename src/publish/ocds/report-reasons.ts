import type { Bilingual } from '../../model/bilingual.ts';

/** Why a row, or a part of it, is not in the package. */
export const reasons = {
  'no-purchase': {
    th: 'แถวนี้แจ้งว่าไม่มีการจัดซื้อจัดจ้าง จึงไม่มีกระบวนการจัดซื้อจัดจ้างให้แสดง',
    en: 'The row says that nothing was bought, so there is no contracting process to show.',
  },
  indistinguishable: {
    th: 'แถวนี้ไม่มีเลขที่โครงการ e-GP และมีชื่อรายการกับวงเงินเดียวกับอีกแถวหนึ่งของปีนี้ จึงแยกเป็นอีกกระบวนการไม่ได้ ให้เติมเลขที่โครงการ',
    en: 'The row has no e-GP number, and its name and budget are those of another row of the year, so the two cannot be told apart. Give its number.',
  },
  'tables-disagree': {
    th: 'ผู้ได้รับคัดเลือกหรือราคาที่ตกลงในแถวนี้ไม่ตรงกับอีกตารางที่มีเลขที่โครงการเดียวกัน จึงใช้ข้อมูลจากอีกตาราง',
    en: 'The winner or agreed price of this row differs from another table with the same number; the other table was used.',
  },
  'values-differ': {
    th: 'แถวนี้ไม่ตรงกับแถวที่ใหม่กว่าหรือครบกว่าซึ่งมีเลขที่โครงการเดียวกัน จึงใช้ค่าจากแถวนั้น',
    en: 'The row differs from a newer or fuller row with the same number, which was used.',
  },
  'prices-differ': {
    th: 'ราคาที่อยู่ท้ายชื่อผู้ได้รับคัดเลือกไม่ตรงกับราคาที่ตกลงในแถวเดียวกัน',
    en: 'The prices behind the names of the winners are not the agreed price of the same row.',
  },
  'winner-unclear': {
    th: 'อ่านชื่อหรือราคาของผู้ได้รับคัดเลือกจากช่องนี้ได้ไม่แน่ชัดหรือไม่ครบ',
    en: 'The winners or their prices could not be read from the cell with certainty, or not all of them.',
  },
  'bidders-unclear': {
    th: 'อ่านรายชื่อผู้เสนอราคาจากช่องนี้ได้ไม่แน่ชัดหรือไม่ครบ จึงไม่แสดงรายชื่อผู้เสนอราคา',
    en: 'The bidders could not be read from the cell with certainty, or not all of them, so none are given.',
  },
  'winner-missing': {
    th: 'สถานะระบุว่าทำสัญญาแล้ว แต่ไม่มีทั้งชื่อผู้ได้รับคัดเลือกและราคาที่ตกลง จึงไม่มีข้อมูลผู้ได้รับคัดเลือกและสัญญา',
    en: 'The status says that a contract was signed, but neither winner nor price is given, so there is no award and no contract.',
  },
  'method-unknown': {
    th: 'วิธีจัดซื้อจัดจ้างนี้ไม่ตรงกับรายการวิธีของ OCDS จึงแสดงเฉพาะชื่อวิธี',
    en: 'The method is none of those that OCDS lists; only its name is given.',
  },
} as const satisfies Record<string, Bilingual>;
export type Reason = keyof typeof reasons;

const fieldNames = {
  title: { th: 'ชื่อรายการ', en: 'name' },
  agency: { th: 'หน่วยงานผู้ซื้อ', en: 'buyer' },
  district: { th: 'อำเภอ', en: 'district' },
  province: { th: 'จังหวัด', en: 'province' },
  budget: { th: 'วงเงิน', en: 'budget' },
  budgetSource: { th: 'แหล่งที่มาของงบประมาณ', en: 'source of the budget' },
  status: { th: 'สถานะ', en: 'status' },
  method: { th: 'วิธีจัดซื้อจัดจ้าง', en: 'method' },
  referencePrice: { th: 'ราคากลาง', en: 'reference price' },
  bidders: { th: 'ผู้เสนอราคา', en: 'bidders' },
  reason: { th: 'เหตุผลที่คัดเลือก', en: 'reason for the selection' },
  note: { th: 'หมายเหตุ', en: 'note' },
} as const satisfies Record<string, Bilingual>;
/** What rows of one process may say differently. */
export type Field = keyof typeof fieldNames;

/** The reason in words, with what differs where that is known. */
export function messageOf(reason: Reason, fields: readonly Field[] = []): Bilingual {
  const { th, en } = reasons[reason];
  if (fields.length === 0) return { th, en };
  const list = (language: 'th' | 'en') => fields.map((field) => fieldNames[field][language]).join(', ');
  // Parts of a process may be at different stages, and each award says at which its own is.
  const status = fields.includes('status')
    ? {
        th: ' ส่วนสถานะของผู้ได้รับคัดเลือกและสัญญาแต่ละรายเป็นไปตามแถวของรายนั้น และทั้งโครงการใช้สถานะที่ยังไม่สิ้นสุด',
        en: ' Each award and contract has the status of its own row, and the whole that of the part which is least over.',
      }
    : { th: '', en: '' };
  return {
    th: `${th} (สิ่งที่ไม่ตรงกัน: ${list('th')})${status.th}`,
    en: `${en} What differs: ${list('en')}.${status.en}`,
  };
}
