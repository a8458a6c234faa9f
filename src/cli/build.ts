import { buildSite, type Stage } from '../build/build.ts';
import { reports } from '../report/index.ts';
import { CommandFailure, exit } from './failure.ts';
import { contentFolder, programRoot } from './options.ts';
import { outFolder } from './out-folder.ts';
import { readSite, type SiteOptions } from './site.ts';
import { version } from './version.ts';

export interface BuildOptions extends SiteOptions {
  out: string;
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

/** `oit build`: content → finished site, replaced only when everything succeeded. */
export async function build(options: BuildOptions): Promise<void> {
  const out = outFolder(options.out, contentFolder(options.content));
  const site = readSite(options);
  const show = (text: string) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`);
  const findings = await buildSite({
    site,
    root: programRoot,
    out,
    onStage: (stage) => show(stages[stage]),
  });
  show('');
  if (findings.length > 0) {
    process.stderr.write(
      reports.table({
        agency: site.agency,
        assessment: { today: site.today, years: [], findings },
        years: [],
        color: false,
        width: 100,
        version,
      }),
    );
    throw new CommandFailure(
      exit.invalid,
      `ไม่ได้เผยแพร่ เว็บไซต์เดิมใน ${options.out} ยังอยู่ครบ\nNothing was published. What was in ${options.out} still stands.`,
    );
  }
  process.stdout.write(`${options.out}\n`);
}
