/** Names that every server, file system and address takes as they are. */
const SAFE = /^[a-z0-9][a-z0-9._-]*$/;

/**
 * The name under which an attachment is published: ASCII, lower case, without spaces. It depends on the file's own name and on nothing
 * else, so an address stays when other files come and go.
 *
 * A name that is safe stays exactly. Capitals become small letters. Where more is lost (Thai letters, spaces), a short hash of
 * the name keeps two names apart; so the same name in another form of Unicode has the same address.
 *
 * @example publishedName('plan-2567.pdf') // 'plan-2567.pdf'
 * @example publishedName('Plan.PDF') // 'plan.pdf'
 * @example publishedName('แผน 2567.pdf') // '2567-4b2f91c3.pdf'
 */
export function publishedName(name: string): string {
  const whole = name.normalize('NFC');
  const lower = whole.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (SAFE.test(lower)) return lower;
  const [, stem = lower, ending = ''] = /^(.+?)(\.[a-z0-9]{1,8})$/.exec(lower) ?? [];
  const ascii = stem
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${ascii === '' ? 'file' : ascii}-${hash(lower)}${ending}`;
}

/** FNV-1a over UTF-16 units, 32 bits as 8 hexadecimal digits: short, and the same wherever a page is made. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8]) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, '0');
}
