import type { Finding, FindingCode } from '../model/finding.ts';
import { formatPeriod, parsePeriod } from '../model/period.ts';
import { choiceLine, exampleLine } from './findings-examples.ts';
import {
  anyOf,
  both,
  capital,
  choices,
  correctedOr,
  type Description,
  example,
  glue,
  keyName,
  lastKey,
  list,
  param,
  type Say,
} from './findings-text.ts';

const dateMessages: Record<string, (found: string) => Description['message']> = {
  'no-such-day': (found) => both(`ไม่มีวันที่ “${found}” ในปฏิทิน`, `There is no such day as “${found}”`),
  'two-digit-year': (found) =>
    both(
      `“${found}” เขียนปีเพียงสองหลัก จึงไม่แน่ชัดว่าเป็นปีใด ต้องเขียนปีให้ครบสี่หลัก`,
      `“${found}” has a year of two digits, which can be read in two ways; four are needed`,
    ),
  'not-a-date': (found) => both(`“${found}” ไม่ใช่วันที่ในรูปแบบที่อ่านได้`, `“${found}” cannot be read as a date`),
  'year-out-of-range': (found) =>
    both(
      `ปีใน “${found}” อยู่นอกช่วงที่รับ คือ พ.ศ. 2443 ถึง 2743`,
      `The year in “${found}” is outside 2443–2743 of the Buddhist Era (1900–2200 CE)`,
    ),
};

/** Slugs use what people typed where they can; nothing is left of a name in Thai. */
const asciiName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const typeNames: Record<string, Description['message']> = {
  'whole-number': both('จำนวนเต็มตั้งแต่ 0 ขึ้นไป', 'a whole number from 0 up'),
  colour: both('รหัสสีแบบ #0b4a6f', 'a colour such as #0b4a6f'),
  score: both('คะแนนตั้งแต่ 0 ถึง 100', 'a score from 0 to 100'),
  'ocid-prefix': both(
    'รหัสที่ Open Contracting ออกให้ คือ ocds- ตามด้วยอักษรหรือตัวเลข 6 ตัว',
    'the prefix that Open Contracting registered: ocds- and six letters or digits',
  ),
  'https-address': both('ที่อยู่เว็บที่ขึ้นต้นด้วย https://', 'a web address that begins with https://'),
  repository: both('ที่เก็บข้อมูล Git เขียนแบบ เจ้าของ/ชื่อ', 'a Git repository, written owner/name'),
  'folder-path': both(
    'ที่อยู่ของโฟลเดอร์ภายในที่เก็บข้อมูล ใช้อักษรอังกฤษ ตัวเลข และ / คั่น',
    'the path of a folder in the repository: ASCII letters, digits and / between',
  ),
  array: both('รายการในวงเล็บเหลี่ยม', 'a list in square brackets'),
  object: both('ข้อมูลย่อยแบบ ชื่อ: ค่า', 'entries of the form name: value'),
  record: both('ข้อมูลย่อยแบบ ชื่อ: ค่า', 'entries of the form name: value'),
};

/** How the reader calls what is no single text. */
const foundShapes: Record<string, Description['message']> = {
  '[…]': both('รายการ', 'a list'),
  '{…}': both('ข้อมูลย่อย', 'a group of entries'),
};

function typeFix(finding: Finding): Description['fix'] {
  const [needed, key, found] = [param(finding, 'needed'), lastKey(finding), param(finding, 'found')];
  const plain = found !== '' && found !== '[…]' && found !== '{…}';
  if (needed === 'whole-number') return example(`${key}: 12`);
  if (needed === 'score') return example(`${key}: 95.5`);
  if (needed === 'array' && plain) return both(`แก้เป็น: ${key}: [${found}]`, `Change it to: ${key}: [${found}]`);
  if (needed === 'object' && param(finding, 'key').startsWith('evidence.')) return evidenceExample(key);
  return example(key === '' ? 'title: ชื่อเอกสาร' : exampleLine(key, param(finding, 'key')));
}

function evidenceExample(element: string): Description['fix'] {
  const { th, en } = anyOf([`${element}: { file: ชื่อไฟล์.pdf }`, `${element}: { section: หัวข้อในเนื้อหา }`]);
  return both(example(th).th, example(en).en);
}

/** What `period: 2567-Q1` means, beside each line to choose from. */
function periodFix(finding: Finding): Description['fix'] | null {
  const lines = list(finding, 'corrected').map((line, index) => {
    const result = parsePeriod(list(finding, 'suggestions')[index] ?? '');
    const meaning = (locale: 'th' | 'en') => (result.ok ? ` (${formatPeriod(result.period, locale)})` : '');
    return both(`${line}${meaning('th')}`, `${line}${meaning('en')}`);
  });
  if (lines.length === 0) return null;
  return both(`แก้เป็น: ${anyOf(lines.map(({ th }) => th)).th}`, `Change it to: ${anyOf(lines.map(({ en }) => en)).en}`);
}

