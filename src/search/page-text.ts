import { canonical } from '../thai/text.ts';
import type { Section } from './format.ts';

const breaking = new Set([
  ...['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'div', 'section', 'br', 'caption', 'figcaption', 'summary', 'table'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'label', 'option', 'legend'],
]);

/** All that an empty cell shows. */
const NOTHING = /^[-–—]$/;

/** White space that is more than one space. */
const RUNS = /\s\s|[^\S ]/;

/** Collects the text of a page in lines, and where its parts begin. */
export function pageText() {
  const parts: string[] = [];
  const sections: Section[] = [];
  let length = 0;
  let gap: '' | ' ' | '\n' = '';
  let naming: Section | null = null;
  let around: Section | null = null;
  const push = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const begin = (section: Omit<Section, 'at'>): Section => {
    const made = { ...section, at: length + (length > 0 ? 1 : 0) };
    sections.push(made);
    if (length > 0) gap = '\n';
    return made;
  };
  const current = (): Omit<Section, 'at'> => {
    const { anchor = '', title = '' } = sections.at(-1) ?? {};
    return { anchor, title };
  };
  return {
    openHeading(anchor: string): void {
      naming = begin({ anchor: anchor || current().anchor, title: '' });
    },
    openTable(): void {
      around = { ...current(), at: 0 };
      begin({ ...current(), table: true });
    },
    openCaption(): void {
      naming = sections.at(-1) ?? null;
      if (naming) naming.title = '';
    },
    add(data: string): void {
      const text = canonical(data);
      const words = text.trim();
      if (gap === '' && /^\s/.test(text)) gap = ' ';
      if (words === '') return;
      if (length > 0 && gap !== '') push(gap);
      if (naming && naming.title !== '' && gap !== '') naming.title += ' ';
      const line = RUNS.test(words) ? words.replace(/\s+/g, ' ') : words;
      push(line);
      if (naming) naming.title += line;
      gap = /\s$/.test(text) ? ' ' : '';
    },
    close(name: string): void {
      // In an excerpt a row of empty cells would be a row of dashes.
      if (name === 'td' && gap !== '\n' && NOTHING.test(parts.at(-1) ?? '') && (parts.at(-2) ?? '\n') === '\n')
        for (const part of parts.splice(-2)) length -= part.length;
      if (/^(h[2-6]|caption)$/.test(name)) naming = null;
      if (name === 'table' && around) {
        begin({ anchor: around.anchor, title: around.title });
        around = null;
      }
      if (breaking.has(name)) gap = '\n';
    },
    end(): { text: string; sections: Section[] } {
      return { text: parts.join(''), sections: sections.filter(({ title, anchor }) => title !== '' || anchor !== '') };
    },
  };
}
