/** A text that a spreadsheet would run, whatever stands unseen in front of it or hides it behind `'`; see OWASP, CSV Injection. */
const runs = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|\p{Cc})/u;
/** Dashes in place of a word, and a number with a sign or its groups of digits: there is nothing in them to run. */
const harmless = /^(?:-+|[+-]\d[\d ,]*(?:\.\d+)?%?)$/;

/**
 * A text as it stands in a CSV file that people may open in Excel or LibreOffice: what one would take for a formula gets `'`
 * in front. A text that has `'` there already gets another, so that `unguarded` always gives back what was written.
 *
 * @example guarded('=1+1') // "'=1+1"
 * @example guarded("'=1+1") // "''=1+1"
 * @example guarded('+66 2 123 4567') // '+66 2 123 4567'
 */
export const guarded = (text: string): string => (runs.test(text) && !harmless.test(text) ? `'${text}` : text);

/**
 * A cell of a CSV file as it was meant: without the one `'` that `guarded` put there.
 *
 * @example unguarded("'=1+1") // '=1+1'
 * @example unguarded("'quoted'") // "'quoted'"
 */
export const unguarded = (cell: string): string => (cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell);
