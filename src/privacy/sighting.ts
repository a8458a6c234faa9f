import type { Place } from '../model/place.ts';
import { findPersonalData } from './find-personal-data.ts';
import { secretKey } from './hide.ts';
import type { Match, TextContext } from './match.ts';

/** Personal data and where it stands. Kept only while content is read: `secret` is never printed, written or cached. */
export interface Sighting extends Pick<Match, 'kind' | 'masked' | 'severity'> {
  place: Place;
  /** Where in a file without lines, such as `page 3` or `Sheet1!B4`; empty where line and column say it. */
  at: string;
  area: TextContext['kind'];
  /** The heading of the column, for a cell. */
  header: string;
  /** As `hide` compares it. */
  secret: string;
}

/** What personal data in a text is called where the text is one thing at one place: a cell, a name, a page. */
export function sightingsIn(text: string, context: TextContext, place: Place, at = ''): Sighting[] {
  return findPersonalData(text, context).map((match) => sighted(match, text, context, place, at));
}

/** A match as a sighting. */
export function sighted(
  { kind, masked, severity, start, end }: Match,
  text: string,
  context: TextContext,
  place: Place,
  at = '',
): Sighting {
  const header = context.table?.headers[context.table.column]?.trim() ?? '';
  return { kind, masked, severity, place, at, area: context.kind, header, secret: secretKey(text.slice(start, end)) };
}

/** Personal data in the name of a file or folder. */
export const nameSightings = (name: string, file: string): Sighting[] =>
  sightingsIn(name, { kind: 'file-name' }, { file, line: null, column: null });
