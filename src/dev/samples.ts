import type { Contact } from '../model/agency.ts';
import type { ElementStatus } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import type { DocumentCard, FileCard } from '../views/cards.ts';
import type { PersonView } from '../views/evidence-view.ts';
import type { ElementLine, EvidenceBlock, ItemLink } from '../views/item-view.ts';
import type { TableView } from '../views/table-view.ts';
import type { TimelineEntry } from '../views/timeline.ts';
import { texts } from './texts.ts';

/** What the components on the page of the design show. */
export interface Samples {
  contact: Contact;
  people: { name: string | null; people: PersonView[] }[];
  documents: DocumentCard[];
  table: TableView;
  blocks: EvidenceBlock[];
  events: TimelineEntry[];
  links: { previous: ItemLink; next: ItemLink };
}

export function samplesOf(locale: Locale): Samples {
  const t = texts[locale];
  const file: FileCard = {
    name: 'tender.pdf',
    href: '#tender.pdf',
    format: 'PDF',
    size: '1.2 MB',
    date: '2024-01-15',
    pages: 4,
    readable: 'text',
    download: undefined,
  };
  const documents = ([null, t.period] as const).map(
    (period): DocumentCard => ({
      title: t.document,
      href: '#document',
      lang: locale,
      published: '2024-01-15',
      updated: period === null ? null : '2024-02-01',
      period,
      unit: null,
      code: 'O15',
      year: 2567,
      files: period === null ? [] : [file, { ...file, readable: 'scanned' }],
    }),
  );
  const person = (number: number): PersonView => ({
    name: `${t.person} ${number}`,
    position: t.position,
    phone: '02-123-4567',
    email: 'person@sample.example.go.th',
    photo: null,
    anchors: [],
  });
  const table: TableView = {
    slug: 'works',
    caption: t.parts.table,
    captionLang: locale,
    columns: [
      { name: 'work', title: t.work, unit: null, numeric: false, width: 'long', key: true, counter: false, id: null },
      {
        name: 'price',
        title: t.price,
        unit: null,
        numeric: true,
        width: 'short',
        key: false,
        counter: false,
        id: null,
      },
    ],
    rows: t.works.map((text, index) => [{ text }, { text: `${(index + 1) * 125},000.00` }]),
    rowIds: new Map(),
    constants: [],
    wide: false,
    cards: false,
    total: t.works.length,
    money: true,
    downloads: ['CSV', 'XLSX'].map((format) => ({ format, href: `#${format}` })),
    charts: [],
    page: null,
    wholeThere: false,
  };
  const line = (id: string, status: ElementStatus): ElementLine => ({
    id,
    title: t.element,
    status,
    reason: null,
    recommended: false,
    part: false,
    period: 'fiscalYear',
    target: `#${id}`,
    anchor: false,
  });
  return {
    contact: {
      address: t.address,
      phone: '02-123-4567',
      email: 'info@sample.example.go.th',
      hours: t.hours,
      map: 'https://map.example.go.th/',
    },
    people: [{ name: t.group, people: [person(1), person(2)] }],
    documents,
    table,
    blocks: [
      {
        element: line('invitation', 'met'),
        parts: [],
        data: [],
        shown: [
          {
            kind: 'file',
            file,
            label: t.document,
            period: t.period,
            total: null,
            lang: locale,
            heading: null,
            anchors: [],
          },
        ],
      },
      { element: line('result', 'missing'), parts: [], data: [], shown: [] },
    ],
    events: t.events.map((text, index) => ({ day: `2024-0${index + 1}-15`, text, minor: index === 0 })),
    links: {
      previous: { code: 'O14', title: t.item, href: '#o14' },
      next: { code: 'O16', title: t.item, href: '#o16' },
    },
  };
}
