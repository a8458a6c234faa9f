import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';
import { personalDataKinds } from '../../src/privacy/match.ts';
import { type LabelledLine, labelledLines } from './labelled.ts';

const personal = labelledLines('personal.yaml');
const harmless = labelledLines('harmless.yaml');

const show = ({ group, text }: LabelledLine, what: string) => `${what} | ${group} | ${text}`;
const counts = new Map(personalDataKinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]));
const mistakes: string[] = [];
const severities: string[] = [];

for (const line of [...personal, ...harmless]) {
  const found = findPersonalData(line.text, line.context);
  for (const wanted of line.expected) {
    const match = found.find(
      ({ kind, start, end }) => kind === wanted.kind && start === wanted.start && end === wanted.end,
    );
    const count = counts.get(wanted.kind);
    if (match && count) count.right += 1;
    else if (count) count.missed += 1;
    if (!match) mistakes.push(show(line, `missed ${wanted.kind}`));
    else if (match.severity !== wanted.severity)
      severities.push(show(line, `${match.severity}, not ${wanted.severity}`));
  }
  for (const match of found) {
    if (line.expected.some(({ kind, start, end }) => kind === match.kind && start === match.start && end === match.end))
      continue;
    const count = counts.get(match.kind);
    if (count) count.wrong += 1;
    mistakes.push(show(line, `wrong ${match.kind} ${match.severity}`));
  }
}

const figures = [...counts].map(([kind, { right, wrong, missed }]) => ({
  kind,
  right,
  wrong,
  missed,
  precision: Number((right / (right + wrong)).toFixed(3)),
  recall: Number((right / (right + missed)).toFixed(3)),
}));

describe('the labelled lines', () => {
  it('are enough to judge by', () => {
    expect(personal.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(150);
    expect(harmless.length).toBeGreaterThanOrEqual(250);
    expect(harmless.flatMap(({ expected }) => expected)).toEqual([]);
  });

  it('are told apart, kind by kind', () => {
    console.table(figures);
    if (mistakes.length > 0) console.log(mistakes.join('\n'));
    for (const { kind, precision, recall } of figures) {
      expect(precision, `precision of ${kind}`).toBeGreaterThanOrEqual(kind === 'citizen-id' ? 0.98 : 0.9);
      expect(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(kind === 'citizen-id' ? 1 : 0.9);
    }
  });

  it('are errors only where a person must not be named', () => {
    expect(severities).toEqual([]);
  });
});
