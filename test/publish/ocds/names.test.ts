import { describe, expect, it } from 'vitest';
import { readNames } from '../../../src/publish/ocds/names.ts';
import { isOrganization } from '../../../src/publish/ocds/party-words.ts';
import { withoutIdentityNumbers, withoutTelephones } from '../../../src/publish/ocds/private-numbers.ts';

const named = (cell: string) => readNames(cell).parties.map(({ name, amount }) => [name, amount]);

describe('names in a cell', () => {
  it.each([
    ['บริษัท ก จำกัด', [['บริษัท ก จำกัด', null]]],
    ['ห้างหุ้นส่วนจำกัด ก ราคา 279,080.00 บาท', [['ห้างหุ้นส่วนจำกัด ก', 279080]]],
    ['ร้านก เสนอ ๔,๕๐๐ บาท', [['ร้านก', 4500]]],
    ['บริษัท ก จำกัด (5,000 บาท)', [['บริษัท ก จำกัด', 5000]]],
    ['บริษัท ก จำกัด ราคาที่ตกลงซื้อหรือจ้าง 5,000.50 บาท', [['บริษัท ก จำกัด', 5000.5]]],
    ['นางสาวสวย งาม เป็นเงิน 9,000.-', [['นางสาวสวย งาม', 9000]]],
    ['บริษัท ก จำกัด\n45,000.00', [['บริษัท ก จำกัด', 45000]]],
  ])('takes the price from %j', (cell, expected) => expect(named(cell)).toEqual(expected));

  it.each([
    ['บริษัท ก จำกัด; หจก. ข', ['บริษัท ก จำกัด', 'หจก. ข']],
    ['1. บริษัท ก จำกัด 2. นายข ค', ['บริษัท ก จำกัด', 'นายข ค']],
    ['บริษัท ก จำกัด และบริษัท ข จำกัด', ['บริษัท ก จำกัด', 'บริษัท ข จำกัด']],
    ['นายก 1234567890123\nนายข 1234567890123', ['นายก', 'นายข']],
    ['บริษัท ก จำกัด, ร้านข', ['บริษัท ก จำกัด', 'ร้านข']],
    ['บริษัท ก จำกัด (ร่วมกับ) บริษัท ข จำกัด', ['บริษัท ก จำกัด', 'บริษัท ข จำกัด']],
    ['บริษัท ก จำกัด ร่วมกับ หจก. ข', ['บริษัท ก จำกัด', 'หจก. ข']],
    ['บริษัท ก จำกัด (มหาชน) บริษัท ข จำกัด', ['บริษัท ก จำกัด (มหาชน)', 'บริษัท ข จำกัด']],
    ['บริษัท ก จำกัด 100 บาท บริษัท ข จำกัด 100 บาท', ['บริษัท ก จำกัด', 'บริษัท ข จำกัด']],
    ['นายเอ ใจดี นายบี ใจงาม', ['นายเอ ใจดี', 'นายบี ใจงาม']],
    ['นาง เอ ใจดี  น.ส. บี ณ เมือง', ['นาง เอ ใจดี', 'น.ส. บี ณ เมือง']],
    ['John Smith / Acme Co., Ltd.', ['John Smith', 'Acme Co., Ltd.']],
  ])('parts several in %j', (cell, expected) => expect(named(cell).map(([name]) => name)).toEqual(expected));

  it.each([
    'บริษัท ก, จำกัด',
    'บริษัท 2000 จำกัด',
    'บริษัท ก จำกัด (สำนักงานใหญ่)',
    'ร้าน 108',
    'ร้าน ก 500',
    'ร้านสมชาย นายสมชาย ใจดี',
    'หจก. ปั้นและเผา',
    'ห้างหุ้นส่วนจำกัด ร้านทองการค้า',
    'กิจการร่วมค้า บริษัท ก จำกัด และ บริษัท ข จำกัด',
    'คณะบุคคล นายเอ และนายบี',
    'นายสมชาย ใจดี ผู้แทนบริษัท ก จำกัด',
    'บริษัท ก จำกัด โดย นายสมชาย ใจดี',
    'มหาวิทยาลัยตัวอย่าง',
  ])('leaves %j whole', (cell) =>
    expect(readNames(cell)).toEqual({ parties: [{ name: cell, amount: null }], unclear: false }),
  );

  it.each(['ไม่มีผู้เสนอราคา', 'ตามเอกสารแนบ', '279,080.00', 'https://example.org'])(
    'finds nobody in %j, and says so',
    (cell) => expect(readNames(cell)).toEqual({ parties: [], unclear: true }),
  );

  it.each([
    ['นายเอ นายบี', ['นายเอ นายบี']],
    ['นายเอ ใจดี บริษัท ก จำกัด', ['นายเอ ใจดี บริษัท ก จำกัด']],
    ['บริษัท ก จำกัด นายเอ ใจดี', ['บริษัท ก จำกัด นายเอ ใจดี']],
    ['ร้าน ก ร้าน ข', ['ร้าน ก ร้าน ข']],
    ['John Smith/Acme Co., Ltd.', ['John Smith/Acme Co., Ltd.']],
    ['นายเอ ใจดี 500', ['นายเอ ใจดี 500']],
  ])('parts nothing in %j, which may be one or several, and says so', (cell, names) =>
    expect(readNames(cell)).toEqual({ parties: names.map((name) => ({ name, amount: null })), unclear: true }),
  );

  it.each([
    ['ร้าน ก 500', { inside: true, amounts: [500, null] }, [['ร้าน ก', 500]], false],
    ['ร้าน ก 500', { amounts: [500] }, [['ร้าน ก', 500]], false],
    ['ร้าน ก 500', { inside: true, amounts: [900] }, [['ร้าน ก 500', null]], true],
    ['ร้าน ก 500', { amounts: [900] }, [['ร้าน ก 500', null]], false],
    ['ร้าน 108', { inside: true, amounts: [900] }, [['ร้าน 108', null]], false],
    ['ร้าน 108', { inside: true, amounts: [108] }, [['ร้าน 108', null]], true],
    ['นายค ใจดี 450', { inside: true, amounts: [900] }, [['นายค ใจดี', 450]], false],
    ['บริษัท ก จำกัด / 450', { inside: true }, [['บริษัท ก จำกัด', 450]], false],
    ['ร้าน ก 67019000001', { inside: true }, [['ร้าน ก 67019000001', null]], false],
  ])('reads the number alone in %j with %j as the row lets it', (cell, context, parties, unclear) => {
    const read = readNames(cell, context);
    expect([read.parties.map(({ name, amount }) => [name, amount]), read.unclear]).toEqual([parties, unclear]);
  });

  it('says nothing of an empty cell', () => expect(readNames(null)).toEqual({ parties: [], unclear: false }));

  it.each([
    'นายสมชาย ใจดี (1-2345-67890-12-3)',
    'นายสมชาย ใจดี เลขประจำตัวประชาชน 1234567890123',
    'นายสมชาย ใจดี ๑๒๓๔๕๖๗๘๙๐๑๒๓',
  ])('leaves out the number of the person in %j', (cell) => expect(named(cell)).toEqual([['นายสมชาย ใจดี', null]]));

  it.each([
    ['นายสมชาย ใจดี โทร 0812345678', null],
    ['นายสมชาย ใจดี (โทรศัพท์ ๐๘-๑๒๓๔-๕๖๗๘)', null],
    ['นายสมชาย ใจดี, 081 234 5678', null],
    ['นายสมชาย ใจดี Tel. +66 81 234 5678', null],
    ['นายสมชาย ใจดี เบอร์โทรศัพท์: 0-4212-3456 ต่อ 12 เสนอ 500 บาท', 500],
    ['นายสมชาย ใจดี โทร. 042123456 500 บาท', 500],
  ])('leaves out the telephone number in %j', (cell, amount) =>
    expect(readNames(cell)).toEqual({ parties: [{ name: 'นายสมชาย ใจดี', amount }], unclear: false }),
  );

  it('leaves amounts and e-GP numbers alone', () => {
    for (const text of ['1,234,567,890,123.00 บาท', '67019123456', 'ราคา 279,080.00 บาท', 'ร้าน 0.50 บาท']) {
      expect(withoutIdentityNumbers(text, 'names')).toBe(text);
      expect(withoutTelephones(text)).toBe(text);
    }
  });
});

