import { Parser } from 'htmlparser2';
import { canonical } from '../thai/text.ts';
import type { TextPiece } from './inspection.ts';

/** Where office files keep what they say of themselves. */
export const propertyParts: ReadonlySet<string> = new Set([
  'docProps/core.xml',
  'docProps/app.xml',
  'docProps/custom.xml',
  'meta.xml',
]);

const names: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:creator': 'author',
  'dc:description': 'description',
  'cp:keywords': 'keywords',
  'cp:category': 'category',
  'cp:contentStatus': 'status',
  'cp:lastModifiedBy': 'last modified by',
  'meta:initial-creator': 'author',
  'meta:keyword': 'keywords',
  Manager: 'manager',
  Company: 'company',
  // Whatever a form or a system has put there, under names of its own.
  'vt:lpwstr': 'custom',
  'vt:lpstr': 'custom',
  'vt:i8': 'custom',
  'vt:r8': 'custom',
  'meta:user-defined': 'custom',
};

/** What a Word, Excel, PowerPoint or OpenDocument file says of itself. */
export function properties(files: ReadonlyMap<string, Buffer>): TextPiece[] {
  const found: TextPiece[] = [];
  for (const part of propertyParts) {
    let name: string | undefined;
    let text = '';
    const parser = new Parser(
      {
        onopentag(tag) {
          name = names[tag];
          text = '';
        },
        ontext(data) {
          text += data;
        },
        onclosetag() {
          const value = canonical(text).trim();
          if (name !== undefined && value !== '')
            found.push({ at: `metadata: ${name}`, kind: 'metadata', text: value });
          name = undefined;
        },
      },
      { xmlMode: true },
    );
    parser.end(files.get(part)?.toString('utf8') ?? '');
  }
  return found;
}
