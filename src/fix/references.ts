import { posix } from 'node:path';
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { parsed, yamlOf } from './front-matter.ts';
import type { TextEdit } from './text-edit.ts';

/** Where a path of the content folder has gone; null for one that stays. */
export type Moved = (path: string) => string | null;

/**
 * The edits that make a text name files by their new names: in its front matter, where names of documents, attachments and tables stand,
 * and in its links.
 * @param file path of the text below the content folder, before anything moves
 */
export function referenceEdits(file: string, text: string, moved: Moved): TextEdit[] {
  return [...frontMatterEdits(file, text, moved), ...linkEdits(file, text, moved)];
}

/** Keys of front matter whose texts are names of files, and where below the item those files are. */
const nameKeys: Record<string, readonly [folder: string, endings: readonly string[]]> = {
  file: ['files', ['']],
  files: ['files', ['']],
  photo: ['files', ['']],
  data: ['', ['', '.csv']],
  document: ['', ['', '.md', '.mdx']],
  documents: ['', ['', '.md', '.mdx']],
};

function frontMatterEdits(file: string, text: string, moved: Moved): TextEdit[] {
  const front = yamlOf(file, text);
  if (front === null || file.endsWith('.yaml')) return [];
  const folder = posix.dirname(file);
  const edits: TextEdit[] = [];
  const rename = (node: Scalar, places: readonly (readonly [string, readonly string[]])[]): void => {
    const written = String(node.value);
    for (const [below, endings] of places) {
      for (const ending of endings) {
        const name = below === 'files' ? written.replace(/^(\.\/)?files\//, '') : written;
        const target = moved(posix.join(folder, below, `${name}${ending}`));
        if (target === null || node.range == null) continue;
        const base = posix.basename(target);
        const bare = ending === '' ? base : base.slice(0, -ending.length);
        const [start, end] = [front.start + node.range[0], front.start + node.range[1]];
        const quote = /["']/.test(text[start] ?? '') ? text[start] : '';
        edits.push({ start, end, text: `${quote}${written.slice(0, written.length - name.length)}${bare}${quote}` });
        return;
      }
    }
  };
  const walk = (node: unknown, key: string): void => {
    if (isMap(node))
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        walk(pair.value, key === 'aliases' ? 'aliases.' : name);
      }
    else if (isSeq(node)) for (const one of node.items) walk(one as Node, key);
    else if (isScalar(node)) {
      const places = key === 'aliases.' ? [nameKeys['file'], nameKeys['data']] : [nameKeys[key]];
      // An allowance names a text, a table or an attachment.
      if (key === 'file') places.push(['', ['']]);
      rename(
        node,
        places.filter((place) => place !== undefined),
      );
    }
  };
  walk(parsed(front.yaml).contents, '');
  return edits;
}

const links = [
  /(\]\(\s*<)([^<>\n]+)(?=>)/g,
  /(\]\(\s*)(?!<)([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)/g,
  /(^ {0,3}\[[^\]\n]+\]:\s*)([^\s<]+)/gm,
  /(\s(?:src|href)=")([^"\n]+)(?=")/g,
];

function linkEdits(file: string, text: string, moved: Moved): TextEdit[] {
  if (!/\.mdx?$/i.test(file)) return [];
  const front = yamlOf(file, text);
  const body = front === null ? 0 : front.start + front.yaml.length;
  const from = posix.dirname(moved(file) ?? file);
  return links.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): TextEdit[] => {
      const [, before = '', link = ''] = match;
      const start = match.index + before.length;
      if (start < body || /^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(link)) return [];
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link) ?? [];
      const rooted = path.startsWith('/');
      const target = moved(rooted ? decoded(path).slice(1) : posix.join(posix.dirname(file), decoded(path)));
      if (target === null) return [];
      const written = rooted ? `/${target}` : posix.relative(from, target);
      if (posix.normalize(decoded(path)) === written) return [];
      return [{ start, end: start + link.length, text: `${path.startsWith('./') ? './' : ''}${written}${rest}` }];
    }),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
