import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findingNames } from '../../src/i18n/finding-names.ts';
import { describeFinding } from '../../src/i18n/findings.ts';
import { agency } from '../../src/model/agency.ts';
import { finding, findingCodes } from '../../src/model/finding.ts';
import { documentFrontMatter } from '../../src/model/front-matter.ts';
import { samples } from './finding-samples.ts';

const all = Object.values(samples).flat();

describe('the texts of findings', () => {
  it('are these', async () => {
    const text = Object.entries(samples).flatMap(([code, findings]) => [
      `## ${code}`,
      ...findings.flatMap((one) => {
        const { message, fix } = describeFinding(one);
        return [message.th, fix.th, message.en, fix.en, ''];
      }),
    ]);
    await expect(text.join('\n')).toMatchFileSnapshot('findings.snap.txt');
  });

  it.each(all.map((one) => [one.code, one] as const))('of %s leave nothing undone', (_, one) => {
    const { message, fix } = describeFinding(one);
    for (const text of [message.th, message.en, fix.th, fix.en]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|(?<!\n) {2}(?!- )/);
    }
    expect(message.th).toMatch(/[ก-๙]/);
    expect(message.th).not.toContain('\n');
    expect(message.en).toMatch(/^[A-Z“<&]|^(agency|files)/);
  });

  it.each(findingCodes)('of %s do not fail without parameters', (code) => {
    const { message, fix } = describeFinding(finding(code, 'error', {}));
    expect(message.th + message.en + fix.th + fix.en).not.toMatch(/undefined|NaN/);
    expect(findingNames[code].th).toMatch(/[ก-๙]/);
  });

  it('stay one line, whatever was found', () => {
    const found = `ประกาศ\n\u001b[31m${'น้ำ'.repeat(500)}`;
    const { message } = describeFinding(finding('key-unknown', 'error', { params: { found } }));
    expect(message.th).not.toMatch(/\p{Cc}/u);
    expect(message.th.length).toBeLessThan(500);
    expect(message.th).toMatch(/น้ำ…”$/);
  });

  it('say how many more there are where the reader stops counting', () => {
    const [, , money] = samples['cell-invalid'];
    const { message } = describeFinding(money as NonNullable<typeof money>);
    expect(message.th).toMatch(/\(ยังมีอีก 12 จุดในไฟล์นี้\)$/);
    expect(message.en).toMatch(/\(and 12 more in this file\)$/);
  });
});

describe('the examples in fixes', () => {
  const failsafe = (text: string): unknown => parse(text, { schema: 'failsafe' });

  it('make a valid agency.yaml', () => {
    const { fix } = describeFinding(samples['agency-missing'][0] as (typeof all)[number]);
    const [, ...lines] = fix.th.split('\n');
    expect(agency.safeParse(failsafe(lines.join('\n'))).success).toBe(true);
  });

  it('make valid front matter', () => {
    const { fix } = describeFinding(samples['front-matter-missing'][0] as (typeof all)[number]);
    const lines = fix.th.split('\n').slice(2, -1);
    expect(documentFrontMatter.safeParse(failsafe(lines.join('\n'))).success).toBe(true);
  });
});
