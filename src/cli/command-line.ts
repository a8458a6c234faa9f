import { diskFailure } from './disk-failure.ts';
import { CommandFailure, exit } from './failure.ts';
import { program } from './program.ts';

/** Runs the command that the process was started with, and says what went wrong in the words of the program. */
export async function commandLine(): Promise<void> {
  // Nothing leaves the machine.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommandFailure) {
      if (error.message) process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      const said = error instanceof Error ? error : new Error(String(error));
      const [first] = said.message.split('\n');
      const disk = diskFailure(said);
      process.stderr.write(
        disk !== null
          ? `${disk}\n`
          : `โปรแกรมทำงานผิดพลาด ไม่ได้เผยแพร่สิ่งใด ข้อมูลเดิมยังอยู่ครบ โปรดแจ้งผู้ดูแลโปรแกรม: ${first}\nThe program failed. Nothing was published, and what was there still stands. Please tell its maintainers: ${first}\n`,
      );
      if (process.env['DEBUG']) process.stderr.write(`${said.stack}\n`);
      else process.stderr.write('(DEBUG=1 แสดงรายละเอียด · shows where)\n');
      process.exitCode = disk === null ? exit.failed : exit.disk;
    }
  }
}
