/** The components that an `.mdx` text may use; `src/components/content/index.ts` has one for each name. */
export const contentComponents = ['Callout', 'Steps', 'Figure'] as const;
