import type { FindingCode } from '../model/finding.ts';
import { both, choices, count, list, param, type Say } from './findings-text.ts';

/** CSV tables: the file and its header. */
export const tableTexts = {
  'csv-syntax': () => ({
    message: both(
      'เครื่องหมายอัญประกาศ (") ในตารางไม่ครบคู่ แถวหลังจากนี้จึงอาจอ่านผิด',
      'A quotation mark (") in the table has no partner, so the rows after it may be misread',
    ),
    fix: both(
      'เปิดใน Excel แล้วบันทึกใหม่เป็น CSV UTF-8 หรือพิมพ์ " ให้ครบคู่ โดย " ที่เป็นส่วนหนึ่งของข้อความให้พิมพ์สองครั้ง เช่น "ขนาด 24"""',
      'Open it in Excel and save it again as CSV UTF-8; or complete the pair, and double a " that is part of a text, such as "size 24"""',
    ),
  }),
  'csv-encoding': (finding) => ({
    message:
      param(finding, 'encoding') === 'UTF-16'
        ? both(
            'ตารางนี้บันทึกเป็น UTF-16 อ่านได้แล้ว แต่โปรแกรมอื่นอาจอ่านไม่ได้',
            'This table is saved as UTF-16; it was read, but other programs may not read it',
          )
        : both(
            'ตารางนี้บันทึกด้วยรหัสภาษาไทยแบบเดิม (Windows-874) อ่านได้แล้ว แต่โปรแกรมอื่นอาจอ่านภาษาไทยผิด',
            'This table is saved in the older Thai encoding (Windows-874); it was read, but other programs may misread the Thai',
          ),
    fix: both(
      'ใน Excel เลือก ไฟล์ > บันทึกเป็น > CSV UTF-8 (Comma delimited) (*.csv)',
      'In Excel choose File > Save as > CSV UTF-8 (Comma delimited) (*.csv)',
    ),
  }),
  'csv-empty': (finding) => {
    const columns = choices(list(finding, 'columns'));
    return {
      message: both('ตารางนี้ว่างเปล่า ไม่มีแม้แต่หัวคอลัมน์', 'This table is empty: it has not even headers'),
      fix:
        columns === ''
          ? both(
              'ใส่หัวคอลัมน์ในแถวแรกและข้อมูลในแถวถัดไป หรือลบไฟล์นี้',
              'Put headers into the first row and data below, or delete the file',
            )
          : both(
              `ใส่หัวคอลัมน์ในแถวแรกและข้อมูลในแถวถัดไป หรือลบไฟล์นี้ หัวคอลัมน์ที่รับ คือ ${columns}`,
              `Put headers into the first row and data below, or delete the file. The headers are: ${columns}`,
            ),
    };
  },
  'header-row': (finding) => {
    const [found, row] = [param(finding, 'found'), count(finding, 'row')];
    return {
      message: both(
        `แถวแรกของตารางเป็น “${found}” ส่วนหัวคอลัมน์อยู่บรรทัดที่ ${row}`,
        `The table begins with “${found}”; the header is in line ${row}`,
      ),
      fix: both(
        `ลบแถวที่อยู่เหนือหัวคอลัมน์ ให้หัวคอลัมน์เป็นแถวแรก`,
        `Delete the rows above line ${row}, so that the header is the first row`,
      ),
    };
  },
  'column-unknown': (finding) => {
    const found = param(finding, 'found');
    const [suggestion] = list(finding, 'suggestions');
    const known = choices(list(finding, 'known'));
    return {
      message: both(
        `ตาราง “${param(finding, 'table')}” ไม่มีคอลัมน์ “${found}”`,
        `The table “${param(finding, 'table_en')}” has no column “${found}”`,
      ),
      fix:
        suggestion === undefined
          ? both(
              `ลบคอลัมน์นี้ หรือแก้หัวคอลัมน์เป็นชื่อใดชื่อหนึ่ง: ${known}`,
              `Delete the column, or change its header to one of: ${known}`,
            )
          : both(`แก้หัวคอลัมน์เป็น: ${suggestion}`, `Change the header to: ${suggestion}`),
    };
  },
  'column-missing': (finding) => {
    const [needed, name] = [param(finding, 'needed'), param(finding, 'name')];
    return {
      message: both(
        `ตาราง “${param(finding, 'table')}” ยังไม่มีคอลัมน์ “${needed}”`,
        `The table “${param(finding, 'table_en')}” lacks the column “${needed}” (${name})`,
      ),
      fix: both(
        `เพิ่มคอลัมน์ แล้วพิมพ์หัวคอลัมน์ในแถวแรกว่า: ${needed}`,
        `Add the column, with this header in the first row: ${needed}`,
      ),
    };
  },
  'column-duplicate': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `หัวคอลัมน์ “${found}” ซ้ำกับคอลัมน์ที่มีอยู่แล้ว`,
        `The header “${found}” means a column that is there already`,
      ),
      fix: both('รวมข้อมูลไว้ในคอลัมน์เดียว แล้วลบอีกคอลัมน์', 'Put the data into one column and delete the other'),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
