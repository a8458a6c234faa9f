import type { Framework } from '../frameworks/schema.ts';
import type { Interval } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** What a reader must know of a forecast before believing it. */
export function forecastNotes(
  framework: Framework,
  scores: ReadonlyMap<string, number | null>,
  notRun: number,
  oit: Interval,
): Bilingual[] {
  const notes: Bilingual[] = [];
  const unknown = unknownWeights(framework);
  if (unknown.length > 0) {
    const codes = unknown.join(', ');
    // Halves of a cent of a point are no difference: floating numbers.
    const wide = oit.max - oit.min > 1e-6;
    notes.push({
      th: `ไม่พบน้ำหนักที่ประกาศของ ${codes} ${wide ? 'จึงแสดงคะแนนต่ำสุดและสูงสุดที่เป็นไปได้' : 'แต่น้ำหนักเหล่านี้ไม่เปลี่ยนคะแนนนี้'}`,
      en: `No published weight was found for ${codes}: ${wide ? 'the lowest and highest possible scores are given' : 'it would not change this score'}`,
    });
  }
  if (framework.unknownCodes.length > 0) {
    const codes = framework.unknownCodes.join(', ');
    notes.push({
      th: `ไม่พบเกณฑ์ของ ${codes} จึงคาดการณ์คะแนนรวมไม่ได้`,
      en: `The criteria of ${codes} were not found, so the score cannot be narrowed down`,
    });
  }
  const ungrouped = framework.indicators
    .flatMap(({ subIndicators }) => subIndicators)
    .filter(({ code }) => code.endsWith('?'));
  if (ungrouped.length > 0 && framework.unknownCodes.length === 0) {
    notes.push({
      th: 'ไม่พบว่าแต่ละข้ออยู่ในตัวชี้วัดย่อยใดและมีน้ำหนักเท่าใด จึงสมมติว่าทุกข้อในตัวชี้วัดมีน้ำหนักเท่ากัน',
      en: 'Which sub-indicator each item belongs to, and their weights, were not found: all items of an indicator are assumed to weigh the same',
    });
  }
  const without = [...scores].filter(([, score]) => score === null).map(([code]) => code);
  if (without.length > 0) {
    notes.push({
      th: `ไม่นับ ${without.join(', ')} ซึ่งหน่วยงานแจ้งว่าไม่เกี่ยวข้อง`,
      en: `Leaves out ${without.join(', ')}, which the agency declares not applicable`,
    });
  }
  if (notRun > 0) {
    notes.push({
      th: `มี ${notRun} องค์ประกอบที่เครื่องตรวจไม่ได้ ต้องให้คนอ่าน การคาดการณ์ถือว่าผ่าน`,
      en: `${notRun} element(s) can only be judged by a reader; the forecast takes them as met`,
    });
  }
  notes.push({
    th: 'เป็นการคาดการณ์จากเกณฑ์ที่รวบรวมจากเอกสารของหน่วยงาน ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.',
    en: 'A forecast by criteria gathered from agencies’ own documents, not a result of the National Anti-Corruption Commission',
  });
  return notes;
}

/** Codes of the parts whose weight nobody has published, where the method weighs parts differently. */
export function unknownWeights(framework: Framework): string[] {
  const lacking = (averaging: string, parts: { code: string; weight?: number | undefined }[]) =>
    averaging === 'weighted' && parts.filter(({ weight }) => weight === undefined).length > 1
      ? parts.filter(({ weight }) => weight === undefined).map(({ code }) => code)
      : [];
  return [
    ...lacking(framework.averaging, framework.indicators),
    ...framework.indicators.flatMap((indicator) => lacking(indicator.averaging, indicator.subIndicators)),
  ];
}
