import { typesByEnding, withCharset } from '../media-type.ts';
import { hostFiles } from './headers.ts';
import { type Hosting, literal, patternBelow, redirectsOf } from './hosting.ts';

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `web.config` of the built site, for IIS 7 or newer with the module URL Rewrite 2. */
export function iisFile(hosting: Hosting): string {
  const { base, answers } = hosting;
  const types = [...typesByEnding].map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${xml(withCharset(type))}" />\n`,
  );
  // Later rules overrule earlier ones. A header that is set to nothing is not sent.
  const outbound = [...answers.rules].reverse().flatMap(({ name, pattern, headers }) =>
    answers.varying.map(
      (header) => `        <rule name="${name} ${header}">
          <match serverVariable="RESPONSE_${header.replaceAll('-', '_')}" pattern=".*" />
          <conditions>
            <add input="{URL}" pattern="${xml(pattern === '' ? '.*' : patternBelow(base, pattern))}" ignoreCase="true" />
          </conditions>
          <action type="Rewrite" value="${xml(headers[header] ?? '')}" />
        </rule>\n`,
    ),
  );
  // The path of a rule has no slash in front.
  const inbound = [
    ...redirectsOf(hosting, 301).map(
      ({ from, to }, index) => `        <rule name="moved ${index}" stopProcessing="true">
          <match url="^${xml(literal(from.slice(1)))}$" />
          <action type="Redirect" url="${xml(to ?? '')}" redirectType="Permanent" />
        </rule>\n`,
    ),
    ...redirectsOf(hosting, 410).map(
      ({ from }, index) => `        <rule name="gone ${index}" stopProcessing="true">
          <match url="^${xml(literal(from.slice(1)))}$" />
          <action type="CustomResponse" statusCode="410" statusReason="Gone" statusDescription="Gone" />
        </rule>\n`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by oit build. IIS reads it; no visitor gets it. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types.join('')}    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering>
        <hiddenSegments>
${hostFiles
  .filter((name) => name !== 'web.config')
  .map((name) => `          <add segment="${name}" />\n`)
  .join('')}        </hiddenSegments>
      </requestFiltering>
    </security>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(answers.everywhere)
  .map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />\n`)
  .join('')}      </customHeaders>
    </httpProtocol>
    <rewrite>
      <rules>
${inbound.join('')}      </rules>
      <outboundRules>
${outbound.join('')}      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}
