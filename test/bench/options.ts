import { parseArgs } from 'node:util';
import { isStep, type Step, steps } from './result.ts';

/** What `npm run bench` was asked for. */
export interface Options {
  /** Numbers of generated documents. */
  documents: number[];
  /** How often everything is measured; medians are printed. */
  runs: number;
  steps: Step[];
  /** Documents with attachments and links between them. */
  attached: boolean;
  /** Whether Hugo with Pagefind, and bare Astro with Pagefind, are measured too. */
  yardsticks: boolean;
  search: boolean;
  /** Where the figures go as JSON; `-` is standard output. */
  json: string | null;
  /** Where the table goes as Markdown; `-` is standard output. */
  markdown: string | null;
  /** Figures of another run that these are compared with. */
  compare: string | null;
  /** A commit that is measured in turns with this checkout. */
  against: string | null;
  /** Figures that are printed instead of measuring. */
  from: string | null;
  /** The stage to profile, `main` for the whole main process or `slowest`; and in which step. */
  profile: { of: string; step: Step } | null;
}

/** Options whose value may be left out, and what is meant then. */
const optional: Record<string, string> = { '--json': '-', '--markdown': '-', '--profile': 'slowest' };

/**
 * Reads the arguments.
 * @throws Error with what is wrong with them
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: completed(args),
    options: {
      documents: { type: 'string' },
      runs: { type: 'string' },
      steps: { type: 'string' },
      attached: { type: 'boolean', default: false },
      yardsticks: { type: 'boolean', default: true },
      search: { type: 'boolean', default: false },
      json: { type: 'string' },
      markdown: { type: 'string' },
      compare: { type: 'string' },
      against: { type: 'string' },
      from: { type: 'string' },
      profile: { type: 'string' },
      'profile-step': { type: 'string', default: 'cold' },
    },
    allowNegative: true,
  });
  const profiled = values.profile !== undefined;
  const profileStep = stepOf(values['profile-step']);
  const against = values.against ?? null;
  return {
    documents: numbers(values.documents ?? (profiled ? '5000' : '500,5000,20000'), '--documents'),
    // One run each would compare two commits by what else the machine did.
    runs: numbers(values.runs ?? (against === null ? '1' : '3'), '--runs')[0] ?? 1,
    steps: values.steps === undefined ? [...steps] : needed(values.steps.split(',').map(stepOf)),
    attached: values.attached,
    yardsticks: values.yardsticks,
    search: values.search,
    json: values.json ?? null,
    markdown: values.markdown ?? null,
    compare: values.compare ?? null,
    against,
    from: values.from ?? null,
    profile: profiled ? { of: values.profile ?? 'slowest', step: profileStep } : null,
  };
}

/** `--json --runs 3` and a `--json` at the end mean standard output. */
function completed(args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    const [meant, next] = [optional[arg], args[at + 1]];
    return meant !== undefined && (next === undefined || next.startsWith('--')) ? [arg, meant] : [arg];
  });
}

function numbers(list: string, option: string): number[] {
  const read = list.split(',').map((one) => Number(one.replaceAll('_', '')));
  if (read.every((one) => Number.isInteger(one) && one > 0)) return read;
  throw new Error(`${option} ${list}: whole numbers above 0, with commas between them`);
}

function stepOf(name: string): Step {
  if (isStep(name)) return name;
  throw new Error(`There is no step "${name}". Steps: ${steps.join(', ')}`);
}

/** Steps in the order in which they are measured; what is built again needs a build before it. */
export function needed(chosen: readonly Step[]): Step[] {
  const warm: readonly Step[] = ['nothing', 'document', 'table'];
  const wanted = new Set<Step>(chosen.some((step) => warm.includes(step)) ? ['cold', ...chosen] : chosen);
  return steps.filter((step) => wanted.has(step));
}
