import { dictionary } from '../i18n/index.ts';
import { plainTexts, type Texts } from '../i18n/texts.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Site } from '../site/site.ts';
import { formatDate } from '../thai/date.ts';
import type { NewsEntry, NewsFile } from './news.ts';
import type { NewsForm, NewsScope } from './news-feeds.ts';

/** How a feed or calendar is called within its site: what it is, and of which year or unit. */
export function scopeTitle(scope: NewsScope, name: NewsForm['name']): Bilingual {
  return { th: scopeTitleIn(plainTexts('th'), scope, name), en: scopeTitleIn(plainTexts('en'), scope, name) };
}

/** The same as a page calls it. */
export function scopeTitleIn(t: Texts, { year, unit }: NewsScope, name: NewsForm['name']): string {
  const of = [unit?.name[t.locale], year === null ? undefined : t.fiscalYear(year)].filter(
    (part) => part !== undefined,
  );
  return [t.dataPage.entries[name], ...of].join(' · ');
}

/** How a feed or calendar is called elsewhere, with the name of the agency. In Thai, as all of them are. */
export const newsTitle = ({ agency }: Pick<Site, 'agency'>, scope: NewsScope, name: NewsForm['name']): string =>
  `${scopeTitle(scope, name).th} · ${agency.name.th}`;

/** What a feed holds, in a sentence; a sample says that it is one. */
export function newsDescription(site: Pick<Site, 'agency'>, { year, unit }: NewsScope): string {
  const t = dictionary('th');
  const who = [unit?.name.th, site.agency.name.th].filter((part) => part !== undefined).join(' ');
  const when = year === null ? '' : ` ${t.fiscalYear(year)}`;
  const sentence = `ข้อมูลและเอกสารที่${who}เผยแพร่หรือปรับปรุง ตามการประเมินคุณธรรมและความโปร่งใส (ITA)${when}`;
  return site.agency.sample ? `${sentence} (${t.sample})` : sentence;
}

/**
 * An entry in plain text: what was changed, or else what its author says of it, or else what it is and what comes with it.
 */
export function entrySummary({ change, summary, title, item, tables, files }: NewsEntry): string {
  if (change !== null) return `${dictionary('th').updated}: ${change}`;
  if (summary !== null) return summary;
  const names = new Set(tables.map((table) => table.title)).size;
  const parts = [
    title === item ? `ข้อมูลข้อ ${item}` : `เอกสารของข้อ ${item}`,
    names > 0 ? `ตารางข้อมูล ${names} ตาราง` : '',
    files.length > 0 ? `ไฟล์แนบ ${files.length} ไฟล์` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** An entry as HTML, for readers of feeds: the summary, the days, who is responsible, tables and attachments as links. */
export function entryHtml(entry: NewsEntry): string {
  const t = dictionary('th');
  const { published, updated, unit, item, itemUrl, url } = entry;
  const days = [
    published === null ? '' : `${t.published} ${formatDate(published, 'th', 'long')}`,
    updated === null ? '' : `${t.updated} ${formatDate(updated, 'th', 'long')}`,
  ].filter((day) => day !== '');
  const facts = [days.join(' '), ...(unit ? [`${t.unit}: ${unit.name.th}`] : [])].map(escapeHtml);
  const parent = url === itemUrl ? '' : `<p>${escapeHtml(t.document.partOf)} ${link(itemUrl, item)}</p>`;
  return [
    `<p>${escapeHtml(entrySummary(entry))}</p>`,
    entry.change === null ? '' : `<p>${escapeHtml(entrySummary({ ...entry, change: null }))}</p>`,
    `<p>${facts.join('<br>')}</p>`,
    parent,
    list(t.item.otherTables, entry.tables),
    list(t.item.otherFiles, entry.files),
  ].join('');
}

/** Files with one title are forms of one thing, on one line. */
function list(heading: string, files: NewsFile[]): string {
  if (files.length === 0) return '';
  const lines = [...Map.groupBy(files, ({ title }) => title)].map(([title, forms]) => {
    const [only] = forms;
    if (forms.length === 1 && only) return `<li>${link(only.url, title)}</li>`;
    return `<li>${escapeHtml(title)}: ${forms.map(({ url, format }) => link(url, format)).join(' ')}</li>`;
  });
  return `<p>${escapeHtml(heading)}</p><ul>${lines.join('')}</ul>`;
}

const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
