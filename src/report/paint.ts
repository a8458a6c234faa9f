import { styleText } from 'node:util';

/** Gives a text a style for terminals. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

/** Paints, or leaves every text as it is. Whoever calls has asked the terminal and the environment. */
export const painter = (color: boolean): Paint =>
  color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
