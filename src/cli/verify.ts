import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content/read.ts';
import { loadFrameworks } from '../frameworks/load.ts';
import { contentComponents } from '../model/content-components.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { reportText, siteIsBroken } from '../verify/report.ts';
import { serveFolder } from '../verify/serve-folder.ts';
import { verifySite } from '../verify/verify.ts';
import { CommandFailure, exit, wrongUsage } from './failure.ts';
import { contentFolder, dayOption, frameworksRoot, outputFile } from './options.ts';

export interface VerifyCommandOptions {
  content?: string;
  report?: string;
  external?: boolean;
  timeout?: string;
  retries?: string;
  concurrency?: string;
}

/**
 * `oit verify`: a built folder or a live site against its manifest, its sheets for ITAP, its ledger and its links. Links to other hosts
 * are followed on a live site, and in a folder when `--external` says so. Ends with 1 only for what is broken on the site itself.
 */
export async function verify(target: string, options: VerifyCommandOptions = {}): Promise<void> {
  const live = /^https?:\/\//.test(target);
  if (!live && !statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    throw wrongUsage(
      `ไม่พบโฟลเดอร์ "${target}"  สร้างก่อนด้วย oit build`,
      `There is no folder "${target}". Build it first with oit build.`,
    );
  }
  const number = (name: 'timeout' | 'retries' | 'concurrency', otherwise: number, least: number) =>
    numberOption(name, options[name], otherwise, least);
  const patience = {
    timeout: number('timeout', 20, 1) * 1000,
    retries: number('retries', 2, 0),
    concurrency: number('concurrency', 10, 1),
  };
  const declared = live ? target : manifestUrl(target);
  const ledger = ledgerFor(options.content, declared);
  const file =
    options.report === undefined ? (live ? null : join(target, 'link-report.json')) : outputFile(options.report);
  const served = live
    ? null
    : await serveFolder(target, declared === null ? '/' : new URL(declared).pathname.replace(/\/*$/, '/'));
  try {
    const root = served?.root ?? rootOf(target);
    const external = options.external ?? live;
    const report = await verifySite({
      root,
      ledger,
      external,
      patience,
      today: dayOption(undefined),
    });
    const { problems, counts } = reportText(report);
    process.stdout.write(problems);
    process.stderr.write(counts);
    if (file !== null) write(file, `${JSON.stringify(report, null, 2)}\n`);
    if (siteIsBroken(report)) throw new CommandFailure(exit.incomplete);
  } finally {
    served?.close();
  }
}

/** A whole number that an option gives. */
function numberOption(name: string, option: string | undefined, otherwise: number, least: number): number {
  if (option === undefined) return otherwise;
  if (/^\d{1,4}$/.test(option) && Number(option) >= least) return Number(option);
  throw wrongUsage(
    `--${name}: "${option}" ต้องเป็นจำนวนเต็มตั้งแต่ ${least}  เขียนเช่น --${name} ${otherwise}`,
    `--${name}: "${option}" must be a whole number from ${least}. Write for example --${name} ${otherwise}`,
  );
}

/** The first page of a live site: without a file's name, query or fragment, and with a slash at the end. */
function rootOf(target: string): string {
  const { origin, pathname } = new URL(target);
  return `${origin}${pathname.replace(/[^/]*\.[a-z]+$/i, '').replace(/\/*$/, '/')}`;
}

/** The address that a built folder says it has. */
function manifestUrl(folder: string): string | null {
  try {
    const { url } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { url: string };
    return new URL(url).href;
  } catch {
    return null;
  }
}

/** The ledger that goes with a site: of the content folder that was named, or of the usual one where its agency has this site. */
function ledgerFor(option: string | undefined, site: string | null): LedgerEntry[] {
  const usual = process.env['OIT_CONTENT'] || 'content';
  if (option === undefined && !existsSync(join(usual, 'ledger.csv'))) return [];
  const folder = contentFolder(option);
  const read = readContent({
    root: folder,
    label: folder,
    frameworks: loadFrameworks(frameworksRoot),
    components: contentComponents,
  });
  const sites = [read.agency?.site, site].map((url) => (url ? new URL(url).hostname.replace(/^www\./, '') : null));
  if (option === undefined && sites[0] !== sites[1]) return [];
  if (read.findings.some(({ code }) => code === 'ledger-invalid')) {
    throw new CommandFailure(
      exit.invalid,
      `ledger.csv อ่านไม่ได้ ดูสาเหตุด้วย oit check --content ${folder}\nledger.csv cannot be read. See why with oit check --content ${folder}`,
    );
  }
  return read.ledger?.entries ?? [];
}

/** A report that cannot be written is said, and is no fault of the site. */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
    process.stderr.write(`${file}\n`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    process.stderr.write(`เขียนรายงาน ${file} ไม่ได้ (${code})\nThe report ${file} could not be written (${code})\n`);
  }
}
