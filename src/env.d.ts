// `astro check` knows the props of components; plain TypeScript only needs to know that they are there.
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
