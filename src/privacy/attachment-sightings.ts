import type { TextContext } from './match.ts';
import { nameSightings, type Sighting, sightingsIn } from './sighting.ts';

/** A piece of an attachment's text; see `TextPiece` of the attachments. */
interface Piece {
  at: string;
  kind: 'page' | 'cell' | 'text' | 'metadata';
  text: string;
  table?: { headers: readonly string[]; column: number };
}

/** Personal data in what an attachment says: its pages, cells, text and metadata, and the names of its sheets. */
export function attachmentSightings(file: string, pieces: readonly Piece[]): Sighting[] {
  const place = { file, line: null, column: null };
  const sheets = new Set(pieces.flatMap(({ at, kind }) => (kind === 'cell' ? [at.replace(/!.*$/, '')] : [])));
  return [
    ...[...sheets].flatMap((name) => nameSightings(name, file)),
    ...pieces.flatMap(({ at, kind, text, table }) => sightingsIn(text, contextOf(kind, table), place, at)),
  ];
}

function contextOf(kind: Piece['kind'], table: Piece['table']): TextContext {
  if (kind === 'metadata') return { kind };
  return kind === 'cell' && table ? { kind: 'table', table } : { kind: 'text' };
}
