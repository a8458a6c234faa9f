import type { Framework } from '../frameworks/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** What a reader must know of a forecast before believing it. */
export function forecastNotes(
  framework: Framework,
  scores: ReadonlyMap<string, number | null>,
  notRun: number,
): Bilingual[] {
  const notes: Bilingual[] = [];
  const unknown = unknownWeights(framework);
  if (unknown.length > 0) {
    notes.push({
      th: `ไม่พบน้ำหนักที่ประกาศของ ${unknown.join(', ')} จึงแสดงคะแนนต่ำสุดและสูงสุดที่เป็นไปได้`,
      en: `No published weight was found for ${unknown.join(', ')}: the lowest and highest possible scores are given`,
    });
  }
  if (framework.unknownCodes.length > 0) {
    const codes = framework.unknownCodes.join(', ');
    notes.push({
      th: `ไม่พบเกณฑ์ของ ${codes} จึงพยากรณ์คะแนนรวมไม่ได้`,
      en: `The criteria of ${codes} were not found, so the score cannot be narrowed down`,
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
      th: `มี ${notRun} องค์ประกอบที่เครื่องตรวจไม่ได้ ต้องให้คนอ่าน การพยากรณ์ถือว่าผ่าน`,
      en: `${notRun} element(s) can only be judged by a reader; the forecast takes them as met`,
    });
  }
  notes.push({
    th: 'เป็นการพยากรณ์จากเกณฑ์ที่รวบรวมจากเอกสารของหน่วยงาน ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.',
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
