import { buildSite, type Stage } from '../build/build.ts';
import { recoverFolder } from '../build/replace.ts';
import { changesSince } from '../build/since-last.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { hideIn } from '../privacy/hide.ts';
import { reports } from '../report/index.ts';
import type { Site } from '../site/site.ts';
import { stage } from '../site/stage.ts';
import { CommandFailure, exit } from './failure.ts';
import { contentFolder, programRoot } from './options.ts';
import { outFolder } from './out-folder.ts';
import { readSite, type SiteOptions } from './site.ts';
import { version } from './version.ts';

export interface BuildOptions extends SiteOptions {
  out: string;
  compress?: boolean;
}

const stages: Record<Stage, string> = {
  render: 'สร้างหน้าเว็บ · pages',
  feeds: 'สร้างข้อมูลเปิด · feeds',
  html: 'อ่านหน้าเว็บที่สร้าง · reading the built pages',
  links: 'ตรวจลิงก์ · links',
  index: 'ทำดัชนีค้นหา · search index',
  manifest: 'ทำรายชื่อไฟล์ · manifest',
  replace: 'แทนที่ของเดิม · replacing',
};

/** Findings that stop no build and are said with every one. */
const toldByBuild: ReadonlySet<FindingCode> = new Set(['closed-year-changed', 'open-data-undecided', 'markup-removed']);

/**
 * `oit build`: content → finished site, replaced only when everything succeeded.
 * @returns the site that was published
 */
export async function build(options: BuildOptions): Promise<Site> {
  const out = outFolder(options.out, contentFolder(options.content));
  recoverFolder(out);
  // A function cannot go to the process that renders.
  const { hide, ...read } = await readSite(options);
  const site: Site = { ...read, since: changesSince(read, out) };
  const show = (text: string) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`);
  const findings = await buildSite({
    site,
    root: programRoot,
    out,
    compress: options.compress,
    onStage: (next) => {
      stage(next);
      show(stages[next]);
    },
  });
  stage('end');
  show('');
  const say = (said: Finding[]) =>
    process.stderr.write(
      reports.table({
        agency: site.agency,
        assessment: { today: site.today, years: [], findings: hideIn(said, hide) },
        years: [],
        color: false,
        width: 100,
        version,
      }),
    );
  if (findings.length > 0) {
    say(findings);
    throw new CommandFailure(
      exit.invalid,
      `ไม่ได้เผยแพร่ เว็บไซต์เดิมใน ${options.out} ยังอยู่ครบ\nNothing was published. What was in ${options.out} still stands.`,
    );
  }
  // No reason to stop, and nothing that may pass unseen: what changed in a closed year, and what the catalogs lack.
  const unseen = site.assessment.findings.filter(({ code }) => toldByBuild.has(code));
  if (unseen.length > 0) say(unseen);
  process.stdout.write(`${options.out}\n`);
  return site;
}
