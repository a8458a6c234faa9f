import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftFile } from '../../src/drafts/draft-file.ts';
import { type DraftOfItem, yearDraft } from '../../src/drafts/year-draft.ts';
import { frameworks, read } from '../content/read-fixture.ts';

/** The sample agency, or another folder, in a folder of its own. */
export function copyOf(source: string, folder: string): string {
  cpSync(source, folder, { recursive: true });
  return folder;
}

/** Drafts of a declared year. */
export function drafted(folder: string, year: number, today: string): DraftOfItem[] {
  const { agency, items } = read(folder);
  const plan = agency?.assessments.find((one) => one.year === year);
  const framework = frameworks.byId.get(plan?.framework ?? '');
  if (!agency || !plan || !framework) throw new Error(`no ${year}`);
  return yearDraft({
    agency,
    plan,
    framework,
    frameworks,
    items,
    today,
    read: (path) => readFileSync(path, 'utf8'),
  });
}

/** Writes drafts as the command does. */
export function write(folder: string, files: readonly DraftFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if ('text' in content) writeFileSync(join(folder, path), content.text, { flag: 'wx' });
    else cpSync(content.copyOf, join(folder, path), { errorOnExist: true, force: false });
  }
}