/** Keys and values in front matter and `agency.yaml` that cannot be read. */
export const valueTexts = {
  'key-unknown': (finding) => {
    const found = param(finding, 'found');
    const known = choices(list(finding, 'known'));
    return {
      message: both(`ไม่รู้จักชื่อ “${found}”`, `“${found}” is not a known name`),
      fix: correctedOr(
        finding,
        known === ''
          ? both('ลบบรรทัดนี้', 'Delete this line')
          : both(`ลบบรรทัดนี้ หรือใช้ชื่อที่รับ คือ ${known}`, `Delete this line, or use one of: ${known}`),
      ),
    };
  },
  'key-missing': (finding) => {
    const { th, en } = keyName(finding);
    const line = exampleLine(lastKey(finding), param(finding, 'key'));
    const [chosen, allowed] = [param(finding, 'chosen'), choices(list(finding, 'choices'))];
    if (chosen !== '') {
      return {
        message: both(
          `“${chosen}” เป็น “อื่นๆ” จึงต้องระบุ ${th} ด้วยว่าคืออะไร`,
          `“${chosen}” is “อื่นๆ” (other), so ${en} must say what that is`,
        ),
        fix: both(`เพิ่มบรรทัด ตัวอย่าง: ${line}`, `Add a line such as: ${line}`),
      };
    }
    if (allowed !== '') {
      return {
        message: both(`ยังไม่ได้ระบุ ${th} ค่าที่รับคือ ${allowed}`, `${capital(en)} is missing; it is one of: ${allowed}`),
        fix: both(`เพิ่มบรรทัด ตัวอย่าง: ${line}`, `Add a line such as: ${line}`),
      };
    }
    return {
      message: both(`ยังไม่ได้ระบุ ${th}`, `${capital(en)} is missing`),
      fix: both(`เพิ่มบรรทัด ตัวอย่าง: ${line}`, `Add a line such as: ${line}`),
    };
  },
  'value-type': (finding) => {
    const { th, en } = keyName(finding);
    const needed = typeNames[param(finding, 'needed')] ?? both('ข้อความบรรทัดเดียว', 'a single text');
    const found = param(finding, 'found');
    const not = foundShapes[found] ?? both(`“${found}”`, `“${found}”`);
    const [foundTh, foundEn] = found === '' ? ['', ''] : [` ${glue('แต่พบ', not.th)}`, `, not ${not.en}`];
    return {
      message: both(`${glue(th, 'ต้องเป็น')}${needed.th}${foundTh}`, `${capital(en)} must be ${needed.en}${foundEn}`),
      fix: typeFix(finding),
    };
  },
  'value-empty': (finding) => {
    const { th, en } = keyName(finding);
    const line = exampleLine(lastKey(finding), param(finding, 'key'));
    if (param(finding, 'found') === '[…]') {
      return {
        message: both(`${glue(th, 'ต้องมีอย่างน้อยหนึ่งรายการ')}`, `${capital(en)} must have at least one entry`),
        fix: both(`เพิ่มหนึ่งรายการ ตัวอย่าง: ${line}`, `Add one, for example: ${line}`),
      };
    }
    const [space, stop] = line.includes('\n') ? ['\n', '\n'] : [' ', '. '];
    return {
      message: both(`${th} ยังว่างอยู่`, `${capital(en)} is empty`),
      fix: both(
        `ใส่ค่า ตัวอย่าง: ${line}${space}หากไม่มีข้อมูลและไม่บังคับ ให้ลบบรรทัดนี้`,
        `Fill it in, for example: ${line}${stop}If there is nothing to say and it is not required, delete the line.`,
      ),
    };
  },
  'value-choice': (finding) => {
    const { th, en } = keyName(finding);
    const allowed = choices(list(finding, 'choices'));
    const found = param(finding, 'found');
    return {
      message:
        found === ''
          ? both(`${th} ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: ${allowed}`, `${capital(en)} must be one of: ${allowed}`)
          : both(
              `${th} เป็น “${found}” ไม่ได้ ค่าที่รับคือ ${allowed}`,
              `${capital(en)} cannot be “${found}”; it is one of: ${allowed}`,
            ),
      fix: correctedOr(finding, example(choiceLine(lastKey(finding), list(finding, 'choices')))),
    };
  },
  'date-invalid': (finding) => {
    const say = dateMessages[param(finding, 'reason')] ?? dateMessages['not-a-date'];
    const key = lastKey(finding) || 'published';
    return {
      message: say?.(param(finding, 'found')) ?? both('วันที่ไม่ถูกต้อง', 'Not a date'),
      fix: correctedOr(
        finding,
        both(
          `เขียนวันที่ เช่น ${key}: 2567-01-15 หรือ ${key}: 15 มกราคม 2567`,
          `Write a date such as ${key}: 2567-01-15 or ${key}: 15 มกราคม 2567`,
        ),
      ),
    };
  },
  'period-invalid': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(`“${found}” ไม่ใช่ช่วงเวลาในรูปแบบที่อ่านได้`, `“${found}” cannot be read as a period`),
      fix:
        periodFix(finding) ??
        both(
          'เขียนแบบใดแบบหนึ่ง: ปีงบประมาณ 2567, เดือน 2567-01, ไตรมาส 2567-Q1, ครึ่งปี 2567-H1 หรือหลายปี 2566-2570',
          'Write one of: fiscal year 2567, month 2567-01, quarter 2567-Q1, half 2567-H1, several years 2566-2570',
        ),
    };
  },
  'url-invalid': (finding) => {
    const found = param(finding, 'found');
    const line = exampleLine(lastKey(finding) || 'link').replace('…', 'https://www.example.go.th');
    return {
      message: both(
        `“${found}” ไม่ใช่ที่อยู่เว็บที่ใช้ได้ ต้องขึ้นต้นด้วย https:// หรือ http:// และไม่มีช่องว่าง`,
        `“${found}” is not a web address: it must begin with https:// or http:// and have no spaces`,
      ),
      fix: correctedOr(finding, example(line)),
    };
  },
  'reviewer-invalid': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `“${found}” ไม่ใช่ผู้ตรวจทานที่ใช้ได้ ต้องเป็น @ชื่อบัญชี @องค์กร/ทีม หรืออีเมล`,
        `“${found}” is not a reviewer: write @account, @organisation/team or an e-mail address`,
      ),
      fix: correctedOr(finding, example('reviewers: ["@agency/finance"]')),
    };
  },
  'colour-contrast': (finding) => {
    const [found, ratio, needed] = [param(finding, 'found'), param(finding, 'ratio'), param(finding, 'needed')];
    return {
      message: both(
        `สี ${found} อ่านยากบนพื้นขาว ความเปรียบต่าง ${ratio}:1 ต้องไม่น้อยกว่า ${needed}:1 (WCAG 2.2 ข้อ 1.4.3)`,
        `The colour ${found} is hard to read on white: its contrast is ${ratio}:1, and ${needed}:1 is the least (WCAG 2.2, 1.4.3)`,
      ),
      fix: correctedOr(finding, example("colour: '#0b4a6f'")),
    };
  },
  'email-invalid': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(`“${found}” ไม่ใช่อีเมลที่ใช้ได้`, `“${found}” is not an e-mail address`),
      fix: correctedOr(finding, example('email: info@example.go.th')),
    };
  },
  'id-invalid': (finding) => {
    const [found, key] = [param(finding, 'found'), lastKey(finding) || 'id'];
    const name = asciiName(found) || (key === 'aliases' ? 'old-name' : 'finance');
    if (key === 'aliases-of-files' || key.startsWith('withdrawn')) {
      return {
        message: both(`“${found}” ไม่ใช่ชื่อหรือที่อยู่เดิมที่ใช้ได้`, `“${found}” cannot be a former name or address`),
        fix:
          key === 'withdrawn-of-agency'
            ? example('withdrawn: [{ address: /2566/o36/, reason: …, date: 2567-01-15 }]')
            : key === 'withdrawn'
              ? example('withdrawn: [{ address: old-plan.pdf, reason: …, date: 2567-01-15 }]')
              : example('aliases: { old-plan.pdf: plan.pdf, old-list.csv: list.csv }'),
      };
    }
    const line = key === 'aliases' ? `aliases: [${name}]` : `${key}: ${name}`;
    return {
      message: both(
        `“${found}” ใช้เป็นรหัสหรือที่อยู่ไม่ได้ รับเฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง`,
        `“${found}” cannot be a name here: only lower-case English letters, digits and hyphens`,
      ),
      fix: correctedOr(finding, example(line)),
    };
  },
  'year-invalid': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `“${found}” ไม่ใช่ปีงบประมาณ ต้องเป็นปี พ.ศ. สี่หลัก`,
        `“${found}” is not a fiscal year of the Buddhist Era with four digits`,
      ),
      fix: correctedOr(finding, example('year: 2567')),
    };
  },
  'evidence-kind': (finding) => {
    const kinds = list(finding, 'kinds');
    const element = lastKey(finding) || 'announcements';
    if (kinds.length < 2) {
      return {
        message: both(
          `หลักฐานของ “${element}” ยังไม่ได้บอกว่าอยู่ที่ใด`,
          `The evidence of “${element}” does not say where it is`,
        ),
        fix: evidenceExample(element),
      };
    }
    const split = `${element}: [${kinds.map((kind) => `{ ${kind}: … }`).join(', ')}]`;
    return {
      message: both(
        `หลักฐานหนึ่งชิ้นของ “${element}” ระบุที่อยู่ไว้หลายทางพร้อมกัน คือ ${choices(kinds)}`,
        `One piece of evidence of “${element}” names several places at once: ${choices(kinds)}`,
      ),
      fix: both(`แยกเป็นคนละชิ้น: ${split}`, `Write them as separate entries: ${split}`),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
