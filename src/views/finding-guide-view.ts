import { findingNames } from '../i18n/finding-names.ts';
import { dictionary } from '../i18n/index.ts';
import { findingGroups, findingGuides } from '../manual/finding-guides.ts';
import type { ExampleFile, ExampleFiles } from '../manual/guide.ts';
import type { Locale } from '../model/bilingual.ts';
import type { FindingCode } from '../model/finding.ts';
import { findingPath } from '../model/paths.ts';

/** A file of an example as a page shows it: its text, or what it is. */
export interface ShownFile {
  path: string;
  text: string | null;
  /** What it is, or how it is saved; nothing for an ordinary text. */
  note: string | null;
}

/** The page of a finding in one language. */
export interface FindingGuideView {
  code: FindingCode;
  name: string;
  meaning: string;
  why: string;
  steps: string[];
  before: ShownFile[];
  after: ShownFile[];
}

/** What the page of a finding shows. */
export function findingGuideView(code: FindingCode, locale: Locale): FindingGuideView {
  const { meaning, why, steps, before, after } = findingGuides[code];
  return {
    code,
    name: findingNames[code][locale],
    meaning: meaning[locale],
    why: why[locale],
    steps: steps.map((step) => step[locale]),
    before: shown(before, locale),
    after: shown(after, locale),
  };
}

const shown = (files: ExampleFiles, locale: Locale): ShownFile[] =>
  Object.entries(files).map(([path, file]) => ({ path, ...contentOf(file, locale) }));

function contentOf(file: ExampleFile, locale: Locale): Omit<ShownFile, 'path'> {
  if (typeof file === 'string') return { text: file.trim(), note: null };
  if ('encoding' in file)
    return { text: file.text.trim(), note: dictionary(locale).about.manual.encoded(file.encoding) };
  return { text: null, note: file[locale] };
}

/** Every finding by group, with its name and the path of its page. */
export function findingList(
  locale: Locale,
): { title: string; id: string; pages: { code: string; name: string; path: string }[] }[] {
  const { groups } = dictionary(locale).about.manual;
  return (Object.keys(findingGroups) as (keyof typeof findingGroups)[]).map((group) => ({
    title: groups[group],
    id: group,
    pages: (Object.keys(findingGroups[group]) as FindingCode[]).map((code) => ({
      code,
      name: findingNames[code][locale],
      path: findingPath(code),
    })),
  }));
}
