import { describe, expect, it } from 'vitest';
import { assess } from '../../src/check/assess.ts';
import { readContent } from '../../src/content/read.ts';
import { ledgerProblems } from '../../src/ledger/check.ts';
import { contentComponents } from '../../src/model/content-components.ts';
import { dataFiles, descriptionFiles } from '../../src/publish/index.ts';
import { statusDocument } from '../../src/publish/status.ts';
import { run } from '../../src/site/run.ts';
import type { Site } from '../../src/site/site.ts';
import { frameworks } from './read-fixture.ts';
import { agencyYaml, temporaryFolder } from './temporary.ts';

const yaml = agencyYaml.replace('state: open }', 'state: open, window: { opens: 2567-01-01, closes: 2567-04-30 } }');

/** An item with everything that can be published, all of it named `secret`. */
const item = (front: string): Record<string, string> => ({
  'agency.yaml': yaml,
  '2567/o15/index.md': `---\nunit: admin\n${front}evidence:\n  announcements: { documents: all }\n---\nsecret\n`,
  '2567/o15/secret.md': '---\ntitle: secret\npublished: 2567-01-15\nfiles: [secret.pdf]\n---\nsecret\n',
  '2567/o15/secret.csv': 'secret\n1\n',
  '2567/o15/files/secret.pdf': '%PDF-1.7 secret',
});

/** The same, but only the document waits. */
const document = (front: string): Record<string, string> => {
  const { '2567/o15/secret.csv': _, ...files } = item('');
  return {
    ...files,
    '2567/o15/index.md': '---\nunit: admin\nevidence:\n  announcements: { documents: all }\n---\nText\n',
    '2567/o15/secret.md': `---\ntitle: secret\n${front}files: [secret.pdf]\n---\nsecret\n`,
  };
};

async function siteOf(files: Record<string, string>, now: string): Promise<Site> {
  const today = now.slice(0, 10);
  const content = temporaryFolder(files);
  const read = await run({ content, frameworks, today, now });
  const { agency } = read.disclosure;
  if (!agency) throw new Error(JSON.stringify(read.disclosure.findings));
  return { ...read, agency, today, url: agency.site, base: '/', files: new Map() };
}

/** Everything that is published beside the pages, names and texts. */
async function published(site: Site): Promise<string> {
  const parts: string[] = [];
  for (const files of [dataFiles(site), descriptionFiles(site)])
    for await (const file of files) parts.push(file.path, 'content' in file ? String(file.content) : '');
  return parts.join('\n');
}

const stateOf = ({ assessment }: Site) => assessment.years[0]?.items.find(({ code }) => code === 'O15')?.status;
const waiting = ({ assessment }: Site) =>
  assessment.findings
    .filter(({ code }) => code === 'publish-later')
    .map(({ severity, params }) => [severity, params['until']]);

