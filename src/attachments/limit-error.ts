import type { Limit } from './inspection.ts';

/** A file has more than the limits allow to read. */
export class LimitError extends Error {
  readonly of: Limit;
  readonly limit: number;
  constructor(of: Limit, limit: number) {
    super(`more than ${limit} ${of}`);
    this.of = of;
    this.limit = limit;
  }
}
