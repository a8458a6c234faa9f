/** The components that an `.mdx` text may use; `src/components/content/index.ts` has one for each name. */
export const contentComponents = ['Callout', 'Steps', 'Figure'] as const;

/** The attributes that a component cannot do without. */
export const requiredAttributes: Readonly<Record<string, readonly string[]>> = { Figure: ['src', 'alt'] };
