import type { FindingCode } from '../model/finding.ts';
import { publishedName } from '../model/published-name.ts';
import { both, list, param, type Say } from './findings-text.ts';

/** Files, folders and links: what is absent, misplaced or misnamed. */
export const fileTexts = {
  'file-unreadable': (finding) => {
    const found = param(finding, 'found');
    if (param(finding, 'problem') === 'EISDIR') {
      return {
        message: both(`“${found}” เป็นโฟลเดอร์ แต่ต้องเป็นไฟล์`, `“${found}” is a folder, but it must be a file`),
        fix: both(
          'เปลี่ยนชื่อโฟลเดอร์นี้ หรือย้ายออก แล้ววางไฟล์แทน',
          'Rename this folder or move it away, and put the file in its place',
        ),
      };
    }
    return {
      message: both(`เปิดอ่าน “${found}” ไม่ได้`, `“${found}” cannot be opened`),
      fix: both(
        'ตรวจว่าบัญชีที่ใช้สั่งงานมีสิทธิ์อ่าน และไม่มีโปรแกรมอื่นเปิดค้างไว้ แล้วลองอีกครั้ง',
        'See that your account may read it and that no other program holds it open, then try again',
      ),
    };
  },
  'file-runs': (finding) => {
    const found = param(finding, 'found');
    return {
      message: both(
        `ไฟล์ “${found}” เป็นโปรแกรมหรือค่ากำหนดที่เครื่องแม่ข่ายเว็บจะเรียกทำงาน จึงเผยแพร่ไม่ได้`,
        `The file “${found}” is a program or a setting that a web server would run, and cannot be published`,
      ),
      fix: both(
        `ลบออกจากโฟลเดอร์ files ถ้าตั้งใจเผยแพร่ ให้บีบอัดเป็น ${publishedName(found).replaceAll('.', '-')}.zip แล้วแก้ชื่อในที่ที่อ้างถึง`,
        `Delete it from the folder files; to publish it all the same, pack it as ${publishedName(found).replaceAll('.', '-')}.zip, also where it is named`,
      ),
    };
  },
  'name-invalid': (finding) => {
    const found = param(finding, 'found');
    const name = list(finding, 'suggestions')[0] ?? 'document-1.md';
    const title = /\.mdx?$/.test(found);
    return {
      message: both(
        `ชื่อไฟล์ “${found}” ใช้เป็นที่อยู่เว็บไม่ได้ รับเฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง`,
        `The file name “${found}” cannot be a web address: only lower-case English letters, digits and hyphens`,
      ),
      fix: both(
        `เปลี่ยนชื่อไฟล์เป็น ${name}${title ? ' ส่วนชื่อภาษาไทยเขียนไว้ที่ title' : ''}`,
        `Rename the file to ${name}${title ? '; the Thai name goes into title' : ''}`,
      ),
    };
  },
  'name-conflict': (finding) => {
    const [found, other] = [param(finding, 'found'), param(finding, 'other')];
    if (param(finding, 'key') === 'aliases') {
      return {
        message: both(
          `ที่อยู่เดิม “${found}” ใน aliases ซ้ำกับที่อยู่ที่ใช้อยู่แล้ว คือ ${other}`,
          `The former address “${found}” in aliases is already that of ${other}`,
        ),
        fix: both(`ลบ ${found} ออกจาก aliases`, `Delete ${found} from aliases`),
      };
    }
    if (param(finding, 'key') === 'look') {
      return {
        message: both(
          `มีสองไฟล์ที่ชื่อดูเหมือนกัน คือ “${found}” แต่พิมพ์ด้วยรหัสอักขระต่างกัน`,
          `Two files have a name that looks the same, “${found}”, spelt with different characters`,
        ),
        fix: both('คงไว้ไฟล์เดียว แล้วลบหรือเปลี่ยนชื่ออีกไฟล์', 'Keep one; delete or rename the other'),
      };
    }
    if (param(finding, 'key') === 'withdrawn') {
      return {
        message: both(
          `“${found}” อยู่ใน withdrawn (ถอนแล้ว) แต่ยังเผยแพร่อยู่`,
          `“${found}” stands in withdrawn, but it is still published`,
        ),
        fix: both(
          `ลบ ${found} ออกจาก withdrawn หรือนำสิ่งที่ยังเผยแพร่อยู่ออกก่อน`,
          `Delete ${found} from withdrawn, or first take away what is published there`,
        ),
      };
    }
    if (found === other) {
      return {
        message: both(`มี “${found}” ซ้ำกันมากกว่าหนึ่งรายการ`, `“${found}” stands here more than once`),
        fix: both('คงไว้รายการเดียว แล้วลบหรือเปลี่ยนชื่อรายการที่ซ้ำ', 'Keep one; delete or rename the other'),
      };
    }
    return {
      message: both(
        `“${found}” กับ “${other}” จะได้ที่อยู่เว็บเดียวกัน`,
        `“${found}” and “${other}” would have the same web address`,
      ),
      fix: both(`เปลี่ยนชื่อหรือลบ ${found}`, `Rename or delete ${found}`),
    };
  },
  'folder-unknown': (finding) => {
    const found = param(finding, 'found');
    const [name] = list(finding, 'suggestions');
    if (param(finding, 'shape') === 'file') {
      const wanted = name ?? found;
      const isName = finding.severity === 'error' || name !== undefined;
      return {
        message: isName
          ? both(`“${found}” เป็นไฟล์ แต่ต้องเป็นโฟลเดอร์`, `“${found}” is a file, but it must be a folder`)
          : both(
              `ไฟล์ “${found}” ไม่ได้อยู่ในโฟลเดอร์ของข้อใด จึงไม่นำมาเผยแพร่`,
              `The file “${found}” is in the folder of no item, so it is not published`,
            ),
        fix: isName
          ? both(
              `เปลี่ยนชื่อไฟล์นี้ สร้างโฟลเดอร์ชื่อ ${wanted} แล้วย้ายไฟล์เข้าไป`,
              `Rename this file, create a folder named ${wanted}, and move the file into it`,
            )
          : both('ย้ายไปไว้ในโฟลเดอร์ของข้อ เช่น o15/files', 'Move it into the folder of an item, such as o15/files'),
      };
    }
    const message = both(
      `“${found}” ไม่ใช่ชื่อหรือตำแหน่งที่ใช้ได้ จึงไม่นำมาเผยแพร่`,
      `“${found}” is not a name that belongs here, so it is not published`,
    );
    if (name !== undefined) return { message, fix: both(`เปลี่ยนชื่อโฟลเดอร์เป็น ${name}`, `Rename the folder to ${name}`) };
    if (found.startsWith('files/')) {
      return {
        message,
        fix: both('ย้ายไฟล์ในโฟลเดอร์นี้ขึ้นไปไว้ใน files โดยตรง', 'Move the files in this folder up into files itself'),
      };
    }
    return {
      message,
      fix:
        finding.year === null
          ? both(
              'ใช้ชื่อเป็นปีงบประมาณ เช่น 2567 หรือย้ายออกจากโฟลเดอร์เนื้อหา',
              'Name it after a fiscal year, such as 2567, or move it out of the content folder',
            )
          : both(
              'ใช้ชื่อเป็นรหัสข้อ เช่น o01 หรือ o15 หรือย้ายไปไว้ในโฟลเดอร์ของข้อ',
              'Name it after an item, such as o01 or o15, or move it into the folder of an item',
            ),
    };
  },
  'file-unknown': (finding) => {
    const found = param(finding, 'found');
    if (found === 'files') {
      return {
        message: both('“files” ต้องเป็นโฟลเดอร์ แต่พบเป็นไฟล์', '“files” must be a folder, but it is a file'),
        fix: both(
          'เปลี่ยนชื่อไฟล์นี้ สร้างโฟลเดอร์ชื่อ files แล้วย้ายไฟล์เข้าไป',
          'Rename this file, create a folder named files, and move the file into it',
        ),
      };
    }
    if (param(finding, 'shape') === 'folder') {
      return {
        message: both(
          `โฟลเดอร์ “${found}” ใช้ที่นี่ไม่ได้ จึงไม่นำมาเผยแพร่`,
          `The folder “${found}” does not belong here, so it is not published`,
        ),
        fix: both(
          `ย้ายไฟล์ในโฟลเดอร์ ${found} ไปไว้ใน files/ โดยตรง ไม่ต้องมีโฟลเดอร์ย่อย`,
          `Move the files of ${found} straight into files/, without a folder of their own`,
        ),
      };
    }
    const message = both(
      `ไฟล์ “${found}” ไม่ได้อยู่ในโฟลเดอร์ files จึงไม่นำมาเผยแพร่`,
      `“${found}” is not in the folder files, so it is not published`,
    );
    const move = both(`ย้ายไปเป็น files/${found}`, `Move it to files/${found}`);
    if (!list(finding, 'suggestions').includes('csv')) return { message, fix: move };
    return {
      message,
      fix: both(
        `${move.th} เพื่อเผยแพร่เป็นไฟล์แนบ หรือใน Excel เลือก บันทึกเป็น › CSV UTF-8 แล้ววางไฟล์ .csv ในโฟลเดอร์นี้`,
        `${move.en} to publish it as an attachment; or in Excel choose Save As › CSV UTF-8 and put the .csv file into this folder`,
      ),
    };
  },
  'link-broken': (finding) => {
    const [found, page] = [param(finding, 'found'), param(finding, 'page')];
    const fragment = param(finding, 'fragment') === 'fragment';
    return {
      message: fragment
        ? both(
            `ลิงก์ “${found}” ในหน้า ${page} ชี้ไปยังตำแหน่งที่ไม่มีในหน้าปลายทาง`,
            `The link “${found}” on ${page} leads to a place that its page does not have`,
          )
        : both(
            `ลิงก์ “${found}” ในหน้า ${page} ชี้ไปยังหน้าหรือไฟล์ที่ไม่มีในเว็บไซต์`,
            `The link “${found}” on ${page} leads to a page or file that this site does not have`,
          ),
      fix: fragment
        ? both(
            'แก้ชื่อหลังเครื่องหมาย # ให้ตรงกับหัวข้อของหน้าปลายทาง หรือลบ # และชื่อนั้นออก',
            'Correct the name after # to a heading of that page, or delete # and the name',
          )
        : both(
            'แก้ที่อยู่ของลิงก์ให้ตรงกับหน้าหรือไฟล์ที่มี เช่น [ประกาศ](winner-january.md) หรือ [แผน](files/plan.pdf) หรือลบลิงก์ออก',
            'Correct the address to a page or file that exists, such as [notice](winner-january.md) or [plan](files/plan.pdf), or delete the link',
          ),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
