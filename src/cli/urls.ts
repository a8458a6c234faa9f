import { writeFileSync } from 'node:fs';
import { urlSheet } from '../publish/url-sheet.ts';
import { urlSheetFormats } from '../publish/url-sheet-formats.ts';
import { wrongUsage } from './failure.ts';
import { outputFile, yearOption } from './options.ts';
import { readSite, type SiteOptions } from './site.ts';
import { selectedYears } from './years.ts';

export interface UrlsOptions extends SiteOptions {
  year?: string;
  format: keyof typeof urlSheetFormats;
  output?: string;
}

/** `oit urls`: the sheet of addresses for ITAP or ITAS; of the newest open year unless another is named. */
export async function urls(options: UrlsOptions): Promise<void> {
  const asked = yearOption(options.year);
  const site = await readSite(options);
  const open = site.assessment.years.find(({ state }) => state === 'open');
  const [year = 0] = selectedYears(site.assessment, asked ?? open?.year ?? site.assessment.years[0]?.year);
  const content = await urlSheetFormats[options.format](urlSheet(site, year), site);
  if (options.output !== undefined) writeFileSync(outputFile(options.output), content);
  else if (typeof content === 'string') process.stdout.write(content);
  else throw wrongUsage('ไฟล์ xlsx ต้องระบุ --output ชื่อไฟล์.xlsx', 'xlsx needs a file: --output urls.xlsx');
}
