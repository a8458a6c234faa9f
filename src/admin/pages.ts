import { dictionary } from '../i18n/index.ts';
import type { Admin } from '../model/admin.ts';
import { itemPath, withBase } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { type AdminItem, adminItems } from './config.ts';
import { adminTexts } from './texts.ts';

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Head {
  title: string;
  /** Where the files of the form are, from the page. */
  form: string;
  styles: readonly string[];
  scripts?: readonly string[];
}

const head = (site: Site, admin: Admin, { title, form, styles, scripts = [] }: Head): string => `<!doctype html>
<html lang="${admin.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${inHtml(`${title} | ${site.agency.name[admin.locale]}`)}</title>
<link rel="icon" type="image/svg+xml" href="${form}icon.svg">
${styles.map((name) => `<link rel="stylesheet" href="${form}${name}">`).join('\n')}
${scripts.map((name) => `<script defer src="${form}${name}"></script>`).join('\n')}
</head>`;

/** `/admin/form/`: Decap, which makes everything itself. */
export function formPage(site: Site, admin: Admin): string {
  const t = adminTexts(admin.locale);
  const scripts = ['form.js', 'decap-cms.js'];
  return `${head(site, admin, { title: t.startTitle, form: '', styles: ['forms.css'], scripts })}
<body>
<p id="loading">${inHtml(t.loading)}</p>
<noscript><p>${inHtml(t.noScript)}</p></noscript>
</body>
</html>
`;
}

/**
 * `/admin/`: every item of the open years with its status, from where the form opens at the right place.
 * @param problems what must be corrected before anything can be published
 */
export function startPage(site: Site, admin: Admin, problems: readonly string[] = []): string {
  const t = adminTexts(admin.locale);
  const years = [...Map.groupBy(adminItems(site, admin), ({ year }) => year)];
  const sections = years.map(
    ([year, items]) => `<section class="section">
<h2>${inHtml(t.year(year))}</h2>
${codes(site, admin, items)}
${[...Map.groupBy(items, (item) => item.items).values()].map((group) => part(site, admin, group)).join('\n')}
</section>`,
  );
  return `${head(site, admin, { title: t.startTitle, form: 'form/', styles: ['site.css', 'start.css'] })}
<body>
<main class="wrap" id="main_content">
<p><a href="${inHtml(withBase(site.base, '/'))}">${inHtml(t.toSite)}</a></p>
<h1>${inHtml(t.startTitle)}</h1>
<p class="lead">${inHtml(t.startLead)}</p>
${notice(t.problems, problems)}
<ul>
${t.startSteps.map((step) => `<li>${inHtml(step)}</li>`).join('\n')}
</ul>
${sections.length > 0 ? sections.join('\n') : `<p class="notice">${inHtml(t.noYears)}</p>`}
</main>
</body>
</html>
`;
}

const notice = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<div class="notice"><p>${inHtml(title)}</p><ul>${lines.map((one) => `<li>${inHtml(one)}</li>`).join('')}</ul></div>`;

const statusOf = (site: Site, { year, item }: AdminItem) => lookup(site).item(year, item.code)?.status ?? 'missing';

/** The way to an item for who knows its code; those that are owed stand out. */
function codes(site: Site, admin: Admin, items: readonly AdminItem[]): string {
  const links = items.map((one) => {
    const status = statusOf(site, one);
    const said = `${one.item.code} ${one.item.title[admin.locale]}: ${dictionary(admin.locale).itemStatus[status]}`;
    return `<li><a class="status-${status}" href="#${idOf(one)}" title="${inHtml(said)}">${one.item.code}</a></li>`;
  });
  return `<ul class="plain codes">${links.join('')}</ul>`;
}

const idOf = ({ year, name }: AdminItem): string => `${year}-${name}`;

function part(site: Site, admin: Admin, group: AdminItem[]): string {
  const [first] = group;
  const { code, title } = first?.subIndicator ?? { code: '', title: null };
  return `<h3>${inHtml([code, title].filter(Boolean).join(' '))}</h3>
<ul class="plain rows items">
${group.map((item) => row(site, admin, item)).join('\n')}
</ul>`;
}

function row(site: Site, admin: Admin, one: AdminItem): string {
  const { year, item, items, name, documents } = one;
  const t = adminTexts(admin.locale);
  const status = statusOf(site, one);
  const title = inHtml(item.title[admin.locale]);
  const action = (path: string, text: string) =>
    `<a href="form/#/collections/${path}" aria-label="${inHtml(text)}: ${item.code} ${title}">${inHtml(text)}</a>`;
  const actions = [
    action(`${items}/entries/${name}`, t.edit),
    ...(documents === null ? [] : [action(`${documents}/new`, t.newDocument), action(documents, t.allDocuments)]),
  ];
  return `<li id="${idOf(one)}"><a href="${inHtml(withBase(site.base, itemPath(year, item.code)))}"><b>${item.code}</b> ${title}</a>
<span class="status status-${status}">${inHtml(dictionary(admin.locale).itemStatus[status])}</span>
<span class="actions">${actions.join(' ')}</span></li>`;
}
