/** Texts of the first page's ways in, of surveys and of announcements. `welcome.en.ts` has the same keys. */
export const thWelcome = {
  shortcuts: 'เรื่องที่ประชาชนต้องการบ่อย',
  wanted: {
    contact: { title: 'ติดต่อหน่วยงาน', hint: 'ที่ตั้ง โทรศัพท์ แผนที่ เวลาทำการ' },
    services: { title: 'บริการออนไลน์', hint: 'ยื่นคำขอและจองคิวโดยไม่ต้องเดินทาง' },
    guides: { title: 'คู่มือและค่าธรรมเนียม', hint: 'ขั้นตอน เอกสาร ระยะเวลา ค่าใช้จ่าย' },
    complaints: { title: 'ร้องเรียนการทุจริต', hint: 'ช่องทางแจ้งเรื่องและการคุ้มครองผู้แจ้ง' },
    procurement: { title: 'จัดซื้อจัดจ้าง', hint: 'หน่วยงานซื้ออะไร จากใคร ราคาเท่าใด' },
    news: { title: 'ข่าวประชาสัมพันธ์', hint: 'กิจกรรมและประกาศจากหน่วยงาน' },
  },
  notices: 'ประกาศ',
  noticeLink: 'รายละเอียด',
  survey: {
    heading: 'ช่วยประเมินหน่วยงาน',
    lead: 'ผู้รับบริการและผู้ติดต่อทุกท่านร่วมตอบแบบวัดนี้ได้ คำตอบไม่ระบุตัวผู้ตอบต่อหน่วยงาน',
    answer: 'ตอบแบบวัด',
    until: (day: string) => `ตอบได้ถึงวันที่ ${day}`,
    between: (opens: string, closes: string) => `ตอบได้ตั้งแต่วันที่ ${opens} ถึงวันที่ ${closes}`,
    qr: (name: string) => `QR code ไปยัง${name}`,
    posters: 'โปสเตอร์สำหรับพิมพ์ติดที่จุดบริการ',
  },
  posters: {
    title: 'โปสเตอร์แบบวัดสำหรับจุดบริการ',
    lead: 'พิมพ์หน้านี้ด้วยกระดาษ A4 ได้จุดบริการละหนึ่งแผ่น',
    none: 'ขณะนี้ไม่มีแบบวัดที่เปิดให้ตอบ',
    next: (survey: string, day: string) => `${survey} จะเปิดให้ตอบวันที่ ${day}`,
    scan: 'สแกนด้วยกล้องโทรศัพท์ หรือเปิดที่อยู่นี้',
    at: 'จุดที่ติดประกาศ:',
  },
} as const;
