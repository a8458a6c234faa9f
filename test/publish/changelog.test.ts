import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/model/schema-version.ts';
import { apiVersion, changelog } from '../../src/publish/changelog.ts';
import { jsonSchema, schemaNames } from '../../src/publish/json-schemas.ts';

const site = { url: 'https://example.go.th', base: '/' } as Parameters<typeof jsonSchema>[0];

describe('the changelog of the API', () => {
  it('has a new first number at least whenever the form of the documents has one', () => {
    expect(Number(apiVersion.split('.')[0])).toBeGreaterThanOrEqual(schemaVersion);
  });

  // /api/schema/<name>.schema.json of 1.0.0 is gone.
  it('calls the move of the schemas what it is to whoever used the old addresses', () => {
    const moved = changelog.find(({ changes }) => changes.some(({ en }) => en.includes('/api/schema/1/')));
    expect(moved?.version).toBe('2.0.0');
  });

  it('counts down, with a day and at least one change each', () => {
    const number = (version: string) =>
      version
        .split('.')
        .map(Number)
        .reduce((sum, part) => sum * 1000 + part, 0);
    const numbers = changelog.map(({ version }) => number(version));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
    for (const { version, date, changes } of changelog) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(changes.length, version).toBeGreaterThan(0);
    }
  });

  // The file is named after the version: a new version gets a file of its own, and that of a version that is out never changes.
  it('has a version for every change of a published schema', async () => {
    const hashes = schemaNames.map((name) => {
      const text = JSON.stringify(jsonSchema(site, name));
      return `${name} ${createHash('sha256').update(text).digest('hex')}`;
    });
    const file = join(import.meta.dirname, 'api-schemas', `${apiVersion}.txt`);
    await expect(
      `${hashes.join('\n')}\n`,
      `A published JSON Schema is not the one of version ${apiVersion}. Add a version with what changed to ` +
        'src/publish/changelog.ts (and raise src/model/schema-version.ts if a reader of the old document would break); then its ' +
        'hashes are written to test/publish/api-schemas/.',
    ).toMatchFileSnapshot(file);
  });
});
