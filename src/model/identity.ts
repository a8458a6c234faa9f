import { z } from 'zod';
import { contrast, grounds, LEAST_CONTRAST, parseColour, readableOn } from './colour.ts';
import { bilingualText, choice, day, text, webAddress } from './scalar.ts';

/** The agency's colour as `#0b4a6f`: of links, buttons and headings, so it must be told well from white. */
const colour = z.string().transform((value, ctx) => {
  const refuse = (params: Record<string, unknown>): never => {
    ctx.addIssue({ code: 'custom', input: value, params });
    return z.NEVER;
  };
  const found = parseColour(value);
  if (found === null) return refuse({ finding: 'value-type', needed: 'colour' });
  const ratio = contrast(found, grounds.light);
  if (ratio >= LEAST_CONTRAST) return found;
  const params = { ratio: Math.floor(ratio * 100) / 100, needed: LEAST_CONTRAST };
  return refuse({ finding: 'colour-contrast', ...params, suggestions: [`'${readableOn(found, grounds.light)}'`] });
});

/** How the agency looks: its mark and its colour. */
export const identity = z.strictObject({
  /** A picture beside `agency.yaml`: SVG, PNG or WebP. */
  logo: text.optional(),
  colour: colour.optional(),
});
export type Identity = z.infer<typeof identity>;

/** A survey that people are asked to answer, such as the EIT: shown with its QR code from `opens` to `closes`, both inclusive. */
export const survey = z.strictObject({
  name: bilingualText,
  link: webAddress,
  opens: day,
  closes: day,
});
export type Survey = z.infer<typeof survey>;

/** An announcement above every page, from `opens` to `closes`, both inclusive. */
export const notice = z.strictObject({
  text: bilingualText,
  link: webAddress.optional(),
  opens: day,
  closes: day,
});
export type Notice = z.infer<typeof notice>;

/**
 * The digits of dates, years, counts and amounts on Thai pages. Codes, telephone numbers, addresses, what an author wrote and files for
 * programs keep theirs.
 */
export const numerals = choice(['arabic', 'thai']);
export type Numerals = z.infer<typeof numerals>;
