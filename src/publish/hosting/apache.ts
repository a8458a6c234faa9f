import { typesByEnding, typesByName, withCharset } from '../media-type.ts';
import { hostFiles } from './headers.ts';
import { type Hosting, literal, patternBelow, redirectsOf } from './hosting.ts';

/** `.htaccess` of the built site, for Apache 2.4; it asks for `AllowOverride All`, or for `FileInfo Indexes Options`. */
export function apacheFile(hosting: Hosting): string {
  const { base, answers } = hosting;
  // Later lines overrule earlier ones, so what is true of everything comes first.
  const byPath = [...answers.rules].reverse().flatMap(({ pattern, headers }) => {
    const when = pattern === '' ? '' : ` "expr=%{REQUEST_URI} =~ m#${patternBelow(base, pattern)}#i"`;
    return answers.varying.map((name) => {
      const value = headers[name];
      return value === undefined
        ? `  Header always unset ${name}${when}`
        : `  Header always set ${name} "${value}"${when}`;
    });
  });
  const types = [...typesByEnding].flatMap(([ending, type]) => [
    `AddType ${type} .${ending}`,
    ...(withCharset(type) === type ? [] : [`AddCharset utf-8 .${ending}`]),
  ]);
  const named = typesByName.map(
    ([end, type]) => `<If "%{REQUEST_URI} =~ m#${literal(end)}$#">\n  ForceType "${withCharset(type)}"\n</If>`,
  );
  const texts = [...new Set([...typesByEnding.values()])].filter((type) => withCharset(type) !== type);
  return `# Written by oit build. Apache reads it; no visitor gets it.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
FileETag MTime Size
ErrorDocument 404 ${base}404.html

<IfModule mod_headers.c>
${Object.entries(answers.everywhere)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
${byPath.join('\n')}
</IfModule>

AddDefaultCharset utf-8
${types.join('\n')}
${named.join('\n')}

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${texts.join(' ')}
</IfModule>

RedirectMatch 404 "/(${hostFiles.map(literal).join('|')})$"
${redirectsOf(hosting, 301)
  .map(({ from, to }) => `RedirectMatch 301 "^${literal(from)}$" "${to}"\n`)
  .join('')}${redirectsOf(hosting, 410)
  .map(({ from }) => `RedirectMatch 410 "^${literal(from)}$"\n`)
  .join('')}`;
}
