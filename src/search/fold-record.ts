import { type Folded, foldCanonical, foldForSearch } from '../thai/fold.ts';
import { isPart, type Section, type StoredRecord } from './format.ts';

/** The texts of a record as search compares them. A part of a page has no title of its own. */
export interface FoldedRecord {
  body: Folded;
  title: Folded;
  also: Folded;
  /** What the record belongs to: the item of a document, the page of a file. */
  parent: Folded;
  /** Names in Thai, and in English where there is one. */
  sections: { section: Section; names: Folded[] }[];
}

const known = new WeakMap<StoredRecord, FoldedRecord>();

/** Folds a record, once: while somebody types, the same records are looked at again and again. */
export function foldRecord(record: StoredRecord): FoldedRecord {
  const before = known.get(record);
  if (before) return before;
  const part = isPart(record);
  const folded: FoldedRecord = {
    body: foldCanonical(record.text),
    title: foldForSearch(part ? '' : record.title),
    also: foldForSearch(part ? '' : (record.also ?? '')),
    parent: foldForSearch([record.item, record.itemAlso, part ? record.title : ''].join('\n')),
    sections: record.sections.map((section) => ({
      section,
      names: [section.title, ...(section.also === undefined ? [] : [section.also])].map((name) => foldForSearch(name)),
    })),
  };
  known.set(record, folded);
  return folded;
}

/** The folded name of a part of a page. */
export function nameIn({ sections }: FoldedRecord, wanted: Section | null): Folded {
  const found = sections.find(({ section }) => section === wanted);
  return found?.names[0] ?? { text: '', from: [], source: '' };
}
