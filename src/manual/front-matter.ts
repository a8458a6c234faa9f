import { z } from 'zod';

/** Front matter of a page of the manual, which is written in Thai. */
export const manualFrontMatter = z.strictObject({
  title: z.string(),
  /** Its place in the list. */
  order: z.number(),
  summary: z.string(),
  /** Prints on one sheet of A4: no contents, no header, no footer. */
  card: z.boolean().default(false),
});
