import { KIND } from './entry.ts';
import type { AdminTexts } from './texts.ts';

/** The part of Immutable.js that the form hands its values over with. */
interface ImmutableLike {
  get(key: string | number, otherwise?: unknown): unknown;
  getIn(path: (string | number)[], otherwise?: unknown): unknown;
  toJS(): unknown;
}

/** What a preview is given by Decap. */
export interface PreviewProps {
  entry: ImmutableLike;
  collection: ImmutableLike;
  widgetFor(name: string): unknown;
}

/** `React.createElement` of Decap. */
export type CreateElement = (tag: string, props: Record<string, unknown> | null, ...children: unknown[]) => unknown;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const page = (h: CreateElement, ...children: unknown[]) =>
  h('main', { className: 'wrap', style: { paddingBlock: '1rem' } }, ...children);

const facts = (h: CreateElement, entries: [string, string][]) =>
  h(
    'dl',
    { className: 'facts' },
    ...entries
      .filter(([, value]) => value !== '')
      .map(([label, value]) => h('div', { key: label }, h('dt', null, label), h('dd', null, value))),
  );

/** A document as its page shows it, near enough to see what is missing. */
export function documentPreview(h: CreateElement, t: AdminTexts, { entry, widgetFor }: PreviewProps): unknown {
  const data = record((entry.get('data') as ImmutableLike).toJS());
  const files = list(data['files']).map(text).filter(Boolean);
  return page(
    h,
    h('h1', { key: 'title' }, text(data['title'])),
    data['draft'] === true && h('p', { key: 'draft', className: 'notice' }, t.draft),
    text(data['summary']) && h('p', { key: 'lead', className: 'lead' }, text(data['summary'])),
    facts(h, [
      [t.published, text(data['published'])],
      [t.updated, text(data['updated'])],
      [t.period, text(data['period'])],
    ]),
    h('div', { key: 'body', className: 'section prose' }, widgetFor('body')),
    files.length > 0 &&
      h(
        'section',
        { key: 'files', className: 'section' },
        h('h2', null, t.files),
        h(
          'ul',
          { className: 'plain rows' },
          ...files.map((file) => h('li', { key: file }, file.replace(/^files\//, ''))),
        ),
      ),
  );
}

/** An item's page: every element with the evidence that was named for it. */
export function itemPreview(h: CreateElement, t: AdminTexts, { entry, collection, widgetFor }: PreviewProps): unknown {
  const data = record((entry.get('data') as ImmutableLike).toJS());
  const files = list((collection.get('files') as ImmutableLike | undefined)?.toJS()).map(record);
  const file = files.find(({ name }) => name === entry.get('slug'));
  const fields = list(
    list(file?.['fields'])
      .map(record)
      .find(({ name }) => name === 'evidence')?.['fields'],
  ).map(record);
  const evidence = record(data['evidence']);
  return page(
    h,
    h('h1', { key: 'title' }, text(file?.['label'])),
    text(data['summary']) && h('p', { key: 'lead', className: 'lead' }, text(data['summary'])),
    facts(h, [[t.published, text(data['published'])]]),
    h(
      'ol',
      { key: 'elements', className: 'plain rows' },
      ...fields.map(({ name, label }) =>
        h(
          'li',
          { key: text(name) },
          h('strong', null, text(label)),
          h(
            'ul',
            null,
            ...list(evidence[text(name)]).map((row, index) => h('li', { key: index }, rowText(t, record(row)))),
          ),
        ),
      ),
    ),
    h('div', { key: 'body', className: 'section prose' }, widgetFor('body')),
  );
}

/** A row of evidence in words. */
function rowText(t: AdminTexts, row: Record<string, unknown>): string {
  const kind = text(row[KIND]) as keyof AdminTexts['kinds'];
  const value = row[kind];
  const shown = Array.isArray(value)
    ? value.map((one) => text(one) || text(record(one)['name']) || text(record(one)['label'])).join(', ')
    : text(value);
  return [t.kinds[kind] ?? kind, text(row['label']) || shown].filter(Boolean).join(': ');
}
