import type { CellValue } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { TableRequest } from '../../src/import/import-table.ts';
import { book, bought, imported, purchase, type SheetOf, skr1 } from './make.ts';

const TITLE = 'สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน มกราคม ๒๕๖๗';
const january = (...rows: CellValue[][]): Record<string, SheetOf> => ({ 'ม.ค.67': { rows: [skr1, ...rows] } });

interface Case {
  what: string;
  kinds?: string[];
  sheets: Record<string, SheetOf>;
  request?: Partial<TableRequest>;
  rows?: Record<string, string>[];
  problems?: (string | RegExp)[];
}

const monthly: Case[] = [
  {
    what: 'titles, the name of the agency and the date of the form stand above the header',
    sheets: {
      Sheet1: {
        rows: [[TITLE], ['สำนักงานเขตตัวอย่าง'], ['วันที่ ๓๑ เดือน มกราคม พ.ศ. ๒๕๖๗'], [], skr1, purchase()],
        merged: ['A1:I1', 'A2:I2', 'A3:I3'],
      },
    },
    rows: [bought()],
  },
  {
    what: 'Thai digits, commas, บาท and .- in numbers',
    sheets: january(purchase({ 0: '๑', 2: '๔๖,๘๐๐.๐๐ บาท', 3: '46,800.-' })),
    rows: [bought()],
  },
  {
    what: 'numbers as numbers, with what binary fractions add',
    sheets: january(purchase({ 0: 1, 2: 0.1 + 0.2, 3: 46800 })),
    rows: [bought({ budget: '0.3' })],
  },
  {
    what: 'line breaks, spaces, units and numbers of columns in headers',
    sheets: {
      มกราคม: {
        rows: [
          [
            'ลำดับ\nที่',
            'งานที่จัดซื้อ\nหรือจัดจ้าง',
            'วงเงินที่จะซื้อ หรือจ้าง\n(บาท)',
            'ราคา กลาง (บาท)',
            'วิธีซื้อ/จ้าง',
            'รายชื่อผู้เสนอราคา และ ราคาที่เสนอ',
            'ผู้ได้รับการคัดเลือก และราคาที่ตกลงซื้อหรือจ้าง',
            'เหตุผลที่ คัดเลือกโดยสรุป',
            'เลขที่และวันที่ของสัญญา หรือข้อตกลงในการซื้อหรือจ้าง',
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
          purchase(),
        ],
      },
    },
    rows: [bought()],
  },
  {
    what: 'misspelt headers',
    sheets: {
      มค: {
        rows: [skr1.with(2, 'วงเงินที่จะซื้อหรือจาง').with(7, 'เหตุผลที่คัดเลอกโดยสรุป').with(1, 'งานที่จัดซื้อหรือจัดจ้าาง'), purchase()],
      },
    },
    rows: [bought()],
  },
  {
    what: 'letters typed in another order and from another font: นํ้า, เเ, shifted marks',
    sheets: january(purchase({ 1: 'ซื้อนํ้าดื่มเเละแก\uf70bว' })),
    rows: [bought({ name: 'ซื้อน้ำดื่มและแก้ว' })],
  },
  {
    what: 'subtotals and totals, with or without a label of their own column',
    sheets: january(purchase(), ['', 'รวมหมวดวัสดุ', '46,800.00'], purchase({ 0: 2, 1: 'จ้างซ่อมรถ' }), [
      'รวมทั้งสิ้น',
      '',
      '93,600.00',
    ]),
    rows: [bought(), bought({ no: '2', name: 'จ้างซ่อมรถ' })],
  },
  {
    what: 'blank rows, rows of dashes, and numbers written for rows to come',
    sheets: january(purchase(), [], ['-', '-', '-'], ['2'], ['3'], purchase({ 0: 4 })),
    rows: [bought(), bought({ no: '4' })],
  },
  {
    what: 'notes and signatures under the table',
    sheets: january(
      purchase(),
      ['หมายเหตุ ราคารวมภาษีมูลค่าเพิ่ม'],
      ['', '', '', '', '', '', 'ลงชื่อ ........................ ผู้รายงาน'],
      ['', '', '', '', '', '', '(นายตัวอย่าง ใจดี)'],
      ['', '', '', '', '', '', 'หัวหน้าเจ้าหน้าที่พัสดุ'],
      ['', 'ผู้จัดทำ', '', '', '', '', 'ผู้ตรวจสอบ'],
    ),
    rows: [bought()],
  },
  {
    what: 'the header again on every page',
    sheets: january(purchase(), skr1, ['1', '2', '3', '4', '5', '6', '7', '8', '9'], purchase({ 0: 2 })),
    rows: [bought(), bought({ no: '2' })],
  },
  {
    what: 'a header of two rows, merged down and across, with names and prices in columns of their own',
    sheets: {
      'ม.ค. 67': {
        rows: [
          [...skr1.slice(0, 5), 'ผู้เสนอราคา', '', 'ผู้ได้รับการคัดเลือก', '', 'เหตุผลที่คัดเลือกโดยสรุป', 'เลขที่และวันที่ของสัญญา', ''],
          ['', '', '', '', '', 'รายชื่อผู้เสนอราคา', 'ราคาที่เสนอ', 'ผู้ได้รับการคัดเลือก', 'ราคาที่ตกลง (บาท)', '', 'เลขที่', 'วันที่'],
          [
            1,
            'ซื้อวัสดุสำนักงาน',
            46800,
            46800,
            'วิธีเฉพาะเจาะจง',
            'ร้าน ก',
            '44,980',
            'ร้าน ก',
            44980,
            'ราคาต่ำสุด',
            'ซ.3/2567',
            '๑๕ ม.ค. ๖๗',
          ],
        ],
        merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:I1', 'J1:J2', 'K1:L1'],
      },
    },
    rows: [
      bought({
        bidders: 'ร้าน ก',
        offered_price: '44,980',
        winner: 'ร้าน ก',
        agreed_price: '44980',
        contract: 'ซ.3/2567',
        contract_date: '2567-01-15',
      }),
    ],
  },
  {
    what: 'a merged header over columns that say only ราคา',
    sheets: {
      'ม.ค. 67': {
        rows: [
          [...skr1.slice(0, 5), 'ผู้เสนอราคา', '', 'ผู้ได้รับการคัดเลือก', '', ...skr1.slice(7)],
          ['', '', '', '', '', 'รายชื่อ', 'ราคา', 'รายชื่อ', 'ราคา', '', ''],
          [...purchase().slice(0, 5), 'ร้าน ก', '44,980', 'ร้าน ก', 44980, ...purchase().slice(7)],
        ],
        merged: ['A1:A2', 'F1:G1', 'H1:I1'],
      },
    },
    rows: [bought({ bidders: 'ร้าน ก', offered_price: '44,980', winner: 'ร้าน ก', agreed_price: '44980' })],
  },
  {
    what: 'several sheets, one a month, each named by its month',
    sheets: {
      'ต.ค.66': { rows: [skr1, purchase()] },
      'พ.ย.66': { rows: [skr1, purchase({ 1: 'จ้างซ่อมรถ' })] },
      ธันวาคม: { rows: [skr1, purchase()] },
    },
    rows: [bought({ month: '2566-10' }), bought({ month: '2566-11', name: 'จ้างซ่อมรถ' }), bought({ month: '2566-12' })],
  },
  {
    what: 'a hidden sheet is not read, nor one without a table',
    sheets: {
      'ม.ค.67': { rows: [skr1, purchase()] },
      เก่า: { rows: [skr1, purchase({ 1: 'ของเก่า' })], hidden: true },
      คำอธิบาย: { rows: [['วิธีกรอก'], ['กรอกทุกช่อง']] },
    },
    rows: [bought()],
  },
  {
    what: 'a hidden row is not read',
    sheets: { 'ม.ค.67': { rows: [skr1, purchase({ 1: 'ซ่อน' }), purchase()], hiddenRows: [2] } },
    rows: [bought()],
  },
  {
    what: 'a hidden column is not read',
    sheets: {
      'ม.ค.67': {
        rows: [
          [...skr1, 'หมายเหตุ'],
          [...purchase(), 'ลับ'],
        ],
        hiddenColumns: [9],
      },
    },
    rows: [bought()],
  },
  {
    what: 'several bidders in one cell keep their lines',
    sheets: january(purchase({ 5: '1. บริษัท ก จำกัด 45,000 บาท\r\n2.  บริษัท ข จำกัด  44,980 บาท' })),
    rows: [bought({ bidders: '1. บริษัท ก จำกัด 45,000 บาท\n2. บริษัท ข จำกัด 44,980 บาท' })],
  },
  {
    what: 'several bidders in rows under the first, the rest merged',
    sheets: {
      'ม.ค.67': {
        rows: [
          skr1,
          purchase({ 5: 'บริษัท ก จำกัด 45,000 บาท' }),
          ['', '', '', '', '', 'บริษัท ข จำกัด 44,980 บาท'],
          purchase({ 0: 2 }),
        ],
        merged: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'G2:G3', 'H2:H3', 'I2:I3'],
      },
    },
    rows: [bought({ bidders: 'บริษัท ก จำกัด 45,000 บาท\nบริษัท ข จำกัด 44,980 บาท' }), bought({ no: '2' })],
  },
  {
    what: 'a month without purchases, in one cell over the whole table',
    sheets: { 'ม.ค.67': { rows: [skr1, ['ไม่มีการจัดซื้อจัดจ้างในเดือนนี้']], merged: ['A2:I2'] } },
    rows: [{ name: 'ไม่มีการจัดซื้อจัดจ้าง', month: '2567-01' }],
  },
  {
    what: 'methods in other words and with slips',
    sheets: january(
      purchase({ 4: 'โดยวิธีเฉพาะ เจาะจง' }),
      purchase({ 0: 2, 4: 'วิธีเฉพาะเจาะจ' }),
      purchase({ 0: 3, 4: 'E-Bidding' }),
    ),
    rows: [bought(), bought({ no: '2' }), bought({ no: '3', method: 'วิธีประกาศเชิญชวนทั่วไป (e-bidding)' })],
  },
  {
    what: 'the month that is asked for prevails over the name of the sheet',
    sheets: { Sheet1: { rows: [skr1, purchase()] } },
    request: { month: '2567-03' },
    rows: [bought({ month: '2567-03' })],
  },
  {
    what: 'a column under a name of its own, said on the command line',
    sheets: { 'ม.ค.67': { rows: [skr1.with(6, 'คู่ค้า'), purchase()] } },
    request: { mapping: new Map([['g', 'winner']]) },
    rows: [bought()],
  },
];

