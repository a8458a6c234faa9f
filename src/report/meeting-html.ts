import type { Locale } from '../model/bilingual.ts';
import type { MeetingReport } from './meeting.ts';
import { meetingText, type Part, type PlainTable } from './meeting-tables.ts';
import { legalInXml } from './xml.ts';

/** For A4 paper first: black on white, no row cut in two, headings with what they head. */
const style = `
@page { size: A4; margin: 18mm 16mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 9pt; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: #fff; color: #111;
  font: 1rem/1.6 Sarabun, 'Leelawadee UI', 'Noto Sans Thai', Thonburi, Tahoma, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 .25rem; padding-bottom: .25rem; border-bottom: 2px solid #0b4a6f; color: #0b4a6f; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
h2, h3, h4 { line-height: 1.35; break-after: avoid; }
p { margin: 0; }
.agency { font-weight: 700; font-size: 1.15rem; }
.warning { margin: 1rem 0; padding: .5rem .75rem; border: 2px solid #a00; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; }
th, td { padding: .3rem .5rem; border: 1px solid #999; text-align: start; vertical-align: top; white-space: pre-line; }
thead th { background: #e8eef2; }
tbody th { font-weight: 400; }
td.figure, th.figure { text-align: end; font-variant-numeric: tabular-nums; }
.summary td { font-weight: 700; }
tr { break-inside: avoid; }
ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
.scroll { overflow-x: auto; }
@media (max-width: 40rem) { body { padding: 1rem; } .wide { min-width: 36rem; } }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } .scroll { overflow: visible; }
  .wide { min-width: 0; } thead th { background: none; border-bottom: 2px solid #000; } h2 { color: #000; border-color: #000; } }
`;

/**
 * The report for a meeting as one page that prints on A4: nothing else belongs to it, no file, no script, no other host.
 * @param fonts `@font-face` rules that hold their fonts; without them, the Thai font of the computer
 */
export function meetingHtml(report: MeetingReport, locale: Locale, fonts = ''): string {
  const { title, agency, lead, warning, parts } = meetingText(report, locale);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} – ${escapeHtml(agency)}</title>
<style>${fonts}${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="agency">${escapeHtml(agency)}</p>
${lead.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</header>
<main>
${warning === null ? '' : `<p class="warning">${escapeHtml(warning)}</p>\n`}${parts.map((part) => partHtml(part, 2)).join('\n')}
</main>
</body>
</html>
`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => legalInXml(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

function partHtml({ heading, lines = [], table, parts = [] }: Part, depth: number): string {
  return [
    `<section>`,
    `<h${depth}>${escapeHtml(heading)}</h${depth}>`,
    ...(lines.length === 0 ? [] : [`<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`]),
    ...(table ? [tableHtml(table)] : []),
    ...parts.map((part) => partHtml(part, depth + 1)),
    `</section>`,
  ].join('\n');
}

function tableHtml({ headers, rows, right }: PlainTable): string {
  const figure = (index: number) => (right.includes(index) ? ' class="figure"' : '');
  const head = headers.map((text, index) =>
    text === '' ? `<td${figure(index)}></td>` : `<th scope="col"${figure(index)}>${escapeHtml(text)}</th>`,
  );
  const body = rows.map(
    (row) =>
      `<tr>${row
        .map((text, index) =>
          index === 0 ? `<th scope="row">${escapeHtml(text)}</th>` : `<td${figure(index)}>${escapeHtml(text)}</td>`,
        )
        .join('')}</tr>`,
  );
  const kind = headers[0] === '' ? 'summary' : 'wide';
  return `<div class="scroll" tabindex="0"><table class="${kind}"><thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}
