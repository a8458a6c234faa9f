import { Command, type CommanderError, Option } from 'commander';
import { reportFormats } from '../report/index.ts';
import { CommandFailure, exit } from './failure.ts';
import { usageText } from './usage-text.ts';
import { version } from './version.ts';

const contentOption = () =>
  new Option('--content <dir>', 'โฟลเดอร์ข้อมูล · content folder (default: $OIT_CONTENT or content)');
const yearChoice = () => new Option('--year <year>', 'ปีงบประมาณ พ.ศ. · fiscal year, Buddhist Era');
const todayChoice = () => new Option('--today <date>', 'ถือว่าวันนี้คือวันใด · the day to assume (default: today in Bangkok)');
const siteChoices = (command: Command) =>
  command
    .addOption(contentOption())
    .addOption(
      new Option('--site <url>', 'ที่อยู่ของเว็บไซต์ · address of the published site (default: site in agency.yaml)'),
    )
    .addOption(new Option('--base <path>', 'เส้นทางย่อยที่เว็บไซต์อยู่ · path under which the site is served'))
    .addOption(todayChoice());

/** The command line of the contract. Each command's work is in its own file, loaded only when it is called. */
export function program(): Command {
  const oit = new Command('oit')
    .description(
      'เผยแพร่ข้อมูลสาธารณะ (OIT) ของหน่วยงาน และตรวจความครบถ้วน\nPublishes an agency’s OIT disclosure and checks that it is complete',
    )
    .version(version)
    .configureOutput({ outputError: (message, write) => write(usageText(message)) })
    .showHelpAfterError('(ดูวิธีใช้ · usage: oit --help)')
    .exitOverride((error: CommanderError) => {
      // Commander has printed its own message; only the code differs from the contract.
      throw new CommandFailure(error.exitCode === 0 ? exit.complete : exit.usage);
    });
  oit
    .command('check')
    .description('ตรวจความครบถ้วนตามเกณฑ์ · the completeness checker')
    .addOption(contentOption())
    .addOption(yearChoice())
    .addOption(todayChoice())
    .addOption(
      new Option('--format <format>', 'รูปแบบรายงาน · format of the report')
        .choices([...reportFormats])
        .default('table'),
    )
    .addOption(new Option('--output <file>', 'เขียนลงไฟล์ · write to a file'))
    .addOption(
      new Option(
        '--fix',
        'แก้สิ่งที่แก้ได้โดยไม่เปลี่ยนความหมาย หลังแสดงให้ดูและถามก่อน · repair what is mechanical, after showing it and asking',
      ),
    )
    .addOption(new Option('--yes', 'แก้โดยไม่ถาม · repair without asking'))
    .addOption(new Option('--dry-run', 'แสดงสิ่งที่จะแก้เท่านั้น · only show what would be repaired'))
    .action(async (options) => (await import('./check.ts')).check(options));
  oit
    .command('report')
    .description(
      'รายงานสำหรับการประชุม: แต่ละหน่วยงานทำอะไรแล้ว ค้างอะไร เหลือกี่วัน และเปลี่ยนแปลงอะไรจากครั้งก่อน\nthe report for a meeting: by unit what is done, owed and late, and what changed since the last one',
    )
    .addOption(contentOption())
    .addOption(yearChoice())
    .addOption(todayChoice())
    .addOption(
      new Option('--format <format>', 'รูปแบบ · format: html prints on A4')
        .choices(['markdown', 'html', 'line', 'json'])
        .default('markdown'),
    )
    .addOption(new Option('--lang <lang>', 'ภาษา · language').choices(['th', 'en']).default('th'))
    .addOption(
      new Option('--since <file|date>', 'เทียบกับรายงานนี้ · compare with this report (default: the last one kept)'),
    )
    .addOption(new Option('--save', 'เก็บรายงานนี้ไว้เทียบครั้งหน้า · keep this report for the next one'))
    .addOption(new Option('--kept <dir>', 'โฟลเดอร์ที่เก็บรายงาน · folder of kept reports').default('reports'))
    .addOption(new Option('--output <file>', 'เขียนลงไฟล์ · write to a file'))
    .action(async (options) => (await import('./report.ts')).report(options));
  oit
    .command('compare')
    .argument('<before>', 'รายงานก่อนแก้ไข · the earlier report (oit check --format json)')
    .argument('<after>', 'รายงานหลังแก้ไข · the later report')
    .description('เทียบรายงานสองฉบับ: ข้อใดครบแล้ว ข้อใดเสียไป คะแนนก่อนและหลัง · what changed between two reports')
    .addOption(
      new Option('--format <format>', 'รูปแบบ · format').choices(['markdown', 'json', 'github']).default('markdown'),
    )
    .addOption(new Option('--output <file>', 'เขียนลงไฟล์ · write to a file'))
    .action(async (before, after, options) => (await import('./compare.ts')).compare(before, after, options));
  siteChoices(oit.command('build').description('สร้างเว็บไซต์ · content → finished site'))
    .addOption(new Option('--out <dir>', 'โฟลเดอร์ปลายทาง · output folder').default('dist'))
    .addOption(new Option('--compress', 'วางสำเนา .gz ไว้ข้างไฟล์ข้อความ · a .gz copy beside every text'))
    .action(async (options) => {
      await (await import('./build.ts')).build(options);
    });
  siteChoices(
    oit
      .command('publish')
      .description(
        'สร้างเว็บไซต์ แล้วบันทึกทุกที่อยู่ลงใน ledger.csv ของโฟลเดอร์ข้อมูล ที่อยู่ที่บันทึกแล้วจะหายไปไม่ได้\nbuild, then write every address into ledger.csv of the content folder; no later build may lose one of them',
      ),
  )
    .addOption(new Option('--out <dir>', 'โฟลเดอร์ปลายทาง · output folder').default('dist'))
    .addOption(new Option('--compress', 'วางสำเนา .gz ไว้ข้างไฟล์ข้อความ · a .gz copy beside every text'))
    .addOption(
      new Option(
        '--accept-closed',
        'ผู้รับผิดชอบเห็นชอบการแก้ไขในปีที่ปิดการประเมินแล้ว · changes in closed years have been approved',
      ),
    )
    .action(async (options) => (await import('./publish.ts')).publish(options));
  siteChoices(oit.command('dev').description('ดูตัวอย่างสด · live preview'))
    .addOption(new Option('--port <number>', 'พอร์ต · port').default('4321'))
    .action(async (options) => (await import('./dev.ts')).dev(options));
  siteChoices(
    oit
      .command('admin')
      .description('แบบฟอร์มกรอกข้อมูลบนเครื่องนี้ บันทึกลง Git · the web form on this machine, which commits to Git'),
  )
    .addOption(new Option('--port <number>', 'พอร์ต · port').default('4322'))
    .action(async (options) => (await import('./admin.ts')).admin(options));
  siteChoices(oit.command('start').description('สร้างแล้วเปิดเว็บไซต์ · build, then serve'))
    .addOption(new Option('--out <dir>', 'โฟลเดอร์ปลายทาง · output folder').default('dist'))
    .addOption(new Option('--port <number>', 'พอร์ต · port').default('4321'))
    .action(async (options) => (await import('./start.ts')).start(options));
  oit
    .command('urls')
    .description('ตาราง URL สำหรับ ITAP/ITAS · the sheet for ITAP/ITAS')
    .addOption(contentOption())
    .addOption(yearChoice())
    .addOption(todayChoice())
    .addOption(new Option('--site <url>', 'ที่อยู่ของเว็บไซต์ · address of the published site'))
    .addOption(new Option('--base <path>', 'เส้นทางย่อย · path under which the site is served'))
    .addOption(
      new Option('--format <format>', 'รูปแบบ · format').choices(['csv', 'xlsx', 'json', 'markdown']).default('csv'),
    )
    .addOption(new Option('--output <file>', 'เขียนลงไฟล์ · write to a file'))
    .action(async (options) => (await import('./urls.ts')).urls(options));
  oit
    .command('codeowners')
    .description(
      'ไฟล์ CODEOWNERS จากหน่วยงานใน agency.yaml: ใครต้องตรวจทานการแก้ไขของข้อใด\nCODEOWNERS from the units of agency.yaml: who reviews changes to which item',
    )
    .addOption(contentOption())
    .addOption(yearChoice())
    .addOption(new Option('--output <file>', 'เขียนลงไฟล์ · write to a file, such as .github/CODEOWNERS'))
    .action(async (options) => (await import('./codeowners.ts')).codeowners(options));
  oit
    .command('verify')
    .argument('<dist-or-url>', 'โฟลเดอร์ที่สร้างแล้ว หรือที่อยู่เว็บ · a built folder or a live address')
    .description(
      'ตรวจเว็บไซต์ที่สร้างแล้วหรือที่เผยแพร่อยู่: ทุกที่อยู่ใน ledger.csv และตาราง ITAP ทุกไฟล์ใน manifest.json และทุกลิงก์\nchecks a built or live site: every address of ledger.csv and of the ITAP sheet, every file of manifest.json, every link',
    )
    .addOption(
      new Option(
        '--content <dir>',
        'โฟลเดอร์ข้อมูลที่มี ledger.csv · content folder that has ledger.csv (default: $OIT_CONTENT or content, if its site is this one)',
      ),
    )
    .addOption(
      new Option(
        '--report <file>',
        'เขียนผลลงไฟล์ JSON · write the report as JSON (default for a folder: link-report.json in it)',
      ),
    )
    .addOption(new Option('--external', 'ตรวจลิงก์ไปเว็บอื่นด้วย · also links to other hosts (default for a live site)'))
    .addOption(new Option('--no-external', 'ไม่ตรวจลิงก์ไปเว็บอื่น · no links to other hosts (default for a folder)'))
    .addOption(new Option('--timeout <seconds>', 'รอคำตอบกี่วินาที · how long to wait for an answer').default('20'))
    .addOption(new Option('--retries <number>', 'ลองซ้ำกี่ครั้ง · how often to ask again').default('2'))
    .addOption(new Option('--concurrency <number>', 'ถามพร้อมกันกี่ที่อยู่ · how many to ask at once').default('10'))
    .action(async (target, options) => (await import('./verify.ts')).verify(target, options));
  siteChoices(
    oit
      .command('hosting')
      .description(
        'ไฟล์ตั้งค่าเครื่องแม่ข่าย nginx และ Caddy: ส่วนหัวความปลอดภัย ชนิดไฟล์ แคช การเปลี่ยนที่อยู่\nconfiguration of nginx and Caddy: security headers, media types, caching, redirects',
      ),
  )
    .addOption(new Option('--output <dir>', 'โฟลเดอร์ปลายทาง · output folder').default('hosting'))
    .addOption(
      new Option('--root <dir>', 'โฟลเดอร์ของเว็บไซต์บนเครื่องแม่ข่าย · folder of the site on the server').default(
        '/var/www/oit',
      ),
    )
    .action(async (options) => (await import('./hosting.ts')).hosting(options));
  oit
    .command('new')
    .argument('[code]', 'รหัสข้อ เช่น O15 หรือปีงบประมาณสำหรับทุกข้อ เช่น 2568 · an item, or a fiscal year for all of its items')
    .description(
      'ร่างข้อ เอกสาร หรือทุกข้อของปี ตามเกณฑ์ ไม่เขียนทับไฟล์ที่มีอยู่\ndrafts an item, a document or a whole year from the criteria; never overwrites',
    )
    .addOption(contentOption())
    .addOption(yearChoice())
    .addOption(new Option('--title <title>', 'ชื่อเอกสารที่จะเพิ่ม · title of a document to add'))
    .addOption(new Option('--from <file>', 'ไฟล์ที่จะแนบ · a file to attach'))
    .addOption(new Option('--unit <id>', 'หน่วยงานที่รับผิดชอบ · the responsible unit'))
    .addOption(todayChoice())
    .action(async (code, options) => (await import('./new.ts')).newDraft(code, options));
  oit
    .command('import')
    .argument('<file>', 'ไฟล์ .xlsx, .csv หรือ .docx · an .xlsx, .csv or .docx file')
    .description(
      'นำเข้าแบบฟอร์มที่มีอยู่: Excel หรือ CSV เป็นตารางของข้อ, Word เป็นเอกสารร่าง แสดงก่อนเขียนเสมอ\ntakes in forms as they are: Excel or CSV → a table of the item, Word → a draft; always shown before it is written',
    )
    .requiredOption('--to <code>', 'ข้อที่นำเข้า เช่น O14 · the item, such as O14')
    .addOption(contentOption())
    .addOption(yearChoice())
    .addOption(todayChoice())
    .addOption(
      new Option('--table <kind/slug>', 'ชนิดของตาราง และชื่อไฟล์ · kind of table (or element), and name of its file'),
    )
    .addOption(new Option('--slug <name>', 'ชื่อไฟล์ของตารางหรือเอกสาร · name of the table or document'))
    .addOption(new Option('--sheet <name>', 'อ่านเฉพาะแผ่นงานนี้ · only this sheet'))
    .addOption(new Option('--month <month>', 'เดือนของทุกแถว เช่น 2567-01 · the month of all rows'))
    .addOption(
      new Option(
        '--map <column=name>',
        'บอกว่าคอลัมน์ใดคืออะไร เช่น "F=winner" หรือ "H=-" เพื่อไม่นำเข้า · what a column is, or - to leave it out',
      ).argParser((text: string, before: string[] = []) => [...before, text]),
    )
    .addOption(new Option('--replace', 'แทนที่แถวเดิมของช่วงเดียวกัน · replace rows of the same time'))
    .addOption(new Option('--no-original', 'ไม่แนบไฟล์ต้นฉบับ · do not attach the file itself'))
    .addOption(new Option('--yes', 'เขียนโดยไม่ถาม · write without asking'))
    .addOption(new Option('--dry-run', 'แสดงอย่างเดียว ไม่เขียน · only show'))
    .action(async (file, options) => (await import('./import.ts')).importFile(file, options));
  oit
    .command('schema')
    .description(
      'JSON Schema สำหรับโปรแกรมแก้ไขข้อความ และการตั้งค่า VS Code\nJSON Schemas for editors, and what VS Code needs to use them',
    )
    .addOption(contentOption())
    .addOption(
      new Option('--vscode', 'เขียนโฟลเดอร์ .vscode ด้วย หากยังไม่มี · also the folder .vscode, where it is not there'),
    )
    .addOption(new Option('--output <dir>', 'โฟลเดอร์ปลายทาง · output folder').default('.oit/schema'))
    .action(async (options) => (await import('./schema.ts')).schema(options));
  return oit;
}
