/** A query with the pages that answer it. */
export interface KnownQuery {
  kind: string;
  site: 'sample' | 'prawet' | 'khlongprap';
  query: string;
  /** Addresses below the year; all are answers, in any order. */
  answers: string[];
}

type Row = [query: string, ...answers: string[]];

/** Queries as people write them, by kind, with known answers. */
const written: Record<KnownQuery['site'], Record<string, Row[]>> = {
  sample: {
    word: [
      ['จัดซื้อจัดจ้าง', 'o14', 'o15', 'o16', 'o17'],
      ['ร้องเรียน', 'o22', 'o23', 'o24'],
      ['โครงสร้าง', 'o01'],
      ['ข่าว', 'o05'],
      ['ของขวัญ', 'o27/policy-briefing', 'o26/no-gift-policy-2567', 'o27/counter-campaign'],
      ['ทางเท้า', 'o05/sidewalk-order', 'o25/sidewalk-volunteers'],
      ['ไข้เลือดออก', 'o05/dengue-control'],
      ['เบี้ยยังชีพ', 'o11/old-age-allowance', 'o06/questions'],
      ['เหตุรำคาญ', 'o10/nuisance-inspection'],
      ['จริยธรรม', 'o20', 'o21', 'o20/code-of-ethics', 'o21/training-2567'],
      ['ภาษี', 'o05/tax-season', 'o11/land-building-tax', 'o06/questions'],
      ['วิสัยทัศน์', 'o07'],
      ['แจ้งเกิด', 'o11/birth-registration', 'o06/questions'],
      ['ขุดลอก', 'o05/drain-cleaning'],
    ],
    'part of a compound': [
      ['จัดจ้าง', 'o14', 'o15', 'o16', 'o17'],
      ['ทุจริต', 'o22', 'o23', 'o24', 'o31', 'o32', 'o33'],
      ['สุขาภิบาล', 'o11/food-permit', 'o01', 'o08', 'o12'],
      ['ปลูกสร้าง', 'o11/land-building-tax', 'o05/tax-season'],
      ['ประพฤติมิชอบ', 'o22', 'o23', 'o24', 'o31'],
      ['บุคคล', 'o18', 'o19'],
      ['ภิบาล', 'o11/food-permit', 'o01', 'o08', 'o12'],
      ['ระบายน้ำ', 'o05/drain-cleaning'],
      ['หนีไฟ', 'o05/fire-drill'],
      ['ท่วมขัง', 'o05/flood-preparedness'],
      ['ทับซ้อน', 'o21/training-2567', 'o32'],
    ],
    phrase: [
      ['ผลประโยชน์ทับซ้อน', 'o21/training-2567'],
      ['แผนปฏิบัติการป้องกันการทุจริต', 'o32'],
      ['ขออนุญาตก่อสร้าง', 'o11/building-permit', 'o10/permit-review'],
      ['ภาษีที่ดินและสิ่งปลูกสร้าง', 'o11/land-building-tax', 'o05/tax-season'],
      ['ซื่อสัตย์สุจริต รับผิดชอบ และพร้อมให้ตรวจสอบ', 'o20/code-of-ethics'],
      ['เวทีรับฟังความเห็น', 'o25/development-forum'],
      ['คำขอบคุณคือของขวัญที่ดีที่สุด', 'o27/counter-campaign'],
      ['รถขยะเข้าซอยวันไหน', 'o06/questions'],
      ['ผู้ที่เดินทางไม่สะดวกขอให้เจ้าหน้าที่ไปรับคำขอที่บ้านได้', 'o11/old-age-allowance'],
      ['ความก้าวหน้าการจัดซื้อจัดจ้าง', 'o16', 'o16/progress-q1', 'o16/progress-q2'],
    ],
    'spaces where people put them': [
      ['จัดซื้อ จัดจ้าง', 'o14', 'o15', 'o16', 'o17'],
      ['ประกาศ ผู้ชนะ', 'o15'],
      ['ไตรมาส ที่ 2', 'o16/progress-q2'],
      ['ไตรมาสที่2', 'o16/progress-q2'],
      ['เบี้ย ยังชีพ ผู้สูงอายุ', 'o11/old-age-allowance'],
      ['nogiftpolicy', 'o26', 'o27', 'o28'],
      ['คู่มือ แจ้งย้าย', 'o11/address-change'],
      ['ทางเท้า อาสาสมัคร', 'o25/sidewalk-volunteers'],
      ['ผู้บริหาร โทรศัพท์', 'o02'],
    ],
    digits: [
      ['พ.ศ. ๒๕๖๗', 'o26/no-gift-policy-2567'],
      ['๒๕๖๖', 'o17/report-2566', 'o34/ita-2566-analysis'],
      ['67039461267', 'o16'],
      ['๖๗๐๑๙๕๖๙๔๕๙', 'o14', 'o16'],
      ['02-123-4507', 'o11/old-age-allowance', 'o04'],
      ['021234507', 'o11/old-age-allowance', 'o04'],
      ['26,195', 'o12'],
      ['26195', 'o12'],
      ['14,850,000', 'o14'],
      ['มาตรา 128', 'o29'],
      ['มาตรา๑๒๘', 'o29'],
      ['จ.29/2567', 'o16'],
      ['97.46', 'o21/training-2567'],
    ],
    code: [
      ['O15', 'o15'],
      ['o15', 'o15'],
      ['015', 'o15'],
      ['๐๑๕', 'o15'],
      ['0๑๕', 'o15'],
      ['O๑๕', 'o15'],
      ['โอ 15', 'o15'],
      ['โอ15', 'o15'],
      ['O1', 'o01'],
      ['O5', 'o05'],
      ['o 35', 'o35'],
      ['O-24', 'o24'],
      ['โอ๕', 'o05'],
      ['o04 แผนที่', 'o04'],
    ],
    name: [
      ['นายตัวอย่าง ใจดี', 'o02', 'o26/no-gift-policy-2567'],
      ['นางสาวสมมติ รักงาน', 'o02'],
      ['ตั้งใจ', 'o02'],
      ['ห้างหุ้นส่วนจำกัด ตัวอย่างคอมพิวเตอร์', 'o16'],
      ['ตัวอย่างรุ่งเรืองก่อสร้าง', 'o14', 'o16'],
      ['deputy.works@sample.example.go.th', 'o02'],
      ['ชุมชนตัวอย่างริมคลอง', 'o05/mobile-registry', 'o16'],
    ],
    'prefix while typing': [
      ['จัดซื', 'o14', 'o15', 'o16', 'o17'],
      ['ร้องเร', 'o22', 'o23', 'o24'],
      ['โครงส', 'o01'],
      ['คู่มือการแจ้งเก', 'o11/birth-registration'],
      ['แผนที่ต', 'o04'],
      ['ไข้เลื', 'o05/dengue-control'],
      ['No Gif', 'o26', 'o27', 'o28'],
      ['สุขาภิ', 'o11/food-permit', 'o01', 'o08', 'o12'],
      ['ประมวลจริย', 'o20', 'o20/code-of-ethics'],
      ['6701956', 'o14'],
    ],
    typo: [
      ['จัดซื้อจัดจาง', 'o14', 'o15', 'o16', 'o17'],
      ['ร้องเรยน', 'o22', 'o23', 'o24'],
      ['อนุญาติก่อสร้าง', 'o11/building-permit', 'o10/permit-review'],
      ['โครงสราง', 'o01'],
      ['ผู้บริหาน', 'o02'],
      ['จริยะธรรม', 'o20', 'o21'],
      ['แผนที่ตัง', 'o04'],
      ['ไขเลือดออก', 'o05/dengue-control'],
      ['เบี้ยยังชีบ', 'o11/old-age-allowance'],
      ['ภาษีที่ดินและสิ่งปลุกสร้าง', 'o11/land-building-tax', 'o05/tax-season'],
      ['วิสัยทัศ', 'o07'],
      ['เหตุลำคาญ', 'o10/nuisance-inspection'],
      ['No Gift Polcy', 'o26', 'o27', 'o28'],
      ['ผลประโยชทับซ้อน', 'o21/training-2567'],
    ],
    'odd encoding': [
      ['ร้องเรียน\u200b', 'o22', 'o23', 'o24'],
      ['จัด\u200bซื้อ\u200bจัดจ้าง', 'o14', 'o15', 'o16', 'o17'],
      ['เเผนที่ตั้ง', 'o04'],
      ['เฝ้าระวังนํ้าท่วม', 'o05/flood-preparedness'],
      ['สํานักงาน เขตตัวอย่าง', 'o20/code-of-ethics', 'o14', 'o01'],
      ['จัดซ\u0e49\u0e37อ', 'o14', 'o15', 'o16', 'o17'],
      ['ร\uf70bองเรียน', 'o22', 'o23', 'o24'],
      ['ＮＯ ＧＩＦＴ', 'o26', 'o27', 'o28'],
      ['NO GIFT POLICY', 'o26', 'o27', 'o28'],
      ['ขุดลอกท่อระบายน\u0e4d\u0e49า', 'o05/drain-cleaning'],
    ],
    element: [
      ['แผนที่ตั้ง', 'o04#map'],
      ['ช่องทางร้องเรียนการทุจริต', 'o23#channel'],
      ['ประกาศผลผู้ชนะ', 'o15#results'],
      ['ทีมให้คำปรึกษา', 'o21#advice-team'],
      ['คุ้มครองข้อมูลของผู้แจ้งเบาะแส', 'o23#protection'],
    ],
    'inside a file or a table': [
      ['ใช้ตั้งแต่วันที่ 1 ตุลาคม 2566', 'o01'],
      ['กล้องโทรทัศน์วงจรปิด', 'o14', 'o16'],
      ['แผนพัฒนาเขตตัวอย่าง พ.ศ. 2566–2570 (ฉบับย่อ)', 'o07'],
      ['เครื่องพิมพ์เลเซอร์ขาวดำ', 'o16', 'o14'],
      ['โรงเรียนสุจริต', 'o32'],
    ],
    English: [
      ['chief executive', 'o26/no-gift-policy-2567-en'],
      ['E-Service', 'o13'],
      ['Dos & Don’ts', 'o21/dos-and-donts'],
      ['e-bidding', 'o14', 'o16'],
      ['Annual procurement report', 'o17'],
    ],
  },
  prawet: {
    word: [
      ['ดุลยพินิจ', 'o20'],
      ['สินบน', 'o18', 'o19'],
      ['โรงเรียน', 'o03'],
      ['ของกลาง', 'o21'],
    ],
    name: [
      ['โรงเรียนวัดตะกล่ำ', 'o03'],
      ['วัดกระทุ่มเสือปลา', 'o03'],
      ['Traffy Fondue', 'o17'],
    ],
    code: [
      ['๐๒๒', 'o22'],
      ['โอ ๑๗', 'o17'],
    ],
    element: [['ช่องทางร้องเรียนการทุจริต', 'o17']],
  },
  khlongprap: {
    word: [
      ['เทศมนตรี', 'o02', 'o34'],
      ['สินบน', 'o30'],
      ['อำนาจหน้าที่', 'o03'],
    ],
    digits: [['92.35', 'o05/result-2567']],
    phrase: [['การขับเคลื่อนจริยธรรม', 'o21']],
    typo: [['ยุทธศาตร์', 'o07']],
  },
};

/** All of them, one after the other. */
export const knownQueries: KnownQuery[] = Object.entries(written).flatMap(([site, kinds]) =>
  Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.map(([query, ...answers]) => ({ kind, site: site as KnownQuery['site'], query, answers })),
  ),
);

/** The page of an answer. */
export const pageOf = (answer: string): string => `/2567/${answer.replace(/#.*$/, '')}/`;

/** The part of a page that an answer names; empty when the page is the answer. */
export const anchorOf = (answer: string): string => /#(.*)$/.exec(answer)?.[1] ?? '';
