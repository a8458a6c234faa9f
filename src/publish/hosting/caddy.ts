import { typesByEnding, typesByName, withCharset } from '../media-type.ts';
import { headerRules, hostFiles } from './headers.ts';
import { type Hosting, literal, patternBelow, redirectsOf } from './hosting.ts';

/** A Caddyfile for the site: Caddy 2 gets the certificate itself. */
export function caddyFile(hosting: Hosting): string {
  const { base, host, root, answers } = hosting;
  const block = (lines: string[]) => lines.map((line) => `\t\t\t${line}\n`).join('');
  // Inside `route` the order is that of the file: what is true of everything comes first, and is overruled.
  const kinds = [...answers.rules].reverse().map(({ name, pattern, headers }) => {
    const lines = answers.varying.map((header) => {
      const value = headers[header];
      return value === undefined ? `-${header}` : `${header} "${value}"`;
    });
    if (pattern === '') return `\t\theader {\n${block(lines)}\t\t}\n`;
    return `\t\t@${name} path_regexp (?i)${patternBelow(base, pattern)}\n\t\theader @${name} {\n${block(lines)}\t\t}\n`;
  });
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
		header Content-Security-Policy "${headerRules.find(({ name }) => name === 'page')?.headers['Content-Security-Policy']}"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
