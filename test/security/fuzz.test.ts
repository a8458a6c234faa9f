import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/i18n/findings.ts';
import { decodableImages, imagesAsWritten } from '../../src/views/images-as-written.ts';
import { sanitise } from '../../src/views/sanitise.ts';
import { read } from '../content/read-fixture.ts';
import { type FuzzKind, fuzzFolder, fuzzKinds } from './fuzz.ts';

/** Milliseconds for one folder, and megabytes for all: far above what is needed, far below what would be noticed. */
const LONGEST = 3000;
const MEMORY = 400;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'oit-fuzz-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const place = { base: '/', folder: '/2567/o03/', host: 'a.go.th', reserved: new Set<string>() };

describe.each(Object.keys(fuzzKinds) as FuzzKind[])('%s', (kind) => {
  it(`${fuzzKinds[kind]} broken folders are read without a crash, in a moment, and each problem has a place and a text`, async () => {
    const { render } = await satteri({
      mdastPlugins: [decodableImages],
      hastPlugins: [imagesAsWritten('md')],
    }).createRenderer({ syntaxHighlight: false });
    const before = process.memoryUsage().rss;
    let wrong = 0;
    for (let number = 0; number < fuzzKinds[kind]; number += 1) {
      const folder = join(root, `${kind.replaceAll(' ', '-')}-${number}`);
      for (const [name, content] of Object.entries(fuzzFolder(kind, number))) {
        try {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), content);
        } catch {
          // Two random names met, or this file system does not take one.
        }
      }
      const started = performance.now();
      const { findings, items } = read(folder);
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) wrong += 1;
      for (const one of findings) {
        expect(one.file, `${kind} ${number}`).toMatch(/^content\b/);
        const { message, fix } = describeFinding(one);
        for (const text of [message.th, message.en, fix.th, fix.en])
          expect(text.trim(), `${kind} ${number}`).not.toBe('');
      }
      // What the reader lets through is also rendered.
      if (errors.length === 0)
        for (const text of items.flatMap(({ index, documents }) => [...(index ? [index] : []), ...documents]))
          if (text.format === 'md') sanitise((await render(`<!-- -->\n\n${text.body}`)).code, place);
      expect(performance.now() - started, `${kind} ${number}`).toBeLessThan(LONGEST);
      rmSync(folder, { recursive: true, force: true });
    }
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(MEMORY);
    // Most of what is broken is noticed; the rest happens to be right.
    expect(wrong).toBeGreaterThan(0);
  }, 120_000);
});
