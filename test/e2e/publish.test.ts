import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { agencyYaml } from '../content/temporary.ts';
import { oit } from './oit.ts';

let folder: string;
let content: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-publish-'));
  [content, out] = [join(folder, 'content'), join(folder, 'site')];
  write('agency.yaml', agencyYaml);
  write('2567/o15/index.md', '---\nunit: admin\n---\nก\n');
  write('2567/o15/winner.md', '---\ntitle: ประกาศ\npublished: 2567-01-15\nfiles: [plan.pdf]\n---\nข้อความ\n');
  write('2567/o15/files/plan.pdf', '%PDF-1.7 plan');
  write('2567/o14/list.csv', 'Name,Value\na,1\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(content, name)), { recursive: true });
  writeFileSync(join(content, name), text);
};
const move = (from: string, to: string) => renameSync(join(content, from), join(content, to));
const ledger = () => readFileSync(join(content, 'ledger.csv'), 'utf8');
const run = (command: string, today: string) => oit(command, '--content', content, '--out', out, '--today', today);
const site = () => filesBelow(out).map((path) => [path, readFileSync(join(out, path)).toString('base64')]);

// One story, in order: each step stands on the one before.
describe('a published address', () => {
  it('is remembered by oit publish, and by no build', () => {
    expect(run('build', '2567-04-23').status).toBe(0);
    expect(existsSync(join(content, 'ledger.csv'))).toBe(false);
    const { status, stderr } = run('publish', '2567-04-23');
    expect(status).toBe(0);
    expect(stderr).toContain('addresses added');
    for (const url of [
      '/',
      '/2567/',
      '/2567/o15/',
      '/2567/o15/winner/',
      '/2567/o15/files/plan.pdf',
      '/2567/o14/data/list.csv',
    ])
      expect(ledger()).toContain(`\n${url},2024-04-23,`);
    expect(ledger()).not.toMatch(/\n\/(en|assets)\//);
  }, 120_000);

  it('changes nothing in the ledger when nothing is new', () => {
    const before = ledger();
    expect(run('publish', '2567-05-01').status).toBe(0);
    expect(ledger()).toBe(before);
  }, 120_000);

  it('that would be lost stops a build and a publication: what was published stands, and the ledger too', () => {
    move('2567/o15/winner.md', '2567/o15/winner-january.md');
    move('2567/o15/files/plan.pdf', '2567/o15/files/plan-2567.pdf');
    move('2567/o14/list.csv', '2567/o14/purchases.csv');
    write(
      '2567/o15/winner-january.md',
      '---\ntitle: ประกาศ\npublished: 2567-01-15\nfiles: [plan-2567.pdf]\n---\nข้อความ\n',
    );
    const before = { site: site(), ledger: ledger() };
    for (const command of ['build', 'publish']) {
      const { status, stderr } = run(command, '2567-05-02');
      expect(status).toBe(2);
      expect(stderr.match(/\n +(aliases: .+)/g)?.map((line) => line.trim())).toEqual(
        ['aliases: { list.csv: purchases.csv }', 'aliases: { plan.pdf: plan-2567.pdf }', 'aliases: [winner]'].flatMap(
          (line) => [line, line],
        ),
      );
      expect({ site: site(), ledger: ledger() }).toEqual(before);
    }
  }, 120_000);

  it('goes on working with the lines that were given: as page, copy and rule', () => {
    write(
      '2567/o15/winner-january.md',
      '---\ntitle: ประกาศ\naliases: [winner]\npublished: 2567-01-15\nfiles: [plan-2567.pdf]\n---\nข้อความ\n',
    );
    write('2567/o15/index.md', '---\naliases: { plan.pdf: plan-2567.pdf }\nunit: admin\n---\nก\n');
    write('2567/o14/index.md', '---\naliases: { list.csv: purchases.csv }\n---\n');
    expect(run('publish', '2567-05-02').status).toBe(0);
    const text = (path: string) => readFileSync(join(out, path), 'utf8');
    expect(text('2567/o15/winner/index.html')).toContain('ข้อความ');
    expect(text('2567/o15/files/plan.pdf')).toBe('%PDF-1.7 plan');
    expect(text('2567/o14/data/list.csv')).toBe(text('2567/o14/data/purchases.csv'));
    expect(text('2567/o14/data/list/index.html')).toContain('href="/2567/o14/data/purchases/"');
    expect(text('_redirects')).toContain('/2567/o15/files/plan.pdf /2567/o15/files/plan-2567.pdf 301\n');
    expect(text('sitemap-0.xml')).not.toMatch(/\/(list|winner)\/</);
    expect(ledger()).toContain('\n/2567/o15/winner/,2024-04-23,');
    expect(ledger()).toContain('\n/2567/o15/winner-january/,2024-05-02,');
  }, 120_000);

  it('that was withdrawn says so, and is not lost', () => {
    rmSync(join(content, '2567/o15/files/plan-2567.pdf'));
    write('2567/o15/winner-january.md', '---\ntitle: ประกาศ\naliases: [winner]\n---\nข้อความ\n');
    write(
      '2567/o15/index.md',
      '---\nwithdrawn:\n  - { address: plan.pdf, reason: มีข้อมูลส่วนบุคคล, date: 2567-05-03 }\n  - { address: plan-2567.pdf, reason: มีข้อมูลส่วนบุคคล, date: 2567-05-03 }\n---\nก\n',
    );
    expect(run('publish', '2567-05-03').status).toBe(0);
    expect(readFileSync(join(out, '2567/o15/files/plan.pdf/index.html'), 'utf8')).toContain('มีข้อมูลส่วนบุคคล');
    expect(ledger()).not.toContain('plan.pdf/');
  }, 120_000);

  it('is asked for by oit verify, which writes the public report', () => {
    const { status, stderr } = oit('verify', out, '--content', content);
    expect(stderr).toMatch(/0 with problems · links: \d+ checked, 0 broken/);
    expect(status).toBe(0);
    const report = JSON.parse(readFileSync(join(out, 'link-report.json'), 'utf8'));
    expect(report).toMatchObject({
      schemaVersion: 1,
      site: 'https://sample.example.go.th/',
      addresses: [],
      broken: [],
      couldNotCheck: [],
    });
    rmSync(join(out, '2567/o15/winner'), { recursive: true });
    writeFileSync(join(out, 'feed.xml'), 'changed');
    const again = oit('verify', out, '--content', content, '--report', join(folder, 'report.json'));
    expect(again.status).toBe(1);
    const { addresses } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(addresses).toMatchObject([
      { url: 'https://sample.example.go.th/2567/o15/winner/', reason: 'missing', from: ['manifest', 'ledger'] },
      { url: 'https://sample.example.go.th/feed.xml', reason: 'hash', from: ['manifest', 'ledger'] },
    ]);
  }, 120_000);

  it('is not at the mercy of a ledger that cannot be read or written', () => {
    const before = ledger();
    writeFileSync(join(content, 'ledger.csv'), before.replace('first_seen', 'seen'));
    const { status, stderr } = run('build', '2567-05-03');
    expect(status).toBe(2);
    expect(stderr).toContain('ledger.csv:1:1');
    expect(oit('verify', out, '--content', content).status).toBe(2);
  }, 120_000);
});
