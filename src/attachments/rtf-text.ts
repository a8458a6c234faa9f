/** Control words, characters by their code in Thai Windows or in Unicode, signs behind a backslash, brackets of groups, and text. */
const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;
/** Groups whose text no page shows. */
const UNSEEN = /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|rsidtbl|themedata|pict|object|generator)$/;
const BREAKS = /^(?:par|line|cell|row|tab|page|sect)$/;

/** The words of an RTF file. What a group keeps for one program alone (`{\*…}`) is left out. */
export function rtfText(rtf: string): string {
  const thai = new TextDecoder('windows-874');
  const groups: boolean[] = [];
  let hidden = false;
  let text = '';
  let skip = 0;
  // How many characters follow one in Unicode, for programs that know none.
  let replaced = 1;
  const write = (part: string) => {
    const shown = part.slice(skip);
    skip = Math.max(0, skip - part.length);
    if (!hidden) text += shown;
  };
  for (const [, word, number, byte, sign, bracket, plain] of rtf.matchAll(TOKEN)) {
    if (bracket === '{') groups.push(hidden);
    else if (bracket === '}') hidden = groups.pop() ?? false;
    else if (byte !== undefined) write(thai.decode(Uint8Array.of(Number.parseInt(byte, 16))));
    else if (plain !== undefined) write(plain);
    else if (word === 'u' && number !== undefined) {
      write(String.fromCharCode(Number(number) & 0xffff));
      skip = replaced;
    } else if (word === 'uc') replaced = Number(number ?? 1);
    else if (word !== undefined && UNSEEN.test(word)) hidden = true;
    else if (word !== undefined && BREAKS.test(word)) write('\n');
    else if (sign === '*') hidden = true;
    else if (sign === '_' || sign === '-') write(sign === '_' ? '-' : '');
    else if (sign === '~') write(' ');
    else if (sign !== undefined && /[\\{}]/.test(sign)) write(sign);
  }
  return text;
}
