import type { Bilingual } from '../model/bilingual.ts';
import type { FindingCode } from '../model/finding.ts';
import { both, param, type Say } from './findings-text.ts';

interface Removed {
  why: Bilingual;
  /** @param address what the element or link led to; empty where it is not known */
  fix: (address: string) => Bilingual;
}

const instead = (th: string, en: string, corrected: string): Bilingual =>
  both(`${th}: ${corrected}`, `${en}: ${corrected}`);

const kinds: Record<string, Removed> = {
  frame: {
    why: both('หน้าเว็บไม่ฝังแผนที่ วิดีโอ หรือหน้าของเว็บไซต์อื่น', 'pages embed no maps, videos or pages of other sites'),
    fix: (address) => instead('เขียนเป็นลิงก์แทน', 'Write a link instead', `[ดูแผนที่หรือวิดีโอ](${address || 'https://…'})`),
  },
  media: {
    why: both('หน้าเว็บไม่มีเครื่องเล่นเสียงหรือวิดีโอ', 'pages have no player of sound or video'),
    fix: (address) =>
      instead(
        'แนบไฟล์ไว้ในโฟลเดอร์ files แล้วเขียนเป็นลิงก์',
        'Attach the file in the folder files, and write a link',
        `[ชมวิดีโอ](${address || 'files/video.mp4'})`,
      ),
  },
  form: {
    why: both('หน้าเว็บรับแบบฟอร์มไม่ได้', 'pages take no forms'),
    fix: () => instead('เขียนเป็นลิงก์ไปยังแบบฟอร์มแทน', 'Write a link to the form instead', '[กรอกแบบฟอร์ม](https://…)'),
  },
  program: {
    why: both('เนื้อหาใส่คำสั่งโปรแกรมหรือรูปแบบของหน้าเว็บไม่ได้', 'a text may not hold programs or styles of the page'),
    fix: () => both('ลบออก', 'Delete it'),
  },
  drawing: {
    why: both('เนื้อหาใส่ภาพวาดเป็นรหัสไม่ได้', 'a text may not hold a drawing as code'),
    fix: () =>
      instead(
        'บันทึกเป็นไฟล์ภาพไว้ในโฟลเดอร์ files แล้วเขียน',
        'Save it as a picture in the folder files, and write',
        '![คำอธิบายภาพ](files/drawing.svg)',
      ),
  },
  picture: {
    why: both('หน้าเว็บไม่แสดงภาพจากเว็บไซต์อื่น', 'pages show no pictures of other sites'),
    fix: (address) =>
      instead(
        'บันทึกภาพไว้ในโฟลเดอร์ files แล้วเขียน',
        'Save the picture in the folder files, and write',
        `![คำอธิบายภาพ](files/${/\/([\w.-]+\.\w+)(?:[?#]|$)/.exec(address)?.[1] ?? 'picture.jpg'})`,
      ),
  },
  link: {
    why: both(
      'ลิงก์ใช้ได้เฉพาะที่ขึ้นต้นด้วย https:// http:// mailto: หรือ tel:',
      'a link begins with https://, http://, mailto: or tel:',
    ),
    fix: () => instead('แก้เป็นที่อยู่แบบที่ใช้ได้', 'Write an address of these kinds', '[ข้อความ](https://…)'),
  },
};

/** What stands in a text and not on its page. */
export const markupTexts = {
  'markup-removed': (finding) => {
    const found = param(finding, 'found');
    const kind = kinds[param(finding, 'kind')] ?? kinds['program'];
    return {
      message: both(
        `“${found}” ไม่ปรากฏในหน้าที่เผยแพร่ เพราะ${kind?.why.th}`,
        `“${found}” is left out of the page: ${kind?.why.en}`,
      ),
      fix: kind?.fix(param(finding, 'address')) ?? both('ลบออก', 'Delete it'),
    };
  },
} as const satisfies Partial<Record<FindingCode, Say>>;
