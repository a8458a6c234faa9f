import { z } from 'zod';
import { parseDate } from '../thai/date.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { parseMoment } from '../thai/moment.ts';
import type { FindingCode } from './finding.ts';
import { type Period, parsePeriod } from './period.ts';

/**
 * The reader hands over YAML with every scalar as the string the author wrote, so that `2567-02-29`, `015` and
 * `021234567` stay what they are; the types here give them meaning.
 *
 * A value that is refused carries the code of a finding and its parameters, so that no text of zod reaches an editor.
 */
export interface RefusalParams {
  finding: FindingCode;
  suggestions?: readonly string[];
  [param: string]: unknown;
}

function refuse(ctx: z.RefinementCtx, input: unknown, params: RefusalParams): never {
  ctx.addIssue({ code: 'custom', input, params: params as Record<string, unknown> });
  return z.NEVER;
}

/** Text with at least one character. */
export const text = z
  .string()
  .transform((value, ctx) => value.trim() || refuse(ctx, value, { finding: 'value-empty' }));

/** A text in both languages. */
export const bilingualText = z.strictObject({ th: text, en: text });

/** A day in any spelling of `src/thai/date.ts`; becomes ISO 8601 CE. */
export const day = z.string().transform((value, ctx) => {
  const result = parseDate(value);
  if (result.ok) return result.iso;
  return refuse(ctx, value, { finding: 'date-invalid', reason: result.reason, suggestions: result.suggestions });
});

/** A day, or a day with a time, in Thailand; becomes `2024-01-15` or `2024-01-15T16:30`. */
export const moment = z.string().transform((value, ctx) => {
  const result = parseMoment(value);
  if (result.ok) return result.iso;
  return refuse(ctx, value, { finding: 'date-invalid', reason: result.reason, suggestions: result.suggestions });
});

/** A period in any spelling of `src/model/period.ts`. */
export const period = z.string().transform((value, ctx): Period => {
  const result = parsePeriod(value);
  if (result.ok) return result.period;
  return refuse(ctx, value, { finding: 'period-invalid', suggestions: result.suggestions });
});

/** `true` or `false`. */
export const flag = z.string().transform((value, ctx) => {
  if (value === 'true' || value === 'false') return value === 'true';
  return refuse(ctx, value, { finding: 'value-choice', choices: ['true', 'false'], suggestions: ['true', 'false'] });
});

/** A whole number from 0 up. */
export const wholeNumber = z.string().transform((value, ctx) => {
  const digits = toArabicDigits(value);
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  return refuse(ctx, value, { finding: 'value-type', needed: 'whole-number' });
});

/** A score from 0 to 100. */
export const score = z.string().transform((value, ctx) => {
  const digits = toArabicDigits(value);
  if (/^\d{1,3}(\.\d+)?$/.test(digits) && Number(digits) <= 100) return Number(digits);
  return refuse(ctx, value, { finding: 'value-type', needed: 'score' });
});

/** A fiscal year of the Buddhist Era, in Thai or Arabic digits. */
export const fiscalYearNumber = z.string().transform((value, ctx) => {
  const digits = toArabicDigits(value);
  const year = Number(digits);
  if (/^\d{4}$/.test(digits) && year >= 2540 && year <= 2700) return year;
  const suggestions = /^\d{4}$/.test(digits) && year >= 1997 && year <= 2157 ? [String(year + 543)] : [];
  return refuse(ctx, value, { finding: 'year-invalid', suggestions });
});

/** A web address, http or https only. */
export const webAddress = z.string().transform((value, ctx) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && !/\s/.test(value)) return value;
  const suggestions = /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+/i.test(value) ? [`https://${value}`] : [];
  return refuse(ctx, value, { finding: 'url-invalid', suggestions });
});

/** An e-mail address. */
export const emailAddress = z.string().transform((value, ctx) => {
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value)) return value;
  return refuse(ctx, value, { finding: 'email-invalid' });
});

/** Who reviews changes, as a CODEOWNERS file names them: `@name`, `@organisation/team` or an e-mail address. */
export const reviewer = z.string().transform((value, ctx) => {
  const name = /^@?([A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9._-]+)*)$/.exec(value)?.[1];
  if ((name !== undefined && value.startsWith('@')) || /^[^\s@<>#]+@[^\s@<>#]+\.[^\s@<>#]+$/.test(value)) return value;
  // An at sign begins nothing in YAML: it is quoted.
  return refuse(ctx, value, { finding: 'reviewer-invalid', suggestions: name === undefined ? [] : [`"@${name}"`] });
});

/** A short ASCII name: lower-case letters, digits and hyphens. */
export const slug = z.string().transform((value, ctx) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
  return refuse(ctx, value, { finding: 'id-invalid' });
});

/** One of a list of words. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue) => (issue.code === 'invalid_value' ? 'value-choice' : undefined),
  });
}
