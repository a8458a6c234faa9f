import { adminPages, adminPrograms } from '../build/admin.ts';
import { describeFinding } from '../i18n/findings.ts';
import type { Admin } from '../model/admin.ts';
import { hideIn } from '../privacy/hide.ts';
import { blocksPublication } from '../report/exit-code.ts';
import { run } from '../site/run.ts';
import type { Site } from '../site/site.ts';
import { isTracked, repository } from './admin-repository.ts';
import { apiPath, serveAdmin } from './admin-server.ts';
import { cacheFolder, contentFolder, dayOption, frameworksRoot, programRoot, siteOption } from './options.ts';
import { portOption } from './port.ts';
import { readSite, type SiteOptions } from './site.ts';

export interface AdminOptions extends SiteOptions {
  port: string;
}

/**
 * `oit admin`: the web form on this machine. It works on the content folder itself, and makes a commit of everything that is saved where
 * the folder is in a Git repository. The list of items shows what the checker says now.
 */
export async function admin(options: AdminOptions): Promise<void> {
  const port = portOption(options.port);
  const content = contentFolder(options.content);
  const frameworks = frameworksRoot;
  const read = async (): Promise<{ site: Site; problems: string[] } | null> => {
    const today = dayOption(options.today);
    const {
      disclosure,
      assessment,
      frameworks: criteria,
      hide,
    } = await run({ content, frameworks, today, cache: cacheFolder });
    const { agency } = disclosure;
    if (!agency) return null;
    const problems = hideIn(disclosure.findings.filter(blocksPublication), hide).map((one) => {
      const { message, fix } = describeFinding(one);
      return `${one.file ?? ''}${one.line ? `:${one.line}` : ''} ${message.th} · ${fix.th}`;
    });
    const { origin } = siteOption(options.site ?? agency.site);
    const site = {
      agency,
      disclosure,
      assessment,
      frameworks: criteria,
      today,
      url: origin,
      base: '/',
      files: new Map(),
    };
    return { site, problems };
  };
  // Without an agency nobody knows the items; this says why.
  const first = (await read()) ?? { site: await readSite(options), problems: [] };
  const settings: Admin = {
    backend: 'proxy',
    server: apiPath,
    branch: 'main',
    folder: 'content',
    review: false,
    locale: first.site.agency.admin?.locale ?? 'th',
  };
  let last = first;
  const served = await serveAdmin({
    admin: settings,
    programs: await adminPrograms(programRoot),
    pages: async (now) => {
      if (now) last = (await read()) ?? last;
      return adminPages(last.site, settings, last.problems);
    },
    repository: repository(content),
    port,
  });
  if (!(await isTracked(content)))
    process.stderr.write(
      'โฟลเดอร์ข้อมูลไม่ได้อยู่ใน Git จึงบันทึกไฟล์โดยไม่มีประวัติ · The content folder is not in Git: files are saved without history.\n',
    );
  process.stdout.write(`http://localhost:${served.port}/admin/\n`);
}
