import type { Bilingual } from '../../model/bilingual.ts';
import { type Operation, operations } from './operations.ts';

/** What a parameter of a path may be. */
export const parameters: Record<string, { pattern: string; description: Bilingual; listed: boolean }> = {
  year: { pattern: '\\d{4}', listed: true, description: { th: 'ปีงบประมาณ พ.ศ.', en: 'Fiscal year, Buddhist Era' } },
  item: {
    pattern: 'o\\d{2}',
    listed: true,
    description: { th: 'รหัสรายการ ตัวพิมพ์เล็ก เช่น o14', en: 'Code of an item in lower case, such as o14' },
  },
  table: {
    pattern: '[a-z0-9-]+',
    listed: false,
    description: { th: 'ชื่อตาราง ดูได้จาก tables ของรายการ', en: 'Name of a table, from `tables` of the item' },
  },
  unit: { pattern: '[a-z0-9-]+', listed: true, description: { th: 'รหัสหน่วยงานภายใน', en: 'Id of a unit' } },
  schema: { pattern: '[a-z-]+', listed: true, description: { th: 'ชื่อของโครงสร้าง', en: 'Name of the schema' } },
  version: { pattern: '\\d+', listed: true, description: { th: 'รุ่นของโครงสร้าง', en: 'Version of the schema' } },
};

/** The files of an operation: what its parameters are in each. */
export interface Match {
  path: string;
  params: Record<string, string>;
}

const patterns = operations.map(({ path }) => {
  const source = path
    .replace(/[.]/g, '\\.')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${parameters[name]?.pattern ?? '[^/]+'})`);
  return new RegExp(`^${source}$`);
});

/** The operation that a published file belongs to. @param path from the root, with a slash in front */
export function operationOf(path: string): { operation: Operation; match: Match } | null {
  for (const [index, operation] of operations.entries()) {
    const found = patterns[index]?.exec(path);
    if (found) return { operation, match: { path, params: { ...found.groups } } };
  }
  return null;
}
