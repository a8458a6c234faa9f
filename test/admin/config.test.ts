import { describe, expect, it } from 'vitest';
import { type AdminConfig, type AdminSource, adminConfig, adminItems } from '../../src/admin/config.ts';
import type { Field } from '../../src/admin/fields.ts';
import { itemsOf } from '../../src/frameworks/consistency.ts';
import { admin } from '../../src/model/admin.ts';
import { documentFrontMatter, itemFrontMatter } from '../../src/model/front-matter.ts';
import { frameworks } from '../content/read-fixture.ts';

const settings = admin.parse({ backend: 'test' });
const all = [...frameworks.byId.values()];

/** An agency for which one framework is open. */
const sourceOf = (framework: (typeof all)[number]): AdminSource => ({
  url: 'https://a.go.th',
  base: '/',
  frameworks,
  disclosure: { agency: null, items: [], findings: [] },
  agency: {
    name: { th: 'ก', en: 'A' },
    units: [{ id: 'finance', name: { th: 'ฝ่ายการคลัง', en: 'Finance' } }],
    assessments: [
      { year: framework.fiscalYear, framework: framework.id, state: 'open', responsible: {} },
      { year: 2500, framework: framework.id, state: 'closed', responsible: {} },
    ],
  },
});

const filesOf = ({ collections }: AdminConfig) =>
  collections.flatMap(
    (collection) =>
      ('files' in collection ? collection.files : []) as { name: string; file: string; fields: Field[] }[],
  );
const nested = (fields: Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...nested([...((field['fields'] as Field[]) ?? []), ...((field['types'] as Field[]) ?? [])]),
  ]);

describe.each(all.map((framework) => [framework.id, framework] as const))('the form for %s', (_, framework) => {
  const config = adminConfig(sourceOf(framework), settings);

  it('has every item with every element once, and a place for documents wherever one is accepted', () => {
    expect(filesOf(config).map(({ name }) => name)).toHaveLength(itemsOf(framework).length);
    for (const item of itemsOf(framework)) {
      const folder = `content/${framework.fiscalYear}/o${item.code.slice(1).padStart(2, '0')}`;
      const file = filesOf(config).find((one) => one.file === `${folder}/index.md`);
      const evidence = file?.fields.find(({ name }) => name === 'evidence')?.['fields'] as Field[];
      expect(evidence.map(({ name }) => name)).toEqual(item.elements.map(({ id }) => id));
      for (const [index, element] of item.elements.entries())
        expect(evidence[index]?.label).toContain(element.title.th);
      const accepted = item.elements.some(
        (one) => 'accepts' in one && one.accepts.some((kind) => kind.startsWith('document')),
      );
      expect(config.collections.some((one) => one['folder'] === folder)).toBe(accepted);
    }
  });

  it('names every collection once', () => {
    const names = config.collections.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the configuration', () => {
  const framework = frameworks.byId.get('ita-2567-local');
  if (!framework) throw new Error('no framework');
  const source = sourceOf(framework);
  const config = adminConfig(source, settings);

  it('asks only for what the reader knows', () => {
    const helpers = ['oit_of', 'body'];
    const known = (keys: object) => [...Object.keys(keys), ...helpers];
    for (const { fields } of filesOf(config))
      for (const { name } of fields) expect(known(itemFrontMatter.shape)).toContain(name);
    for (const one of config.collections)
      for (const { name } of (one['fields'] as Field[]) ?? []) expect(known(documentFrontMatter.shape)).toContain(name);
  });

  it('has a label in Thai, or in English, for everything that is shown', () => {
    const shown = (config: AdminConfig) =>
      config.collections.flatMap((one) => [
        one.label,
        ...nested([
          ...((one['fields'] as Field[]) ?? []),
          ...((one['files'] as { fields: Field[] }[]) ?? []).flatMap(({ fields }) => fields),
        ])
          .filter(({ widget }) => widget !== 'hidden')
          .map(({ label }) => label),
      ]);
    for (const label of shown(config)) expect(label).toMatch(/[\u0e01-\u0e4e]|^LINE$|^Facebook$/);
    const english = shown(adminConfig(source, { ...settings, locale: 'en' }));
    for (const label of english) expect(label).not.toMatch(/[\u0e01-\u0e4e]/);
  });

  it('leaves closed years out', () => {
    expect(new Set(adminItems(source, settings).map(({ year }) => year))).toEqual(new Set([2567]));
  });

  it.each([
    [
      { backend: 'gitlab', repo: 'a/b', appId: 'x' },
      { name: 'gitlab', auth_type: 'pkce', api_root: 'https://gitlab.com/api/v4' },
    ],
    [
      { backend: 'forgejo', repo: 'a/b', appId: 'x', server: 'https://git.a.go.th/', review: 'true' },
      { name: 'forgejo', base_url: 'https://git.a.go.th', api_root: 'https://git.a.go.th/api/v1' },
    ],
    [
      { backend: 'github', repo: 'a/b', relay: 'https://login.a.go.th' },
      { name: 'github', base_url: 'https://login.a.go.th' },
    ],
    [
      { backend: 'proxy', server: 'https://edit.a.go.th/api' },
      { name: 'proxy', proxy_url: 'https://edit.a.go.th/api' },
    ],
  ])('tells Decap of the backend %j', (written, wanted) => {
    const made = adminConfig(source, admin.parse(written));
    expect(made.backend).toMatchObject(wanted);
    expect(made['publish_mode']).toBe('review' in written ? 'editorial_workflow' : 'simple');
  });
});
