/**
 * The exit codes of the contract; `failed` is a fault of the program itself and `disk` that a file could not be written, which none of
 * the others may stand for.
 */
export const exit = { complete: 0, incomplete: 1, invalid: 2, usage: 64, failed: 70, disk: 74 } as const;

/** Ends a command with an exit code, and a message on stderr unless everything has been said. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message = '') {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Wrong usage, in Thai and in English. */
export const wrongUsage = (th: string, en: string): CommandFailure => new CommandFailure(exit.usage, `${th}\n${en}`);
