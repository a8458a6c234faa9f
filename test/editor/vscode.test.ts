import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEditorFiles } from '../../src/cli/editor-files.ts';
import { documentKinds } from '../../src/drafts/document-kinds.ts';
import { vscodeFiles } from '../../src/editor/vscode.ts';
import { evidenceKinds } from '../../src/model/evidence-kind.ts';
import { assessed, frameworks, itemOf, read } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { languageServer } from './language-server.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));

const snippetsOf = () =>
  vscodeFiles(frameworks)['oit.code-snippets'] as Record<string, { prefix: string[]; body: string[] }>;

/** A snippet as it stands when nothing but its own words was typed. */
const filledIn = (body: string[]): string =>
  body
    .join('\n')
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/, '2024-01-15')
    .replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1');

describe('.vscode', () => {
  it.each(Object.entries(vscodeFiles(frameworks)))(
    '%s is what the criteria give (oit schema --vscode)',
    (name, content) => {
      expect(JSON.parse(readFileSync(join('.vscode', name), 'utf8'))).toEqual(content);
    },
  );

  it('has a snippet for each kind of document and of evidence', () => {
    const prefixes = Object.values(JSON.parse(readFileSync('.vscode/oit.code-snippets', 'utf8'))).flatMap(
      (snippet) => (snippet as { prefix: string[] }).prefix,
    );
    expect(prefixes).toEqual(expect.arrayContaining(documentKinds.map(({ id }) => `oit-${id}`)));
    expect(prefixes).toEqual(expect.arrayContaining(evidenceKinds.map((kind) => `oit-evidence-${kind}`)));
  });

  it.each(documentKinds.map(({ id }) => id))('oit-%s is a document that the reader takes', (id) => {
    const body = Object.values(snippetsOf()).find(({ prefix }) => prefix.includes(`oit-${id}`))?.body ?? [];
    const filled = filledIn(body);
    const folder = temporaryFolder({ 'agency.yaml': agencyYaml, '2567/o15/a.md': filled });
    expect(read(folder).findings).toEqual([]);
    expect(read(folder).items[0]?.documents[0]?.published).toBe('2024-01-15');
  });
});

