import type { ElementContext } from '../drafts/element-lines.ts';
import { requiredPart } from '../drafts/required-part.ts';
import { requiredTime } from '../drafts/required-time.ts';
import { type Element, isPart } from '../frameworks/schema.ts';
import { kindName } from '../i18n/findings-words.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** What an editor is told about an element on hover: what it is, what satisfies it, for which time, and what may show it. */
export function elementText(element: Element, { criteria, year, tables }: ElementContext): Bilingual {
  const lines: Bilingual[] = [];
  const say = (th: string, en: string) => lines.push({ th, en });
  const counts = element.basis !== 'inferred';
  say(
    `**${element.title.th}** (${counts ? 'ต้องมี' : 'ข้อแนะนำ'})`,
    `${element.title.en} (${counts ? 'required' : 'recommended'})`,
  );
  if (element.hint) lines.push(element.hint);
  if (isPart(element)) {
    const head = criteria.elements.find(({ id }) => id === element.of);
    if (head && !isPart(head)) {
      const where = requiredPart(element, head, tables);
      say(`ดูจากหลักฐานของ ${head.id}: ${where.th}`, `Shown by the evidence of ${head.id}: ${where.en}`);
    }
    return joined(lines);
  }
  const time = requiredTime(element.period, year);
  if (time) say(`ช่วงเวลา: ${time.th}`, `Time: ${time.en}`);
  const kinds = element.accepts.map((kind) => ({ kind, ...kindName(kind) }));
  say(
    `หลักฐานที่ใช้ได้: ${kinds.map(({ kind, th }) => `${th} (${kind})`).join(', ')}`,
    `Evidence: ${kinds.map(({ en }) => en).join(', ')}`,
  );
  return joined(lines);
}

const joined = (lines: readonly Bilingual[]): Bilingual => ({
  th: lines.map(({ th }) => th).join('\n\n'),
  en: lines.map(({ en }) => (en.endsWith('.') ? en : `${en}.`)).join(' '),
});
