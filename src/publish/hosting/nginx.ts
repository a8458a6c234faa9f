import { typesByEnding, typesByName, withCharset } from '../media-type.ts';
import { hostFiles } from './headers.ts';
import { type Hosting, literal, patternBelow, redirectsOf } from './hosting.ts';

const variable = (header: string): string => `$oit_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * For the context `http`: what each path is answered with. An `add_header` inside a `location` would drop every inherited one, so
 * the values depend on the path by `map`, and no location adds one of its own.
 */
export function nginxHttp(hosting: Hosting): string {
  const { rules, varying } = hosting.answers;
  const maps = varying.map((header) => {
    const lines = rules.map(({ pattern, headers }) => {
      const key = pattern === '' ? 'default' : `"~*${patternBelow(hosting.base, pattern)}"`;
      return `  ${key} "${headers[header] ?? ''}";\n`;
    });
    return `map $uri ${variable(header)} {\n${lines.join('')}}\n`;
  });
  const addresses = (status: 301 | 410) =>
    redirectsOf(hosting, status)
      .map(({ from, to }) => `  "${from}" "${to ?? 'gone'}";\n`)
      .join('');
  return [
    '# Include it in the context http, for example as /etc/nginx/conf.d/oit-http.conf.\n',
    // As long and as many as the addresses of an agency are after years; nginx wants to know before the first map.
    'map_hash_bucket_size 1024;\nmap_hash_max_size 65536;\n',
    ...maps,
    `map $uri $oit_moved {\n  default "";\n${addresses(301)}}\n`,
    `map $uri $oit_gone {\n  default "";\n${addresses(410)}}\n`,
  ].join('\n');
}

/** For the context `server` of the agency's own server block, which has its certificate. */
export function nginxServer({ base, root, answers: { everywhere, varying } }: Hosting): string {
  const texts = [...new Set([...typesByEnding.values(), ...typesByName.map(([, type]) => type)])].filter(
    (type) => withCharset(type) !== type && type !== 'text/html',
  );
  const answers = [
    ...Object.entries(everywhere).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ...varying.map((name) => `  add_header ${name} ${variable(name)} always;`),
    `  root "${root}";`,
    '  index index.html;',
    '  charset utf-8;',
    `  charset_types ${texts.join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...[...typesByEnding].map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    '  # A site that was built with --compress has a compressed copy beside each text; others are compressed on the way.',
    '  gzip_static on;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_min_length 1024;',
    `  gzip_types ${texts.join(' ')};`,
  ].join('\n');
  const special = typesByName.map(
    ([end, type]) => `  location ~ "${literal(end)}$" { types { } default_type ${type}; }`,
  );
  return `# Include it in the server block of the site, which has listen, server_name and the certificate.
# The other file, oit-http.conf, belongs into the context http.
server_tokens off;
absolute_redirect off;

location ${base} {
${answers}
  if ($oit_moved) { return 301 $oit_moved$is_args$args; }
  if ($oit_gone) { return 410; }
  error_page 403 404 =404 ${base}404.html;
  error_page 410 @oit_gone;
  location = ${base}404.html { internal; }
  location ~ "/(${hostFiles.map(literal).join('|')})$" { return 404; }
${special.join('\n')}
}

${base === '/' ? '' : `location = ${base.replace(/\/$/, '')} { return 301 ${base}; }\n\n`}location @oit_gone {
${answers}
  try_files $uri \${uri}index.html =410;
}
`;
}
