/** What is known of a file that was written. */
export interface FileFact {
  bytes: number;
  /** SHA-256 of its content, 64 lower-case hexadecimal digits. */
  sha256: string;
}
