import { join } from 'node:path';
import { assess } from '../../src/check/assess.ts';
import { readContent } from '../../src/content/read.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import type { Assessment, ItemAssessment } from '../../src/model/assessment.ts';
import { contentComponents } from '../../src/model/content-components.ts';
import type { Disclosure } from '../../src/model/disclosure.ts';
import type { Finding } from '../../src/model/finding.ts';

/** The criteria that ship with the program. */
export const frameworks = loadFrameworks(join(import.meta.dirname, '../../src/frameworks'));

/** The folder of a scenario in `test/fixtures/`. */
export const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name);

/** A folder read as an editor would type it: `content`. */
export function read(folder: string): Disclosure {
  return readContent({ root: folder, label: 'content', frameworks, components: contentComponents });
}

/** A scenario read and judged on a day. */
export function assessed(folder: string, today: string): Assessment {
  return assess(read(folder), { frameworks, today, label: 'content' });
}

/** The item of the first assessed year that carries a code. */
export function itemOf(assessment: Assessment, code: string): ItemAssessment {
  const found = assessment.years[0]?.items.find((item) => item.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

/** A finding in the form in which an editor would look for it: code and place. */
export const placed = ({ code, file, line, column }: Finding): string => `${code} ${file}:${line}:${column}`;
