const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// Everything that is no Char of XML 1.0 (fifth edition, 2.2), in a text without lone surrogates.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text without what XML cannot hold at all: that becomes U+FFFD. Signs that mean something in XML are not escaped yet. */
export const legalInXml = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '\ufffd');

/**
 * Text as it may stand in XML, in content and in attributes: line breaks and tabs survive attribute normalisation, and what
 * XML cannot hold at all becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return legalInXml(text)
    .replace(/[&<>"']/g, (character) => names[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element with attributes and its content, which is XML already; one on a line, indented by depth. */
export function xmlElement(
  name: string,
  attributes: Record<string, string | number>,
  children: readonly string[] = [],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${list.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const inner = children.flatMap((child) => child.split('\n')).map((line) => `  ${line}`);
  return `${open}>\n${inner.join('\n')}\n</${name}>`;
}
