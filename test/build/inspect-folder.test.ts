import { expect, it } from 'vitest';
import { inspectFolder } from '../../src/build/inspect-folder.ts';
import { temporaryFolder } from '../content/temporary.ts';

it('takes an HTML file that an agency attached for a file, not for a page whose links are its own', () => {
  const { pages, files } = inspectFolder(
    temporaryFolder({
      '2567/o15/index.html': '<a href="files/form.html">ก</a>',
      '2567/o15/files/form.html': '<a href="form_files/missing.css">ข</a>',
    }),
  );
  expect([...pages.keys()]).toEqual(['/2567/o15/']);
  expect([...files]).toContain('/2567/o15/files/form.html');
});
