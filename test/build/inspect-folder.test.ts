import { expect, it } from 'vitest';
import { inspectFolder } from '../../src/build/inspect-folder.ts';
import { temporaryFolder } from '../content/temporary.ts';

it('takes an HTML file that an agency attached for a file, and the page of a withdrawn one for a page', () => {
  const { pages, files } = inspectFolder(
    temporaryFolder({
      '2567/o15/index.html': '<a href="files/form.html">ก</a>',
      '2567/o15/files/form.html': '<a href="form_files/missing.css">ข</a>',
      '2567/o15/files/plan.pdf/index.html': '<p>ถอนแล้ว</p>',
    }),
  );
  expect([...pages.keys()]).toEqual(['/2567/o15/files/plan.pdf/', '/2567/o15/']);
  expect([...files]).toContain('/2567/o15/files/form.html');
});
