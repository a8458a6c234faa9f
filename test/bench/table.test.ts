import { describe, expect, it } from 'vitest';
import { machineText, sameMachine, thisMachine } from './machine.ts';
import { measurement, result, size } from './made.ts';
import { markdownTable, placed, terminalTable } from './table.ts';
import { comparisonTable, notes, tablesOf } from './tables.ts';

const table = {
  title: 'Seconds',
  head: ['step', '500'],
  rows: [
    ['ก่อน ำ', '1.00 s'],
    ['after|all', '12.00 s'],
  ],
};

describe('terminalTable', () => {
  it('sets figures to the right, also after Thai', () => {
    expect(terminalTable(table)).toBe('Seconds\n  step            500\n  ก่อน ำ        1.00 s\n  after|all   12.00 s\n');
  });
});

describe('markdownTable', () => {
  it('is a table with figures to the right', () => {
    expect(markdownTable(table)).toBe(
      '### Seconds\n\n| step | 500 |\n| --- | --: |\n| ก่อน ำ | 1.00 s |\n| after\\|all | 12.00 s |\n',
    );
  });
});

describe('placed', () => {
  it('renews what stands between the two comments, as often as wanted', () => {
    const page = '# Speed\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nend\n';
    const once = placed(page, '\nnew\n');
    expect(once).toBe('# Speed\n\n<!-- figures -->\n\nnew\n\n<!-- /figures -->\n\nend\n');
    expect(placed(once, 'new')).toBe(once);
  });

  it('is nothing but the figures where there is no place for them', () => {
    expect(placed('# Speed\n', 'new\n')).toBe('new\n');
    expect(placed('<!-- /figures --> <!-- figures -->', 'new\n')).toBe('new\n');
  });
});

describe('tablesOf', () => {
  const cold = measurement(12.5, { stages: { read: 2, render: 9, feeds: 4 }, overlapSeconds: 3.5 });
  const document = measurement(3, { stages: { read: 1 }, touchedFiles: 17 });
  const measured = result({
    sizes: [
      size({
        steps: { cold: [cold], document: [document] },
        yardsticks: { hugo: [measurement(4)], 'hugo-pagefind': [measurement(6)] },
      }),
    ],
  });
  const cells = (title: RegExp, row: string): string[] | undefined =>
    tablesOf(measured)
      .find((one) => title.test(one.title))
      ?.rows.find(([name]) => name?.startsWith(row))
      ?.slice(1);

  it('shows seconds, CPU seconds and memory of each step, what was written, and the yardsticks', () => {
    expect(cells(/CPU/, 'cold build')).toEqual(['12.50 s / 25.00 s / 1,000 MB']);
    expect(cells(/CPU/, 'Hugo + Pagefind')).toEqual(['10.00 s']);
    expect(cells(/CPU/, 'output')).toEqual(['100 files, 5 MB']);
    expect(cells(/CPU/, 'files made anew for one document')).toEqual(['17']);
    expect(cells(/CPU/, 'bare Astro')).toBeUndefined();
  });

  it('shows the stages by step, what is outside of them and what went on at the same time', () => {
    expect(cells(/5,000 documents/, 'read')).toEqual(['2.00 s', '1.00 s']);
    expect(cells(/5,000 documents/, 'feeds')).toEqual(['4.00 s', '–']);
    expect(cells(/5,000 documents/, 'outside')).toEqual(['1.00 s', '2.00 s']);
    expect(cells(/5,000 documents/, 'stages at the same time')?.[0]).toBe('3.50 s');
  });

  it('sets each target beside its figure', () => {
    expect(cells(/Targets/, 'cold build ÷ (Hugo')).toEqual(['1 ×', '1.25 ×', 'not met']);
    expect(cells(/Targets/, 'one document')).toEqual(['0.25 ×', '0.24 ×', 'met']);
    expect(cells(/Targets/, '`oit check`')).toEqual(['1.5 s', '–', 'not measured']);
  });
});

describe('comparisonTable', () => {
  it('says what became of each figure', () => {
    const compared = {
      documents: 5000,
      name: 'cold',
      unit: 's' as const,
      before: 20,
      after: 15,
      change: 'better' as const,
    };
    expect(comparisonTable('Since', [compared, { ...compared, before: 0 }]).rows).toEqual([
      ['5,000', 'cold', '20.00 s', '15.00 s', '−25 %', 'better'],
      ['5,000', 'cold', '0.00 s', '15.00 s', '–', 'better'],
    ]);
  });
});

describe('notes', () => {
  it('name the machine, the program and how figures are meant', () => {
    const text = notes(result({ runs: 3, attached: true, missing: ['Hugo is not installed.'] })).join('\n');
    expect(text).toContain('Measured on 2 cores (CPU), 4 GiB of memory, Linux 6.1, Node v24.0.0.');
    expect(text).toContain('this checkout (0123456789); medians of 3 runs; documents with attachments.');
    expect(text).toContain('PSS');
    expect(text).toContain('Hugo is not installed.');
  });
});

describe('thisMachine', () => {
  it('names no computer', () => {
    const machine = thisMachine({ Hugo: null, Pagefind: '1.6.0' });
    expect(Object.keys(machine)).toEqual(['cpu', 'cores', 'memoryBytes', 'system', 'node', 'versions']);
    expect(machineText(machine)).toMatch(/Pagefind 1\.6\.0$/);
    expect(sameMachine(machine, thisMachine({}))).toBe(true);
  });
});
