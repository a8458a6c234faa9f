// The keys of a keyboard from `1` on, row by row, without and with Shift: US English, and Thai Kedmanee (TIS 820-2538).
const english = '1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const thai = [
  ...'ๅ/-ภถ\u0e38\u0e36คตจขชๆไ\u0e33พะ\u0e31\u0e35รนยบลฃฟหกดเ\u0e49\u0e48าสวงผปแอ\u0e34\u0e37ทมใฝ',
  ...'+๑๒๓๔\u0e39฿๕๖๗๘๙๐"ฎฑธ\u0e4d\u0e4aณฯญฐ,ฅฤฆฏโฌ\u0e47\u0e4bษศซ.()ฉฮ\u0e3a\u0e4c?ฒฬฦ',
];
const toThai = new Map([...english].map((key, place) => [key, thai[place] ?? key]));
const toEnglish = new Map(thai.map((key, place) => [key, english[place] ?? key]));

/**
 * What the same keys write when the keyboard is switched to the other language: people often notice only afterwards.
 * @returns null for a text that is in both languages, or in neither
 * @example otherLayout('xitdkL') // 'ประกาศ'
 * @example otherLayout('ยสฟื') // 'plan'
 */
export function otherLayout(text: string): string | null {
  const hasThai = /[ก-๛]/.test(text);
  const hasEnglish = /[a-z]/i.test(text);
  if (hasThai === hasEnglish) return null;
  const keys = hasThai ? toEnglish : toThai;
  return [...text].map((sign) => keys.get(sign) ?? sign).join('');
}
