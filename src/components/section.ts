/** The parts of the site that the main menu leads to. */
export type Section = 'items' | 'status' | 'data' | 'about' | 'search';
