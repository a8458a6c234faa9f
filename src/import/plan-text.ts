import { describeFinding } from '../i18n/findings.ts';
import { columns } from '../report/columns.ts';
import { plainLine, wrap } from '../report/text-width.ts';
import { placeText as findingPlace } from '../report/words.ts';
import type { ImportedTable } from './import-table.ts';
import { blocks, type ImportPlan, type PlannedFile } from './plan.ts';
import { placeText, problemText } from './problem-text.ts';
import type { LeftOut } from './rows.ts';

/** So many of one kind are shown, and the rest counted. */
const MOST = 20;

const how = { exact: '=', near: '≈', asked: '--map', hidden: 'ซ่อนอยู่ hidden', none: 'ไม่รู้จัก unknown' } as const;
const why: Record<LeftOut['why'], string> = {
  total: 'ยอดรวม total',
  note: 'ไม่ใช่แถวข้อมูล not a row',
  header: 'หัวตารางซ้ำ repeated header',
  hidden: 'แถวที่ซ่อนไว้ hidden row',
};
const skipped = {
  hidden: 'ซ่อนอยู่ hidden',
  'no-table': 'ไม่มีตารางชนิดนี้ no such table',
  'not-asked': 'ไม่ได้เลือก not asked for',
} as const;
const files: Record<PlannedFile['kind'], string> = {
  new: '+ ไฟล์ใหม่ new',
  changed: '~ แก้ไข changed',
  original: '+ ต้นฉบับ original',
  picture: '+ รูปภาพ picture',
  there: '= มีอยู่แล้ว there already',
};
const tables = {
  new: 'ตารางใหม่ new table',
  same: 'เหมือนเดิม nothing new',
  added: 'เพิ่มแถวต่อท้าย rows added',
  replaced: 'แทนที่แถวเดิม rows replaced',
  taken: 'ต่างจากแถวเดิม differs from what is there',
} as const;

/**
 * What an import would do, for people: how each column was understood, what was left out and read otherwise, and the files. Thai,
 * with English beside it.
 * @param name of the imported file
 */
export function planText(plan: ImportPlan, name: string, width: number): string {
  const { table, document, evidence } = plan;
  const blocksOfText = [
    [`${plainLine(name)} → ${plan.item} ปีงบประมาณ fiscal year ${plan.year}`],
    ...(table ? tableBlocks(table, width) : []),
    ...plan.tables.map(({ path, kind, rows, added, removed }) => [
      `${path}: ${tables[kind]} (${rows} แถว rows)`,
      ...(kind === 'new' || kind === 'same'
        ? []
        : [...some(removed, (row) => `  - ${row}`), ...some(added, (row) => `  + ${row}`)]),
    ]),
    document
      ? [
          `เอกสารร่าง draft document: ${plainLine(document.title)}`,
          ...(document.nested > 0
            ? [
                `  ตารางซ้อนในตาราง ${document.nested} แห่ง เขียนเป็นบรรทัดในช่อง · ${document.nested} tables inside tables were written as lines`,
              ]
            : []),
          ...(document.lost > 0
            ? [
                `  รูปภาพ ${document.lost} รูปเป็นชนิดที่เว็บแสดงไม่ได้ ดูในต้นฉบับ · ${document.lost} pictures no browser shows were left out`,
              ]
            : []),
        ]
      : [],
    evidence.flatMap(({ path, line, how: state }) =>
      state === 'by-hand'
        ? [
            `เพิ่มบรรทัดนี้ใต้ evidence ใน ${path} ด้วยตนเอง · write this line under evidence in ${path} yourself:`,
            `    ${line}`,
          ]
        : [`หลักฐานใน ${path} · evidence${state === 'there' ? ' (มีอยู่แล้ว there already)' : ''}:`, `    ${line}`],
    ),
    plan.files.length > 0 && plan.problems.length === 0
      ? ['ไฟล์ที่จะเขียน · files to be written:', ...plan.files.map(({ path, kind }) => `  ${files[kind]}  ${path}`)]
      : [],
    plan.findings
      .filter((one) => !blocks(one))
      .flatMap((one) => {
        const { message } = describeFinding(one);
        return wrap(`หมายเหตุ note  ${findingPlace(one)}  ${message.th} · ${message.en}`, width);
      }),
  ];
  return `${blocksOfText
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What stands in the way, for people. */
export function refusalText(plan: ImportPlan, width: number): string {
  const said = [
    ...plan.problems.map(problemText),
    ...plan.findings.filter(blocks).map((one) => {
      const { message, fix } = describeFinding(one);
      const at = findingPlace(one);
      return { message: { th: `${at}: ${message.th}`, en: `${at}: ${message.en}` }, fix };
    }),
  ];
  const lines = some(said, ({ message, fix }) =>
    [
      ...wrap(`✗ ${message.th}`, width),
      ...[fix.th, message.en, fix.en].flatMap((text) => wrap(text, width - 4)).map((line) => `    ${line}`),
    ].join('\n'),
  );
  return `${lines.join('\n')}\nไม่ได้เขียนไฟล์ใด · nothing was written (${said.length})\n`;
}

function tableBlocks(table: ImportedTable, width: number): string[][] {
  const { schema } = table;
  return [
    [`ตาราง table: ${schema.id} · ${schema.title.th} · ${schema.title.en}`],
    ...table.sheets.map(({ sheet, header, month, rows }) => {
      const named = sheet === null ? [] : [`แผ่นงาน sheet "${sheet}"`];
      const known = [...named, `${rows} แถว rows`, ...(month === null ? [] : [`เดือน month ${month}`])];
      const body = header.matches.map((match) => [
        match.place.cell,
        plainLine(match.header),
        match.column ? `→ ${match.column.title.th} (${match.column.name})` : '→ ไม่นำเข้า not imported',
        how[match.how],
      ]);
      const head = [
        { title: 'เซลล์ Cell' },
        { title: 'คอลัมน์ของไฟล์ Column of the file', flexible: true },
        { title: 'คอลัมน์ของตาราง Column of the table', flexible: true },
        { title: '' },
      ];
      return [known.join(' · '), ...columns(head, body, width - 2).map((line) => `  ${line}`)];
    }),
    titled(
      'แผ่นงานที่ไม่ได้อ่าน · sheets not read:',
      some(table.skipped, (one) => `  "${one.sheet}" ${skipped[one.why]}`),
    ),
    titled(
      'แถวที่ไม่นำเข้า · rows left out:',
      some(
        table.leftOut,
        ({ place, found, why: reason }) =>
          `  ${placeText(place).th} "${plainLine(found)}" (${reason in why ? why[reason] : ''})`,
      ),
    ),
    titled(
      'อ่านเป็น · read as:',
      some(
        table.readAs,
        ({ place, found, read }) => `  ${placeText(place).th} "${plainLine(found)}" → ${plainLine(read)}`,
      ),
    ),
  ];
}

const titled = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines]);

function some<Value>(values: readonly Value[], line: (value: Value) => string): string[] {
  const shown = values.slice(0, MOST).map(line);
  return values.length > MOST
    ? [...shown, `  … อีก ${values.length - MOST} รายการ · ${values.length - MOST} more`]
    : shown;
}
