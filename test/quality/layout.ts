import type { Page } from 'playwright-core';

/**
 * Texts of a page that a reader cannot read whole as it is shown now: cut off by what holds them, beside the screen with nothing
 * that scrolls to them, or one upon another. Thai stacks its marks, so the whole height of its letters counts. The last step of the
 * breadcrumbs may be shortened: the heading below says it whole.
 * @param but what is not looked at, as a selector
 */
export const unreadable = (page: Page, but = '.skip'): Promise<string[]> =>
  page.evaluate((left) => {
    const plain = (element: Element | null) => element?.textContent?.trim();
    const title = plain(document.querySelector('h1'));
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: { text: string; boxes: DOMRect[] }[] = [];
    const clips = (style: CSSStyleDeclaration, way: 'overflowX' | 'overflowY') =>
      ['hidden', 'clip'].includes(style[way]);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      const text = textContent?.trim().slice(0, 60) ?? '';
      if (!parent || text === '' || !parent.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        continue;
      if (parent.closest(`script, style, noscript, .visually-hidden, .table-scroll, ${left}`)) continue;
      if (parent.matches('[aria-current="page"]') && plain(parent) === title) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (parent.closest('.mark') && getComputedStyle(parent).clipPath !== 'none') continue;
      for (const { left, right, top, bottom } of boxes) {
        if (left < -1 || right > document.documentElement.clientWidth + 1) found.push(`beside the screen: ${text}`);
        for (let holder: Element | null = parent; holder && holder !== document.body; holder = holder.parentElement) {
          const style = getComputedStyle(holder);
          const box = holder.getBoundingClientRect();
          if (clips(style, 'overflowX') && (left < box.left - 1 || right > box.right + 1))
            found.push(`cut at a side: ${text}`);
          if (clips(style, 'overflowY') && (top < box.top - 1 || bottom > box.bottom + 1))
            found.push(`cut above or below: ${text}`);
        }
      }
      // Letters of neighbours may share the space between lines, not more.
      for (const one of before)
        for (const a of one.boxes)
          for (const b of boxes) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 2 && down > 0.35 * Math.min(a.height, b.height)) found.push(`“${one.text}” lies on “${text}”`);
          }
      before = [...before.slice(-5), { text, boxes }];
    }
    return [...new Set(found)];
  }, but);

/** By how many pixels a page is wider than the screen. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Texts torn into columns: in a box that places its children side by side or below each other, what is kept together would
 * stand apart from the words around it.
 */
export const torn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.whole')]
      .map((whole) => whole.parentElement ?? whole)
      .filter((box) => /flex|grid/.test(getComputedStyle(box).display) && box.childNodes.length > 1)
      .map((box) => `torn: ${box.textContent?.trim()}`),
  );
