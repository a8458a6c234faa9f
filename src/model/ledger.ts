/** One address that was ever published: a line of `ledger.csv`. */
export interface LedgerEntry {
  /** Path from the site's root as it stands in a link, without the base: `/2567/o15/files/plan.pdf`. */
  url: string;
  /** ISO day on which it was first published. */
  firstSeen: string;
  /**
   * SHA-256 of what an editor wrote for it when it was last published, 64 lower-case hexadecimal digits: never of a page, which
   * another version of this program makes otherwise. Null for what the program makes by itself, such as a feed.
   */
  sha256: string | null;
}

/** Every address that was ever published. */
export interface Ledger {
  /** The file as the editor would type it. */
  file: string;
  entries: LedgerEntry[];
}

/** The columns of `ledger.csv`. */
export const ledgerColumns = ['url', 'first_seen', 'sha256'] as const;

/** The ledger's name in the content folder. */
export const ledgerName = 'ledger.csv';