describe('what is to be published later', () => {
  it.each([
    ['an item', item('publishAt: 2567-04-24\n'), 'missing'],
    ['an item with a time', item('publishAt: 2567-04-23 16:30\n'), 'missing'],
    ['an item that is a draft', item('draft: true\n'), 'missing'],
    ['a draft whose time has come', item('draft: true\npublishAt: 2567-01-01\n'), 'missing'],
    ['a document', document('publishAt: 2567-04-24\n'), 'incomplete'],
    ['a document with a time', document('publishAt: 2567-04-23 16:30\n'), 'incomplete'],
  ])('%s stands in no feed, table, attachment or score', async (_, files, status) => {
    const site = await siteOf(files, '2024-04-23T16:29');
    expect(await published(site)).not.toContain('secret');
    expect(stateOf(site)).toBe(status);
  });

  it.each([
    ['an item', item('publishAt: 2567-04-23 16:30\n')],
    ['a document', document('publishAt: 2567-04-23 16:30\n')],
  ])('%s is published from that minute on', async (_, files) => {
    const site = await siteOf(files, '2024-04-23T16:30');
    expect(await published(site)).toContain('2567/o15/files/secret.pdf');
    expect(stateOf(site)).toBe('complete');
    expect(waiting(site)).toEqual([]);
  });

  it('is published on that day, where it says no other', async () => {
    const site = await siteOf(document('publishAt: 2567-04-23 16:30\n'), '2024-04-23T16:30');
    expect(site.disclosure.items[0]?.documents[0]?.published).toBe('2024-04-23');
  });

  it('is told to the editor, and not to the public', async () => {
    const site = await siteOf(document('publishAt: 2567-04-24\n'), '2024-04-23');
    expect(waiting(site)).toEqual([['info', '2024-04-24']]);
    expect(site.assessment.findings.find(({ code }) => code === 'publish-later')).toMatchObject({
      line: 3,
      item: 'O15',
    });
    const [year] = site.assessment.years;
    if (!year) throw new Error('no year');
    expect(JSON.stringify(statusDocument(site, year))).not.toMatch(/secret|publish-later/);
  });

  it('is warned of when it comes after the last day for answers', async () => {
    expect(waiting(await siteOf(item('publishAt: 2567-05-01\n'), '2024-04-23'))).toEqual([['warning', '2024-05-01']]);
  });

  it('keeps its unit, and says what to do instead of creating it', async () => {
    const { assessment } = await siteOf(item('draft: true\n'), '2024-04-23');
    expect(assessment.years[0]?.items.find(({ code }) => code === 'O15')?.unit).toBe('admin');
    expect(
      assessment.findings.find(({ code, item: of }) => code === 'item-missing' && of === 'O15')?.params,
    ).toMatchObject({
      held: 'draft',
    });
  });

  it('may hold personal data until then: a warning, no error', async () => {
    const site = await siteOf(item('publishAt: 2567-04-24\nsummary: เลขประจำตัวประชาชน 1234567890121\n'), '2024-04-23');
    const found = site.disclosure.findings.filter(({ code }) => code === 'personal-data');
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('cannot take back an address that was published', async () => {
    const site = await siteOf(item('publishAt: 2567-04-24\n'), '2024-04-23');
    const url = '/2567/o15/files/secret.pdf';
    const ledger = {
      file: 'content/ledger.csv',
      entries: [{ url, first: '2024-01-15', kind: 'file', source: '', sha256: '' }],
    };
    const problems = ledgerProblems({ ...site.disclosure, ledger } as never, () => false);
    expect(problems).toMatchObject([{ code: 'address-lost', params: { reason: 'draft' } }]);
    expect(problems[0]?.file).toMatch(/o15\/index\.md$/);
  });

  it('is never shown to who does not say what time it is', () => {
    const root = temporaryFolder(item('publishAt: 2540-01-01\n'));
    const disclosure = readContent({ root, label: 'content', frameworks, components: contentComponents });
    expect(disclosure.items).toEqual([]);
    expect(assess(disclosure, { frameworks, today: '2024-04-23', label: 'content' }).years[0]?.counts.complete).toBe(0);
  });

  it('is refused when it is no day, with what may be meant', async () => {
    const root = temporaryFolder(item('publishAt: 29 ก.พ. 2568 16:30\n'));
    const { disclosure } = await run({ content: root, frameworks, today: '2024-04-23' });
    expect(disclosure.findings.find(({ code }) => code === 'date-invalid')).toMatchObject({
      line: 3,
      params: { suggestions: ['28 ก.พ. 2568 16:30', '1 มี.ค. 2568 16:30'] },
    });
  });
});

describe('a folder with nothing but drafts', () => {
  it('is an item that is missing', async () => {
    const files = document('draft: true\n');
    const { '2567/o15/index.md': _, ...drafts } = files;
    expect(stateOf(await siteOf(drafts, '2024-04-23'))).toBe('missing');
  });
});
