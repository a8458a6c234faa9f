import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** What the figures depend on, besides the program; nothing that names the computer. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryBytes: number;
  system: string;
  node: string;
  /** Programs that are compared with, by name; null where one is not installed. */
  versions: Record<string, string | null>;
}

/** The machine that this runs on. */
export const thisMachine = (versions: Machine['versions']): Machine => ({
  cpu: (cpus()[0]?.model ?? 'unknown').trim(),
  cores: availableParallelism(),
  memoryBytes: totalmem(),
  system: `${type()} ${release().split(/[-+]/)[0] ?? ''}`.trim(),
  node: process.version,
  versions,
});

/** The machine in one line. */
export const machineText = ({ cpu, cores, memoryBytes, system, node, versions }: Machine): string =>
  [
    `${cores} cores (${cpu})`,
    `${Math.round(memoryBytes / 2 ** 30)} GiB of memory`,
    system,
    `Node ${node}`,
    ...Object.entries(versions).flatMap(([name, version]) => (version === null ? [] : [`${name} ${version}`])),
  ].join(', ');

/** Whether figures of two machines can be compared. */
export const sameMachine = (one: Machine, other: Machine): boolean =>
  one.cpu === other.cpu && one.cores === other.cores && one.memoryBytes === other.memoryBytes;
