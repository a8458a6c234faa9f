import { archive } from './archive.ts';

/** A page of a PDF: its text, or null for a page without a text layer. */
export type Page = string | null;

/**
 * A PDF with one line of text on each page, in a font whose codes are mapped to any Unicode character; a page without text has
 * nothing but a picture. A field of a form is filled in on every page.
 */
export function pdf(pages: readonly Page[], { encrypted = false, title = '', field = '' } = {}): Buffer {
  const letters = [...new Set(pages.flatMap((page) => [...(page ?? '')]))];
  const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');
  const codes = letters.map((letter, at) => `<${hex(at + 33, 2)}> <${hex(letter.charCodeAt(0), 4)}>`);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /A def\n/CMapType 2 def\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${codes.length} beginbfchar\n${codes.join('\n')}\nendbfchar\nendcmap end end`;
  const stream = (text: string, more = '') => `<< ${more} /Length ${text.length} >> stream\n${text}\nendstream`;
  const annotations =
    field === ''
      ? ''
      : `/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (${field}) /Rect [20 20 90 40] >>]`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R /Encoding /WinAnsiEncoding >>',
    stream(map),
    stream('\u0000', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
    ...pages.flatMap((page, at) => {
      const shown =
        page === null
          ? 'q 500 0 0 700 0 0 cm /I Do Q'
          : `BT /F 12 Tf 20 700 Td <${[...page].map((letter) => hex(letters.indexOf(letter) + 33, 2)).join('')}> Tj ET`;
      const resources = '/Resources << /Font << /F 3 0 R >> /XObject << /I 5 0 R >> >>';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} ${annotations} /Contents ${7 + at * 2} 0 R >>`,
        stream(shown),
      ];
    }),
  ];
  const info = objects.push(`<< /Title (${title}) >>`);
  const key = '00'.repeat(32);
  const lock = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00112233> <00112233>]`
    : '';
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R /Info ${info} 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A Word file with one paragraph. */
export const docx = (text: string, author = ''): Buffer =>
  archive(
    {
      'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
      'docProps/core.xml': `<cp:coreProperties><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    },
    true,
  );

/** A sheet of a workbook: rows of cells as XML, merged ranges, and whether it is hidden. */
export interface SheetOf {
  name: string;
  rows: string;
  merged?: string[];
  state?: 'hidden' | 'veryHidden';
}

/** An Excel file. */
export function xlsx(sheets: readonly SheetOf[], strings: readonly string[] = []): Buffer {
  const merges = (merged: string[]) =>
    `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return archive(
    {
      'xl/workbook.xml': `<workbook><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="r${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
        .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at + 1}.xml"/>`)
        .join('')}</Relationships>`,
      'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
      ...Object.fromEntries(
        sheets.map(({ rows, merged = [] }, at) => [
          `xl/worksheets/sheet${at + 1}.xml`,
          `<worksheet><sheetData>${rows}</sheetData>${merged.length > 0 ? merges(merged) : ''}</worksheet>`,
        ]),
      ),
    },
    true,
  );
}

/** What Office writes when a password is set: the older container with a stream of this name. */
export const lockedOffice = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage\0', 'utf16le'),
    Buffer.alloc(1024),
  ]);
