import { typesByEnding, typesByName, withCharset } from '../media-type.ts';
import { headersOf, hostFiles } from './headers.ts';
import { type Hosting, literal, patternBelow, redirectsOf } from './hosting.ts';

/** A Caddyfile for the site: Caddy 2 gets the certificate itself. */
export function caddyFile(hosting: Hosting): string {
  const { base, host, root, answers } = hosting;
  const block = (lines: string[]) => lines.map((line) => `\t\t\t${line}\n`).join('');
  // A header that is taken away again is taken away last, whatever the order of the file: so each kind leaves out those before it.
  const kinds = answers.rules.map(({ name, pattern, headers }, index) => {
    const others = answers.rules
      .slice(0, index)
      .map((rule) => `\t\t\tnot path_regexp (?i)${patternBelow(base, rule.pattern)}\n`);
    const own = pattern === '' ? '' : `\t\t\tpath_regexp (?i)${patternBelow(base, pattern)}\n`;
    const lines = Object.entries(headers).map(([header, value]) => `${header} "${value}"`);
    return `\t\t@${name} {\n${own}${others.join('')}\t\t}\n\t\theader @${name} {\n${block(lines)}\t\t}\n`;
  });
  const errors = Object.entries(headersOf('/404.html')).map(([header, value]) => `\t\t\t${header} "${value}"\n`);
  const open = answers.varying
    .filter((header) => !(header in headersOf('/404.html')))
    .map((header) => `\t\t\t-${header}\n`);
  const types = [
    ...[...typesByEnding].map(([ending, type]): [string, string] => [`\\.${ending}$`, type]),
    ...typesByName.map(([end, type]): [string, string] => [`${literal(end)}$`, type]),
  ].map(
    ([pattern, type], index) =>
      `\t\t@type${index} path_regexp (?i)${pattern}\n\t\theader @type${index} Content-Type "${withCharset(type)}"\n`,
  );
  return `${host} {
	root * ${root}
	encode gzip
	header {
${Object.entries(answers.everywhere)
  .map(([name, value]) => `\t\t${name} "${value}"\n`)
  .join('')}\t}
	route {
${[...kinds, ...types].join('')}${redirectsOf(hosting, 301)
  .map(({ from, to }) => `\t\tredir ${from} ${to} 301\n`)
  .join('')}${redirectsOf(hosting, 410)
  .map(({ from }) => `\t\terror ${from} 410\n`)
  .join('')}\t\tfile_server {
			index index.html
			precompressed gzip
			hide ${hostFiles.join(' ')}
		}
	}
	handle_errors {
		header {
${[...errors, ...open].join('')}\t\t\tContent-Type "text/html; charset=utf-8"
		}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
