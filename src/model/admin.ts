import { z } from 'zod';
import { choice, flag, text, webAddress } from './scalar.ts';

/**
 * Where the web form at `/admin/` reads and writes: a Git host that people sign in to, a gateway of the agency (`proxy`), or nowhere
 * (`test`: everything stays in the browser and is gone afterwards).
 */
export const adminBackends = ['gitlab', 'gitea', 'forgejo', 'github', 'proxy', 'test'] as const;
export type AdminBackend = (typeof adminBackends)[number];

const refuse = (ctx: z.RefinementCtx, input: unknown, needed: string): never => {
  ctx.addIssue({ code: 'custom', input, params: { finding: 'value-type', needed } });
  return z.NEVER;
};

/** Browsers let nobody sign in over plain HTTP, but on the machine itself. */
const secureAddress = webAddress.transform((value, ctx) => {
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1)$/.test(hostname)
    ? value.replace(/\/+$/, '')
    : refuse(ctx, value, 'https-address');
});

const repository = text.transform((value, ctx) =>
  /^[\w.-]+(\/[\w.-]+)+$/.test(value) ? value : refuse(ctx, value, 'repository'),
);

const folderPath = text.transform((value, ctx) => {
  const parts = value.split('/');
  return parts.every((part) => /^[\w.-]+$/.test(part) && part !== '..') ? value : refuse(ctx, value, 'folder-path');
});

/** What each kind of backend cannot do without. */
const needs: Record<AdminBackend, readonly ('repo' | 'server' | 'appId' | 'relay')[]> = {
  gitlab: ['repo', 'appId'],
  gitea: ['repo', 'server', 'appId'],
  forgejo: ['repo', 'server', 'appId'],
  github: ['repo', 'relay'],
  proxy: ['server'],
  test: [],
};

const settings = z.strictObject({
  backend: choice(adminBackends),
  /** `owner/name` on the Git host. */
  repo: repository.optional(),
  branch: text.default('main'),
  /** Address of the Git host, or of the gateway that takes what is saved; without it gitlab.com for GitLab. */
  server: secureAddress.optional(),
  /** Id of the application that was registered with the Git host for signing in (PKCE, without a secret). */
  appId: text.optional(),
  /** Address of the small server by which people sign in to GitHub, which the agency runs. */
  relay: secureAddress.optional(),
  /** The content folder in the repository. */
  folder: folderPath.default('content'),
  /** Whether what is saved waits as a proposal until somebody publishes it, or is published at once. */
  review: flag.default(false),
  /** The language of the form. */
  locale: choice(['th', 'en']).default('th'),
});

/** `admin` in `agency.yaml`: the site has a form at `/admin/` for those who never open an editor. Without it, it has none. */
export const admin = adminBackends.reduce(
  (schema, backend) =>
    needs[backend].reduce(
      (checked, key) =>
        checked.refine((value) => value.backend !== backend || value[key] !== undefined, {
          path: [key],
          params: { finding: 'key-missing' },
          when: ({ value }) => typeof value === 'object' && value !== null,
        }),
      schema,
    ),
  settings.refine(({ backend, review }) => !review || ['gitlab', 'github', 'forgejo'].includes(backend), {
    path: ['review'],
    params: { finding: 'value-choice', choices: ['false'], suggestions: ['false'] },
    when: ({ value }) => typeof value === 'object' && value !== null,
  }),
);
export type Admin = z.infer<typeof admin>;

/** Where a Git host is when nobody said: it is the only one of its make. */
const hosts: Partial<Record<AdminBackend, string>> = { gitlab: 'https://gitlab.com', github: 'https://api.github.com' };

/** The address that the form talks to; null for one that talks to nobody. */
export const adminServer = ({ backend, server }: Pick<Admin, 'backend' | 'server'>): string | null =>
  server ?? hosts[backend] ?? null;
