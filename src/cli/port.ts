import { wrongUsage } from './failure.ts';

/** `--port` as a TCP port; 0 lets the system choose. */
export function portOption(option: string): number {
  const port = Number(option);
  if (/^\d+$/.test(option) && port < 65_536) return port;
  throw wrongUsage(
    `--port: "${option}" ไม่ใช่เลขพอร์ต  เขียนเช่น --port 4321`,
    `--port: "${option}" is not a port. Write for example --port 4321`,
  );
}
