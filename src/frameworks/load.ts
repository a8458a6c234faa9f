import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { consistencyProblems } from './consistency.ts';
import { crosswalk } from './crosswalk.ts';
import type { Frameworks } from './frameworks.ts';
import { framework } from './schema.ts';
import { tableSchema } from './table-schema.ts';

const crosswalkFile = 'crosswalk.yaml';

/**
 * Reads the criteria that ship with the program.
 * @param root the folder `src/frameworks` (handed in: a bundled module does not know where it came from)
 * @throws Error naming the file and every problem: criteria are part of the program, so a mistake in them is a bug
 */
export function loadFrameworks(root: string): Frameworks {
  const tables = byId(readFolder(join(root, 'tables'), tableSchema));
  const frameworks = byId(readFolder(root, framework));
  const loaded = { byId: frameworks, tables, crosswalk: readYaml(join(root, crosswalkFile), crosswalk) };
  const problems = consistencyProblems(loaded);
  if (problems.length > 0) throw new Error(`src/frameworks:\n${problems.join('\n')}`);
  return loaded;
}

function readFolder<Schema extends z.ZodType<{ id: string }>>(folder: string, schema: Schema): z.infer<Schema>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== crosswalkFile)
    .sort()
    .map((name) => {
      const value = readYaml(join(folder, name), schema);
      if (value.id !== basename(name, '.yaml')) throw new Error(`${name}: id is ${value.id}`);
      return value;
    });
}

function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

function byId<Value extends { id: string }>(values: Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
