import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const root = join(import.meta.dirname, '../..');

/** The servers that the recommended extensions of VS Code start. */
const programs = {
  /** Red Hat YAML: `agency.yaml`. */
  yaml: 'node_modules/yaml-language-server/bin/yaml-language-server',
  /** Astro: front matter of Markdown. */
  astro: 'node_modules/@astrojs/language-server/bin/nodeServer.js',
};

interface Position {
  line: number;
  character: number;
}

/** A file that is open in an editor. */
export interface OpenFile {
  /** Suggestions where `|` stands in the text. */
  suggestions(): Promise<{ label: string; documentation: string }[]>;
  /** What is shown over a word. */
  hover(word: string): Promise<string>;
  /** What is said to be wrong. */
  problems(): Promise<string[]>;
}

/** A language server in a workspace, as VS Code starts it with the settings of `.vscode/settings.json`. */
export async function languageServer(
  name: keyof typeof programs,
  workspace: string,
  settings: Record<string, unknown>,
) {
  const child = spawn(process.execPath, [join(root, programs[name]), '--stdio'], { cwd: workspace });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const opened = new Set<string>();
  const said = new Map<string, { message: string }[]>();
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => settings[section ?? ''] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: { message: string }[] }) => {
      said.set(uri, diagnostics);
    },
  );
  connection.listen();
  const folder = { uri: pathToFileURL(workspace).href, name: 'workspace' };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
    initializationOptions: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      contentIntellisense: settings['astro.content-intellisense'] === true,
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings['yaml'] } });

  /** Opens a file as it is on disk, or with another text; `|` stands where the cursor is. */
  async function open(path: string, languageId: string, written?: string): Promise<OpenFile> {
    const uri = pathToFileURL(join(workspace, path)).href;
    const marked = written ?? readFileSync(join(workspace, path), 'utf8');
    const text = marked.replace('|', '');
    const at = (offset: number): Position => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    };
    if (opened.has(uri)) await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    opened.add(uri);
    said.delete(uri);
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const textDocument = { uri };
    return {
      async suggestions() {
        const position = at(marked.indexOf('|'));
        interface Item {
          label: string;
          documentation?: string | { value: string };
        }
        let list: Item[] = [];
        // The first question may come before the server has its settings.
        for (let turn = 0; turn < 10 && list.length === 0; turn += 1) {
          if (turn > 0) await new Promise((done) => setTimeout(done, 200));
          const answer = await connection.sendRequest<Item[] | { items: Item[] } | null>('textDocument/completion', {
            textDocument,
            position,
          });
          list = Array.isArray(answer) ? answer : (answer?.items ?? []);
        }
        return list.map(({ label, documentation = '' }) => ({
          label,
          documentation: typeof documentation === 'string' ? documentation : documentation.value,
        }));
      },
      async hover(word) {
        const position = at(text.indexOf(word) + 1);
        const answer = await connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
          textDocument,
          position,
        });
        return answer?.contents.value ?? '';
      },
      async problems() {
        for (let turn = 0; turn < 100 && !said.has(uri); turn += 1) await new Promise((done) => setTimeout(done, 100));
        await new Promise((done) => setTimeout(done, 500));
        return (said.get(uri) ?? []).map(({ message }) => message);
      },
    };
  }
  return {
    open,
    stop: () => {
      connection.dispose();
      child.kill();
    },
  };
}
