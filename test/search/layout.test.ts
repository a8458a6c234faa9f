import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { indexFolder, indexFormat } from '../../src/search/format.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { record, written } from './written.ts';

const records = [
  record('/2567/o15/', 'O15 ประกาศ', 'ลงวันที่ 3 เม.ย. 67', {
    kind: 'item',
    code: 15,
    also: 'O15 Announcements',
    sections: [{ at: 0, anchor: 'results', title: 'ประกาศผล', also: 'Results' }],
  }),
  record('/2567/o15/x/', 'ซื้อเก้าอี้', 'จำนวน ๑๒ ตัว', { code: 15, item: 'O15 ประกาศ', published: '2024-01-15' }),
];

describe('the format of the index', () => {
  it('is another number when anything in it is other', () => {
    const folder = join(written(records), indexFolder);
    const hash = createHash('sha256');
    for (const file of filesBelow(folder).sort()) {
      // Words are cut with the dictionary of this Node: another version may cut otherwise.
      if (file === 'words.bin') continue;
      const content = gunzipSync(readFileSync(join(folder, file))).toString();
      hash.update(file).update(content.replace(/"version":"[^"]*"/, ''));
    }
    // Differs? Raise `indexFormat`, then write the new pair here.
    expect([indexFormat, hash.digest('hex').slice(0, 12)]).toEqual([2, '5043f68583a5']);
  });

  it('is not read when it is another one', async () => {
    const folder = join(written(records), indexFolder);
    const read = async (name: string) => {
      const content = gunzipSync(readFileSync(join(folder, `${name}.bin`)));
      if (name !== 'entry') return content;
      return Buffer.from(JSON.stringify({ ...JSON.parse(content.toString()), layout: indexFormat + 1 }));
    };
    await expect(openIndex(read)).rejects.toThrow('format');
  });
});
