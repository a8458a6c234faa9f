import { expect, it } from 'vitest';
import { mdxProblems } from '../../src/content/markdown.ts';
import { contentComponents } from '../../src/model/content-components.ts';
import { mdxAttacks } from './mdx.ts';

it.each(mdxAttacks)('an .mdx text may not hold %j', (text) => {
  const problems = mdxProblems(`ข้อความ\n\n${text}\n`, 'content/2567/o15/index.mdx', 3, contentComponents);
  expect(problems.map(({ code, severity }) => [code, severity])).toContainEqual([
    expect.stringMatching(/^mdx-(code|component|syntax|attribute)$/),
    'error',
  ]);
  for (const { file, line } of problems) {
    expect(file).toBe('content/2567/o15/index.mdx');
    expect(line).toBeGreaterThan(3);
  }
});
