import type { contentComponents } from '../../model/content-components.ts';
import Callout from '../Callout.astro';
import Figure from './Figure.astro';
import Steps from './Steps.astro';

/** The components that an `.mdx` text may use, by name. */
export const components = { Callout, Figure, Steps } satisfies Record<(typeof contentComponents)[number], unknown>;
