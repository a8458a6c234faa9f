import type { FindingCode } from '../model/finding.ts';
import { ownerForm } from '../model/owner-address.ts';
import { day } from './findings-periods.ts';
import { both, count, param, type Say } from './findings-text.ts';

const restore = both(
  'ถ้าแก้ไฟล์นี้ด้วยมือ ให้นำไฟล์เดิมจากประวัติ (เช่น git checkout ledger.csv) กลับมา ห้ามลบไฟล์หรือลบบรรทัดทิ้ง เพราะที่อยู่เดิมจะหายโดยไม่มีใครเตือน',
  'If it was edited by hand, bring the former file back from its history (such as git checkout ledger.csv). Do not delete the file or its lines: addresses would then be lost without a word',
);

/** Both sides published: neither may go, and only the marks and second lines of one address are too many. */
const merge = both(
  'ถ้าเกิดจากการรวมงานของสองคน ให้เก็บบรรทัดของทั้งสองฝ่าย ลบเฉพาะบรรทัดเครื่องหมาย (<<<<<<< ======= >>>>>>>) ถ้ามีที่อยู่เดียวกันสองบรรทัด ให้เก็บบรรทัดที่วันที่เก่ากว่า แล้วเผยแพร่อีกครั้งด้วย oit publish',
  'If the work of two people was merged, keep the lines of both and delete only the marks (<<<<<<< ======= >>>>>>>). Of two lines with the same address keep the one with the earlier day; then publish again with oit publish',
);

const ledgerReasons: Record<string, { th: string; en: string }> = {
  header: both('บรรทัดแรกต้องเป็น url,first_seen,sha256', 'the first line must be url,first_seen,sha256'),
  encoding: both('ต้องเป็น UTF-8', 'it must be UTF-8'),
  quotes: both('เครื่องหมายคำพูดไม่ครบคู่', 'a quotation mark has no partner'),
  conflict: both('มีเครื่องหมายของการรวมไฟล์ที่ขัดกันค้างอยู่', 'marks of an unresolved merge are left in it'),
  columns: both('ต้องมีสามช่อง', 'a line must have three cells'),
  url: both(
    'ช่องแรกต้องเป็นที่อยู่จากรากของเว็บ เช่น /2567/o15/',
    'the first cell must be a path from the root of the site, such as /2567/o15/',
  ),
  date: both('ช่องที่สองต้องเป็นวันที่ เช่น 2024-01-15', 'the second cell must be a day, such as 2024-01-15'),
  hash: both('ช่องที่สามต้องว่าง หรือเป็นเลขฐานสิบหก 64 ตัว', 'the third cell must be empty or 64 hexadecimal digits'),
  duplicate: both('ที่อยู่นี้มีอยู่ในบรรทัดก่อนแล้ว', 'this address stands on an earlier line'),
};

const kinds: Record<string, { th: string; en: string }> = {
  document: both('เอกสาร', 'document'),
  file: both('ไฟล์แนบ', 'attachment'),
  table: both('ตาราง', 'table'),
  item: both('หน้า', 'page'),
  other: both('หน้า', 'page'),
};