const dates: Case[] = (
  [
    ['๑๕ ม.ค. ๖๗', '2567-01-15'],
    ['15/1/2567', '2567-01-15'],
    ['15/01/67', '2567-01-15'],
    ['วันจันทร์ที่ 15 มกราคม พ.ศ. 2567', '2567-01-15'],
    ['15 มกราคม 2567 เวลา 10.30 น.', '2567-01-15'],
    ['15 มกรคม 2567', '2567-01-15'],
    ['2024-01-15', '2567-01-15'],
    [new Date('2024-01-15T00:00:00Z'), '2567-01-15'],
    // Typed as 15/1/2567 into an Excel that knows no Buddhist years.
    [new Date('2567-01-15T00:00:00Z'), '2567-01-15'],
    [45306, '2567-01-15'],
    ['45306', '2567-01-15'],
  ] as const
).map(([written, read]) => ({
  what: `the day ${written instanceof Date ? `serial ${written.toISOString().slice(0, 10)}` : JSON.stringify(written)}`,
  sheets: {
    'ม.ค.67': {
      rows: [
        [...skr1, 'วันที่ของสัญญา'],
        [...purchase(), written],
      ],
    },
  },
  rows: [bought({ contract_date: read })],
}));

const list = [
  'ที่',
  'ปีงบประมาณ',
  'ชื่อหน่วยงาน',
  'อำเภอ',
  'จังหวัด',
  'กระทรวง',
  'ประเภทหน่วยงาน',
  'ชื่อรายการของงานที่ซื้อหรือจ้าง',
  'วงเงินงบประมาณที่ได้รับจัดสรร (บาท)',
  'แหล่งที่มาของงบประมาณ',
  'สถานะการจัดซื้อจัดจ้าง',
  'วิธีการจัดซื้อจัดจ้าง',
  'ราคากลาง (บาท)',
  'ราคาที่ตกลงซื้อหรือจ้าง (บาท)',
  'รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก',
  'เลขที่โครงการในระบบ e-GP',
];
const listed = (changes: Record<number, CellValue> = {}): CellValue[] =>
  [
    1,
    '2567',
    'เทศบาลตัวอย่าง',
    'เมือง',
    'ตัวอย่าง',
    'มหาดไทย',
    'อปท.',
    'ก่อสร้างถนน',
    '1,200,000',
    'เงินอุดหนุน',
    'อยู่ระหว่างระยะสัญญา',
    'e-bidding',
    '1,180,000',
    '1,100,000',
    'หจก. ตัวอย่าง',
    67019569459,
  ].map((value, at) => (at in changes ? (changes[at] ?? null) : value));
