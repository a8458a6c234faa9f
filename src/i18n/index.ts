import type { Locale } from '../model/bilingual.ts';
import { en } from './en.ts';
import type { Shape } from './shape.ts';
import { th } from './th.ts';

/** All texts of the interface in one language. */
export type Dictionary = Shape<typeof th>;

const dictionaries: Record<Locale, Dictionary> = { th, en };

/** The texts of the interface in a language. */
export const dictionary = (locale: Locale): Dictionary => dictionaries[locale];
