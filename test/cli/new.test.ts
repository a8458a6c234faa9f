import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type NewOptions, newDraft } from '../../src/cli/new.ts';
import { publishedName } from '../../src/model/published-name.ts';
import { assessed, itemOf, read } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';

const responsible = agencyYaml.replace('state: open', 'state: open, responsible: { admin: [O15] }');

/** Runs the command as it runs without a terminal: what it wrote, or what it refused with. */
async function run(folder: string, code: string | undefined, options: NewOptions = {}) {
  const written: string[] = [];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
  ];
  try {
    await newDraft(code, { content: folder, today: '2567-04-23', ...options });
    return {
      files: written
        .join('')
        .split('\n')
        .filter(Boolean)
        .map((file) => file.slice(folder.length + 1)),
      code: 0,
      message: '',
    };
  } catch (error) {
    const { exitCode, message } = error as { exitCode: number; message: string };
    return { files: [], code: exitCode, message };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const status = (folder: string, code = 'O15') => itemOf(assessed(folder, '2024-04-23'), code).status;

describe('oit new CODE', { timeout: 30_000 }, () => {
  it.each(['O15', '๐๑๕', 'โอ15', '15'])(
    'drafts the item from %s, with its unit, and it stays incomplete',
    async (code) => {
      const folder = temporaryFolder({ 'agency.yaml': responsible });
      expect((await run(folder, code)).files).toEqual(['2567/o15/index.md']);
      await expect(readFileSync(join(folder, '2567/o15/index.md'), 'utf8')).toMatchFileSnapshot('o15-draft.txt');
      expect(status(folder)).toBe('incomplete');
    },
  );

  it('adds a document with --title, as a draft that does not count until it is written', async () => {
    const folder = temporaryFolder({ 'agency.yaml': responsible });
    await run(folder, 'O15');
    const { files } = await run(folder, 'O15', { title: 'ประกาศผู้ชนะการเสนอราคา: โครงการที่ 1' });
    expect(files).toEqual(['2567/o15/announcement-2567-04-23.md']);
    expect(status(folder)).toBe('incomplete');
    const file = join(folder, files[0] ?? '');
    await expect(readFileSync(file, 'utf8')).toMatchFileSnapshot('document-draft.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^draft:.*\n/m, ''));
    expect(read(folder).findings).toEqual([]);
    expect(status(folder)).toBe('complete');
  });

  it('gives the second document of a day another name, and touches nothing that is there', async () => {
    const folder = temporaryFolder({ 'agency.yaml': responsible });
    const title = 'ประกาศผู้ชนะการเสนอราคา';
    const first = (await run(folder, 'O15', { title })).files;
    expect(first).toEqual(['2567/o15/index.md', '2567/o15/announcement-2567-04-23.md']);
    const before = first.map((file) => readFileSync(join(folder, file), 'utf8'));
    expect((await run(folder, 'O15', { title })).files).toEqual(['2567/o15/announcement-2567-04-23-2.md']);
    expect(first.map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(before);
  });

  it('puts a file in under a safe name, refers to it, and never replaces another one', async () => {
    const folder = temporaryFolder({
      'agency.yaml': responsible,
      'in/ประกาศ ผู้ชนะ.pdf': '%PDF-1',
      'other/ประกาศ ผู้ชนะ.pdf': '%PDF-2',
    });
    const name = publishedName('ประกาศ ผู้ชนะ.pdf');
    const from = join(folder, 'in/ประกาศ ผู้ชนะ.pdf');
    const { files } = await run(folder, 'O15', { title: 'ประกาศผู้ชนะ', from });
    expect(files).toEqual(['2567/o15/index.md', '2567/o15/announcement-2567-04-23.md', `2567/o15/files/${name}`]);
    expect(read(folder).items[0]?.documents[0]?.files).toEqual([name]);
    expect(status(folder)).toBe('complete');
    // The same file once more is not copied; another one of that name gets its own.
    expect((await run(folder, 'O15', { from })).files).toEqual(['2567/o15/announcement-2567-04-23-2.md']);
    const second = (await run(folder, 'O15', { from: join(folder, 'other/ประกาศ ผู้ชนะ.pdf') })).files[1] ?? '';
    expect(second).toBe(`2567/o15/files/${name.replace('.pdf', '-2.pdf')}`);
    expect(readFileSync(join(folder, `2567/o15/files/${name}`), 'utf8')).toBe('%PDF-1');
    expect(readFileSync(join(folder, second), 'utf8')).toBe('%PDF-2');
  });

  it('lets a file show the element of a new item when only one accepts a file', async () => {
    const folder = temporaryFolder({ 'agency.yaml': agencyYaml, 'แผน.pdf': '%PDF-1' });
    await run(folder, 'O17', { from: join(folder, 'แผน.pdf'), unit: 'admin' });
    const index = read(folder).items[0]?.index;
    expect(index?.unit).toBe('admin');
    expect(Object.values(index?.evidence ?? {}).flat()).toMatchObject([
      { kind: 'file', value: publishedName('แผน.pdf') },
    ]);
  });

  it.each<[string | undefined, NewOptions, RegExp]>([
    ['O15', {}, /มี index\.md ของข้อ O15 อยู่แล้ว ไม่ได้เขียนทับ[\s\S]*not overwritten/],
    [undefined, {}, /oit new O15/],
    ['ฮ', {}, /oit new O15/],
    ['O40', {}, /O1–O35[\s\S]*ita-2566-national/],
    ['O3', { unit: 'admim' }, /--unit admin/],
    ['O3', { from: 'no-such.pdf' }, /no-such\.pdf/],
    ['2567', { title: 'ก' }, /--title/],
    ['O1', { year: '2568' }, /- year: 2568\n {4}framework: bma-district-2568\n {4}state: open/],
    ['O1', { year: '2599' }, /2566, 2567, 2568, 2569/],
  ])('refuses %s %j with 64, and says what to write', async (code, options, message) => {
    const text = '---\nunit: admin\n---\n';
    const folder = temporaryFolder({ 'agency.yaml': agencyYaml, '2567/o15/index.md': text });
    const refused = await run(folder, code, options);
    expect(refused.message).toMatch(message);
    expect(refused.code).toBe(64);
    expect(readFileSync(join(folder, '2567/o15/index.md'), 'utf8')).toBe(text);
    expect(existsSync(join(folder, '2567/o03'))).toBe(false);
  });
});

describe('oit new YEAR', { timeout: 30_000 }, () => {
  it('drafts what is missing, and nothing the second time', async () => {
    const folder = temporaryFolder({ 'agency.yaml': agencyYaml, '2567/o15/index.md': '---\nunit: admin\n---\n' });
    const { files } = await run(folder, '2567');
    expect(files).toHaveLength(34);
    expect(files).not.toContain('2567/o15/index.md');
    expect(await run(folder, undefined, { year: '2567' })).toMatchObject({ code: 64 });
  });
});
