import type { ChildProcess, Serializable } from 'node:child_process';

/**
 * Gives a process its one job and waits until it has ended, which it has in any case when this returns or throws.
 * @throws Error with what the process said or how it ended; also when it could not be given the job
 */
export async function told(child: ChildProcess, job: Serializable): Promise<void> {
  let said = '';
  child.on('message', (text) => {
    said = String(text);
  });
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('close', (code, signal) => resolve([code, signal]));
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error);
      // A job that does not arrive would be waited for on both sides for ever. How the process ended says more than the pipe.
      child.kill('SIGKILL');
    });
  });
  try {
    child.send(job);
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    throw error;
  }
  const [code, signal] = await ended;
  if (code !== 0) throw new Error(said || endedBy(code, signal));
}

/** A process that the system ends has most often asked for more memory than there is. */
const endedBy = (code: number | null, signal: NodeJS.Signals | null): string =>
  signal === null
    ? `การสร้างหน้าเว็บหยุดด้วยรหัส ${code} · rendering ended with ${code}`
    : `ระบบหยุดการสร้างหน้าเว็บ หน่วยความจำอาจไม่พอ · the system ended the rendering, perhaps for lack of memory (${signal})`;
