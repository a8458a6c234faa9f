import { stringify } from 'yaml';
import { buddhistDay } from './buddhist-day.ts';
import { kindOfTitle } from './document-kinds.ts';

/** What a draft of a document is made from. */
export interface DocumentDraft {
  title: string;
  /** Id of the unit, where it is not that of the item. */
  unit?: string | undefined;
  /** Attachments in `files/` that hold the document itself. */
  files: readonly string[];
  /** `2567`: the fiscal year that a report or a plan is about. */
  period: string;
  /** ISO day. */
  today: string;
}

/**
 * The text of a document. One that has nothing to show yet is a draft: it is not published and does not count until its author
 * takes that line out. With an attachment it is whole.
 */
export function documentDraft({ title, unit, files, period, today }: DocumentDraft): string {
  const kind = kindOfTitle(title);
  return [
    '---',
    `title: ${scalar(title)}`,
    `published: ${buddhistDay(today)} # วันที่ออกหรือเผยแพร่เอกสาร`,
    ...(unit === undefined ? [] : [`unit: ${unit}`]),
    `${kind?.period ? '' : '# '}period: ${period} # ช่วงเวลาของเนื้อหา เช่น ${period}, ${period}-Q1 หรือ ${period}-01`,
    ...(files.length > 0 ? ['files:', ...files.map((file) => `  - ${scalar(file)}`)] : []),
    ...(files.length > 0 ? [] : ['draft: true # ร่าง ยังไม่เผยแพร่และไม่นับ เขียนเสร็จแล้วลบบรรทัดนี้']),
    '---',
    ...(files.length > 0 ? [] : ['', ...(kind?.headings ?? []).flatMap((heading) => [`## ${heading}`, ''])]),
    ...(files.length > 0 ? ['', ...files.map((file) => `[${escaped(title)}](files/${file})`)] : []),
    '',
  ]
    .join('\n')
    .replace(/\n{2,}$/, '\n');
}

/** A text as one YAML value on one line. */
const scalar = (text: string): string => stringify(text.trim(), { lineWidth: 0, blockQuote: false }).trimEnd();

const escaped = (text: string): string => text.trim().replace(/[\\[\]*_`<>]/g, '\\$&');
