const heading = /<h[2-6]\b[^>]*>([\s\S]*?)<\/h[2-6]>/g;
const caption = /<caption\b[^>]*>([\s\S]*?)<\/caption>/;

const quoted = (text: string): string => text.replaceAll('"', '&quot;');
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const unnamed = 'ตารางในเนื้อหา';

/**
 * Tables of a text that is safe already, each in a region that scrolls and that a keyboard can reach, named by its caption or by
 * the heading before it. Columns of numbers are aligned on the right, as in the other tables of the site.
 */
export function scrollingTables(html: string): string {
  const named = new Map<string, number>();
  return html.replace(/<table\b[^>]*>[\s\S]*?<\/table>/g, (table, at: number) => {
    const above = [...html.slice(0, at).matchAll(heading)].at(-1)?.[1] ?? '';
    const title = textOf(caption.exec(table)?.[1] ?? above);
    const name = title === '' ? unnamed : `ตาราง ${title}`;
    const count = (named.get(name) ?? 0) + 1;
    named.set(name, count);
    const label = quoted(count === 1 ? name : `${name} (${count})`);
    // The region and the table in it are reached in different ways, by its landmark and by its kind, so each has a name.
    const own = caption.test(table)
      ? table
      : table.replace('<table', `<table aria-label="${quoted(title || unnamed)}"`);
    return `<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">${alignNumbers(own)}</div>`;
  });
}

/** Not a telephone number, nor a long number that names something. */
const number = /^[-+−]?(?:[๐-๙\d]{1,7}|[๐-๙\d]{1,3}(?:,[๐-๙\d]{3})+)(?:\.[๐-๙\d]+)?\s*%?$/;
const isNumber = (text: string): boolean => number.test(text) && !/^[0๐][๐-๙\d]/.test(text);
const row = /<tr\b[^>]*>[\s\S]*?<\/tr>/g;
const cell = /<(t[hd])\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** Of its cells, so many are numbers in a column of numbers: the others say why there is none. */
const MOST = 0.75;

function alignNumbers(table: string): string {
  // Where cells are merged, the place in a row does not say the column.
  if (/\s(?:col|row)span=/.test(table)) return table;
  const rows = (/<tbody\b[^>]*>([\s\S]*)<\/tbody>/.exec(table)?.[1]?.match(row) ?? []).map((line) =>
    [...line.matchAll(cell)].map(([, , , text = '']) => textOf(text)),
  );
  const numeric = (column: number): boolean => {
    const texts = rows.map((cells) => cells[column] ?? '').filter((text) => !/^[-–—]?$/.test(text));
    return texts.length > 0 && texts.filter(isNumber).length >= texts.length * MOST;
  };
  const columns = new Set((rows[0] ?? []).keys().filter(numeric));
  return table.replace(row, (line) => {
    let column = -1;
    return line.replace(cell, (whole, tag: string, attributes: string, content: string) => {
      column += 1;
      if (!columns.has(column) || attributes.includes('class=')) return whole;
      return `<${tag}${attributes} class="align-right">${content}</${tag}>`;
    });
  });
}
