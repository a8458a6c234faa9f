import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { keepForLater, recallKept } from '../kept/kept-file.ts';
import type { Keeping } from '../kept/program-key.ts';
import { consistencyProblems } from './consistency.ts';
import { crosswalk } from './crosswalk.ts';
import type { Frameworks } from './frameworks.ts';
import { type Framework, framework } from './schema.ts';
import { type TableSchema, tableSchema } from './table-schema.ts';

const crosswalkFile = 'crosswalk.yaml';

/**
 * Reads the criteria that ship with the program.
 * @param root the folder `src/frameworks` (handed in: a bundled module does not know where it came from)
 * @param keep where they are kept as they were read; they are read anew without it
 * @throws Error naming the file and every problem: criteria are part of the program, so a mistake in them is a bug
 */
export function loadFrameworks(root: string, keep?: Keeping): Frameworks {
  const files = ['', 'tables'].flatMap((folder) => namesIn(join(root, folder)).map((name) => join(folder, name)));
  const texts = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  if (!keep) return parsed(texts);
  const kept = join(keep.folder, 'frameworks.json');
  const key = hash('sha256', JSON.stringify([keep.program, ...texts]));
  const {
    of,
    frameworks,
    tables,
    crosswalk: subjects,
  } = JSON.parse(recallKept(kept)?.toString() ?? '{}') as Partial<KeptFrameworks>;
  if (of === key && frameworks && tables && subjects)
    return { byId: byId(frameworks), tables: byId(tables), crosswalk: subjects };
  const made = parsed(texts);
  const now = { of: key, frameworks: [...made.byId.values()], tables: [...made.tables.values()] };
  keepForLater(kept, JSON.stringify({ ...now, crosswalk: made.crosswalk } satisfies KeptFrameworks));
  return made;
}

interface KeptFrameworks {
  /** Stands for the files and the program that read them. */
  of: string;
  frameworks: Framework[];
  tables: TableSchema[];
  crosswalk: Frameworks['crosswalk'];
}

function parsed(texts: ReadonlyMap<string, string>): Frameworks {
  const tables = byId(readFolder(texts, 'tables', tableSchema));
  const frameworks = byId(readFolder(texts, '.', framework));
  const loaded = { byId: frameworks, tables, crosswalk: readYaml(crosswalkFile, texts.get(crosswalkFile), crosswalk) };
  const problems = consistencyProblems(loaded);
  if (problems.length > 0) throw new Error(`src/frameworks:\n${problems.join('\n')}`);
  return loaded;
}

/** The YAML files of a folder. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

function readFolder<Schema extends z.ZodType<{ id: string }>>(
  texts: ReadonlyMap<string, string>,
  folder: string,
  schema: Schema,
): z.infer<Schema>[] {
  return [...texts]
    .filter(([name]) => dirname(name) === folder && name !== crosswalkFile)
    .map(([name, text]) => {
      const value = readYaml(name, text, schema);
      if (value.id !== basename(name, '.yaml')) throw new Error(`${name}: id is ${value.id}`);
      return value;
    });
}

function readYaml<Schema extends z.ZodType>(file: string, text: string | undefined, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(text ?? ''));
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

function byId<Value extends { id: string }>(values: Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
