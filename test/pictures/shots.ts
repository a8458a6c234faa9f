import type { Page } from 'playwright-core';

/** What every picture of the manuals has. */
interface Named {
  /** Name of its file. */
  name: string;
  /** Width of the window, in CSS pixels. */
  width: number;
}

/** A page of the sample site, of the web form (`oit admin`), what a command prints in a terminal, or a page that it writes. */
export type Shot = Named &
  (
    | {
        path: string /** From this part of the page on. */;
        part?: string /** In CSS pixels; to the end of the part if not said. */;
        height?: number;
      }
    | {
        form: string;
        part?: string;
        height?: number /** What is done there first. */;
        fill?: (page: Page) => Promise<void>;
      }
    | { command: readonly string[]; lines?: number }
    | { written: readonly string[]; height?: number }
  );

/** The day of all pictures: the sample is a week from its end. */
export const today = '2567-04-23';

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await page.getByLabel('วันที่เผยแพร่').waitFor();
}

/** Every picture of the manuals, in an order in which the web form has what it shows. */
export const shots: readonly Shot[] = [
  { name: 'home', path: '/', width: 900, height: 640 },
  { name: 'item-complete', path: '/2567/o14/', part: 'main', width: 800, height: 560 },
  { name: 'status', path: '/2567/status/', part: 'main', width: 800, height: 640 },
  { name: 'urls', path: '/2567/urls/', part: 'main', width: 800, height: 640 },
  { name: 'finding', path: '/about/manual/findings/date-invalid/', part: 'main', width: 800, height: 640 },
  { name: 'check', command: ['check'], width: 900, lines: 19 },
  {
    name: 'fix',
    command: ['check', '--fix', '--dry-run', '--content', 'test/fixtures/unknown-key'],
    width: 900,
    lines: 11,
  },
  { name: 'line', command: ['check', '--format', 'line'], width: 900 },
  { name: 'report', written: ['report', '--format', 'html'], width: 800, height: 760 },
  { name: 'admin-list', form: '/admin/', part: '[id="2567-o14"]', width: 760, height: 330 },
  {
    name: 'admin-document',
    form: '/admin/form/#/collections/2567-o15/new',
    width: 1100,
    height: 640,
    async fill(page) {
      await signIn(page);
      await page.getByLabel('ชื่อเอกสาร').fill('ประกาศผู้ชนะการเสนอราคา จ้างซ่อมแซมทางเท้า');
      await page.getByLabel('วันที่เผยแพร่').fill('15 มกราคม 2567');
      await page
        .frameLocator('#preview-pane')
        .getByRole('heading', { level: 1, name: /ทางเท้า/ })
        .waitFor();
    },
  },
  {
    name: 'admin-evidence',
    form: '/admin/',
    width: 1100,
    height: 640,
    async fill(page) {
      await page.getByRole('link', { name: /^หน้ารายการ: O15 / }).click();
      await signIn(page);
      await page
        .getByRole('button', { name: /เพิ่ม\s*หลักฐาน/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'เอกสารทั้งหมดของรายการนี้' }).waitFor();
    },
  },
];
