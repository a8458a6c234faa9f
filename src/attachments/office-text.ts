import { Parser } from 'htmlparser2';
import type { Limits } from './limits.ts';
import { unzip } from './zip.ts';

/** Where the text of each kind of file is: Word, PowerPoint, OpenDocument. */
const parts =
  /^(?:word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml|content\.xml)$/;
/** Elements after which a new line begins. */
const lines = new Set(['w:p', 'w:tab', 'w:br', 'a:p', 'text:p', 'text:h', 'text:tab', 'table:table-cell']);
/** Elements whose text is read; OpenDocument writes it straight into the paragraph. */
const texts = new Set(['w:t', 'a:t', 'text:p', 'text:h']);

/** The text of a Word, PowerPoint or OpenDocument file, in lines. */
export function officeText(bytes: Buffer, limits?: Limits): string {
  const files = [...unzip(bytes, (name) => parts.test(name), limits)].sort(([a], [b]) => compareNumbered(a, b));
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
