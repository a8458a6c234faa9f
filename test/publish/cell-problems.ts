import type { CsvRecord } from '../../src/content/csv.ts';

/** What the metadata of a CSV file say of a column. */
export interface Rules {
  type: string;
  required: boolean | undefined;
  minimum: number | undefined;
  /** Matches the cell as a whole. */
  pattern: string | undefined;
}

const forms: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  decimal: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  gYearMonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  email: /^[^\s@]+@[^\s@]+$/,
};

/** The cells of a CSV file that are not what its metadata say, and keys that are none. */
export function cellProblems(records: CsvRecord[], names: string[], rules: Rules[], key: string[]): string[] {
  const cells = records.flatMap((record) =>
    rules.flatMap(({ type, required, minimum, pattern }, index) => {
      const cell = record.cells[index] ?? '';
      const place = `line ${record.line}, ${names[index]}: `;
      if (cell === '') return required ? [`${place}empty`] : [];
      return [
        ...(forms[type]?.test(cell) === false ? [`${place}${cell} is no ${type}`] : []),
        ...(minimum !== undefined && Number(cell) < minimum ? [`${place}${cell} is less than ${minimum}`] : []),
        ...(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)
          ? []
          : [`${place}${cell} is not ${pattern}`]),
      ];
    }),
  );
  const places = key.map((name) => names.indexOf(name));
  const keys = records.map((record) => places.map((index) => record.cells[index] ?? ''));
  return [
    ...cells,
    ...(places.includes(-1) ? ['a key of a column that is not there'] : []),
    ...(keys.flat().includes('') ? ['a key is empty'] : []),
    ...(key.length > 0 && new Set(keys.map((values) => values.join('\n'))).size < keys.length
      ? ['two rows of one key']
      : []),
  ];
}
