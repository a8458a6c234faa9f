import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/frameworks/consistency.ts';
import { isPart } from '../../src/frameworks/schema.ts';
import { itemFolder } from '../../src/model/item-code.ts';
import { assessed, frameworks, itemOf, read } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { copyOf, drafted, write } from './sample-year.ts';

const errors = (folder: string) => read(folder).findings.filter(({ severity }) => severity === 'error');

describe.each([...frameworks.byId.values()])('drafts of every item of $id', { timeout: 60_000 }, (framework) => {
  const year = framework.fiscalYear;
  const agency = agencyYaml.replace(
    'year: 2567, framework: ita-2567-local',
    `year: ${year}, framework: ${framework.id}`,
  );

  it('name every element, and are read without a single error', () => {
    const folder = temporaryFolder({ 'agency.yaml': agency });
    const drafts = drafted(folder, year, `${year - 543}-01-10`);
    write(
      folder,
      drafts.flatMap(({ files }) => files),
    );
    expect(errors(folder)).toEqual([]);
    for (const { code, elements } of itemsOf(framework)) {
      const text = readFileSync(join(folder, `${year}/${itemFolder(code)}/index.md`), 'utf8');
      for (const { id, title } of elements) expect(text, `${code} ${id}`).toContain(`${id} = ${title.th}`);
    }
  });

  it('show nothing that is not there: an item is complete only where its contact details are those of the agency', () => {
    const folder = temporaryFolder({ 'agency.yaml': agency });
    write(
      folder,
      drafted(folder, year, `${year - 543}-01-10`).flatMap(({ files }) => files),
    );
    const met = assessed(folder, `${year - 543}-01-10`).years[0]?.items.flatMap(({ code, elements }) =>
      elements.filter(({ status }) => status === 'met').map(({ id }) => `${code} ${id}`),
    );
    const contacts = itemsOf(framework).flatMap(({ code, elements }) =>
      elements
        .filter((element) => (isPart(element) ? element.of === 'contact' : element.id === 'contact'))
        .map(({ id }) => `${code} ${id}`),
    );
    expect(contacts).toEqual(expect.arrayContaining(met ?? []));
  });

  it('have evidence lines that only want their hash taken away', () => {
    const folder = temporaryFolder({ 'agency.yaml': agency });
    const drafts = drafted(folder, year, `${year - 543}-01-10`);
    for (const { files } of drafts)
      for (const { content, path } of files) {
        if (!('text' in content)) continue;
        const lines = content.text.split('\n');
        const samples = lines.filter((line) => /^ {2}# [a-z0-9-]+: \{/.test(line));
        expect(samples.length, path).toBeGreaterThan(0);
        for (const sample of samples) {
          const own = lines.filter((line) => line === sample || !/^ {2}(# )?[a-z0-9-]+: \{/.test(line));
          const text = own.join('\n').replace(sample, sample.replace('# ', ''));
          const one = temporaryFolder({ 'agency.yaml': agency, [path]: text });
          const said = errors(one).map(({ code }) => code);
          // What the line names is not there yet; its form is right.
          expect(
            said.filter((code) => !/-not-found$|^url-invalid$/.test(code)),
            `${path} ${sample}`,
          ).toEqual([]);
        }
      }
  });
});

const national = `  - year: 2568
    framework: ita-2568-national
    state: open
    responsible:
      admin: [O1, O2]
`;

describe('the year after the sample', { timeout: 60_000 }, () => {
  function next(): string {
    const folder = copyOf('content', temporaryFolder({}));
    writeFileSync(join(folder, 'agency.yaml'), `${readFileSync(join(folder, 'agency.yaml'), 'utf8')}${national}`);
    return folder;
  }

  it('takes standing information along where the subject stands now, marked for review', () => {
    const folder = next();
    const drafts = drafted(folder, 2568, '2025-01-10');
    const carried = drafts.filter((draft) => draft.carried.length > 0);
    expect(carried.map(({ code, carried: from }) => `${code} ← ${from.join(', ')}`)).toMatchInlineSnapshot(`
      [
        "O1 ← 2567/o01, 2567/o03",
        "O2 ← 2567/o02",
        "O3 ← 2567/o04",
        "O8 ← 2567/o10",
        "O9 ← 2567/o11",
        "O10 ← 2567/o13",
        "O16 ← 2567/o20",
        "O17 ← 2567/o22",
        "O18 ← 2567/o23",
      ]
    `);
    // What a component of the text shows comes along, too.
    expect(drafts.flatMap(({ files }) => files.map(({ path }) => path))).toContain('2568/o10/files/request-online.svg');
    write(
      folder,
      drafts.flatMap(({ files }) => files),
    );
    expect(errors(folder)).toEqual([]);
    const marked = read(folder).findings.filter(({ code }) => code === 'carried-over');
    expect(marked.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(marked.map(({ file, params }) => `${file} ${params['from']}`)).toEqual(
      expect.arrayContaining(['content/2568/o01/index.md 2567/o01, 2567/o03', 'content/2568/o03/index.md 2567/o04']),
    );
    // Executives, with their photographs; and news of the year before stay where they are.
    expect(itemOf(assessed(folder, '2025-01-10'), 'O2').status).toBe('complete');
    expect(itemOf(assessed(folder, '2025-01-10'), 'O4').elements[0]?.status).toBe('missing');
  });

  it('is no longer marked once the editor has taken the line out', () => {
    const folder = next();
    write(
      folder,
      drafted(folder, 2568, '2025-01-10').flatMap(({ files }) => files),
    );
    const file = join(folder, '2568/o03/index.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^carriedFrom: .*\n/m, ''));
    const marked = read(folder).findings.filter(({ code }) => code === 'carried-over');
    expect(marked.map((one) => one.file)).not.toContain('content/2568/o03/index.md');
    expect(itemOf(assessed(folder, '2025-01-10'), 'O3').status).toBe('complete');
  });

  it('leaves alone what an item folder holds already', () => {
    const folder = next();
    write(folder, [{ path: '2568/o02/index.md', content: { text: '---\nunit: admin\n---\n' } }]);
    expect(drafted(folder, 2568, '2025-01-10').map(({ code }) => code)).not.toContain('O2');
  });
});
