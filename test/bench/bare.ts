import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a bare Astro project over the same documents: one collection, one page, no layout. What speed is compared with. */
export function writeBareProject(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true, filter: (path) => !/\.(csv|yaml)$/.test(path) });
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default {};\n');
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }) };\n",
  );
  writeFileSync(
    join(folder, 'src/pages/[...id].astro'),
    "---\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() {\n  return (await getCollection('pages')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\n}\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang=\"th\"><head><title>{entry.data.title ?? entry.id}</title></head><body><h1>{entry.data.title ?? entry.id}</h1><Content /></body></html>\n",
  );
}
