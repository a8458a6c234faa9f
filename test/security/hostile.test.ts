import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeFinding } from '../../src/i18n/findings.ts';
import { read } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { hostileFolders } from './hostile.ts';

/** Seconds: a machine that does ten things at once is slow, and none of this may take longer than a moment. */
const LONGEST = 5;

it.each(hostileFolders)('$name is refused with one clear message', ({ files = {}, make, says }) => {
  const outside = temporaryFolder({
    'agency.yaml': agencyYaml,
    'secret.md': '---\nunit: admin\n---\nลับ\n',
    'o03/index.md': 'ลับ',
  });
  const linked = says[0] === 'path-outside' && says[1] === 'agency.yaml';
  const folder = temporaryFolder({
    ...(!linked && { 'agency.yaml': agencyYaml }),
    ...Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name.startsWith('/') ? name.slice(1) : `2567/o03/${name}`,
        content,
      ]),
    ),
  });
  const item = join(folder, '2567/o03');
  mkdirSync(item, { recursive: true });
  make?.(item, folder, outside);
  const before = performance.now();
  const disclosure = read(folder);
  expect((performance.now() - before) / 1000).toBeLessThan(LONGEST);
  const [code, file, line = null] = says;
  const said = disclosure.findings.filter(({ severity }) => severity === 'error');
  expect(said.map((one) => [one.code, one.file, one.line])).toEqual([[code, `content/${file}`, line]]);
  for (const one of said) {
    const { message, fix } = describeFinding(one);
    for (const text of [message.th, message.en, fix.th, fix.en]) expect(text).not.toBe('');
  }
  // Nothing of what is outside has come in.
  expect(JSON.stringify(disclosure)).not.toMatch(/ลับ|root:x:/);
});
