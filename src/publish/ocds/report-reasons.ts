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
    th: 'วงเงิน ราคากลาง หรือวิธีจัดซื้อจัดจ้างในแถวนี้ไม่ตรงกับแถวที่ใหม่กว่าหรือครบกว่าซึ่งมีเลขที่โครงการเดียวกัน จึงใช้ค่าจากแถวนั้น',
    en: 'Budget, reference price or method of this row differs from a newer or fuller row with the same number, which was used.',
  },
  'winner-unclear': {
    th: 'อ่านชื่อผู้ได้รับคัดเลือกจากช่องนี้ไม่ได้ทั้งหมด',
    en: 'Not every winner could be read from the cell.',
  },
  'bidders-unclear': {
    th: 'อ่านรายชื่อผู้เสนอราคาจากช่องนี้ไม่ได้ทั้งหมด จึงไม่แสดงรายชื่อผู้เสนอราคา',
    en: 'Not every bidder could be read from the cell, so no bidders are given.',
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
