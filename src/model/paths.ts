import type { FindingCode } from './finding.ts';
import { itemFolder } from './item-code.ts';
import { publishedName } from './published-name.ts';

/** Paths of the built site from its root, without the base: the contract's list, in one place. */
export const yearPath = (year: number): string => `/${year}/`;
export const itemPath = (year: number, code: string): string => `/${year}/${itemFolder(code)}/`;
export const documentPath = (year: number, code: string, slug: string): string => `${itemPath(year, code)}${slug}/`;
/** @param name as it is on disk: what is not safe in an address is published under another. */
export const filePath = (year: number, code: string, name: string): string =>
  `${itemPath(year, code)}files/${publishedName(name)}`;
export const tablePath = (year: number, code: string, slug: string, format: 'csv' | 'json' | 'xlsx'): string =>
  `${itemPath(year, code)}data/${slug}.${format}`;
/** The page of a table. */
export const tablePagePath = (year: number, code: string, slug: string): string =>
  `${itemPath(year, code)}data/${slug}/`;
export const statusPath = (year: number): string => `/${year}/status/`;
export const urlSheetPath = (year: number): string => `/${year}/urls/`;
/** The days of the assessment and of the agency. */
export const calendarPath = '/calendar/';
/** Every item and element of a year on one page. */
export const checklistPath = (year: number): string => `/${year}/checklist/`;
/** All years, and each subject across them. */
export const archivePath = '/years/';
/** Posters of surveys. */
export const postersPath = '/survey/';
export const codePath = (code: string): string => `/${itemFolder(code)}/`;

/** How scores are worked out, and where the criteria come from. */
export const methodologyPath = '/about/methodology/';
/** Where the methodology explains a figure. */
export const figurePath = (figure: string): string => `${methodologyPath}#${figure}`;

/** The manual of the people who run the site, and in it a page for every finding. */
export const manualPath = '/about/manual/';
export const findingsPath = `${manualPath}findings/`;
export const findingPath = (code: FindingCode): string => `${findingsPath}${code}/`;

/** A path from the root under the base at which the site is served. */
export const withBase = (base: string, path: string): string => `${base.replace(/\/$/, '')}${path}`;
