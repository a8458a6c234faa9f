import type { Wanted } from '../views/shortcuts.ts';

/** A sign for what people come for, drawn with one line on a field of 24 by 24. */
export const icons = {
  contact: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  services: 'M3 5h18v11H3zM8 20h8M12 16v4M8.5 10.5l2.3 2.3L15.5 8',
  guides: 'M6 3h14v14H6a2 2 0 0 0-2 2V5a2 2 0 0 1 2-2zM4 19a2 2 0 0 0 2 2h14M9 7.5h7M9 11.5h5',
  complaints: 'M4 4h16v12h-9l-4 4v-4H4zM12 7v4M12 13v.2',
  procurement: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5M9.5 12h5',
  news: 'M3 5h14v13a2 2 0 0 0 2 2H5a2 2 0 0 1-2-2zM17 9h4v9a2 2 0 0 1-2 2M7 9h6M7 12.5h6M7 16h6',
} as const satisfies Record<Wanted, string>;
export type IconName = keyof typeof icons;
