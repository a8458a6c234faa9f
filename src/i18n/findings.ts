import type { Finding, FindingCode } from '../model/finding.ts';
import { agencyTexts } from './findings-agency.ts';
import { attachmentTexts } from './findings-attachments.ts';
import { cellTexts } from './findings-cells.ts';
import { elementTexts } from './findings-elements.ts';
import { fileTexts } from './findings-files.ts';
import { historyTexts } from './findings-history.ts';
import { itemTexts } from './findings-items.ts';
import { ledgerTexts } from './findings-ledger.ts';
import { limitTexts } from './findings-limits.ts';
import { markupTexts } from './findings-markup.ts';
import { privacyTexts } from './findings-privacy.ts';
import { referenceTexts } from './findings-references.ts';
import { syntaxTexts } from './findings-syntax.ts';
import { tableTexts } from './findings-tables.ts';
import { both, count, type Description, type Say } from './findings-text.ts';
import { valueTexts } from './findings-values.ts';

const catalogue = {
  ...agencyTexts,
  ...fileTexts,
  ...attachmentTexts,
  ...privacyTexts,
  ...historyTexts,
  ...limitTexts,
  ...syntaxTexts,
  ...markupTexts,
  ...valueTexts,
  ...referenceTexts,
  ...tableTexts,
  ...cellTexts,
  ...itemTexts,
  ...ledgerTexts,
  ...elementTexts,
} as const satisfies Record<FindingCode, Say>;

/**
 * What to tell people about a finding, in Thai and in English: what was found and what is needed, and what to write
 * instead. Neither text says where it is or how severe: a reporter does. A fix may have several lines.
 */
export function describeFinding(finding: Finding): Description {
  const { message, fix } = catalogue[finding.code](finding);
  const more = count(finding, 'more');
  if (more === 0) return { message, fix };
  return {
    message: both(`${message.th} (ยังมีอีก ${more} จุดในไฟล์นี้)`, `${message.en} (and ${more} more in this file)`),
    fix,
  };
}
