import GithubSlugger from 'github-slugger';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { requiredAttributes } from '../model/content-components.ts';
import type { Heading } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';

/**
 * The headings of a text as they are written, with the ids that Astro's own Markdown processor gives them: it slugs with
 * the same library, but only after it has turned `--` into a dash.
 */
export function headingsOf(body: string, format: 'md' | 'mdx'): Heading[] {
  const slugger = new GithubSlugger();
  const rendered = headingNodes(parse(body, format, true)).map(({ text }) => slugger.slug(text));
  return headingNodes(parse(body, format)).map((heading, index) => ({ ...heading, id: rendered[index] ?? '' }));
}

function headingNodes(tree: MdastNode): Omit<Heading, 'id'>[] {
  const headings: Omit<Heading, 'id'>[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push({ depth: node.depth, text: textOf(node) });
  });
  return headings;
}

/**
 * What an `.mdx` text may not hold: MDX runs what it imports and every expression with the rights of whoever builds the
 * site, so only Markdown and our own components with plain attributes pass.
 * @param components names that may be used
 * @param offset lines of the file before the body
 */
export function mdxProblems(body: string, file: string, offset: number, components: readonly string[]): Finding[] {
  let tree: MdastNode;
  try {
    tree = parse(body, 'mdx');
  } catch (error) {
    return [syntaxProblem(String((error as Error).message), file, offset)];
  }
  const problems: Finding[] = [];
  const lines = body.split(/\r?\n/);
  walk(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = { file, line: offset + line, column };
    const found = (lines[line - 1] ?? '').trim();
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      problems.push(finding('mdx-code', 'error', { ...place, params: { found } }));
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!components.includes(node.name ?? '')) {
      problems.push(
        finding('mdx-component', 'error', { ...place, params: { found: `<${node.name ?? ''}>`, known: components } }),
      );
    } else if (
      node.attributes.some(
        (attribute) =>
          attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null),
      )
    ) {
      problems.push(finding('mdx-code', 'error', { ...place, params: { found } }));
    } else {
      const given = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
      const missing = (requiredAttributes[node.name ?? ''] ?? []).filter((name) => !given.includes(name));
      const corrected = `<${node.name} ${missing.map((name) => `${name}="…"`).join(' ')} />`;
      if (missing.length > 0) {
        problems.push(finding('mdx-attribute', 'error', { ...place, params: { found, missing, corrected } }));
      }
    }
  });
  return problems;
}

function syntaxProblem(message: string, file: string, offset: number): Finding {
  const [, line = '1', column = '1'] = /\((\d+):(\d+)\)/.exec(message) ?? /^(\d+):(\d+)/.exec(message) ?? [];
  return finding('mdx-syntax', 'error', {
    file,
    line: offset + Number(line),
    column: Number(column),
    params: { found: '' },
  });
}

/** The syntax tree of a text. */
export const parse = (body: string, format: 'md' | 'mdx', smartPunctuation = false): MdastNode =>
  (format === 'mdx' ? mdxToMdast : markdownToMdast)(body, { features: { gfm: true, smartPunctuation } });

/** Visits a node and everything in it, in the order of the text. */
export function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

function textOf(node: MdastNode): string {
  let text = '';
  walk(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
  });
  return text;
}
