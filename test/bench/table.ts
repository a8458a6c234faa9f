import stringWidth from 'string-width';

/** Rows of cells under a title; the first column is text, the others are figures. */
export interface Table {
  title: string;
  head: string[];
  rows: string[][];
  /** Whether the columns after the first hold texts as well. */
  texts?: boolean;
}

/** A table for a terminal. */
export function terminalTable({ title, head, rows, texts }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => stringWidth(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
        return column === 0 || texts ? cell + space : space + cell;
      })
      .join('   ')
      .trimEnd();
  return `${title}\n${all.map((row) => `  ${line(row)}\n`).join('')}`;
}

/** A table in Markdown, as a formatter leaves it: below a title of the third level. */
export function markdownTable({ title, head, rows, texts }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, column) => (column === 0 || texts ? '---' : '--:'));
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  return `### ${title}\n\n${line(head)}${line(rule)}${escaped.map(line).join('')}`;
}

const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->'];

/** Figures in a page that has a place for them, between two comments; the page is nothing but them where it has none. */
export function placed(page: string, figures: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) return figures;
  return `${page.slice(0, from + BEGIN.length)}\n\n${figures.trim()}\n\n${page.slice(to)}`;
}
