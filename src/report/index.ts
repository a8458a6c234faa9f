import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { line } from './line.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';

/** Every format of `oit check --format`, by its name. */
export const reports = { table, json, markdown, line, github, sarif, junit } as const satisfies Record<
  string,
  Reporter
>;

export type ReportFormat = keyof typeof reports;

/** The names of the formats, for the command line. */
export const reportFormats = Object.keys(reports) as ReportFormat[];