const item = (changes: Record<string, string> = {}) => ({
  no: '1',
  fiscal_year: '2567',
  agency: 'เทศบาลตัวอย่าง',
  district: 'เมือง',
  province: 'ตัวอย่าง',
  ministry: 'มหาดไทย',
  agency_type: 'อปท.',
  name: 'ก่อสร้างถนน',
  allocated_budget: '1200000',
  budget_source: 'เงินอุดหนุน',
  status: 'อยู่ระหว่างระยะสัญญา',
  method: 'วิธีประกาศเชิญชวนทั่วไป (e-bidding)',
  reference_price: '1180000',
  agreed_price: '1100000',
  winner: 'หจก. ตัวอย่าง',
  egp_number: '67019569459',
  ...changes,
});

const others: Case[] = [
  {
    what: 'the list of the ITA, with an e-GP number that Excel made a number, and พ.ศ. before the year',
    kinds: ['procurement-list'],
    sheets: {
      ITA: {
        rows: [['รายการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567'], list, listed({ 1: 'พ.ศ. 2567' })],
        merged: ['A1:P1'],
      },
    },
    rows: [item()],
  },
  {
    what: 'what an item has not reached is empty or a dash',
    kinds: ['procurement-list'],
    sheets: { ITA: { rows: [list, listed({ 10: 'ยังไม่ได้ดำเนินการ', 12: '-', 13: '', 14: '–', 15: null })] } },
    rows: [
      (() => {
        const { reference_price, agreed_price, winner, egp_number, ...rest } = item({ status: 'ยังไม่ดำเนินการ' });
        return rest;
      })(),
    ],
  },
  {
    what: 'statistics with the month merged over its rows, or written only once',
    kinds: ['service-statistics'],
    sheets: {
      สถิติ: {
        rows: [
          ['เดือน', 'ช่องทาง', 'งานบริการ', 'จำนวน (ครั้ง)'],
          ['ต.ค. 66', 'Walk-in', 'แจ้งเกิด', '๑,๒๐๐ ครั้ง'],
          ['', 'ออนไลน์', 'แจ้งเกิด', 3],
          ['พฤศจิกายน', 'walk in', 'แจ้งเกิด', 5],
          ['', 'E-Service', 'แจ้งเกิด', '0'],
          ['รวม', '', '', 1208],
        ],
        merged: ['A2:A3'],
      },
    },
    rows: [
      { month: '2566-10', channel: 'ณ จุดบริการ (walk-in)', service: 'แจ้งเกิด', count: '1200' },
      { month: '2566-10', channel: 'ออนไลน์ (E-Service)', service: 'แจ้งเกิด', count: '3' },
      { month: '2566-11', channel: 'ณ จุดบริการ (walk-in)', service: 'แจ้งเกิด', count: '5' },
      { month: '2566-11', channel: 'ออนไลน์ (E-Service)', service: 'แจ้งเกิด', count: '0' },
    ],
  },
  {
    what: 'complaints, with months as days of Excel',
    kinds: ['complaint-statistics'],
    sheets: {
      Sheet1: {
        rows: [
          ['เดือน', 'จำนวนเรื่อง', 'แล้วเสร็จ', 'ระหว่างดำเนินการ'],
          [new Date('2023-10-01T00:00:00Z'), 0, 0, 0],
          ['พ.ย. 2566', '2', '1', '1'],
        ],
      },
    },
    rows: [
      { month: '2566-10', total: '0', completed: '0', in_progress: '0' },
      { month: '2566-11', total: '2', completed: '1', in_progress: '1' },
    ],
  },
  {
    what: 'of two kinds the one whose columns are there, and a percentage as people read it',
    kinds: ['budget-plan', 'budget-progress'],
    sheets: {
      Sheet1: {
        rows: [
          ['ที่', 'โครงการ/กิจกรรม', 'งบประมาณ', 'เบิกจ่าย', 'คงเหลือ', 'ร้อยละ', 'สถานะ'],
          [1, 'อบรม', 20000, 15000, 5000, 0.75, 'เสร็จสิ้น'],
          [2, 'รณรงค์', 0, 0, 0, 'ร้อยละ 0', 'ไม่ใช้งบประมาณ'],
        ],
        formats: { F2: '0.00%' },
      },
    },
    rows: [
      { no: '1', project: 'อบรม', budget: '20000', spent: '15000', remaining: '5000', percent: '75', status: 'เสร็จสิ้น' },
      { no: '2', project: 'รณรงค์', budget: '0', spent: '0', remaining: '0', percent: '0', status: 'ไม่ใช้งบประมาณ' },
    ],
  },
  {
    what: 'risks, with subjects in other words',
    kinds: ['risk-register'],
    sheets: {
      Sheet1: {
        rows: [
          ['ลำดับ', 'ด้าน', 'ความเสี่ยง', 'โอกาสเกิด', 'ผลกระทบ', 'ระดับความเสี่ยง', 'มาตรการ'],
          ['1.', 'จัดซื้อจัดจ้าง', 'ฮั้วประมูล', '2', '3', 'ปานกลาง', 'ตรวจสอบราคา'],
          ['2.', 'การจัดซื้อจัดจ้าง', 'แบ่งซื้อ', 1, 2, 'ต่ำ', 'รวมแผน'],
        ],
      },
    },
    problems: [/^แผ่นงาน "Sheet1" เซลล์ B2: "จัดซื้อจัดจ้าง" อ่านไม่ได้ คอลัมน์ "ประเด็นความเสี่ยง"/],
  },
  {
    what: 'contacts, with a telephone number that lost its zero',
    kinds: ['contacts'],
    sheets: {
      Sheet1: {
        rows: [
          ['ฝ่าย', 'ที่ตั้ง', 'เบอร์โทร', 'อีเมล์', 'แผนที่'],
          ['ฝ่ายปกครอง', '1 ถนนตัวอย่าง', 21234567, 'info@example.go.th ', ''],
        ],
      },
    },
    rows: [{ name: 'ฝ่ายปกครอง', address: '1 ถนนตัวอย่าง', phone: '021234567', email: 'info@example.go.th' }],
  },
];

