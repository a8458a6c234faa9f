import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { day, momentOf } from './findings-periods.ts';
import { both, capital, list, param, type Say, whole } from './findings-text.ts';

/** `ข้อ O15 ประกาศต่าง ๆ …`, as people call an item. */
function itemName(finding: Finding): Bilingual {
  const code = param(finding, 'code') || (finding.item ?? '');
  const [th, en] = [whole(finding, 'title'), whole(finding, 'title_en') || whole(finding, 'title')];
  return both(`ข้อ ${code}${th === '' ? '' : ` “${th}”`}`, `${code}${en === '' ? '' : ` “${en}”`}`);
}

/** Items as a whole. */
export const itemTexts = {
  'item-missing': (finding) => {
    const { th, en } = itemName(finding);
    const file = `${finding.file ?? param(finding, 'folder')}/index.md`;
    const line = `evidence: { ${list(finding, 'evidence').join(', ')} }`;
    const message = both(`${th} ยังไม่เผยแพร่`, `${en} is not published yet`);
    const index = param(finding, 'index');
    if (param(finding, 'held') === 'draft')
      return {
        message,
        fix: both(`เมื่อพร้อมเผยแพร่ ให้ลบ draft: true ใน ${index}`, `When it is ready, delete draft: true in ${index}`),
      };
    if (param(finding, 'held') === 'later')
      return {
        message,
        fix: both(
          `จะเผยแพร่เมื่อสร้างเว็บไซต์หลังเวลาที่ระบุใน publishAt ของ ${index} หากต้องการเผยแพร่ทันที ให้ลบบรรทัดนั้น`,
          `It is published with the first build after the time in publishAt of ${index}; delete that line to publish it now`,
        ),
      };
    return {
      message,
      fix: both(`สร้าง ${file} โดยมีในส่วนหัวของไฟล์: ${line}`, `Create ${file}, with this in its front matter: ${line}`),
    };
  },
  'item-overdue': (finding) => {
    const { th, en } = itemName(finding);
    const closes = day(finding, 'closes');
    const days = param(finding, 'days');
    return {
      message: both(
        `${th} ยังไม่ครบ และพ้นกำหนดวันที่ ${closes.th} มาแล้ว ${days} วัน`,
        `${en} is not complete, and was due on ${closes.en}, ${days} day${days === '1' ? '' : 's'} ago`,
      ),
      fix: both(
        'เผยแพร่ให้ครบโดยเร็ว และแจ้งผู้รับผิดชอบการประเมิน ITA ของหน่วยงาน หากกำหนดเลื่อน ให้แก้ window ใน agency.yaml',
        'Publish it soon and tell whoever leads the agency’s ITA work; if the date has moved, correct window in agency.yaml',
      ),
    };
  },
  'item-not-applicable': (finding) => {
    const { th, en } = itemName(finding);
    const reason = whole(finding, 'reason');
    return {
      message: both(
        `หน่วยงานระบุว่า${th} ไม่เข้าข่าย เพราะ ${reason}`,
        `The agency declares ${en} not applicable: ${reason}`,
      ),
      fix: both(
        'ไม่ต้องแก้ไข หากข้อนี้เข้าข่าย ให้ลบ notApplicable ออก',
        'Nothing to do; if the item does apply, delete notApplicable',
      ),
    };
  },
  'unit-unassigned': (finding) => {
    const { th, en } = itemName(finding);
    const code = param(finding, 'code') || (finding.item ?? '');
    const line = `responsible: { finance: [${code}] }`;
    return {
      message: both(`${th} ยังไม่มีหน่วยงานรับผิดชอบ`, `No unit is responsible for ${en}`),
      fix: both(
        `เพิ่มในปีนั้นของ agency.yaml: ${line} หรือในส่วนหัวของ index.md: unit: finance`,
        `Add to that year in agency.yaml: ${line}; or to the front matter of index.md: unit: finance`,
      ),
    };
  },
  'publish-later': (finding) => {
    const title = whole(finding, 'title');
    const what = title === '' ? itemName(finding) : both(`“${title}”`, `“${title}”`);
    const until = momentOf(finding, 'until');
    const closes = day(finding, 'closes');
    const late =
      closes.th === ''
        ? both('', '')
        : both(` ซึ่งเลยวันสุดท้ายของการตอบแบบ (${closes.th})`, `, after the last day for answers (${closes.en})`);
    return {
      message: both(
        `${what.th} จะเผยแพร่${until.th}${late.th}`,
        `${capital(what.en)} will be published ${until.en}${late.en}`,
      ),
      fix:
        closes.th === ''
          ? both(
              'ไม่ต้องแก้ไข เพียงสร้างเว็บไซต์อีกครั้งเมื่อถึงเวลา หากต้องการเผยแพร่ทันที ให้ลบ publishAt',
              'Nothing to do but to build the site again when the time has come; to publish it now, delete publishAt',
            )
          : both(
              `แก้ publishAt ให้ไม่เกินวันที่ ${closes.th} หรือลบออกเพื่อเผยแพร่ทันที`,
              `Change publishAt to ${closes.en} at the latest, or delete it to publish it now`,
            ),
    };
  },
  'published-missing': (finding) => {
    const { th, en } = itemName(finding);
    return {
      message: both(`${th} ยังไม่ระบุวันที่เผยแพร่`, `${en} does not say when it was published`),
      fix: both(
        'เพิ่มในส่วนหัวของไฟล์ ตัวอย่าง: published: 2567-01-15',
        'Add to the front matter, for example: published: 2567-01-15',
      ),
    };
  },
  'carried-over': (finding) => {
    const from = param(finding, 'from');
    return {
      message: both(
        `ยกมาจาก ${from} และยังไม่มีผู้ตรวจทานว่ายังเป็นปัจจุบัน`,
        `Carried over from ${from}, and nobody has reviewed whether it still holds`,
      ),
      fix: both(
        `ตรวจทานและแก้ไขให้เป็นปัจจุบัน แล้วลบบรรทัด carriedFrom: ${from}`,
        `Review it, bring it up to date, and delete the line carriedFrom: ${from}`,
      ),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