it('keeps thirteen digits of a text that are the number of a thing', () => {
  expect(withoutIdentityNumbers('ซ่อมเครื่องพิมพ์ 7440001000015', 'text')).toBe('ซ่อมเครื่องพิมพ์ 7440001000015');
  // A number made up for this test: its last digit is right.
  expect(withoutIdentityNumbers('จ้างนายก 1-1037-02071-81-1 ซ่อม', 'text')).toBe('จ้างนายก ซ่อม');
});

describe('an organization', () => {
  it.each([
    'บริษัท ก จำกัด',
    'บริษัท ก จำกัด (มหาชน)',
    'บริษัท ก จำกัด (สำนักงานใหญ่)',
    'บริษัท ก จำกัด สาขา 2',
    'บจก.ก',
    'หจก.ก',
    'ห้างหุ้นส่วนจำกัด ก',
    'ห้างหุ้นส่วนสามัญ ก',
    'สหกรณ์ ก',
    'มหาวิทยาลัยก',
    'การไฟฟ้าส่วนภูมิภาค',
    'ธนาคารกรุงไทย จำกัด (มหาชน)',
    'ABC Co., Ltd.',
    'ABC Limited',
    'กขค จำกัด',
  ])('is %j', (name) => expect(isOrganization(name)).toBe(true));
  it.each([
    'นายก',
    'นางข',
    'นางสาวค',
    'น.ส.ง',
    'ว่าที่ร้อยตรี จ',
    'ร.ต. ฉ',
    'สมชาย ใจดี',
    'กรองทอง ใจดี',
    'กรมิษฐ์ ใจดี',
    'ธนาคาร ใจดี',
    'สำลี ใจดี',
    'นายจำกัด พลางกูร',
    'จำกัด พลางกูร',
    'มหาชน ใจดี',
    'นายสมชาย ใจดี ผู้แทนบริษัท ก จำกัด',
    'สมชาย ใจดี ผู้แทนบริษัท ก จำกัด',
    'สมชาย ใจดี บริษัท ก จำกัด',
    'สมชาย ใจดี ร้านสมชาย จำกัด',
    'บริษัท ก จำกัด โดย สมชาย ใจดี',
    'บริษัท ก จำกัด สมชาย ใจดี',
    'หจก. ก นายสมชาย ใจดี',
    'คณะบุคคล เอ และ บี',
    'ร้านก',
    'กลุ่มก',
    'Mr. John Limited',
    'John Smith/Acme Co., Ltd.',
    'Incha Jaidee',
  ])('is not certain of %j', (name) => expect(isOrganization(name)).toBe(false));
});
