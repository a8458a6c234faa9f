import type { Reason } from '../check/verdict.ts';
import { allOf, anyOf, both, count, list, param, type Say, elementTitle as title } from './findings-text.ts';

const plural = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Reasons for which a table does not show an element. */
export const tableReasons = {
  'table-invalid': (finding) => {
    const { th, en } = title(finding);
    return {
      message: both(
        `ตารางที่แสดง “${th}” ยังมีช่องหรือหัวคอลัมน์ที่ต้องแก้`,
        `The table that shows “${en}” has headers or cells to correct`,
      ),
      fix: both('แก้ตารางตามที่แจ้งไว้ในไฟล์นั้น แล้วตรวจอีกครั้ง', 'Correct what is reported for that file, and check again'),
    };
  },
  rows: (finding) => {
    const { th, en } = title(finding);
    const [rows, min] = [count(finding, 'rows'), count(finding, 'min')];
    if (rows === 0) {
      return {
        message: both(`ตารางที่แสดง “${th}” ยังไม่มีข้อมูล`, `The table that shows “${en}” is empty`),
        fix: both(
          'เพิ่มข้อมูลในตาราง หากทั้งปีไม่มีรายการ ให้ระบุ total: 0 ไว้กับหลักฐานนี้ เช่น { data: ชื่อตาราง.csv, total: 0 }',
          'Add rows; if the whole year has none, write total: 0 beside this evidence, as in { data: ชื่อตาราง.csv, total: 0 }',
        ),
      };
    }
    return {
      message: both(
        `ตารางที่แสดง “${th}” มี ${rows} แถว ต้องมีอย่างน้อย ${min} แถว`,
        `The table that shows “${en}” has ${plural(rows, 'row', 'rows')}, but at least ${min} are needed`,
      ),
      fix: both(
        `เพิ่มอีกอย่างน้อย ${min - rows} แถว หากทั้งปีมีเพียง ${rows} รายการ ให้ระบุ total: ${rows} ไว้กับหลักฐานนี้ เช่น { data: ชื่อตาราง.csv, total: ${rows} }`,
        `Add at least ${min - rows} more; if the whole year has only ${rows}, write total: ${rows} beside this evidence, as in { data: ชื่อตาราง.csv, total: ${rows} }`,
      ),
    };
  },
  total: (finding) => {
    const { th, en } = title(finding);
    const [rows, total] = [count(finding, 'rows'), count(finding, 'total')];
    return {
      message: both(
        `ตารางที่แสดง “${th}” ระบุ total: ${total} แต่มี ${rows} แถว`,
        `The table that shows “${en}” declares total: ${total} but has ${plural(rows, 'row', 'rows')}`,
      ),
      fix: both(
        `แก้เป็น total: ${rows} หรือปรับตารางให้มี ${total} แถว`,
        `Change it to total: ${rows}, or make the table ${plural(total, 'row', 'rows')} long`,
      ),
    };
  },
  columns: (finding) => {
    const { th, en } = title(finding);
    const quoted = (name: string) => allOf(list(finding, name).map((column) => `“${column}”`));
    const columns = both(quoted('columns').th, quoted('columns_en').en);
    return {
      message: both(
        `ตารางที่แสดง “${th}” ยังไม่มีข้อมูลในคอลัมน์ ${columns.th}`,
        `The table that shows “${en}” has nothing in ${columns.en}`,
      ),
      fix: both(`กรอกข้อมูลในคอลัมน์ ${columns.th}`, `Fill in ${columns.en}`),
    };
  },
  value: (finding) => {
    const { th, en } = title(finding);
    const [column, columnEn] = [param(finding, 'column'), param(finding, 'column_en')];
    const quoted = (name: string) => anyOf(list(finding, name).map((value) => `“${value}”`));
    const values = both(quoted('values').th, quoted('values_en').en);
    return {
      message: both(
        `ยังไม่มีแถวที่แสดง “${th}” คือแถวที่คอลัมน์ “${column}” เป็น ${values.th}`,
        `No row shows “${en}”: one whose “${columnEn}” is ${values.en}`,
      ),
      fix: both(
        `เพิ่มแถวที่คอลัมน์ “${column}” เป็น ${values.th} หรือแนบหลักฐานอื่น: ${param(finding, 'example')}`,
        `Add a row whose “${columnEn}” is ${values.en}, or give other evidence: ${param(finding, 'example')}`,
      ),
    };
  },
} as const satisfies Partial<Record<Reason, Say>>;
