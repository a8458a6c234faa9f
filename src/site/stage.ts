/**
 * Says in Node's performance timeline that a stage of the work begins; the one before it ends there. `npm run bench` reads it from
 * outside (`test/bench/stages-hook.ts`), so what is measured is the program as it is used. Work that goes on beside other stages says
 * so when it ends: `performance.measure('oit:pictures', { start })`.
 */
export const stage = (name: string): void => {
  performance.mark(`oit:${name}`);
};
