import type { Bilingual } from '../model/bilingual.ts';

/** A kind of document that agencies publish: how its title begins, and the word that its file name gets. */
export interface DocumentKind {
  /** Begins the file name and the prefix of the snippet. */
  id: string;
  name: Bilingual;
  /** What titles of this kind begin with. */
  begins: RegExp;
  /** A title to start from. */
  title: string;
  /** Headings that such a document usually has. */
  headings: readonly string[];
  /** The time it is about is a part of it. */
  period: boolean;
}

/** The kinds that file names and snippets know; the first that fits a title names it. */
export const documentKinds = [
  kind('announcement', 'ประกาศ', 'Announcement', /^ประกาศ/, 'ประกาศเรื่อง…', ['รายละเอียด'], false),
  kind('order', 'คำสั่ง', 'Order', /^คำสั่ง/, 'คำสั่งที่ …/2567 เรื่อง…', ['รายละเอียด'], false),
  kind('minutes', 'รายงานการประชุม', 'Minutes', /^รายงานการประชุม/, 'รายงานการประชุมครั้งที่ …', ['มติที่ประชุม'], false),
  kind('report', 'รายงาน', 'Report', /^(รายงาน|สรุปผล|ผลการ)/, 'รายงานผล…', ['ผลการดำเนินงาน', 'ปัญหาและข้อเสนอแนะ'], true),
  kind('plan', 'แผน', 'Plan', /^แผน/, 'แผน…', ['เป้าหมาย', 'โครงการและงบประมาณ'], true),
  kind('manual', 'คู่มือ', 'Manual', /^(คู่มือ|แนวปฏิบัติ|แนวทาง)/, 'คู่มือ…', ['ขั้นตอน', 'กฎหมายที่เกี่ยวข้อง'], false),
  kind('policy', 'นโยบาย', 'Policy', /^(นโยบาย|เจตนารมณ์|เจตจำนง)/, 'นโยบาย…', ['สาระสำคัญ'], false),
  kind('news', 'ข่าว', 'News', /^(ข่าว|กิจกรรม)/, 'ข่าวประชาสัมพันธ์…', [], false),
] as const satisfies readonly DocumentKind[];

function kind(
  id: string,
  th: string,
  en: string,
  begins: RegExp,
  title: string,
  headings: readonly string[],
  period: boolean,
): DocumentKind {
  return { id, name: { th, en }, begins, title, headings, period };
}

/** The kind of document that a title announces; null when it tells nothing. */
export const kindOfTitle = (title: string): DocumentKind | null =>
  documentKinds.find(({ begins }) => begins.test(title.trim())) ?? null;
