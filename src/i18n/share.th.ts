/** Texts for who shares, prints or cites a page. `share.en.ts` has the same keys. */
export const thShare = {
  cite: 'อ้างอิงหน้านี้',
  citeHint: 'คัดลอกข้อความนี้ไปใช้ได้ทันที วันที่ในวงเล็บคือวันปรับปรุงข้อมูลล่าสุด',
  inThai: 'ภาษาไทย',
  inEnglish: 'ภาษาอังกฤษ (รูปแบบ APA)',
  printed: (url: string, day: string | null) => `พิมพ์จาก ${url}${day === null ? '' : ` ข้อมูล ณ วันที่ ${day}`}`,
} as const;
