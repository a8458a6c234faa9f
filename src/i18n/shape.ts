/** The keys of a dictionary, with any text for a text and the same parameters for a function. */
export type Shape<Source> = Source extends string
  ? string
  : Source extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Source extends readonly (infer Entry)[]
      ? readonly Shape<Entry>[]
      : { readonly [Key in keyof Source]: Shape<Source[Key]> };
