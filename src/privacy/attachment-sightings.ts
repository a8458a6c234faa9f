import type { TextContext } from './match.ts';
import { nameSightings, type Sighting, sightingsIn } from './sighting.ts';

/** A piece of an attachment's text; see `TextPiece` of the attachments. */
interface Piece {
  at: string;
  kind: 'page' | 'cell' | 'text' | 'metadata';
  text: string;
  table?: { headers: readonly string[]; column: number };
  cells?: readonly Piece[];
}

/** Personal data in what an attachment says: its pages, cells, text and metadata, and the names of its sheets. */
export function attachmentSightings(file: string, pieces: readonly Piece[]): Sighting[] {
  const place = { file, line: null, column: null };
  const sheets = new Set(pieces.flatMap(({ at, kind }) => (kind === 'cell' ? [at.replace(/!.*$/, '')] : [])));
  return [
    ...[...sheets].flatMap((name) => nameSightings(name, file)),
    ...pieces.flatMap(({ at, kind, text, table, cells = [] }) =>
      merged(
        sightingsIn(text, contextOf(kind, table), place, at),
        cells.flatMap((cell) => sightingsIn(cell.text, contextOf(cell.kind, cell.table), place, cell.at)),
      ),
    ),
  ];
}

/** What was seen in a text and once more in its cells, which say better where it is: once, with the graver of the two judgements. */
function merged(inText: readonly Sighting[], inCells: readonly Sighting[]): Sighting[] {
  const grave = new Set(inText.flatMap(({ severity, secret }) => (severity === 'error' ? secret : [])));
  const cells = new Set(inCells.map(({ secret }) => secret));
  return [
    ...inCells.map((one) => (grave.has(one.secret) ? { ...one, severity: 'error' as const } : one)),
    ...inText.filter(({ secret }) => !cells.has(secret)),
  ];
}

function contextOf(kind: Piece['kind'], table: Piece['table']): TextContext {
  if (kind === 'metadata') return { kind };
  return kind === 'cell' && table ? { kind: 'table', table } : { kind: 'text' };
}