const refused: Case[] = [
  {
    what: 'a day that does not exist',
    sheets: {
      'ม.ค.': {
        rows: [
          [...skr1, 'วันที่ของสัญญา'],
          [...purchase(), '31 ก.พ. 2567'],
        ],
      },
    },
    problems: ['แผ่นงาน "ม.ค." เซลล์ J2: "31 ก.พ. 2567" อ่านไม่ได้ คอลัมน์ "วันที่ของสัญญาหรือข้อตกลง" ต้องเป็นวันที่ที่มีจริง'],
  },
  {
    what: 'words in place of an amount',
    sheets: january(purchase({ 2: 'ตามสัญญา' })),
    problems: [
      'แผ่นงาน "ม.ค.67" เซลล์ C2: "ตามสัญญา" อ่านไม่ได้ คอลัมน์ "วงเงินที่จะซื้อหรือจ้าง" ต้องเป็นจำนวนเงินบาท ทศนิยมไม่เกิน 2 ตำแหน่ง',
    ],
  },
  {
    what: 'more decimals than baht have',
    sheets: january(purchase({ 3: 123.4567 })),
    problems: [/เซลล์ D2: "123\.4567" อ่านไม่ได้/],
  },
  {
    what: 'a method that nobody knows',
    sheets: january(purchase({ 4: 'ซื้อหน้าร้าน' })),
    problems: [/เซลล์ E2: "ซื้อหน้าร้าน" อ่านไม่ได้ คอลัมน์ "วิธีซื้อหรือจ้าง" ต้องเป็นคำตามแบบ/],
  },
  {
    what: 'a sheet that is not there',
    sheets: january(purchase({ 1: 'x' })),
    request: { sheet: 'ไม่มี' },
    problems: ['ไม่มีแผ่นงานชื่อ "ไม่มี" มีเพียง "ม.ค.67"'],
  },
  {
    what: 'no month anywhere',
    sheets: { Sheet1: { rows: [skr1, purchase()] } },
    problems: [/ไม่พบว่าตารางเป็นของเดือนใด/],
  },
  {
    what: 'a month of another year',
    sheets: { 'ม.ค.68': { rows: [skr1, purchase()] } },
    problems: ['แผ่นงาน "ม.ค.68" เซลล์ A2: เดือน 2568-01 ไม่อยู่ในปีงบประมาณ 2567'],
  },
  {
    what: 'a column that the form has and the file has not',
    sheets: { 'ม.ค.67': { rows: [skr1.with(7, 'อะไรสักอย่าง'), purchase()] } },
    problems: ['แผ่นงาน "ม.ค.67" เซลล์ A1: ไม่พบคอลัมน์ "เหตุผลที่คัดเลือกโดยสรุป" คอลัมน์ที่ยังไม่ได้ใช้ H1 "อะไรสักอย่าง"'],
  },
  {
    what: 'a cell under no header',
    sheets: january([...purchase(), 'x']),
    problems: ['แผ่นงาน "ม.ค.67" เซลล์ J2: "x" อยู่นอกหัวตาราง จึงไม่รู้ว่าเป็นข้อมูลใด'],
  },
  {
    what: 'an e-GP number with a digit too few',
    kinds: ['procurement-list'],
    sheets: { ITA: { rows: [list, listed({ 15: '6701956945' })] } },
    problems: [/แผ่นงาน "ITA" เซลล์ P2: "6701956945" อ่านไม่ได้/],
  },
  {
    what: 'a cell that every row needs',
    kinds: ['procurement-list'],
    sheets: { ITA: { rows: [list, listed({ 9: '' })] } },
    problems: ['แผ่นงาน "ITA" เซลล์ J2: คอลัมน์ "แหล่งที่มาของงบประมาณ" ว่าง แต่ต้องมีค่าทุกแถว'],
  },
  {
    what: 'two rows of one month',
    kinds: ['complaint-statistics'],
    sheets: {
      S: {
        rows: [
          ['เดือน', 'จำนวนเรื่อง', 'แล้วเสร็จ', 'ระหว่างดำเนินการ'],
          ['ต.ค. 66', 0, 0, 0],
          ['ตุลาคม 2566', 1, 1, 0],
        ],
      },
    },
    problems: ['แผ่นงาน "S" เซลล์ A3: แถวนี้ซ้ำกับ A2 (2566-10)'],
  },
  {
    what: 'no table at all',
    sheets: { Sheet1: { rows: [['เรียน ผู้อำนวยการเขต'], ['ขอส่งรายงาน']] } },
    problems: [/ไม่พบแถวหัวตาราง ต้องมีคอลัมน์ งานที่จัดซื้อหรือจัดจ้าง/],
  },
  { what: 'a header and nothing under it', sheets: january(), problems: ['พบหัวตารางแต่ไม่มีแถวข้อมูล'] },
  {
    what: 'a formula that was never calculated',
    sheets: { 'ม.ค.67': { rows: [skr1, purchase({ 2: null })], formulas: { C2: 'SUM(D2:D3)' } } },
    problems: ['แผ่นงาน "ม.ค.67" เซลล์ C2: คอลัมน์ "วงเงินที่จะซื้อหรือจ้าง" เป็นสูตร =SUM(D2:D3) ที่ยังไม่ได้คำนวณ'],
  },
  {
    what: 'a hidden column that the form needs',
    sheets: { 'ม.ค.67': { rows: [skr1, purchase()], hiddenColumns: [7] } },
    problems: [/ไม่พบคอลัมน์ "เหตุผลที่คัดเลือกโดยสรุป" คอลัมน์ที่ยังไม่ได้ใช้ H1/],
  },
];

describe('spreadsheets as agencies make them', () => {
  it.each([...monthly, ...dates, ...others, ...refused])(
    '$what',
    async ({ kinds = ['procurement-monthly'], sheets, request, rows, problems = [] }) => {
      const result = await imported(await book(sheets), 'form.xlsx', kinds, request);
      if (rows) {
        expect(result).toEqual({ rows });
        return;
      }
      const said = 'problems' in result ? result.problems : [];
      expect(said).toEqual(problems.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
    },
  );
});
