import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkReportOf, json } from '../../src/report/json.ts';
import { checkReport } from '../../src/report/json-schema.ts';
import { assessment, input, itemMissing, keyUnknown, usual, year } from './sample.ts';

const both = input({ assessment: { ...usual, findings: [keyUnknown, itemMissing] } });

describe('the JSON report', () => {
  it('is the document of its schema, and nothing else', () => {
    const document = JSON.parse(json(both));
    expect(checkReport.parse(document)).toEqual(document);
    expect(document).toEqual(checkReportOf(both));
  });

  it('is valid by the JSON Schema made of it', () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv);
    const validate = ajv.compile(z.toJSONSchema(checkReport));
    expect(validate(JSON.parse(json(both))), JSON.stringify(validate.errors)).toBe(true);
    const empty = input({ agency: null, years: [], assessment: assessment([], [keyUnknown]) });
    expect(validate(JSON.parse(json(empty))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('rounds scores, halves up, at the end', () => {
    const [only] = checkReportOf(input()).assessments;
    expect(only?.forecast.oit).toEqual({ min: 96.87, max: 97.5 });
    expect(only?.forecast.points).toEqual({ min: 38.75, max: 39 });
  });

  it('has every finding of an item with the item and at the top', () => {
    const { assessments, findings } = checkReportOf(both);
    expect(findings.map(({ code }) => code)).toEqual(['key-unknown', 'item-missing']);
    expect(assessments[0]?.items.map((one) => one.findings.map(({ code }) => code))).toEqual([
      [],
      ['key-unknown', 'item-missing'],
    ]);
    expect(findings[1]).toMatchObject({ element: null, line: null, column: null, file: 'content/2567/o15' });
  });

  it('gives evidence addresses that stand on their own', () => {
    expect(checkReportOf(input()).assessments[0]?.items[0]?.elements[0]).toMatchObject({
      of: null,
      evidence: [{ kind: 'section', label: 'ประวัติ', url: '/2567/o01/#ประวัติ', lang: 'th' }],
    });
  });

  it('keeps to the chosen years, but for errors that stop publication', () => {
    const years = [year([]), year([], { year: 2566 })];
    const old = { ...itemMissing, year: 2566 };
    const broken = { ...keyUnknown, year: 2566 };
    const document = checkReportOf(input({ assessment: assessment(years, [broken, old, itemMissing]) }));
    expect(document.assessments.map((one) => one.year)).toEqual([2567]);
    expect(document.findings.map((one) => [one.code, one.year])).toEqual([
      ['key-unknown', 2566],
      ['item-missing', 2567],
    ]);
  });

  it('is the same text every time', () => {
    expect(json(both)).toBe(json(structuredClone(both)));
    expect(json(both)).toMatch(/^\{\n {2}"schemaVersion": 1,[\s\S]*\}\n$/);
  });
});
