import { canonical } from '../thai/text.ts';
import type { TextContext } from './match.ts';

const CITIZENS =
  /ผู้(?:ถูก)?ร้อง|ผู้แจ้ง|ผู้ยื่น|ผู้ขอ|ผู้รับ(?:บริการ|เงิน|เบี้ย|สิทธิ|ความช่วยเหลือ|การช่วยเหลือ|การสงเคราะห์|ทุน|อนุญาต|บริจาค)|ผู้มีสิทธิ|ผู้สมัคร|ผู้เสียภาษี|ผู้เสียหาย|ผู้ประสบ|ผู้สูงอายุ|ผู้พิการ|คนพิการ|ผู้ป่วย|ผู้ปกครอง|ผู้เช่า|ผู้บริจาค|ผู้ลงทะเบียน|ผู้เข้า(?:อบรม|ร่วม|สอบ)|ผู้สอบ|ผู้กู้|ผู้ค้ำ|เจ้าของ|เจ้าหนี้|ราษฎร|ประชาชน|นักเรียน|บิดา|มารดา|ทายาท|เกษตรกร|อาสาสมัคร|พยาน|(?<![a-z])(?:complainant|applicant|payee|beneficiar|citizen|student|patient|owner|recipient|candidate|tenant|donor|participant)/i;
const OFFICERS =
  /ตำแหน่ง|เจ้าหน้าที่|ข้าราชการ|ผู้บริหาร|ผู้อำนวยการ|หัวหน้า|หน่วยงาน|ส่วนราชการ|สังกัด|สำนัก|ฝ่าย|กลุ่มงาน|ผู้รับผิดชอบ|ผู้ประสานงาน|ช่องทาง|(?<![a-z])(?:position|officer|unit|department|division|section|contact person|coordinator|channel)/i;

/** A count of citizens, or a channel for them, is no list of them. */
const isOfCitizens = (header: string) => CITIZENS.test(header) && !/^(?:จำนวน|ร้อยละ|สถิติ|ช่องทางสำหรับ)/.test(header);

type Owners = 'citizens' | 'mixed' | 'others';

/** What was judged of the columns under a row of headings: it is asked for every cell. */
const owners = new WeakMap<readonly string[], Map<number, Owners>>();

/**
 * Whose data a cell holds, judged by the headings: `citizens` when its own column names them, or the table does and no officers;
 * `mixed` when both are named and the column says neither, as in a list of complaints with the officer in charge.
 */
export function ownersOf(context: TextContext): Owners {
  if (!context.table) return 'others';
  const { headers, column } = context.table;
  const known = owners.get(headers) ?? new Map<number, Owners>();
  owners.set(headers, known);
  const owner = known.get(column) ?? judged(headers, column);
  known.set(column, owner);
  return owner;
}

function judged(written: readonly string[], column: number): Owners {
  const headers = written.map((header) => canonical(header).trim());
  const own = headers[column] ?? '';
  if (isOfCitizens(own)) return 'citizens';
  if (OFFICERS.test(own) || !headers.some(isOfCitizens)) return 'others';
  return headers.some((header) => OFFICERS.test(header)) ? 'mixed' : 'citizens';
}
