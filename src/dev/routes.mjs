/** What `oit dev` serves and no build has: the page of the design, and what a build writes as files of their own. */
export const devRoutes = {
  name: 'oit-dev-routes',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/[...lang]/design/[...scheme]', entrypoint: './src/dev/design.astro' });
      for (const pattern of ['/identity.css', '/logo.svg', '/logo.png', '/logo.webp'])
        injectRoute({ pattern, entrypoint: './src/dev/identity.ts' });
    },
  },
};
