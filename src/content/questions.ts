import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { canonical } from '../thai/text.ts';

/** A question and its answer, as plain text. */
export interface QuestionAndAnswer {
  question: string;
  answer: string;
}

// Thai asks by a word, with or without a mark. Inside other words the same letters mean something else: เกี่ยว, ใคร่, ไหม้, ผ้าไหม,
// อย่างไรก็ตาม.
const asking =
  /(?<!ผ้า)ไหม(?![่-๋])|มั้ย|หรือไม่|หรือยัง|หรือเปล่า|อย่างไร(?!ก็)|ยังไง|อะไร|ใคร(?![่-๋])|ไหน|(?<!เ)กี่(?!ย)|เท่าไร|เท่าไหร่|เท่าใด|เมื่อใด|เมื่อไร|เมื่อไหร่|ทำไม|เหตุใด|ใดบ้าง|ที่ใด|วันใด/;
/** `ถาม:`, `Q1.` */
const asked = /^\s*(?:คำ)?(?:ถาม|Q|question)(?:ที่)?\s*\d*\s*[:：.)]\s*/i;
const answered = /^\s*(?:คำ)?(?:ตอบ|A|answer)(?:ที่)?\s*\d*\s*[:：.)]\s*/i;
interface Open {
  question: string;
  answer: string[];
  /** Of its heading: a deeper one belongs to its answer. */
  depth: number;
}
/** Of what is no heading: every heading ends it. */
const DEEPEST = 7;
/** No question is longer. */
const LONGEST = 300;

/** Whether a line is a question: it ends with a mark, or holds a word that asks. */
export function isQuestion(line: string): boolean {
  const text = canonical(line).trim();
  return text !== '' && text.length <= LONGEST && (/[?？]\s*$/.test(text) || asking.test(text));
}

/**
 * The questions of a text and their answers, in the forms in which agencies write them: a heading or a line in bold that asks,
 * with the text below it; `<details>` with its `<summary>`; and `ถาม:` with `ตอบ:`.
 */
export function questionsOf(body: string, format: 'md' | 'mdx'): QuestionAndAnswer[] {
  const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(body, { features: { gfm: true } });
  const found: Open[] = [];
  let open: Open | null = null;
  const ask = (question: string, depth: number): Open => {
    const begun = { question: tidy(question), answer: [], depth };
    found.push(begun);
    return begun;
  };
  for (const node of blocksOf(tree)) {
    const text = textOf(node);
    if (node.type === 'heading') {
      if (isQuestion(text)) open = ask(text, node.depth);
      else if (open && node.depth > open.depth) open.answer.push(text);
      else open = null;
    } else if (node.type === 'html') {
      const { before, summary, after } = detailsOf(node.value);
      if (before !== '') open?.answer.push(before);
      if (summary !== null) open = isQuestion(summary) ? ask(summary, DEEPEST) : null;
      if (after !== '') open?.answer.push(after);
      // What follows belongs to no question.
      if (/<\/details>/i.test(node.value)) open = null;
    } else if (node.type === 'paragraph' && asked.test(text)) {
      const [question = '', ...rest] = text.split('\n');
      open = ask(question.replace(asked, ''), DEEPEST);
      open.answer.push(...rest.map((line) => line.replace(answered, '')));
    } else if (node.type === 'paragraph' && isBold(node) && isQuestion(text)) open = ask(text, DEEPEST);
    else open?.answer.push(text.replace(answered, ''));
  }
  return found
    .map(({ question, answer }) => ({ question, answer: tidy(answer.join('\n')) }))
    .filter(({ question, answer }) => question !== '' && answer !== '');
}

const tidy = (text: string): string =>
  canonical(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/** What stands in the text one below the other; a box of ours is looked into. */
function blocksOf(node: MdastNode): MdastNode[] {
  if (!('children' in node)) return [node];
  return (node.children as MdastNode[]).flatMap((child) =>
    child.type === 'mdxJsxFlowElement' ? blocksOf(child) : [child],
  );
}

const isBold = (node: MdastNode): boolean => {
  if (!('children' in node)) return false;
  const own = (node.children as MdastNode[]).filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return own.length === 1 && own[0]?.type === 'strong';
};

/** The text of a block; its lines, cells and points stay apart. */
function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const apart = ['list', 'listItem', 'blockquote', 'table'].includes(node.type)
    ? '\n'
    : node.type === 'tableRow'
      ? ' '
      : '';
  return (node.children as MdastNode[]).map(textOf).join(apart);
}

function detailsOf(html: string): { before: string; summary: string | null; after: string } {
  const plain = (part: string) => part.replace(/<[^>]*>/g, ' ').trim();
  const match = /([\s\S]*?)<summary[^>]*>([\s\S]*?)<\/summary>([\s\S]*)/i.exec(html);
  if (!match) return { before: plain(html), summary: null, after: '' };
  const [, before = '', summary = '', after = ''] = match;
  return { before: plain(before), summary: plain(summary), after: plain(after) };
}
