import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox } from '../../firefox.ts';

/** A page of a browser, as far as these tests need one: the same for both browsers. */
export interface Tab {
  open(address: string): Promise<void>;
  /** The value of a JavaScript expression in the page, by way of JSON; a promise is waited for. */
  value<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

interface Answer {
  id: number;
  type: string;
  result?: { context?: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  message?: string;
}

/** Starts Firefox as it is installed, and talks to it by WebDriver BiDi: Playwright knows only a Firefox of its own. */
export async function startFirefox(): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'oit-firefox-'));
  const firefox = spawn(
    ensureFirefox(),
    ['--headless', '--remote-debugging-port', '0', '--profile', profile, '--no-remote', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile } },
  );
  const socket = new WebSocket(`${await addressOf(firefox)}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('Firefox does not answer')));
  });
  const send = conversation(socket);
  await send('session.new', { capabilities: {} });
  const { context = '' } = (await send('browsingContext.create', { type: 'tab' })) ?? {};
  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async value<Value>(expression: string) {
      const answer = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer?.result?.value ?? 'null') as Value;
    },
    async close() {
      const ended = new Promise((resolve) => firefox.on('exit', resolve));
      socket.close();
      firefox.kill('SIGTERM');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox says on its error output where it listens. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), 60_000);
    firefox.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
    firefox.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function conversation(socket: WebSocket) {
  const waiting = new Map<number, { resolve: (result: Answer['result']) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as Answer;
    const one = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') one?.reject(new Error(message));
    else one?.resolve(result);
  });
  return (method: string, params: unknown): Promise<Answer['result']> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
