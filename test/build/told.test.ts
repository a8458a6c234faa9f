import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { told } from '../../src/build/told.ts';
import { temporaryFolder } from '../content/temporary.ts';

const started = (program: string) =>
  fork(join(temporaryFolder({ 'program.mjs': program }), 'program.mjs'), {
    serialization: 'advanced',
    stdio: 'ignore',
  });
const waits = 'process.once("message", () => {}); setInterval(() => {}, 1000);';

it('ends when the process has done its job', async () => {
  await told(started('process.once("message", () => process.disconnect())'), {});
});

it.each([
  ['says why', 'process.once("message", () => process.send("เต็ม", () => process.exit(1)))', /^เต็ม$/],
  ['ends before it has its job', 'process.exit(3)', /ended with 3|ended the rendering/],
  ['is killed', 'process.once("message", () => process.kill(process.pid, "SIGKILL"))', /lack of memory \(SIGKILL\)/],
])('fails when the process %s, however large the job', async (_, program, message) => {
  await expect(told(started(program), { job: 'ก'.repeat(20_000_000) })).rejects.toThrow(message);
});

it('leaves no process behind that was never given its job', async () => {
  const child = started(waits);
  const job = { notData: () => 1 } as unknown as string;
  await expect(told(child, job)).rejects.toThrow(/could not be cloned/);
  expect(child.signalCode).toBe('SIGKILL');
});

it('the process that compiles ends with the build that started it', async () => {
  const child = fork(join(import.meta.dirname, '../../src/build/compile-process.ts'), { stdio: 'ignore' });
  await once(child, 'spawn');
  child.disconnect();
  const [code] = await once(child, 'exit');
  expect(code).not.toBeNull();
});
