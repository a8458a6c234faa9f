import { describe, expect, it } from 'vitest';
import { isOrganization, readNames, withoutIdentityNumbers } from '../../../src/publish/ocds/names.ts';

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
  ])('parts several in %j', (cell, expected) => expect(named(cell).map(([name]) => name)).toEqual(expected));

  it.each(['บริษัท ก, จำกัด', 'ร้าน 108', 'หจก. ปั้นและเผา', 'กิจการร่วมค้า บริษัท ก จำกัด และ บริษัท ข จำกัด', 'มหาวิทยาลัยตัวอย่าง'])(
    'leaves %j whole',
    (cell) => expect(readNames(cell)).toEqual({ parties: [{ name: cell, amount: null }], unclear: false }),
  );

  it.each(['ไม่มีผู้เสนอราคา', 'ตามเอกสารแนบ', '279,080.00', 'https://example.org'])(
    'finds nobody in %j, and says so',
    (cell) => expect(readNames(cell)).toEqual({ parties: [], unclear: true }),
  );

  it('says nothing of an empty cell', () => expect(readNames(null)).toEqual({ parties: [], unclear: false }));

  it.each([
    'นายสมชาย ใจดี (1-2345-67890-12-3)',
    'นายสมชาย ใจดี เลขประจำตัวประชาชน 1234567890123',
    'นายสมชาย ใจดี ๑๒๓๔๕๖๗๘๙๐๑๒๓',
  ])('leaves out the number of the person in %j', (cell) => expect(named(cell)).toEqual([['นายสมชาย ใจดี', null]]));

  it('leaves amounts and e-GP numbers alone', () => {
    for (const text of ['1,234,567,890,123.00 บาท', '67019123456', 'ราคา 279,080.00 บาท'])
      expect(withoutIdentityNumbers(text, 'names')).toBe(text);
  });
});

it('keeps thirteen digits of a text that are the number of a thing', () => {
  expect(withoutIdentityNumbers('ซ่อมเครื่องพิมพ์ 7440001000015', 'text')).toBe('ซ่อมเครื่องพิมพ์ 7440001000015');
  // A number made up for this test: its last digit is right.
  expect(withoutIdentityNumbers('จ้างนายก 1-1037-02071-81-1 ซ่อม', 'text')).toBe('จ้างนายก ซ่อม');
});

describe('an organization', () => {
  it.each(['บริษัท ก จำกัด', 'หจก.ก', 'ร้านก', 'สหกรณ์ ก', 'มหาวิทยาลัยก', 'ABC Co., Ltd.', 'กขค จำกัด'])('is %j', (name) =>
    expect(isOrganization(name)).toBe(true),
  );
  it.each(['นายก', 'นางข', 'นางสาวค', 'น.ส.ง', 'ว่าที่ร้อยตรี จ', 'ร.ต. ฉ', 'สมชาย ใจดี', 'กรองทอง ใจดี', 'สำลี ใจดี'])(
    'is not certain of %j',
    (name) => expect(isOrganization(name)).toBe(false),
  );
});
