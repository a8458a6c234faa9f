import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 up to level AA, and what axe recommends beyond it. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
};

interface Found {
  rule: string;
  places: string[];
}

/**
 * What is wrong on a page as it is shown now: the rule and its first place, empty when nothing. What was folded is opened first, since
 * a rule cannot judge what is not drawn. What axe leaves to people is wrong too, except contrast on a ground that it cannot find out
 * (text of drawings, cells below a header that stays in sight), which is measured here.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(async (given) => {
    const results = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, given);
    const found = ({ id, nodes }: { id: string; nodes: NodeResult[] }): Found => ({
      rule: id,
      places: nodes.map(({ target }) => target.join(' ')),
    });
    return { violations: results.violations.map(found), incomplete: results.incomplete.map(found) };
  }, options);
  const unread: Found[] = [];
  for (const { rule, places } of incomplete) {
    const left = rule === 'color-contrast' ? await tooFaint(page, places) : places;
    if (left.length > 0) unread.push({ rule: `${rule} (not decided by axe)`, places: left });
  }
  return [...violations, ...unread].map(({ rule, places }) => `${rule} ×${places.length}: ${places[0]}`);
}

/** Which of some places have text of less than 4.5:1 on the nearest ground behind it. */
const tooFaint = (page: Page, places: string[]): Promise<string[]> =>
  page.evaluate((all) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundBehind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? groundBehind(element.parentElement) : backgroundColor;
    };
    return all.filter((place) => {
      const element = document.querySelector(place);
      if (!element) return true;
      const { color, fill } = getComputedStyle(element);
      const [low = 0, high = 0] = [
        luminance(element.matches('svg *') ? fill : color),
        luminance(groundBehind(element)),
      ].toSorted((a, b) => a - b);
      return (high + 0.05) / (low + 0.05) < 4.5;
    });
  }, places);
