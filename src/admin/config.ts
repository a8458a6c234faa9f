import type { Frameworks } from '../frameworks/frameworks.ts';
import type { FrameworkItem } from '../frameworks/schema.ts';
import { type Admin, adminServer } from '../model/admin.ts';
import type { Agency } from '../model/agency.ts';
import { itemFolder } from '../model/item-code.ts';
import type { Site } from '../site/site.ts';
import { OF } from './entry.ts';
import { documentFields, type Field, type FieldContext, itemFields } from './fields.ts';
import { FORMAT } from './format.ts';
import { adminTexts } from './texts.ts';

interface CommonCollection {
  name: string;
  label: string;
  format: typeof FORMAT;
  extension: 'md';
  media_folder: string;
  public_folder: string;
  [option: string]: unknown;
}

/** The items of one part of the criteria, each a file. */
export interface ItemsCollection extends CommonCollection {
  files: { name: string; label: string; file: string; media_folder: string; public_folder: string; fields: Field[] }[];
}

/** The documents of one item. */
export interface DocumentsCollection extends CommonCollection {
  folder: string;
  fields: Field[];
}

export type Collection = ItemsCollection | DocumentsCollection;

/** The whole configuration of the form. */
export interface AdminConfig {
  backend: Record<string, unknown>;
  collections: Collection[];
  [option: string]: unknown;
}

/** What the configuration is made of. */
export type AdminSource = Pick<Site, 'url' | 'base' | 'frameworks' | 'disclosure'> & {
  agency: Pick<Agency, 'name' | 'units' | 'assessments'>;
};

/** One item of an open year, and where the form has it. */
export interface AdminItem {
  year: number;
  item: FrameworkItem;
  indicator: string;
  subIndicator: { code: string; title: string | null };
  /** Collection and name of the item's own text. */
  items: string;
  name: string;
  /** Collection of its documents; null where it has none and no element can be shown by one. */
  documents: string | null;
}

const acceptsDocuments = ({ elements }: FrameworkItem): boolean =>
  elements.some((element) => 'accepts' in element && element.accepts.some((kind) => /^documents?$/.test(kind)));

/** Every item of every year that is open, newest year first. */
export function adminItems(
  { agency, frameworks, disclosure }: AdminSource,
  { locale }: Pick<Admin, 'locale'>,
): AdminItem[] {
  const withDocuments = new Set(
    disclosure.items.filter(({ documents }) => documents.length > 0).map(({ year, code }) => `${year} ${code}`),
  );
  return openYears(agency, frameworks).flatMap(({ year, framework }) =>
    framework.indicators.flatMap(({ code: indicator, subIndicators }) =>
      subIndicators.flatMap(({ code, title, items }) =>
        items.map((item) => ({
          year,
          item,
          indicator,
          subIndicator: { code, title: title?.[locale] ?? null },
          items: `${year}-${code.replace(/[^0-9]+/g, '-').replace(/-$/, '-x')}`,
          name: itemFolder(item.code),
          documents:
            acceptsDocuments(item) || withDocuments.has(`${year} ${item.code}`)
              ? `${year}-${itemFolder(item.code)}`
              : null,
        })),
      ),
    ),
  );
}

const openYears = (agency: AdminSource['agency'], frameworks: Frameworks) =>
  agency.assessments
    .filter(({ state }) => state === 'open')
    .sort((a, b) => b.year - a.year)
    .flatMap(({ year, framework: id }) => {
      const framework = frameworks.byId.get(id);
      return framework ? [{ year, framework }] : [];
    });

