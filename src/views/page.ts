import type { Locale } from '../model/bilingual.ts';
import { locales } from './href.ts';

/** A page of the route `[...lang]/…` in both languages, for `getStaticPaths`. Thai has no prefix. A page with a key need
 * not be rendered again while its key is the same. */
export function inBothLanguages<Params extends Record<string, string>, Props extends object>(
  pages: { params: Params; props: Props; cacheKey?: string }[],
): { params: Params & { lang: string | undefined }; props: Props & { locale: Locale }; cacheKey?: string }[] {
  return locales.flatMap((locale) =>
    pages.map(({ params, props, ...rest }) => ({
      ...rest,
      params: { ...params, lang: locale === 'th' ? undefined : locale },
      props: { ...props, locale },
    })),
  );
}

/** A page without parameters but its language, for `getStaticPaths`. */
export const singlePage = () => inBothLanguages([{ params: {}, props: {} }]);

/** `lang` for text of one language inside a page of another; nothing where they are the same. */
export function langOf(text: Locale, page: Locale): Locale | undefined {
  return text === page ? undefined : text;
}
