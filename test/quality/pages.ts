/** Sites that the end-to-end tests build, and whose pages are looked at by kind. */
export const siteNames = ['sample', 'two-years', 'long-table'] as const;
export type SiteName = (typeof siteNames)[number];

/** One page of every kind, in Thai, and the site that has it; `/en` in front of a path is the same page in English. */
export const pageKinds: readonly { kind: string; path: string; site: SiteName }[] = [
  { kind: 'home', path: '/', site: 'sample' },
  { kind: 'home with a notice and a survey', path: '/', site: 'two-years' },
  { kind: 'year', path: '/2567/', site: 'sample' },
  { kind: 'closed year', path: '/2566/', site: 'two-years' },
  { kind: 'status', path: '/2567/status/', site: 'sample' },
  { kind: 'status with a trend', path: '/2567/status/', site: 'two-years' },
  { kind: 'checklist', path: '/2567/checklist/', site: 'sample' },
  { kind: 'addresses', path: '/2567/urls/', site: 'sample' },
  { kind: 'item with people', path: '/2567/o02/', site: 'sample' },
  { kind: 'item with a map and a contact', path: '/2567/o04/', site: 'sample' },
  { kind: 'item with documents', path: '/2567/o05/', site: 'sample' },
  { kind: 'item with charts', path: '/2567/o12/', site: 'sample' },
  { kind: 'item with a long table', path: '/2567/o14/', site: 'sample' },
  { kind: 'item missing', path: '/2567/o15/', site: 'sample' },
  { kind: 'item not applicable', path: '/2567/o15/', site: 'two-years' },
  { kind: 'document', path: '/2567/o05/flood-preparedness/', site: 'sample' },
  { kind: 'table', path: '/2567/o12/data/service-statistics/', site: 'sample' },
  { kind: 'item with the beginning of a table', path: '/2567/o14/', site: 'long-table' },
  { kind: 'table, whole', path: '/2567/o14/data/procurement/', site: 'long-table' },
  { kind: 'search', path: '/search/', site: 'sample' },
  { kind: 'search with results', path: '/search/?q=งบประมาณ', site: 'sample' },
  { kind: 'search without results', path: '/search/?q=ฮฮฮฮฮฮฮ', site: 'sample' },
  { kind: 'calendar', path: '/calendar/', site: 'sample' },
  { kind: 'data', path: '/data/', site: 'sample' },
  { kind: 'archive', path: '/years/', site: 'two-years' },
  { kind: 'surveys and posters', path: '/survey/', site: 'sample' },
  { kind: 'about', path: '/about/', site: 'sample' },
  { kind: 'manual', path: '/about/manual/', site: 'sample' },
  { kind: 'manual for editors', path: '/about/manual/editor/', site: 'sample' },
  { kind: 'findings', path: '/about/manual/findings/', site: 'sample' },
  { kind: 'finding', path: '/about/manual/findings/item-missing/', site: 'sample' },
  { kind: 'methodology', path: '/about/methodology/', site: 'sample' },
  { kind: 'accessibility statement', path: '/about/accessibility/', site: 'sample' },
  { kind: 'privacy', path: '/about/privacy/', site: 'sample' },
  { kind: 'licence', path: '/about/licence/', site: 'sample' },
  { kind: 'code', path: '/o15/', site: 'sample' },
  { kind: 'former address of a document', path: '/2567/o05/news-2567-09/', site: 'sample' },
  { kind: 'withdrawn', path: '/2567/o14/files/plan.pdf/', site: 'long-table' },
  { kind: 'unknown address', path: '/nothing/', site: 'sample' },
];

/** The pages whose scores `npm run quality` prints: what people open most, and what weighs most. */
export const scoredPages: readonly { kind: string; path: string }[] = [
  { kind: 'home', path: '/' },
  { kind: 'home in English', path: '/en/' },
  { kind: 'year', path: '/2567/' },
  { kind: 'item with a long table', path: '/2567/o14/' },
  { kind: 'document', path: '/2567/o05/flood-preparedness/' },
  { kind: 'search', path: '/search/' },
  { kind: 'status', path: '/2567/status/' },
];
