import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkFindings } from '../../src/build/link-findings.ts';
import { brokenLinks } from '../../src/build/links.ts';
import { updatedBehind } from '../../src/check/updated-behind.ts';
import { appended, ledgerText } from '../../src/ledger/append.ts';
import { ledgerProblems } from '../../src/ledger/check.ts';
import { contentSources } from '../../src/ledger/sources.ts';
import { findingGuides } from '../../src/manual/finding-guides.ts';
import type { FindingGuide } from '../../src/manual/guide.ts';
import { type FindingCode, findingCodes } from '../../src/model/finding.ts';
import type { PageFacts } from '../../src/search/inspect.ts';
import { run } from '../../src/site/run.ts';
import type { Site } from '../../src/site/site.ts';
import { frameworks, read } from '../content/read-fixture.ts';
import { agencyYaml } from '../content/temporary.ts';
import { exampleFolder } from './example-folder.ts';

const today = '2024-04-23';

/** What the program says of a folder: of the content itself, and of what the criteria ask. */
type Said = { content: FindingCode[]; criteria: FindingCode[] };

async function checked(folder: string): Promise<Said> {
  const { disclosure, assessment } = await run({ content: folder, frameworks, today });
  const content = disclosure.findings.map(({ code }) => code);
  const items = new Set(disclosure.items.map(({ code }) => code));
  const criteria = assessment.findings
    .filter((one) => !disclosure.findings.includes(one))
    // Thirty-odd other items are missing in every example.
    .filter(({ code, item }) => item === null || items.has(item) || code === 'item-missing')
    .map(({ code, item }) => (code === 'item-missing' && item !== 'O3' ? null : code))
    .filter((code) => code !== null);
  return { content, criteria };
}

const ofContent = (content: FindingCode[]): Said => ({ content, criteria: [] });

/** What is found elsewhere than in a run over the folder: while a site is built or published, or by the history in git. */
const elsewhere: Partial<Record<FindingCode, (folder: string, side: 'before' | 'after') => Promise<Said>>> = {
  async 'address-lost'(folder) {
    const disclosure = read(folder);
    const standing = new Set(contentSources(disclosure).flatMap(({ urls, former }) => [...urls, ...former]));
    return ofContent(ledgerProblems(disclosure, (url) => standing.has(url)).map(({ code }) => code));
  },
  async 'closed-year-changed'(folder) {
    const guide = findingGuides['closed-year-changed'];
    const place = join(folder, '2567/o15/winner-january.md');
    const now = readFileSync(place);
    writeFileSync(place, String(guide.after['2567/o15/winner-january.md']));
    const sources = contentSources(read(folder));
    writeFileSync(
      join(folder, 'ledger.csv'),
      ledgerText(
        appended(
          [],
          sources.flatMap(({ urls }) => urls),
          sources,
          '2024-01-15',
        ),
      ),
    );
    writeFileSync(place, now);
    writeFileSync(join(folder, 'agency.yaml'), agencyYaml.replace('state: open', 'state: closed'));
    return checked(folder);
  },
  async 'updated-behind'(folder) {
    const days = new Map([['content/2567/o15/winner-january.md', '2024-03-02']]);
    return ofContent(updatedBehind(read(folder), days, today).map(({ code }) => code));
  },
  async 'history-shallow'(folder, side) {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
    const git = (...command: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...command], {
        cwd: folder,
        env,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    for (const message of ['หนึ่ง', 'สอง']) {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
    }
    const copy = join(folder, 'copy');
    git('clone', '--quiet', ...(side === 'before' ? ['--depth', '1'] : []), `file://${folder}`, copy);
    const { disclosure } = await run({ content: copy, frameworks, today, history: true });
    return ofContent(disclosure.findings.map(({ code }) => code));
  },
  async 'link-broken'(folder) {
    const disclosure = read(folder);
    const page = '/2567/o03/';
    const [, link = ''] = /\]\((\S+)\)/.exec(disclosure.items[0]?.index?.body ?? '') ?? [];
    const facts: PageFacts = {
      title: '',
      ids: [],
      links: [link],
      text: '',
      sections: [],
      searched: true,
      filters: {},
    };
    const files = new Set((disclosure.items[0]?.files ?? []).map(({ name }) => `${page}files/${name}`));
    const broken = brokenLinks(new Map([[page, facts]]), files, { url: 'https://www.example.go.th', base: '/' });
    return ofContent(linkFindings(broken, { disclosure } as Site).map(({ code }) => code));
  },
};

const said = (code: FindingCode, guide: FindingGuide, side: 'before' | 'after'): Promise<Said> => {
  const folder = exampleFolder(code, guide, side);
  return elsewhere[code]?.(folder, side) ?? checked(folder);
};

describe('the example of', () => {
  it.each(findingCodes)('%s gives it before, and no longer after', async (code) => {
    const guide = findingGuides[code];
    const [before, after] = [await said(code, guide, 'before'), await said(code, guide, 'after')];
    expect(after.content).toEqual([]);
    expect(after.criteria).not.toContain(code);
    if (before.content.length > 0) expect(new Set(before.content)).toEqual(new Set([code]));
    else expect(before.criteria).toContain(code);
  });
});

describe('the pages', () => {
  it.each(findingCodes)('%s says in both languages what it means, why it matters and what to do', (code) => {
    const { meaning, why, steps } = findingGuides[code];
    for (const text of [meaning, why, ...steps]) {
      expect(text.th).toMatch(/[ก-๙]/);
      expect(text.th).not.toMatch(/(?<!ศ)[.]$| {2}/);
      expect(text.en).toMatch(/^[A-Z0-9].*[.]$/);
    }
  });

  it('say different things', () => {
    const texts = findingCodes.flatMap((code) => [findingGuides[code].meaning.th, findingGuides[code].meaning.en]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
