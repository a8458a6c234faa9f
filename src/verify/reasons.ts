import type { Bilingual } from '../model/bilingual.ts';
import type { LinkReport } from '../publish/link-report.ts';

export type Reason = LinkReport['addresses'][number]['reason'];

/** Why something that was asked for is not as it should be, by stable name. */
export const reasons: Record<Reason, Bilingual> = {
  missing: { th: 'ไม่พบหน้าหรือไฟล์ (404)', en: 'not found (404)' },
  gone: { th: 'ถูกลบถาวร (410)', en: 'gone (410)' },
  login: { th: 'ต้องเข้าสู่ระบบก่อน', en: 'asks for a login' },
  forbidden: { th: 'เว็บไซต์ปฏิเสธ (403)', en: 'refused (403)' },
  elsewhere: { th: 'ถูกส่งต่อไปยังเว็บไซต์อื่น', en: 'redirected to another site' },
  home: { th: 'ถูกส่งไปหน้าแรกแทน', en: 'redirected to the first page' },
  loop: { th: 'ถูกส่งต่อวนไม่รู้จบ', en: 'redirected in a circle' },
  'media-type': { th: 'ชนิดไฟล์ที่เซิร์ฟเวอร์แจ้งไม่ถูกต้อง', en: 'wrong media type' },
  hash: { th: 'เนื้อหาไม่ตรงกับที่เผยแพร่', en: 'content is not what was published' },
  unreadable: { th: 'อ่านเนื้อหาไม่ได้', en: 'cannot be read' },
  fragment: { th: 'หน้าปลายทางไม่มีตำแหน่งนี้', en: 'the page has no such place' },
  invalid: { th: 'ที่อยู่เขียนผิดรูปแบบ', en: 'not an address' },
  status: { th: 'เซิร์ฟเวอร์ตอบผิดปกติ', en: 'unexpected answer' },
  busy: { th: 'เซิร์ฟเวอร์ให้รอก่อน (429)', en: 'asked to wait (429)' },
  refused: { th: 'เว็บไซต์ไม่ให้โปรแกรมตรวจ', en: 'does not answer programs' },
  'server-error': { th: 'เซิร์ฟเวอร์ขัดข้อง', en: 'server error' },
  timeout: { th: 'รอคำตอบนานเกินไป', en: 'no answer in time' },
  dns: { th: 'หาเครื่องปลายทางไม่พบ', en: 'host not found' },
  network: { th: 'ติดต่อเครื่องปลายทางไม่ได้', en: 'cannot be reached' },
};

/** What an answer means, before anybody has decided whose fault it is. */
export interface Verdict {
  reason: Reason;
  /** HTTP status; null where there was no answer. */
  status: number | null;
}

/** The reason that an HTTP status gives; null for success. */
export function reasonOfStatus(status: number): Reason | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 407) return 'login';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 410) return 'gone';
  if (status === 429) return 'busy';
  // What some hosts answer to programs: LinkedIn's 999, and methods or forms they do not take from them.
  if (status === 999 || status === 405 || status === 406) return 'refused';
  return status >= 500 ? 'server-error' : 'status';
}

/** The reason that a failed request gives. */
export function reasonOfError(error: unknown): Reason {
  const chain = chainOf(error);
  const has = (pattern: RegExp) => chain.some((text) => pattern.test(text));
  if (has(/TimeoutError|ETIMEDOUT|TIMEOUT|aborted due to timeout/i)) return 'timeout';
  if (has(/ENOTFOUND|EAI_AGAIN|ENODATA/)) return 'dns';
  if (has(/redirect count exceeded/)) return 'loop';
  return 'network';
}

function chainOf(error: unknown): string[] {
  const texts: string[] = [];
  for (let one = error; one instanceof Error && texts.length < 20; one = one.cause)
    texts.push(one.name, one.message, String((one as NodeJS.ErrnoException).code ?? ''));
  return texts;
}

/** Reasons for which nobody can say whether something is there: it was not seen, or only refused to this program. */
const undecided: ReadonlySet<Reason> = new Set([
  'login',
  'forbidden',
  'busy',
  'refused',
  'server-error',
  'timeout',
  'dns',
  'network',
  'loop',
  'status',
]);

/** On the site itself a link is decided by any answer but these, and by none at all but a slow one. */
const undecidedInside: ReadonlySet<Reason> = new Set(['forbidden', 'busy', 'timeout']);

/**
 * Whether a link is broken or could not be checked. On another site only what says so itself (404, 410) is broken. On the site itself
 * everything else is too, but not what refuses this program, asks it to wait or is slow: whether such a page is there at all, the
 * check of the addresses says.
 */
export const isBroken = (reason: Reason, internal: boolean): boolean =>
  !(internal ? undecidedInside : undecided).has(reason);
