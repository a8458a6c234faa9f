import { describe, expect, it } from 'vitest';
import { withEvidence } from '../../src/import/evidence-line.ts';

const index = (...lines: string[]) =>
  ['---', ...lines, '---', '', '## หัวข้อ', '', '---', 'evidence: ในเนื้อหา', ''].join('\n');
const add = (text: string) => withEvidence(text, 'procurement', { data: 'procurement.csv' });
const LINE = '{ data: procurement.csv }';

describe('evidence in index.md', () => {
  it.each<[string, string[], string[]]>([
    [
      'none declared yet',
      ['unit: admin # ฝ่ายปกครอง'],
      ['unit: admin # ฝ่ายปกครอง', 'evidence:', `  procurement: ${LINE}`],
    ],
    ['an empty list', ['evidence:', 'unit: admin'], ['evidence:', `  procurement: ${LINE}`, 'unit: admin']],
    ['an empty list in braces', ['evidence: {}'], [`evidence: { procurement: ${LINE} }`]],
    [
      'another element, with comments',
      ['evidence:', '  # แผน', '  plan: { file: plan.pdf }', '# ท้าย', 'unit: admin'],
      ['evidence:', '  # แผน', '  plan: { file: plan.pdf }', `  procurement: ${LINE}`, '# ท้าย', 'unit: admin'],
    ],
    [
      'four spaces',
      ['evidence:', '    plan:', '        file: plan.pdf', 'unit: admin'],
      ['evidence:', '    plan:', '        file: plan.pdf', `    procurement: ${LINE}`, 'unit: admin'],
    ],
    [
      'in braces',
      ['evidence: { plan: { file: plan.pdf } }'],
      [`evidence: { plan: { file: plan.pdf }, procurement: ${LINE} }`],
    ],
    [
      'a list of the same element',
      ['evidence:', '  procurement:', '    - data: old.csv', '      period: 2567-01', '    # มีอีก', 'unit: admin'],
      [
        'evidence:',
        '  procurement:',
        '    - data: old.csv',
        '      period: 2567-01',
        `    - ${LINE}`,
        '    # มีอีก',
        'unit: admin',
      ],
    ],
    [
      'a list in brackets',
      ['evidence:', '  procurement: [{ data: old.csv }]'],
      ['evidence:', `  procurement: [{ data: old.csv }, ${LINE}]`],
    ],
    [
      'one entry in braces',
      ['evidence:', '  procurement: { data: old.csv } # เดิม'],
      ['evidence:', `  procurement: [{ data: old.csv }, ${LINE}] # เดิม`],
    ],
    [
      'one entry in lines',
      [
        'evidence:',
        '  procurement:',
        '    data: old.csv # เดิม',
        '    label: >-',
        '      ตาราง',
        '      ของเดิม',
        '  plan: { file: plan.pdf }',
      ],
      [
        'evidence:',
        '  procurement:',
        '    - data: old.csv # เดิม',
        '      label: >-',
        '        ตาราง',
        '        ของเดิม',
        `    - ${LINE}`,
        '  plan: { file: plan.pdf }',
      ],
    ],
    [
      'the entry itself',
      ['evidence:', '  procurement: { data: procurement.csv, total: 3 }'],
      ['evidence:', '  procurement: { data: procurement.csv, total: 3 }'],
    ],
  ])('%s', (_, before, after) => {
    expect(add(index(...before))).toBe(index(...after));
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(add(windows(index(...before)))).toBe(windows(index(...after)));
  });

  it.each([
    ['no front matter', 'ข้อความ\n'],
    ['front matter that is broken', '---\nevidence: [\n---\n'],
    ['evidence that is no list', '---\nevidence: [a]\n---\n'],
    ['another place that would change as well', '---\nevidence: &a\n  plan: { file: a.pdf }\ncopy: *a\n---\n'],
    ['a repetition in place of a list', '---\nevidence:\n  plan: &one\n    - data: a.csv\n  procurement: *one\n---\n'],
    [
      'a comment inside braces, which would swallow the line',
      '---\nevidence: {\n  plan: { file: a.pdf } # ท้าย\n}\n---\n',
    ],
    ['the same element in braces', '---\nevidence: { procurement: { data: a.csv } }\n---\n'],
  ])('leaves to a person: %s', (_, text) => {
    expect(add(text)).toBeNull();
  });
});
