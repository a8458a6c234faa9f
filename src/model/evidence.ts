import { z } from 'zod';
import { contact } from './agency.ts';
import { type EvidenceKind, evidenceKinds } from './evidence-kind.ts';
import { choice, emailAddress, period, text, webAddress, wholeNumber } from './scalar.ts';

/** A person shown as evidence. `photo` is a file in `files/`. */
export const person = z.strictObject({
  name: text,
  position: text,
  photo: text.optional(),
  phone: text.optional(),
  email: emailAddress.optional(),
  /** A heading that groups people, such as ฝ่ายการเมือง. */
  group: text.optional(),
});
export type Person = z.infer<typeof person>;

/** A way to reach the agency: what it is called, and an address, a number or a place. */
export const channel = z.strictObject({
  label: text,
  link: webAddress.optional(),
  phone: text.optional(),
  email: emailAddress.optional(),
  address: text.optional(),
  note: text.optional(),
});
export type Channel = z.infer<typeof channel>;

const listOrAll = z.union([z.literal('all'), z.array(text).min(1)]);

const reference = z.strictObject({
  section: text,
  document: text,
  documents: listOrAll,
  file: text,
  data: text,
  link: webAddress,
  people: z.array(person).min(1),
  contact: z.union([z.literal('agency'), contact]),
  channels: z.array(channel).min(1),
  /** What the reader sees; the file's or document's own name without it. */
  label: text,
  /** The language of what is shown; Thai where nothing is said. */
  lang: choice(['th', 'en']),
  /** The time it covers, where the document itself does not say. */
  period,
  /** For `data`: the true number of rows where it is less than the criterion asks. */
  total: wholeNumber,
});

type Reference = z.infer<typeof reference>;
/** One piece of evidence as an editor declared it, resolved by the reader to things that exist. */
export type Evidence = { [Kind in EvidenceKind]: { kind: Kind; value: Reference[Kind] } }[EvidenceKind] &
  Partial<Pick<Reference, 'label' | 'lang' | 'period' | 'total'>>;

/** One entry of `evidence`: exactly one kind, with its label, language and period. */
export const evidenceEntry = reference.partial().transform((entry, ctx): Evidence => {
  const named = evidenceKinds.filter((kind) => entry[kind] !== undefined);
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    ctx.addIssue({ code: 'custom', input: entry, params: { finding: 'evidence-kind', kinds: named } });
    return z.NEVER;
  }
  const { label, lang, period: covered, total } = entry;
  return {
    kind,
    value: entry[kind],
    ...(label !== undefined && { label }),
    ...(lang !== undefined && { lang }),
    ...(covered !== undefined && { period: covered }),
    ...(total !== undefined && { total }),
  } as Evidence;
});

/** Element id → one or more pieces of evidence. */
export const evidence = z.record(
  z.string(),
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(evidenceEntry).min(1)),
);
