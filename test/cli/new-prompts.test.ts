import { PassThrough, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { askFor } from '../../src/cli/new-prompts.ts';
import { type Requested, wholeYear } from '../../src/cli/new-target.ts';
import { frameworks, read } from '../content/read-fixture.ts';

const enter = '\r';

/** Answers the questions with keys, one after the other, and gives what was asked and the result. */
async function asked(known: Requested, keys: string[], hasFile = false) {
  const { agency, items } = read('content');
  if (!agency) throw new Error('no agency');
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  let shown = '';
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += String(chunk);
        done();
      },
    }),
    { isTTY: true, columns: 100, rows: 40 },
  );
  const answer = askFor(known, { agency, items, frameworks, label: 'content', today: '2024-04-23' }, hasFile, {
    input,
    output,
  });
  answer.catch(() => undefined);
  for (const key of keys) {
    await wait(50);
    for (const letter of key.length > 1 && !key.startsWith('\u001b') ? [...key] : [key]) {
      input.write(letter);
      await wait(5);
    }
  }
  return { answer: await answer, shown };
}

describe('questions of oit new', () => {
  it('have the likeliest answers chosen: the missing item of the open year, and the unit that owes it', async () => {
    const { answer, shown } = await asked({ code: null, year: undefined }, [enter, enter]);
    expect(answer).toEqual({ code: 'O15', year: 2567, title: undefined, unit: 'finance' });
    expect(shown).toContain('หน่วยงานที่รับผิดชอบ');
    expect(shown).toContain('ฝ่ายการคลัง');
  });

  it('find an item by what is typed, and ask for the title of a document where the item is there', async () => {
    const { answer, shown } = await asked({ code: null, year: undefined }, ['O14', enter, 'list 2', enter]);
    expect(answer).toEqual({ code: 'O14', year: 2567, title: 'list 2', unit: undefined });
    expect(shown).toContain('ข้อ O14 มีอยู่แล้ว');
  });

  it('offer the whole year', async () => {
    const { answer } = await asked({ code: null, year: undefined }, ['every', enter]);
    expect(answer).toEqual({ code: wholeYear, year: 2567 });
  });

  it('are not put where the command line says everything', async () => {
    const { shown } = await asked({ code: 'O15', year: 2567, unit: 'works', title: 'x' }, []);
    expect(shown).toBe('');
  });

  it('end with 64 and nothing written when they are broken off', async () => {
    await expect(asked({ code: 'O15', year: undefined }, ['\u0003'])).rejects.toMatchObject({ exitCode: 64 });
  });
});
