import { lstatSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { diffOf } from '../fix/diff.ts';
import { type Change, type Folder, planRepairs } from '../fix/plan.ts';
import { labelOf, type RunOptions, run } from '../site/run.ts';
import { CommandFailure, exit, wrongUsage } from './failure.ts';

export interface FixOptions {
  fix?: boolean;
  yes?: boolean;
  dryRun?: boolean;
}

/** One repair may uncover the next mistake; more rounds than this are a fault of ours. */
const ROUNDS = 10;

/** Refuses options that do not go together, before anything is read. */
export function checkFixOptions({ fix, yes, dryRun }: FixOptions): void {
  if (!fix && (yes || dryRun))
    throw wrongUsage('--yes และ --dry-run ใช้คู่กับ --fix เท่านั้น', '--yes and --dry-run belong to --fix.');
  if (fix && !yes && !dryRun && !(process.stdin.isTTY && process.stderr.isTTY))
    throw wrongUsage(
      '--fix: ไม่มีผู้ตอบคำถาม  ระบุ --yes เพื่อแก้เลย หรือ --dry-run เพื่อดูอย่างเดียว',
      '--fix: there is nobody to ask. Add --yes to repair, or --dry-run to look only.',
    );
}

/**
 * `oit check --fix`: shows what can be repaired without knowing what the author meant, asks, and writes it. Only the place of each
 * mistake changes. Everything is said on stderr, so that the report on stdout stays whole.
 */
export async function fixContent(options: RunOptions, { yes, dryRun }: FixOptions): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { disclosure, assessment, hide } = await run(options);
    const folder = { ...folderAt(options.content), ledger: disclosure.ledger?.entries ?? [] };
    const changes = planRepairs(assessment.findings, folder, labelOf(options.content));
    if (changes.length === 0) {
      if (round === 0) say('ไม่มีสิ่งที่โปรแกรมแก้ให้ได้', 'There is nothing that the program can repair.');
      return;
    }
    process.stderr.write(diffOf(changes, hide));
    if (dryRun) return say('ยังไม่ได้เขียนสิ่งใด', 'Nothing was written.');
    if (!yes && !(await agreed())) return say('ไม่ได้แก้ไฟล์ใด', 'No file was changed.');
    for (const change of changes) write(options.content, change);
    for (const change of changes) move(options.content, change);
    say(`แก้แล้ว ${changes.length} ไฟล์`, `${changes.length} ${changes.length === 1 ? 'file' : 'files'} repaired.`);
  }
}

const say = (th: string, en: string): void => {
  process.stderr.write(`${th} · ${en}\n`);
};

async function agreed(): Promise<boolean> {
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-D is no answer, and no answer is no.
  const ended = new Promise<string>((resolve) => ask.once('close', () => resolve('')));
  const answer = await Promise.race([ask.question('แก้ตามนี้หรือไม่ · Make these changes? [y/N] '), ended]);
  ask.close();
  return /^(y|yes|ใช่|ช)$/i.test(answer.trim());
}

/** The content folder as the plan sees it; hidden files and what lies behind links are left alone. */
function folderAt(content: string): Omit<Folder, 'ledger'> {
  const root = realpathSync(content);
  const paths: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isFile() || entry.isDirectory()) paths.push(path);
      if (entry.isDirectory()) walk(path);
    }
  };
  walk('');
  const isFile = (path: string) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  return { paths, read: (path) => (isFile(path) ? readFileSync(join(root, path)) : null) };
}

/** Writes a text beside the file and puts it in its place in one step, unless the file has changed since it was read. */
function write(content: string, { path, text }: Change): void {
  if (text === null) return;
  const file = join(content, path);
  if (!readFileSync(file).equals(text.bytes)) throw changedMeanwhile(path);
  const bom = text.bytes[0] === 0xef && text.bytes[1] === 0xbb && text.bytes[2] === 0xbf;
  const beside = join(dirname(file), `.${basename(file)}.oit`);
  writeFileSync(beside, `${bom ? '\ufeff' : ''}${text.after}`, { mode: statSync(file).mode });
  renameSync(beside, file);
}

function move(content: string, { path, to }: Change): void {
  if (path === to) return;
  const [from, target] = [join(content, path), join(content, to)];
  const standing = lstatSync(target, { throwIfNoEntry: false });
  // Where capitals make no difference, the new name is the file itself.
  if (standing && standing.ino !== lstatSync(from).ino) throw changedMeanwhile(to);
  renameSync(from, target);
}

const changedMeanwhile = (path: string): CommandFailure =>
  new CommandFailure(
    exit.failed,
    `${path} เปลี่ยนไประหว่างที่โปรแกรมทำงาน จึงไม่ได้เขียนทับ  สั่งอีกครั้ง\n${path} was changed meanwhile, so it was not written over. Run the command again.`,
  );
