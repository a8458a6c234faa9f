import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { oit } from '../e2e/oit.ts';

const yaml = (admin: string) =>
  agencyYaml
    .replace(
      'en: Administrative Section } }',
      `en: Administrative Section }${admin} }\n  - { id: finance, name: { th: ฝ่ายการคลัง, en: Finance }, reviewers: ['@agency/finance', '@somchai'] }\n  - { id: works, name: { th: ฝ่ายโยธา, en: Works } }`,
    )
    .replace('state: open }', 'state: open, responsible: { finance: [O14, O15], works: [O10] } }');

const repository = (admin = ", reviewers: ['@agency/admin']") =>
  temporaryFolder({
    'content/agency.yaml': yaml(admin),
    // The item's own unit prevails over `responsible`.
    'content/2567/o15/index.md': '---\nunit: admin\nevidence:\n  announcements: { documents: all }\n---\n',
    'content/2567/o15/winner.md': '---\ntitle: ก\nunit: finance\n---\n',
    'content/2567/o15/same.md': '---\ntitle: ก\nunit: admin\n---\n',
    'content/2567/o14/index.md': '---\ndraft: true\nunit: admin\n---\n',
  });

function run(cwd: string, ...args: string[]) {
  const main = join(import.meta.dirname, '../../src/cli/main.ts');
  return spawnSync(process.execPath, [main, 'codeowners', ...args], { cwd, encoding: 'utf8' });
}

describe('oit codeowners', { timeout: 30_000 }, () => {
  it('gives each item to the reviewers of its unit, and a document to those of its own', () => {
    const { stdout, status } = run(repository());
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^# oit codeowners/);
    expect(lines.filter((line) => /o1[045]\//.test(line))).toEqual([
      '# /content/2567/o10/: works, no reviewers',
      '/content/2567/o14/ @agency/admin',
      '/content/2567/o15/ @agency/admin',
      '/content/2567/o15/winner.md @agency/finance @somchai',
    ]);
    expect(lines).toContain('# /content/2567/o01/: no unit, no reviewers');
  });

  it('writes over its own file, and over no other', () => {
    const root = repository();
    const file = join(root, 'CODEOWNERS');
    expect(run(root, '--output', file).status).toBe(0);
    expect(run(root, '--output', file).status).toBe(0);
    writeFileSync(file, '* @boss\n');
    const { status, stderr } = run(root, '--output', file);
    expect(status).toBe(64);
    expect(stderr).toContain('ไม่เขียนทับ');
    expect(readFileSync(file, 'utf8')).toBe('* @boss\n');
  });

  it('may have the content folder as the repository', () => {
    const { stdout } = run(join(repository(), 'content'), '--content', '.');
    expect(stdout).toContain('\n/2567/o15/ @agency/admin\n/2567/o15/winner.md @agency/finance @somchai\n');
  });

  it('says what is lacking when nobody reviews anything', () => {
    const root = temporaryFolder({ 'content/agency.yaml': agencyYaml });
    const { status, stderr } = run(root, '--output', join(root, 'CODEOWNERS'));
    expect(status).toBe(64);
    expect(stderr).toContain('reviewers: ["@agency/finance"]');
    expect(existsSync(join(root, 'CODEOWNERS'))).toBe(false);
  });

  it('refuses a reviewer who is none, with the corrected line', () => {
    const { status, stderr } = run(repository(', reviewers: [agency/admin]'));
    expect(status).toBe(2);
    expect(stderr).toContain('reviewers: ["@');
  });

  it('belongs into the root of a repository', () => {
    const { status, stderr } = run(join(repository(), 'content/2567'), '--content', '..');
    expect(status).toBe(64);
    expect(stderr).toContain('repository');
    expect(oit('codeowners', '--help').stdout).toContain('CODEOWNERS');
  });
});
