// The script of the sheet of addresses: buttons that copy. Without it one click selects the whole text.

const said = document.querySelector<HTMLElement>('[data-copy-status]');

/** Browsers give the clipboard to pages over https only; on the others the text is selected, and the keyboard copies it. */
async function copy(source: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!source) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const lines = [...source.children].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
    const copied = await copy(source, lines.join('\n'));
    const { done = '', failed = '' } = said?.dataset ?? {};
    if (said) said.textContent = `${button.getAttribute('aria-label')}: ${copied ? done : failed}`;
    for (const other of document.querySelectorAll('button[data-copied]')) other.removeAttribute('data-copied');
    button.toggleAttribute('data-copied', copied);
  });
}

export {};
