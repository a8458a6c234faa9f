import { join, resolve } from 'node:path';
import { buildSite } from '../../src/build/build.ts';
import { assess } from '../../src/check/assess.ts';
import { frameworksRoot, programRoot } from '../../src/cli/options.ts';
import { readContent } from '../../src/content/read.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import { contentComponents } from '../../src/model/content-components.ts';

// Builds an archive once and prints seconds per stage as JSON: run as a process of its own, so that memory can be watched.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const [content = '', out = ''] = process.argv.slice(2);
const today = '2024-04-23';
const seconds: Record<string, number> = {};
let stage = 'read';
let began = performance.now();
const enter = (next: string) => {
  const now = performance.now();
  seconds[stage] = (now - began) / 1000;
  stage = next;
  began = now;
};

const frameworks = loadFrameworks(frameworksRoot);
const disclosure = readContent({ root: resolve(content), label: 'content', frameworks, components: contentComponents });
enter('check');
const assessment = assess(disclosure, { frameworks, today, label: 'content' });
const { agency } = disclosure;
if (!agency) throw new Error('the archive has no agency');
enter('start');
const site = { agency, disclosure, assessment, frameworks, today, url: agency.site, base: '/', files: new Map() };
const findings = await buildSite({ site, root: join(programRoot), out: resolve(out), onStage: enter });
enter('end');
if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
process.stdout.write(JSON.stringify(seconds));
