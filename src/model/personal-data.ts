import { z } from 'zod';
import { choice, text } from './scalar.ts';

/** Kinds of personal data that the guard knows. */
export const personalDataKinds = [
  'citizen-id',
  'passport',
  'laser-code',
  'bank-account',
  'mobile-phone',
  'personal-email',
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

/**
 * Somebody's decision that personal data in one file is to be published all the same. Reason and approver are printed in the
 * report.
 */
export const allowance = z.strictObject({
  /** The file it is in: the text itself, such as `index.md`, a table or an attachment of it. */
  file: text,
  /** The kinds that are allowed; all of them where nothing is said. */
  kinds: z.array(choice(personalDataKinds)).min(1).optional(),
  reason: text,
  /** Who decided: name and position. */
  approvedBy: text,
});
export type Allowance = z.infer<typeof allowance>;
