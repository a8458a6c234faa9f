import { z } from 'zod';
import { bilingual } from '../model/bilingual.ts';

/**
 * The same subject across frameworks: the same code means different things in different years, so the subject is what
 * a reader can follow. The whole content of `src/frameworks/crosswalk.yaml`.
 */
export const crosswalk = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    title: bilingual,
    /** Framework id → the codes that carry the subject there. */
    items: z.record(z.string(), z.array(z.string()).min(1)),
  }),
);
export type Crosswalk = z.infer<typeof crosswalk>;

/** The subjects that an item carries. */
export function subjectsOf(subjects: Crosswalk, framework: string, code: string): Crosswalk {
  return subjects.filter((subject) => subject.items[framework]?.includes(code));
}
