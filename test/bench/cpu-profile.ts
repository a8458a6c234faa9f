/** What V8 writes with `--cpu-prof`; times in microseconds. */
export interface CpuProfile {
  nodes: { id: number; callFrame: CallFrame; children?: number[] }[];
  /** On the clock that all processes share. */
  startTime: number;
  endTime: number;
  /** The node that ran at each moment, and how long after the one before. */
  samples: number[];
  timeDeltas: number[];
}

export interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber?: number;
  scriptId?: string;
}

/** How long one function ran itself, without those that it called. */
export interface SelfTime {
  name: string;
  /** An npm package, a file of the program, or a part of Node. */
  package: string;
  seconds: number;
}

/** The part of a profile within some spans of time; the first and the last samples are cut where the span begins and ends. */
export function cut(profile: CpuProfile, spans: readonly { start: number; end: number }[]): CpuProfile {
  const [samples, timeDeltas]: [number[], number[]] = [[], []];
  let time = profile.startTime;
  for (const [place, node] of profile.samples.entries()) {
    const from = time;
    time += profile.timeDeltas[place] ?? 0;
    const inside = spans.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, time) - Math.max(start, from)),
      0,
    );
    if (inside <= 0) continue;
    samples.push(node);
    timeDeltas.push(inside);
  }
  return { ...profile, samples, timeDeltas };
}

/** Microseconds in which something was computed: waiting is left out. */
export const busy = (profile: CpuProfile): number => {
  const idle = new Set(profile.nodes.filter(({ callFrame }) => isIdle(callFrame)).map(({ id }) => id));
  return profile.samples.reduce((sum, node, at) => sum + (idle.has(node) ? 0 : (profile.timeDeltas[at] ?? 0)), 0);
};

/** The functions of some profiles that ran longest themselves, the longest first. */
export function selfTimes(profiles: readonly CpuProfile[], root: string): SelfTime[] {
  const sums = new Map<string, SelfTime>();
  for (const profile of profiles) {
    const nodes = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [place, node] of profile.samples.entries()) {
      const frame = nodes.get(node);
      if (!frame || isIdle(frame)) continue;
      const one = { name: nameOf(frame), package: packageOf(frame.url, root) };
      const key = `${one.package}\0${one.name}`;
      const sum = sums.get(key) ?? { ...one, seconds: 0 };
      sum.seconds += (profile.timeDeltas[place] ?? 0) / 1e6;
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort((a, b) => b.seconds - a.seconds);
}

const isIdle = ({ functionName }: CallFrame): boolean => functionName === '(idle)' || functionName === '(root)';

const nameOf = ({ functionName, url, lineNumber }: CallFrame): string =>
  url === '' ? functionName || '(native)' : `${functionName || '(anonymous)'}:${lineNumber + 1}`;

/** Whose code it is. */
export function packageOf(url: string, root: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage) return inPackage;
  if (url === '') return '(V8)';
  if (url.startsWith('node:')) return url;
  const at = url.indexOf(root);
  return at < 0 ? (url.split('/').at(-1) ?? url) : url.slice(at + root.length).replace(/^\/+/, '');
}
