import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { program } from '../src/cli/program.ts';
import { admin as formSettings } from '../src/model/admin.ts';
import { run } from '../src/site/run.ts';

const readme = readFileSync('README.md', 'utf8');
const block = (language: string, index = 0): string =>
  [...readme.matchAll(new RegExp(`\\n\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`\\n`, 'g'))][index]?.[1] ?? '';

/** Which of the YAML blocks begins so. */
const readmeBlocks = (start: string): number =>
  [...readme.matchAll(/\n```yaml\n([\s\S]*?)\n```\n/g)].findIndex((match) => match[1]?.startsWith(start));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-readme-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('README', () => {
  it('shows front matter that the reader takes, and that shows O15', async () => {
    mkdirSync(join(folder, '2567/o15'), { recursive: true });
    writeFileSync(
      join(folder, 'agency.yaml'),
      'name: { th: ก, en: A }\nkind: district\nsite: https://a.example\ncontact: { address: ก, phone: 02-123-4567, email: a@b.example }\nunits: [{ id: finance, name: { th: ฝ่ายการคลัง, en: Finance } }]\nassessments: [{ year: 2567, framework: ita-2567-local, state: open }]\n',
    );
    writeFileSync(join(folder, '2567/o15/index.md'), `${block('markdown')}\n`);
    writeFileSync(join(folder, '2567/o15/winner-january.md'), '---\ntitle: ประกาศผู้ชนะ\npublished: 2567-01-15\n---\n');
    const { disclosure, assessment } = await run({
      content: folder,
      frameworks: 'src/frameworks',
      today: '2024-04-23',
    });
    expect(disclosure.findings).toEqual([]);
    expect(assessment.years[0]?.items.find(({ code }) => code === 'O15')?.status).toBe('complete');
  });

  it('shows terms of open data that the reader takes', async () => {
    const own = join(folder, 'open-data');
    mkdirSync(own);
    writeFileSync(
      join(own, 'agency.yaml'),
      `name: { th: ก, en: A }\nkind: district\nsite: https://a.example\ncontact: { address: ก, phone: 02-123-4567, email: a@b.example }\nassessments: [{ year: 2567, framework: ita-2567-local, state: open }]\n${block('yaml')}\n`,
    );
    const { disclosure } = await run({ content: own, frameworks: 'src/frameworks', today: '2024-04-23' });
    expect(disclosure.findings).toEqual([]);
    expect(disclosure.agency?.openData?.items).toHaveProperty('O12');
  });

  it('shows reviewers and a calendar that the reader takes, and refuses one that ends before it begins', async () => {
    const [units = ''] = [0, 1, 2, 3, 4, 5]
      .map((index) => block('yaml', index))
      .filter((one) => one.startsWith('units:'));
    const head =
      'name: { th: ก, en: A }\nkind: district\nsite: https://a.example\ncontact: { address: ก, phone: 02-123-4567, email: a@b.example }\n';
    const own = join(folder, 'units');
    mkdirSync(own);
    const readAs = async (text: string) => {
      writeFileSync(join(own, 'agency.yaml'), `${head}${text}\n`);
      return (await run({ content: own, frameworks: 'src/frameworks', today: '2024-04-23' })).disclosure;
    };
    const { agency, findings } = await readAs(units);
    expect(findings).toEqual([]);
    expect(agency?.units[0]?.reviewers).toEqual(['@agency/finance']);
    expect(agency?.assessments[0]?.calendar).toHaveLength(2);
    const refused = await readAs(units.replace('until: 2567-04-30', 'until: 2567-01-09'));
    expect(refused.findings).toMatchObject([{ code: 'window-order', line: 12, params: { closes: '2024-01-09' } }]);
  });

  it('shows settings of the web form that the reader takes', () => {
    const { admin } = parse(block('yaml', readmeBlocks('admin:'))) as { admin: Record<string, unknown> };
    const written = Object.fromEntries(Object.entries(admin).map(([key, value]) => [key, String(value)]));
    expect(formSettings.parse(written)).toMatchObject({ backend: 'forgejo', review: true });
  });

  it('prints the two commands, and names only commands that exist', () => {
    expect(block('sh')).toBe('npm install && npm start');
    expect(block('sh', 1)).toBe('npm install && npm test');
    const commands = program().commands.map((command) => command.name());
    const named = [...readme.matchAll(/`npx oit ([a-z]+)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(commands).toContain(name);
  });

  it('runs in CI exactly as it is printed', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain(`\n${block('sh', 1)}\n`);
  });
});
