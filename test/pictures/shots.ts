/** One picture of the manuals: a page of the sample site, or what a command prints in a terminal. */
export type Shot = { name: string; width: number } & (
  | { path: string /** Only this part of the page. */; part?: string }
  | { command: readonly string[] }
);

const today = ['--today', '2567-04-23'];

/** Every picture of the manuals, by the name of its file. */
export const shots: readonly Shot[] = [
  { name: 'home', path: '/', width: 1000 },
  { name: 'item-missing', path: '/2567/o15/', part: 'main', width: 1000 },
  { name: 'item-complete', path: '/2567/o14/', part: 'main', width: 1000 },
  { name: 'status', path: '/2567/status/', part: 'main', width: 1000 },
  { name: 'urls', path: '/2567/urls/', part: 'main', width: 1000 },
  { name: 'finding', path: '/about/manual/findings/date-invalid/', part: 'main', width: 800 },
  { name: 'check', command: ['check', ...today], width: 960 },
  {
    name: 'fix',
    command: ['check', '--fix', '--dry-run', '--content', 'test/fixtures/unknown-key', ...today],
    width: 960,
  },
  { name: 'line', command: ['check', '--format', 'line', ...today], width: 960 },
];
