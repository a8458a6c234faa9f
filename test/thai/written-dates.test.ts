import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/thai/date.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { writtenDates } from '../../src/thai/written-dates.ts';

const days = Array.from({ length: 60 }, (_, week) =>
  new Date(Date.UTC(2023, 9, 1 + 7 * week)).toISOString().slice(0, 10),
);

describe('writtenDates', () => {
  it('reads every spelling of a day in a sentence, and knows where it stands', () => {
    for (const iso of days) {
      const [long, short] = [formatDate(iso, 'th', 'long'), formatDate(iso, 'th', 'short')];
      const [year = '', month = '', day = ''] = iso.split('-');
      const slashed = `${Number(day)}/${Number(month)}/${Number(year) + 543}`;
      const spellings = [
        long,
        short,
        short.replace(/ 25(\d\d)$/, ' $1'),
        slashed,
        long.replace(/ (\d{4})$/, ' พ.ศ. $1'),
      ];
      for (const written of [...spellings, ...spellings.map(toThaiDigits)]) {
        const text = `ประกาศ ณ วันที่ ${written} เรื่อง`;
        const start = text.indexOf(written);
        expect(writtenDates(text), text).toEqual([{ start, end: start + written.length, iso }]);
      }
    }
  });

  it.each(['31 ก.พ. 2567', '024/2567', '15 คน 2567', '1/13/2567', 'ข้อ 3 มาตรา 2567', '12/3/4/2567', '3 เม.ย. 25671'])(
    'takes %s for no day',
    (text) => expect(writtenDates(text)).toEqual([]),
  );
});