describe('the editor', { timeout: 60_000 }, () => {
  let workspace: string;
  let markdown: Awaited<ReturnType<typeof languageServer>>;
  let yaml: Awaited<ReturnType<typeof languageServer>>;
  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'oit-editor-'));
    cpSync('content', join(workspace, 'content'), { recursive: true });
    const [[, globs] = []] = Object.entries(settings['yaml.schemas']);
    writeEditorFiles(workspace, join(workspace, '.oit/schema'), join(workspace, 'content'));
    markdown = await languageServer('astro', workspace, settings);
    const schemas = { [join(workspace, '.oit/schema/agency.schema.json')]: globs };
    yaml = await languageServer('yaml', workspace, {
      yaml: { schemas, completion: true, hover: true, validate: true },
    });
  }, 60_000);
  afterAll(() => {
    markdown?.stop();
    yaml?.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  const front = (lines: string) => `---\n${lines}\n---\n`;
  const labels = (list: { label: string }[]) => list.map(({ label }) => label);

  it('offers exactly the elements of an item, before its file is there', async () => {
    const file = await markdown.open('content/2567/o15/index.md', 'markdown', front('unit: finance\nevidence:\n  |'));
    const offered = await file.suggestions();
    expect(labels(offered)).toEqual(['announcements', 'invitations', 'results']);
    expect(offered[0]?.documentation).toContain('เพิ่มประกาศจัดซื้อจัดจ้างทุกรายการ');
  });

  it('offers the units of the agency by name', async () => {
    const file = await markdown.open('content/2567/o14/index.md', 'markdown', front('unit: |'));
    const offered = await file.suggestions();
    expect(labels(offered)).toEqual(expect.arrayContaining(['finance', 'works']));
    expect(offered.find(({ label }) => label === 'finance')?.documentation).toContain('ฝ่ายการคลัง');
  });

  it.each([
    ['document: |', 'o10', 'manual', 'permit-review'],
    ['documents:\n      - |', 'o11', 'manual', 'building-permit'],
    ['file: |', 'o09', 'report', 'annual-report-2566.pdf'],
    ['data: |', 'o08', 'plan', 'budget-plan.csv'],
  ])('offers what the folder has: %s of %s', async (line, folder, element, name) => {
    const text = front(`evidence:\n  ${element}:\n    ${line}`);
    const file = await markdown.open(`content/2567/${folder}/index.md`, 'markdown', text);
    expect(labels(await file.suggestions())).toContain(name);
  });

  it('says on hover in Thai what satisfies an element, and for which time', async () => {
    const file = await markdown.open('content/2567/o17/index.md', 'markdown');
    const hover = await file.hover('report:');
    expect(hover).toContain('แนบรายงานสรุปผลการจัดซื้อจัดจ้างของปีงบประมาณก่อนปีที่ประเมิน');
    expect(hover).toContain('ปีงบประมาณ 2566 (1 ต.ค. 2565 – 30 ก.ย. 2566)');
    expect(hover).toContain('Procurement report of the year before');
    expect(await file.hover('published')).toContain('วันที่เผยแพร่');
  });

  it('marks an element that the item does not have, and nothing in the sample', async () => {
    const wrong = front('unit: finance\nevidence:\n  anouncements:\n    documents: all');
    const file = await markdown.open('content/2567/o16/index.md', 'markdown', wrong);
    expect(await file.problems()).toEqual([expect.stringContaining('anouncements')]);
    for (const { index, documents } of read('content').items.filter(({ code }) =>
      ['O1', 'O2', 'O5', 'O24'].includes(code),
    ))
      for (const one of [index, ...documents.slice(0, 2)]) {
        const path = one?.file ?? '';
        const open = await markdown.open(path, 'markdown');
        expect(await open.problems(), path).toEqual([]);
      }
  });

  it('takes an officer with nothing but suggestions and a snippet from a missing O15 to a complete one', async () => {
    const folder = join(workspace, 'content');
    const status = () => itemOf(assessed(folder, '2024-04-23'), 'O15').status;
    expect(status()).toBe('missing');
    const choose = async (before: string, wanted: string) => {
      const file = await markdown.open('content/2567/o15/index.md', 'markdown', front(`${before}|`));
      const offered = labels(await file.suggestions());
      expect(offered).toContain(wanted);
      return `${before}${wanted}`;
    };
    let text = await choose('unit: ', 'finance');
    text = await choose(`${text}\nevidence:\n  `, 'announcements');
    text = await choose(`${text}:\n    `, 'documents');
    text = await choose(`${text}: `, 'all');
    mkdirSync(join(folder, '2567/o15'));
    writeFileSync(join(folder, '2567/o15/index.md'), front(`published: 2567-04-23\n${text}`));
    const { body = [] } = Object.values(snippetsOf()).find(({ prefix }) => prefix.includes('ประกาศ')) ?? {};
    writeFileSync(join(folder, '2567/o15/winner.md'), filledIn(body));
    expect(status()).toBe('complete');
  });

  it('helps with agency.yaml: criteria, units, items, and Thai on hover', async () => {
    const plan = 'assessments:\n  - year: 2567\n    ';
    const criteria = await yaml.open('content/a/agency.yaml', 'yaml', `${plan}framework: |\n`);
    expect(labels(await criteria.suggestions())).toContain('ita-2567-local');
    const owed = await yaml.open('content/b/agency.yaml', 'yaml', `${plan}responsible:\n      |\n`);
    expect(labels(await owed.suggestions())).toContain('city-law');
    const sample = await yaml.open('content/agency.yaml', 'yaml');
    expect(await sample.hover('responsible')).toContain('ฝ่ายใดรับผิดชอบข้อใด');
    expect(await sample.problems()).toEqual([]);
  });
});
