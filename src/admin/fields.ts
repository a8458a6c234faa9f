import type { Frameworks } from '../frameworks/frameworks.ts';
import { type Element, type FrameworkItem, isPart, type OwnElement } from '../frameworks/schema.ts';
import { fieldName } from '../i18n/findings-words.ts';
import { dictionary } from '../i18n/index.ts';
import type { Unit } from '../model/agency.ts';
import type { Locale } from '../model/bilingual.ts';
import type { EvidenceKind } from '../model/evidence-kind.ts';
import { KIND, OF, type RowKind } from './entry.ts';
import { adminTexts } from './texts.ts';

/** A field as Decap is told of it. Only what Sveltia CMS reads as well is used. */
export interface Field {
  name: string;
  label: string;
  widget: string;
  [option: string]: unknown;
}

/** What the fields of one item depend on. */
export interface FieldContext {
  locale: Locale;
  units: readonly Unit[];
  tables: Frameworks['tables'];
  item: FrameworkItem;
  /** The collection of the item's documents. */
  documents: string;
  /** The item's folder in the repository. */
  folder: string;
  /** The text has components, which only its source shows. */
  mdx?: boolean;
}

const digits = '[0-9\u0e50-\u0e59]';
/** A day looks so; whether there is such a day is asked when the entry is saved. */
const DAY = `^.*${digits}.*$`;

/** Fields of a document: an announcement, a news item, a report. */
export function documentFields(context: FieldContext): Field[] {
  const t = adminTexts(context.locale);
  return [
    { name: OF, label: OF, widget: 'hidden', default: 'document' },
    { name: 'title', label: t.title, hint: t.titleHint, widget: 'string' },
    { ...day('published', t.published, context.locale), required: true },
    unitField(context),
    {
      name: 'files',
      label: t.files,
      hint: t.filesHint,
      widget: 'list',
      required: false,
      collapsed: false,
      field: fileField('file', t.file),
    },
    { name: 'summary', label: t.summary, hint: t.summaryHint, widget: 'text', required: false },
    body(t.body, context),
    { name: 'period', label: t.period, hint: t.periodHint, widget: 'string', required: false },
    langField(context.locale),
    { name: 'draft', label: t.draft, hint: t.draftHint, widget: 'boolean', default: false, required: false },
    ...later(context),
  ];
}

/** Fields of an item's own text: what shows each element. */
export function itemFields(context: FieldContext): Field[] {
  const t = adminTexts(context.locale);
  return [
    { name: OF, label: OF, widget: 'hidden', default: 'item' },
    unitField(context),
    day('published', t.published, context.locale),
    { name: 'summary', label: t.summary, hint: t.summaryHint, widget: 'text', required: false },
    {
      name: 'evidence',
      label: t.evidence,
      widget: 'object',
      required: false,
      collapsed: false,
      fields: context.item.elements.map((element, index) => elementField(element, index, context)),
    },
    body(t.itemBody, context, t.bodyHint),
    ...later(context),
    {
      name: 'notApplicable',
      label: t.notApplicable,
      hint: t.notApplicableHint,
      widget: 'object',
      required: false,
      collapsed: true,
      fields: [{ name: 'reason', label: t.reason, widget: 'string', required: false }],
    },
  ];
}

/** What is said once something is published. */
function later({ locale }: FieldContext): Field[] {
  const t = adminTexts(locale);
  return [
    { ...day('updated', t.updated, locale), required: false },
    {
      name: 'changes',
      label: t.changes,
      widget: 'list',
      required: false,
      collapsed: true,
      fields: [day('date', t.changeDate, locale), { name: 'text', label: t.change, widget: 'string' }],
    },
  ];
}

function day(name: string, label: string, locale: Locale): Field {
  const t = adminTexts(locale);
  return { name, label, hint: t.dayHint, widget: 'string', required: false, pattern: [DAY, t.dayWrong] };
}

function unitField({ locale, units }: FieldContext): Field {
  const options = units.map(({ id, name }) => ({ label: name[locale], value: id }));
  const label = adminTexts(locale).unit;
  // A list to choose from needs a choice.
  return options.length > 0
    ? { name: 'unit', label, widget: 'select', required: false, options }
    : { name: 'unit', label, widget: 'hidden', required: false };
}

function langField(locale: Locale): Field {
  const { lang, languages } = adminTexts(locale);
  const options = Object.entries(languages).map(([value, label]) => ({ label, value }));
  return { name: 'lang', label: lang, widget: 'select', required: false, options };
}

/** Bytes of one file that every Git host takes with one save. */
const LARGEST_FILE = 25 * 1024 * 1024;

const fileField = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  widget: 'file',
  choose_url: false,
  media_library: { config: { max_file_size: LARGEST_FILE } },
  ...more,
});

