import type { FindingCode } from '../model/finding.ts';
import { agencyGuides } from './findings/agency.ts';
import { fileGuides } from './findings/files.ts';
import { historyGuides } from './findings/history.ts';
import { itemGuides } from './findings/items.ts';
import { referenceGuides } from './findings/references.ts';
import { syntaxGuides } from './findings/syntax.ts';
import { tableGuides } from './findings/tables.ts';
import { valueGuides } from './findings/values.ts';
import type { FindingGuide } from './guide.ts';

/** The pages by what they are about, in the order in which an officer meets them. */
export const findingGroups = {
  agency: agencyGuides,
  syntax: syntaxGuides,
  value: valueGuides,
  reference: referenceGuides,
  table: tableGuides,
  file: fileGuides,
  history: historyGuides,
  item: itemGuides,
} as const;

/** The page of every finding: a code without one does not compile. */
export const findingGuides: Readonly<Record<FindingCode, FindingGuide>> = {
  ...agencyGuides,
  ...fileGuides,
  ...historyGuides,
  ...syntaxGuides,
  ...valueGuides,
  ...referenceGuides,
  ...tableGuides,
  ...itemGuides,
} satisfies Record<FindingCode, FindingGuide>;
