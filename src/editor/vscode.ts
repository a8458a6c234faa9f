import type { Frameworks } from '../frameworks/frameworks.ts';
import { snippets } from './snippets.ts';

/** Files of the folder `.vscode`, by name, as the data that stands in them. */
export function vscodeFiles(frameworks: Frameworks): Record<string, object> {
  return {
    'settings.json': {
      // Red Hat YAML knows `agency.yaml`. It does not look into Markdown; the extension of Astro does, by `.astro/collections`.
      'yaml.schemas': { './.oit/schema/agency.schema.json': ['**/agency.yaml'] },
      'astro.content-intellisense': true,
      '[markdown]': suggesting,
      '[mdx]': suggesting,
      'files.encoding': 'utf8',
      'files.eol': '\n',
    },
    'extensions.json': { recommendations: ['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] },
    'tasks.json': {
      version: '2.0.0',
      tasks: [
        // Names of documents, files and units change: the schemas are made anew whenever the folder is opened.
        task('schema', 'oit: ปรับรายการแนะนำให้เป็นปัจจุบัน', { runOptions: { runOn: 'folderOpen' } }),
        task('check', 'oit: ตรวจความครบถ้วน', { group: { kind: 'test', isDefault: true } }),
        task('dev', 'oit: ดูตัวอย่างเว็บไซต์', { isBackground: true }),
      ],
    },
    'oit.code-snippets': snippets(frameworks),
  };
}

const suggesting = {
  'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' },
  'editor.wordWrap': 'on',
};

const task = (command: string, label: string, more: object): object => ({
  label,
  type: 'shell',
  command: `npx oit ${command}`,
  problemMatcher: [],
  presentation: { reveal: command === 'schema' ? 'silent' : 'always' },
  ...more,
});