const body = (label: string, { mdx = false }: FieldContext, hint?: string): Field => ({
  name: 'body',
  label,
  ...(hint !== undefined && { hint }),
  widget: 'markdown',
  required: false,
  // Tables are kept as they are by the source; components have no other form.
  modes: mdx ? ['raw'] : ['rich_text', 'raw'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: ['image'],
});

/** The official wording as label, what satisfies it as hint, and the kinds of evidence that it accepts to choose from. */
function elementField(element: Element, index: number, context: FieldContext): Field {
  const { locale, item } = context;
  const t = adminTexts(locale);
  const head = isPart(element) ? item.elements.find(({ id }) => id === element.of) : element;
  const own = head && !isPart(head) ? head : null;
  const kinds: EvidenceKind[] = [...(own?.accepts ?? [])];
  // A heading that names the part is always enough for a part of something.
  if (isPart(element) && !kinds.includes('section')) kinds.push('section');
  return {
    name: element.id,
    label: t.element(index + 1, element.title[locale]),
    hint: hintOf(element, context),
    label_singular: t.add,
    widget: 'list',
    required: false,
    collapsed: false,
    typeKey: KIND,
    types: rowKinds(kinds).map((kind) => rowType(kind, own, context)),
  };
}

function hintOf(element: Element, { locale, item, tables }: FieldContext): string {
  const t = adminTexts(locale);
  const texts: (string | undefined)[] = [element.hint?.[locale]];
  if (isPart(element)) texts.push(t.partOf(item.elements.findIndex(({ id }) => id === element.of) + 1));
  else {
    texts.push(dictionary(locale).period[element.period]);
    if (element.rows !== undefined) texts.push(t.rows(element.rows));
    if (element.min > 1) texts.push(t.atLeast(element.min));
    const columns =
      tables.get(element.table ?? '')?.columns.filter(({ required, present }) => required || present) ?? [];
    if (columns.length > 0) texts.push(t.columns(columns.map(({ title }) => title[locale]).join(', ')));
  }
  if (element.basis === 'inferred') texts.push(t.recommended);
  return texts.filter((text) => text).join(' · ');
}

/** What can be added: a word that stands for a value is a choice of its own. */
const rowKinds = (kinds: readonly EvidenceKind[]): RowKind[] =>
  kinds.flatMap((kind): RowKind[] =>
    kind === 'documents' ? ['all', 'documents'] : kind === 'contact' ? ['agency', 'contact'] : [kind],
  );

function rowType(kind: RowKind, own: OwnElement | null, context: FieldContext): Field {
  const t = adminTexts(context.locale);
  const more: Field[] = [
    { name: 'label', label: t.label, widget: 'string', required: false },
    { name: 'period', label: t.period, hint: t.periodHint, widget: 'string', required: false },
    langField(context.locale),
  ];
  if (kind === 'data' && own?.rows !== undefined)
    more.push({
      name: 'total',
      label: t.total,
      hint: t.totalHint,
      widget: 'string',
      required: false,
      pattern: [`^${digits}+$`, t.totalWrong],
    });
  const value = valueFields(kind, context);
  return {
    name: kind,
    label: t.kinds[kind],
    widget: 'object',
    collapsed: false,
    summary: t.kinds[kind],
    fields: [...value, ...more],
  };
}

function valueFields(kind: RowKind, { locale, documents, folder }: FieldContext): Field[] {
  const t = adminTexts(locale);
  const text = (name: string, label = fieldName(name)[locale], more: Partial<Field> = {}): Field => ({
    name,
    label,
    widget: 'string',
    required: false,
    ...more,
  });
  const address = (name: string, label = t.link, more: Partial<Field> = {}) =>
    text(name, label, { pattern: ['^https?://\\S+$', t.linkWrong], ...more });
  const relation = {
    widget: 'relation',
    collection: documents,
    value_field: '{{slug}}',
    search_fields: ['title'],
    display_fields: ['title'],
    options_length: 500,
  };
  switch (kind) {
    case 'all':
    case 'agency':
      return [];
    case 'section':
      return [text('section', t.section, { required: true, hint: t.sectionHint })];
    case 'document':
      return [{ ...relation, name: 'document', label: t.kinds.document }];
    case 'documents':
      return [{ ...relation, name: 'documents', label: t.kinds.documents, multiple: true }];
    case 'file':
      return [fileField('file', t.file)];
    case 'data':
      return [fileField('data', t.data, { hint: t.dataHint, media_folder: `/${folder}`, public_folder: '' })];
    case 'link':
      return [address('link', t.link, { required: true })];
    case 'people':
      return [
        {
          name: 'people',
          label: t.kinds.people,
          widget: 'list',
          summary: '{{fields.name}} · {{fields.position}}',
          fields: [
            text('name', t.person.name, { required: true }),
            text('position', t.person.position, { required: true }),
            { ...fileField('photo', t.person.photo), widget: 'image', required: false },
            text('phone'),
            text('email'),
            text('group', t.person.group),
          ],
        },
      ];
    case 'contact':
      return [
        {
          name: 'contact',
          label: t.kinds.contact,
          widget: 'object',
          fields: [
            ...['address', 'phone', 'email'].map((name) => text(name, undefined, { required: true })),
            address('map', fieldName('map')[locale]),
            ...['fax', 'hours', 'line'].map((name) => text(name)),
            address('facebook', fieldName('facebook')[locale]),
          ],
        },
      ];
    case 'channels':
      return [
        {
          name: 'channels',
          label: t.kinds.channels,
          widget: 'list',
          summary: '{{fields.label}}',
          fields: [
            text('label', t.channel, { required: true }),
            address('link'),
            text('phone'),
            text('email'),
            text('address'),
            text('note', t.note),
          ],
        },
      ];
  }
}
