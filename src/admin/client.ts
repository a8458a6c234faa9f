import type { Locale } from '../model/bilingual.ts';
import type { AdminConfig } from './config.ts';
import { type Entry, entryOf, OF, textOf } from './entry.ts';
import { FORMAT } from './format.ts';
import { type CreateElement, documentPreview, itemPreview, type PreviewProps } from './preview.ts';
import { problemsOf } from './problems.ts';
import { adminTexts } from './texts.ts';

/** What is used of Decap, which is a script of its own. */
interface Decap {
  init(options: { config: AdminConfig }): void;
  registerCustomFormat(
    name: string,
    extension: string,
    format: { fromFile(text: string): Entry; toFile(entry: Entry, order?: string[]): string },
  ): void;
  registerEventListener(listener: { name: string; handler: (event: { entry: PreviewProps['entry'] }) => void }): void;
  registerPreviewStyle(path: string): void;
  registerPreviewTemplate(name: string, component: unknown): void;
}
declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    CMS: Decap;
    h: CreateElement;
    createClass(specification: { render(this: { props: PreviewProps }): unknown }): unknown;
  }
}

// Decap would ask for a configuration of its own as soon as it is there.
window.CMS_MANUAL_INIT = true;

async function start(): Promise<void> {
  const config = (await (await fetch('config.json')).json()) as AdminConfig;
  const { CMS, h, createClass } = window;
  const locale = config['locale'] as Locale;
  const t = adminTexts(locale);
  CMS.registerCustomFormat(FORMAT, 'md', { fromFile: entryOf, toFile: textOf });
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const data = (entry.get('data') as PreviewProps['entry']).toJS() as Entry;
      const problems = problemsOf(textOf(data), data[OF] === 'document' ? 'document' : 'item', locale);
      if (problems.length > 0) throw new Error(`${t.refused}: ${problems.join(' ')}`);
    },
  });
  CMS.registerPreviewStyle('site.css');
  const template = (preview: typeof itemPreview) =>
    createClass({
      render() {
        return preview(h, t, this.props);
      },
    });
  for (const collection of config.collections) {
    if ('folder' in collection) CMS.registerPreviewTemplate(collection.name, template(documentPreview));
    else
      for (const { name } of (collection as { files: { name: string }[] }).files)
        CMS.registerPreviewTemplate(name, template(itemPreview));
  }
  document.querySelector('#loading')?.remove();
  CMS.init({ config });
}

document.addEventListener('DOMContentLoaded', () => {
  start().catch((error: unknown) => {
    document.body.textContent = String(error);
  });
});
