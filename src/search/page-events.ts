/** The attributes of an element that are read; empty, or false, where it has none. */
export interface ReadAttributes {
  id: string;
  labelledby: string;
  href?: string | undefined;
  src?: string | undefined;
  filter?: string | undefined;
  body: boolean;
  ignore: boolean;
}

/** What a reader of a page is told, in the order of the page. */
export interface PageEvents {
  open(name: string, attributes: ReadAttributes): void;
  /** A piece of text, entities decoded. */
  text(data: string): void;
  close(name: string): void;
}
