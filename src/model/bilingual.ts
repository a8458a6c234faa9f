import { z } from 'zod';

/**
 * A text in Thai and in English. Thai is the original; an English text without an official source is our translation.
 * @example { th: 'ฝ่ายปกครอง', en: 'Administrative Section' }
 */
export const bilingual = z.strictObject({ th: z.string().min(1), en: z.string().min(1) });

export type Bilingual = z.infer<typeof bilingual>;

/** The languages of the interface. */
export type Locale = 'th' | 'en';