/** The ledger of published addresses, and what it is kept for. */
export const ledgerTexts = {
  'ledger-invalid': (finding) => {
    const reason = ledgerReasons[param(finding, 'reason')] ?? both('', '');
    const found = param(finding, 'found');
    const quote = found === '' ? both('', '') : both(` พบ “${found}”`, `; it says “${found}”`);
    return {
      message: both(
        `บัญชีที่อยู่เว็บ ledger.csv อ่านไม่ได้: ${reason.th}${quote.th}`,
        `The ledger of addresses cannot be read: ${reason.en}${quote.en}`,
      ),
      fix: /^(conflict|duplicate)$/.test(param(finding, 'reason')) ? merge : restore,
    };
  },
  'address-lost': (finding) => {
    const [url, reason, name] = [param(finding, 'url'), param(finding, 'reason'), param(finding, 'name')];
    const seen = day(finding, 'seen');
    const more = count(finding, 'urls') - 1;
    const others =
      more > 0 ? both(` และที่อยู่อื่นของสิ่งเดียวกันอีก ${more} แห่ง`, ` and ${more} more of the same thing`) : both('', '');
    const lost = both(
      `ที่อยู่ ${url}${others.th} เผยแพร่ตั้งแต่วันที่ ${seen.th} แต่ในเว็บไซต์ที่จะเผยแพร่นี้ไม่มีแล้ว`,
      `The address ${url}${others.en}, published since ${seen.en}, would be lost`,
    );
    if (reason === 'draft') {
      return {
        message: both(
          `${lost.th} เพราะเป็นฉบับร่าง (draft: true) หรือยังไม่ถึงเวลาเผยแพร่ (publishAt)`,
          `${lost.en}: it is a draft now (draft: true), or waits for its time (publishAt)`,
        ),
        fix: both(
          `ลบ draft: true หรือ publishAt หรือถ้าตั้งใจถอน ให้ย้ายไฟล์ออกแล้วเขียนใน index.md ของข้อนี้\n${withdrawLine(finding, name)}`,
          `Delete draft: true or publishAt; or, to withdraw it on purpose, move the file away and write in the item's index.md\n${withdrawLine(finding, name)}`,
        ),
      };
    }
    if (reason === 'renamed') {
      const [found, line] = [param(finding, 'found'), param(finding, 'corrected')];
      const into = finding.file ?? '';
      return {
        message: both(`${lost.th} น่าจะเปลี่ยนชื่อเป็น ${found}`, `${lost.en}; it was probably renamed to ${found}`),
        fix: both(
          `เขียนในส่วนหัวของ ${into} ดังนี้ ที่อยู่เดิมจะใช้ได้ต่อไป\n${line}`,
          `Write in the front matter of ${into}, so that the former address goes on working\n${line}`,
        ),
      };
    }
    if (reason === 'replaced') {
      const [found, line, into] = [param(finding, 'found'), param(finding, 'corrected'), finding.file ?? ''];
      return {
        message: both(
          `${lost.th} สิ่งใหม่ในข้อเดียวกันที่ชื่อใกล้เคียงที่สุดคือ ${found}`,
          `${lost.en}; of what is new in its item, ${found} has the nearest name`,
        ),
        fix: both(
          `ถ้าเป็นสิ่งเดียวกัน ให้เขียนในส่วนหัวของ ${into} ดังนี้\n${line}\nถ้าไม่ใช่ ให้นำของเดิมกลับมา หรือถ้าตั้งใจถอน ให้เขียนใน index.md ของข้อนี้\n${withdrawLine(finding, name)}`,
          `If it is the same thing, write in the front matter of ${into}\n${line}\nIf not, bring back what was there; or, to withdraw it on purpose, write in the item's index.md\n${withdrawLine(finding, name)}`,
        ),
      };
    }
    const kind = kinds[param(finding, 'kind')] ?? both('หน้า', 'page');
    if (param(finding, 'kind') === 'item' || param(finding, 'kind') === 'other') {
      const back = both(
        'นำสิ่งที่ลบ ย้าย หรือเปลี่ยนชื่อกลับมา เช่น ปีหรือเกณฑ์ (framework) ใน assessments หรือหน่วยงานใน units ของ agency.yaml หรือโฟลเดอร์ของข้อ',
        'Bring back what was deleted, moved away or renamed, such as a year or its framework in assessments or a unit in units of agency.yaml, or the folder of an item',
      );
      const line = withdrawnEntry(url);
      return {
        message: lost,
        fix: ownerForm.test(url)
          ? both(
              `${back.th} หรือถ้าตั้งใจเลิกเผยแพร่ ให้เขียนใน agency.yaml ดังนี้\n${line}`,
              `${back.en}; or, if it is meant, write in agency.yaml\n${line}`,
            )
          : back,
      };
    }
    return {
      message: lost,
      fix: both(
        `นำ${kind.th} ${name} กลับมา หรือถ้าตั้งใจถอน ให้เขียนใน index.md ของข้อนี้\n${withdrawLine(finding, name)}`,
        `Bring the ${kind.en} ${name} back; or, to withdraw it on purpose, write in the item's index.md\n${withdrawLine(finding, name)}`,
      ),
    };
  },
  'closed-year-changed': (finding) => {
    const url = param(finding, 'url');
    const [unit, unitEn] = [param(finding, 'unit'), param(finding, 'unit_en')];
    const year = finding.year ?? '';
    return {
      message: both(
        `การประเมินปีงบประมาณ ${year} ปิดแล้ว แต่เนื้อหาของ ${url} ต่างจากที่เผยแพร่ครั้งล่าสุด`,
        `The assessment of fiscal year ${year} is closed, but the content of ${url} is not what was last published`,
      ),
      fix: both(
        `ถ้าไม่ตั้งใจแก้ ให้นำไฟล์เดิมกลับมา ถ้าจำเป็นต้องแก้ ต้องได้รับความเห็นชอบจาก${unit || 'หน่วยงานที่รับผิดชอบข้อนี้'} และผู้ดูแลงาน ITA ของหน่วยงานก่อน แล้วเผยแพร่ด้วย oit publish --accept-closed`,
        `If it was not meant, bring the former file back. If it is needed, ${unitEn || 'the unit responsible for the item'} and the administrator of the agency's ITA work must approve; then publish with oit publish --accept-closed`,
      ),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;

function withdrawLine(finding: Parameters<Say>[0], name: string): string {
  const kind = param(finding, 'kind');
  return withdrawnEntry(kind === 'table' ? `${name}.csv` : name);
}

/** As a list of its own lines: where one is there already, the entry is added below. */
const withdrawnEntry = (address: string): string => `withdrawn:\n  - { address: ${address}, reason: …, date: … }`;