/** The configuration of the form for every item of every open year. */
export function adminConfig(source: AdminSource, admin: Admin): AdminConfig {
  const { url, base } = source;
  const t = adminTexts(admin.locale);
  const items = adminItems(source, admin);
  const commit = `{{collection}} {{path}}`;
  return {
    load_config_file: false,
    locale: admin.locale,
    site_url: `${url}${base}`,
    display_url: `${url}${base}admin/`,
    backend: {
      ...backend(admin),
      commit_messages: {
        create: `${t.commit.create} ${commit}`,
        update: `${t.commit.update} ${commit}`,
        delete: `${t.commit.remove} ${commit}`,
        uploadMedia: `${t.commit.upload} {{path}}`,
        deleteMedia: `${t.commit.remove} {{path}}`,
      },
    },
    publish_mode: admin.review ? 'editorial_workflow' : 'simple',
    show_preview_links: false,
    logo: { src: 'icon.svg', show_in_header: false },
    media_folder: `${admin.folder}/files`,
    public_folder: 'files',
    slug: { encoding: 'unicode', clean_accents: false, sanitize_replacement: '-' },
    collections: [...Map.groupBy(items, (item) => item.items).values()].flatMap((group) => [
      itemsCollection(group, source, admin),
      ...group.flatMap((item) =>
        item.documents === null ? [] : documentsCollection(item, item.documents, source, admin),
      ),
    ]),
  };
}

function itemsCollection(group: AdminItem[], source: AdminSource, admin: Admin): ItemsCollection {
  const t = adminTexts(admin.locale);
  const [first] = group;
  if (!first) throw new RangeError('no items');
  const { year, subIndicator } = first;
  return {
    ...common(first.items, [labelYear(year, source), subIndicator.code, subIndicator.title].filter(Boolean).join(' ')),
    files: group.map((one) => {
      const index = source.disclosure.items.find((item) => item.year === year && item.code === one.item.code)?.index;
      const context = contextOf(one, source, admin);
      const mdx = index?.format === 'mdx';
      return {
        name: one.name,
        label: t.items(one.item.code, one.item.title[admin.locale]),
        file: `${context.folder}/index.${mdx ? 'mdx' : 'md'}`,
        media_folder: `/${context.folder}/files`,
        public_folder: 'files',
        fields: itemFields({ ...context, mdx }),
      };
    }),
  };
}

function documentsCollection(one: AdminItem, name: string, source: AdminSource, admin: Admin): DocumentsCollection {
  const t = adminTexts(admin.locale);
  const context = contextOf(one, source, admin);
  return {
    ...common(name, [labelYear(one.year, source), t.documentsOf(one.item.code)].filter(Boolean).join(' ')),
    label_singular: t.document,
    description: `${one.item.code} ${one.item.title[admin.locale]}`,
    folder: context.folder,
    create: true,
    // The item's own text lies in the same folder.
    filter: { field: OF, value: 'document' },
    // A name that is always fit for an address: titles are Thai, and two officers may save on one day.
    slug: '{{year}}-{{month}}-{{day}}-{{hour}}{{minute}}{{second}}',
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: ['title', 'published'],
    fields: documentFields(context),
  };
}

/** Said only where two years are open at a time. */
const labelYear = (year: number, { agency, frameworks }: AdminSource): string =>
  openYears(agency, frameworks).length > 1 ? String(year) : '';

const common = (name: string, label: string): CommonCollection => ({
  name,
  label,
  format: FORMAT,
  extension: 'md',
  media_folder: 'files',
  public_folder: 'files',
});

const contextOf = (
  { year, item, name, documents }: AdminItem,
  { agency, frameworks }: AdminSource,
  { locale, folder }: Admin,
): FieldContext => ({
  locale,
  units: agency.units,
  tables: frameworks.tables,
  item,
  documents: documents ?? '',
  folder: `${folder}/${year}/${name}`,
});

/** The backend in the words of Decap. */
function backend(admin: Admin): Record<string, unknown> {
  const { repo, branch, appId: app_id, relay } = admin;
  const server = adminServer(admin);
  switch (admin.backend) {
    case 'gitlab':
      return {
        name: 'gitlab',
        repo,
        branch,
        auth_type: 'pkce',
        app_id,
        base_url: server,
        api_root: `${server}/api/v4`,
        graphql_api_root: `${server}/api/graphql`,
      };
    case 'gitea':
    case 'forgejo':
      return { name: admin.backend, repo, branch, app_id, base_url: server, api_root: `${server}/api/v1` };
    case 'github':
      return { name: 'github', repo, branch, base_url: relay };
    case 'proxy':
      return { name: 'proxy', branch, proxy_url: server };
    case 'test':
      return { name: 'test-repo' };
  }
}
