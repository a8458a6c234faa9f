import { Parser } from 'htmlparser2';
import { canonical } from '../thai/text.ts';
import type { TextPiece } from './inspection.ts';
import { type Limits, limits as usual } from './limits.ts';
import { tableReader } from './office-tables.ts';
import { unzip } from './zip.ts';

/** Where the text of each kind of file is: Word, PowerPoint, OpenDocument. */
const parts =
  /^(?:word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml|content\.xml)$/;
/** OpenDocument keeps headers and footers with its styles, beside placeholders that nobody looks for. */
const styles = 'styles.xml';
/** Elements after which a new line begins. */
const lines = new Set(['w:p', 'w:tab', 'w:br', 'a:p', 'text:p', 'text:h', 'text:tab', 'table:table-cell']);
/** Elements whose text is read; OpenDocument writes it straight into the paragraph. */
const texts = new Set(['w:t', 'a:t', 'text:p', 'text:h']);
/** What was deleted while changes were tracked, which everybody can bring back, and what fields are made from. */
const unseen = new Set(['w:delText', 'w:delInstrText', 'w:instrText']);

/** The text of a Word, PowerPoint or OpenDocument file in lines, with the cells of its tables, and what it holds and does not show. */
export function officeTexts(bytes: Buffer, limits: Limits = usual): TextPiece[] {
  const files = [...unzip(bytes, (name) => parts.test(name) || name === styles, limits)];
  const shown = files.filter(([name]) => name !== styles).sort(([a], [b]) => compareNumbered(a, b));
  const tables = tableReader(limits.cells);
  const read = shown.map(([, xml]) => textOfXml(xml.toString('utf8'), tables));
  const headers = files.flatMap(([name, xml]) => (name === styles ? textOfXml(xml.toString('utf8')).text : []));
  const piece = (at: string, kind: TextPiece['kind'], written: readonly string[]): TextPiece[] => {
    const text = tidy(written.join('\n'));
    return text === '' ? [] : [{ at, kind, text }];
  };
  const [whole] = piece(
    'text',
    'text',
    read.map(({ text }) => text),
  );
  return [
    ...(whole ? [{ ...whole, ...(tables.cells.length > 0 && { cells: tables.cells }) }] : []),
    ...piece(
      'metadata: hidden',
      'metadata',
      read.map(({ hidden }) => hidden),
    ),
    ...piece('metadata: header', 'metadata', headers),
  ];
}

const collator = new Intl.Collator('en', { numeric: true });
const compareNumbered = (a: string, b: string): number => collator.compare(a, b);

function textOfXml(xml: string, tables = tableReader(0)): { text: string; hidden: string } {
  const text: string[] = [];
  const hidden: string[] = [];
  let [inside, inHidden] = [0, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (texts.has(name)) inside += 1;
        if (unseen.has(name)) inHidden += 1;
        tables.open(name, attributes);
      },
      ontext(data) {
        if (inHidden > 0) hidden.push(data);
        else if (inside > 0) {
          text.push(data);
          tables.text(data);
        }
      },
      onclosetag(name) {
        if (texts.has(name)) inside -= 1;
        if (unseen.has(name)) inHidden -= 1;
        text.push(tables.close(name));
        if (!lines.has(name)) return;
        text.push('\n');
        tables.text('\n');
        if (hidden.length > 0) hidden.push('\n');
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { text: text.join(''), hidden: hidden.join('') };
}

/** A text of many lines without spaces in a row and empty lines. */
export const tidy = (text: string): string =>
  canonical(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
