import type { FindingCode } from '../model/finding.ts';
import { formatDate } from '../thai/date.ts';
import { both, count, param, type Say } from './findings-text.ts';

const th = (iso: string): string => (iso === '' ? '' : formatDate(iso, 'th', 'long'));
const en = (iso: string): string => (iso === '' ? '' : formatDate(iso, 'en', 'long'));
/** A Buddhist day as it may be written in front matter. */
const written = (iso: string): string => (iso === '' ? '…' : `${Number(iso.slice(0, 4)) + 543}${iso.slice(4)}`);

/** What was changed and when, as declared and as version control has it. */
export const historyTexts = {
  'change-date': (finding) => {
    const [date, other] = [param(finding, 'found'), param(finding, 'other')];
    if (param(finding, 'reason') === 'future')
      return {
        message: both(
          `การเปลี่ยนแปลงวันที่ ${th(date)} อยู่หลังวันนี้ (${th(other)})`,
          `The change of ${en(date)} is later than today (${en(other)})`,
        ),
        fix: both(
          'แก้วันที่ใน changes ให้เป็นวันที่แก้ไขจริง หรือลบรายการนี้จนกว่าจะแก้ไขแล้ว',
          'Correct the day in changes, or delete the entry until the change has been made',
        ),
      };
    return {
      message: both(
        `การเปลี่ยนแปลงวันที่ ${th(date)} อยู่ก่อนวันที่เผยแพร่ (${th(other)})`,
        `The change of ${en(date)} is earlier than the publication (${en(other)})`,
      ),
      fix: both(
        `แก้วันที่ใน changes หรือแก้ published ให้เป็นวันที่เผยแพร่ครั้งแรก เช่น published: ${written(date)}`,
        `Correct the day in changes, or make published the day of first publication, such as published: ${written(date)}`,
      ),
    };
  },
  'updated-behind': (finding) => {
    const [declared, committed, name] = [
      param(finding, 'declared'),
      param(finding, 'committed'),
      param(finding, 'found'),
    ];
    const others = count(finding, 'others');
    const more =
      others === 0 ? both('', '') : both(` (และอีก ${others} ไฟล์ในข้อนี้)`, ` (and ${others} more in this item)`);
    return {
      message: both(
        `“${name}” ระบุว่าปรับปรุงล่าสุด ${th(declared)} แต่ git บันทึกการแก้ไขเมื่อ ${th(committed)}${more.th}`,
        `“${name}” says that it was last updated on ${en(declared)}, but git has a change of ${en(committed)}${more.en}`,
      ),
      fix: both(
        `หากเนื้อหาเปลี่ยน ให้แก้เป็น updated: ${written(committed)} หรือเพิ่มรายการใน changes`,
        `If the content has changed, write updated: ${written(committed)}, or add an entry to changes`,
      ),
    };
  },
  'history-shallow': () => ({
    message: both(
      'ประวัติ git ในเครื่องนี้มีไม่ครบ (shallow clone) จึงไม่ได้เทียบกับวันที่ปรับปรุงที่ระบุไว้',
      'The git history here is not complete (a shallow clone), so declared days of updates were not compared with it',
    ),
    fix: both(
      'หากต้องการให้เทียบ ให้ดึงประวัติทั้งหมดด้วย git fetch --unshallow',
      'To have them compared, fetch the whole history with git fetch --unshallow',
    ),
  }),
} as const satisfies Partial<Record<FindingCode, Say>>;
