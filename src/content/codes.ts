import { itemsOf } from '../frameworks/consistency.ts';
import type { Framework } from '../frameworks/schema.ts';
import { compareItemCodes } from '../model/item-code.ts';

/** Every code of a framework, in order, those without known criteria included. */
export const codesOf = (framework: Framework): string[] =>
  [...itemsOf(framework).map(({ code }) => code), ...framework.unknownCodes].sort(compareItemCodes);
