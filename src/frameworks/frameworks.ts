import type { Crosswalk } from './crosswalk.ts';
import type { Framework } from './schema.ts';
import type { TableSchema } from './table-schema.ts';

/** The criteria that ship with the program: every framework and table schema by id, and the crosswalk between years. */
export interface Frameworks {
  byId: Map<string, Framework>;
  tables: Map<string, TableSchema>;
  crosswalk: Crosswalk;
}
