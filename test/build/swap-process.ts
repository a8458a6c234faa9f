import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recoverFolder, replaceFolder } from '../../src/build/replace.ts';

// Replaces a folder over and over by one of forty files that all hold the same text, as often as it is told or until it is killed.
const [folder = '', letter = '', times = 'Infinity'] = process.argv.slice(2);
const target = join(folder, 'site');
recoverFolder(target);
process.stdout.write('ready\n');
for (let turn = 0; turn < Number(times); turn += 1) {
  const fresh = join(folder, `work-${process.pid}`);
  mkdirSync(join(fresh, 'api'), { recursive: true });
  for (let file = 0; file < 40; file += 1) writeFileSync(join(fresh, 'api', `${file}.json`), `${letter}${turn}`);
  replaceFolder(fresh, target);
}
