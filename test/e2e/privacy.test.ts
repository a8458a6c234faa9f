import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { docx } from '../privacy/made-files.ts';
import { oit } from './oit.ts';

const number = '1234567890121';
const folder = (more = '') =>
  temporaryFolder({
    'content/agency.yaml': agencyYaml,
    'content/2567/o15/index.md': `---\nunit: admin\nevidence:\n  announcements: { file: ผู้ชนะ.docx }\n${more}---\n`,
    'content/2567/o15/files/ผู้ชนะ.docx': docx([`ผู้ชนะ นายสมชาย เลขประจำตัวประชาชน ${number}`]),
  });

describe('a citizen number in an attachment', () => {
  it.each(['table', 'json', 'markdown', 'line', 'github', 'sarif', 'junit'])(
    'ends oit check with 2 as %s',
    (format) => {
      const { status, stdout, stderr } = oit('check', '--content', join(folder(), 'content'), '--format', format);
      expect(status).toBe(2);
      expect(stdout + stderr).not.toContain(number);
      if (format !== 'line') expect(stdout).toContain('1-xxxx-xxxxx-xx-1');
    },
  );

  it('ends oit build with 2, and nothing is written', () => {
    const root = folder();
    const { status, stdout, stderr } = oit('build', '--content', join(root, 'content'), '--out', join(root, 'out'));
    expect(status).toBe(2);
    expect(stdout + stderr).not.toContain(number);
    expect(stderr).toContain('1-xxxx-xxxxx-xx-1');
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('is published where that was decided, with who decided it in the report', () => {
    const root = folder('personalData: [{ file: ผู้ชนะ.docx, reason: กฎหมายกำหนด, approvedBy: ผู้อำนวยการเขต }]\n');
    const content = join(root, 'content');
    expect(oit('build', '--content', content, '--out', join(root, 'out')).status).toBe(0);
    const { status, stdout } = oit('check', '--content', content);
    expect(status).toBe(1);
    expect(stdout).toContain('กฎหมายกำหนด');
    expect(stdout).toContain('ผู้อำนวยการเขต');
  });
});
