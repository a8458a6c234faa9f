import { Parser } from 'htmlparser2';
import { workbookText } from './workbook-text.ts';
import { unzip } from './zip.ts';

/** Where the text of each kind of file is: Word, PowerPoint, OpenDocument; and all that belongs to the cells of Excel. */
const parts =
  /^(?:word\/(?:document|footnotes)\.xml|xl\/(?:sharedStrings|styles|worksheets\/sheet\d+)\.xml|ppt\/slides\/slide\d+\.xml|content\.xml)$/;
/** Elements after which a new line begins. */
const lines = new Set(['w:p', 'w:tab', 'w:br', 'a:p', 'text:p', 'text:h', 'text:tab', 'table:table-cell']);
/** Elements whose text is read; OpenDocument writes it straight into the paragraph. */
const texts = new Set(['w:t', 'a:t', 'text:p', 'text:h']);

/** The text of a Word, Excel, PowerPoint or OpenDocument file, in lines. */
export function officeText(bytes: Buffer): string {
  const files = [...unzip(bytes, (name) => parts.test(name))].sort(([a], [b]) => compareNumbered(a, b));
  if (files.some(([name]) => name.startsWith('xl/')))
    return workbookText(new Map(files.map(([name, xml]) => [name, xml.toString('utf8')])));
  return files.map(([, xml]) => textOfXml(xml.toString('utf8'))).join('\n');
}

const collator = new Intl.Collator('en', { numeric: true });
const compareNumbered = (a: string, b: string): number => collator.compare(a, b);

function textOfXml(xml: string): string {
  const text: string[] = [];
  let inside = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (texts.has(name)) inside += 1;
      },
      ontext(data) {
        if (inside > 0) text.push(data);
      },
      onclosetag(name) {
        if (texts.has(name)) inside -= 1;
        if (lines.has(name)) text.push('\n');
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return text.join('');
}
